import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Text } from '../../model/text.ts';
import type { Problem } from '../problem.ts';
import { isRecord } from './walk.ts';

/** A file of content as plain data, with a way back to the lines it came from. */
export type Source = {
  /** Path inside the content folder, with `/`. */
  file: string;
  data: unknown;
  /** Empty when the file is well-formed YAML. */
  problems: Problem[];
  /** Where a key or list item stands; for a missing one, its nearest parent. */
  locate(path: readonly PropertyKey[]): Pick<Problem, 'file' | 'line' | 'column' | 'path'>;
};

/** Reads one YAML file. Never throws: what cannot be read becomes problems, with lines. */
export function readYaml(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    path: '',
    ...inWords(error),
  }));
  visit(document, {
    Alias: (_, alias) => {
      problems.push({ ...at(alias.range?.[0] ?? 0), path: '', ...aliases });
    },
    Pair: (_, { key, value }) => {
      if (isNode(key) && !isScalar(key)) problems.push({ ...at(key.range?.[0] ?? 0), path: '', ...oddKey });
      const isText = isScalar(key) && (key.value === 'da' || key.value === 'en');
      if (isText && isScalar(value) && value.comment && typeof value.value === 'string') {
        problems.push({ ...at(value.range?.[1] ?? 0), path: '', ...cutOff });
      }
    },
  });
  if (document.contents === null) problems.push({ file, line: 1, path: '', ...empty });
  const data: unknown = problems.length === 0 ? document.toJS() : undefined;
  return {
    file,
    data,
    problems,
    locate: (path) => ({ ...at(offsetOf(document, path)), path: pathInWords(data, path) }),
  };
}

/** The offset of the key (or list item) that a path leads to, or of the last one on the way that exists. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** `cards › tillid-04 › text › da`: a list item goes by its id where it has one, else by its number from 1. */
export function pathInWords(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let value = data;
  for (const key of path) {
    value = Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[String(key)] : undefined;
    const id = isRecord(value) && typeof value.id === 'string' ? value.id : undefined;
    words.push(typeof key === 'number' ? (id ?? String(key + 1)) : String(key));
  }
  return words.join(' › ');
}

const aliases: Pick<Problem, 'what' | 'allowed'> = {
  what: { da: 'Filen bruger YAML-henvisninger (& og *).', en: 'The file uses YAML references (& and *).' },
  allowed: {
    da: 'Skriv teksten helt ud; sæt den i anførselstegn, hvis den begynder med & eller *.',
    en: 'Write the text in full; quote it if it begins with & or *.',
  },
};

const oddKey: Pick<Problem, 'what' | 'allowed'> = {
  what: { da: 'Her står en klamme som nøgle.', en: 'Braces stand here as a key.' },
  allowed: { da: 'Et ord og et kolon.', en: 'A word and a colon.' },
};

const cutOff: Pick<Problem, 'what' | 'allowed'> = {
  what: { da: 'Teksten bliver skåret over ved #.', en: 'The text is cut off at #.' },
  allowed: {
    da: 'Sæt teksten i anførselstegn "…", hvis den har # i sig.',
    en: 'Put the text in quotes "…" if it holds #.',
  },
};

const empty: Pick<Problem, 'what' | 'allowed'> = {
  what: { da: 'Filen er tom.', en: 'The file is empty.' },
  allowed: {
    da: 'Kopiér skabelonen i samme mappe (_template.yml).',
    en: 'Copy the template in the same folder (_template.yml).',
  },
};

const quoteIt: Text = {
  da: 'Sæt teksten i anførselstegn "…", hvis den har kolon og mellemrum i sig eller begynder med et særligt tegn.',
  en: 'Put the text in quotes "…" if it holds a colon and a space or begins with a special character.',
};

const specialSign: Pick<Problem, 'what' | 'allowed'> = {
  what: {
    da: 'Teksten begynder med et særligt tegn, eller der står mere, hvor den skulle slutte.',
    en: 'The text begins with a special character, or goes on where it should end.',
  },
  allowed: quoteIt,
};

/** The yaml library's error codes that authors meet, in words; others keep the library's own sentence. */
const yamlErrors: { [code: string]: Pick<Problem, 'what' | 'allowed'> } = {
  DUPLICATE_KEY: {
    what: { da: 'Samme nøgle står to gange.', en: 'The same key stands twice.' },
    allowed: { da: 'Hver nøgle én gang; slet den ene.', en: 'Each key once; delete one of them.' },
  },
  TAB_AS_INDENT: {
    what: { da: 'Linjen er rykket ind med tabulator.', en: 'The line is indented with a tab.' },
    allowed: { da: 'Ryk ind med to mellemrum ad gangen.', en: 'Indent with two spaces at a time.' },
  },
  BAD_INDENT: {
    what: { da: 'Linjen er rykket forkert ind.', en: 'The line is indented wrongly.' },
    allowed: {
      da: 'Samme indrykning som nabolinjerne, to mellemrum ad gangen.',
      en: 'The same indent as its neighbours, two spaces at a time.',
    },
  },
  BAD_ALIAS: aliases,
  UNEXPECTED_TOKEN: specialSign,
  BAD_SCALAR_START: specialSign,
  TAG_RESOLVE_FAILED: specialSign,
  BLOCK_AS_IMPLICIT_KEY: {
    what: {
      da: 'Teksten læses som en nøgle, for den har et kolon i sig.',
      en: 'The text reads as a key, for it holds a colon.',
    },
    allowed: quoteIt,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: {
      da: 'Linjen mangler et kolon efter nøglen, eller teksten er brudt over flere linjer.',
      en: 'The line lacks a colon after its key, or the text is broken over several lines.',
    },
    allowed: {
      da: 'nøgle: tekst, på én linje. Længere tekster skrives under ”nøgle: |”.',
      en: 'key: text, on one line. Longer texts go below “key: |”.',
    },
  },
  MISSING_CHAR: {
    what: {
      da: 'Et tegn mangler: et kolon, et anførselstegn eller en klamme er ikke lukket.',
      en: 'A character is missing: a colon, a quote or a bracket is not closed.',
    },
    allowed: quoteIt,
  },
  MULTIPLE_DOCS: {
    what: { da: 'Filen har en linje med ---.', en: 'The file has a line with ---.' },
    allowed: { da: 'Én ting pr. fil.', en: 'One thing a file.' },
  },
};

function inWords(error: YAMLError): Pick<Problem, 'what' | 'allowed'> {
  return (
    yamlErrors[error.code] ?? {
      what: {
        da: `Filen kan ikke læses som YAML her (${error.code}).`,
        en: `The file cannot be read as YAML here (${error.code}).`,
      },
      allowed: quoteIt,
    }
  );
}
