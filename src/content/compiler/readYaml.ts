import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Place, Problem } from '../problem.ts';
import { isRecord } from './walk.ts';
import { aliases, cutOff, empty, explainYaml, oddKey } from './yamlErrors.ts';

/** A file of content as plain data, with a way back to the lines it came from. */
export type Source = {
  /** Path inside the content folder, with `/`. */
  file: string;
  data: unknown;
  /** Empty when the file is well-formed YAML. */
  problems: Problem[];
  /** Where a key or list item stands; for a missing one, its nearest parent. */
  locate(path: readonly PropertyKey[]): Place;
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
    ...explainYaml(error),
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
