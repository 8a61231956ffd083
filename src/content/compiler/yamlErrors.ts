import type { YAMLError } from 'yaml';
import type { Text } from '../../model/text.ts';
import type { Fault } from '../problem.ts';

export const aliases: Fault = {
  what: { da: 'Filen bruger YAML-henvisninger (& og *).', en: 'The file uses YAML references (& and *).' },
  allowed: {
    da: 'Skriv teksten helt ud; sæt den i anførselstegn, hvis den begynder med & eller *.',
    en: 'Write the text in full; quote it if it begins with & or *.',
  },
};

export const oddKey: Fault = {
  what: { da: 'Her står en klamme som nøgle.', en: 'Braces stand here as a key.' },
  allowed: { da: 'Et ord og et kolon.', en: 'A word and a colon.' },
};

export const cutOff: Fault = {
  what: { da: 'Teksten bliver skåret over ved #.', en: 'The text is cut off at #.' },
  allowed: {
    da: 'Sæt teksten i anførselstegn "…", hvis den har # i sig.',
    en: 'Put the text in quotes "…" if it holds #.',
  },
};

export const empty: Fault = {
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

const specialSign: Fault = {
  what: {
    da: 'Teksten begynder med et særligt tegn, eller der står mere, hvor den skulle slutte.',
    en: 'The text begins with a special character, or goes on where it should end.',
  },
  allowed: quoteIt,
};

/** The yaml library's error codes that authors meet, in words; others keep the library's own sentence. */
const yamlErrors: { [code: string]: Fault } = {
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

/** A mistake in the YAML itself, in words for an author. */
export function explainYaml({ code }: YAMLError): Fault {
  return (
    yamlErrors[code] ?? {
      what: {
        da: `Filen kan ikke læses som YAML her (${code}).`,
        en: `The file cannot be read as YAML here (${code}).`,
      },
      allowed: quoteIt,
    }
  );
}
