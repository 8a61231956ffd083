/** Holds one source file to the table in zones.ts, by its syntax tree. */
import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { doors, namesThatLookLikeAddresses, pureFolders, separateRooms, zones } from './zones.ts';

interface Read {
  /** Every module the file names: imports, re-exports, import(), type imports, import.meta.glob and new URL. */
  imports: string[];
  /** Clock and dice, as they are written: `Date.now`, `new Date()`. */
  impure: string[];
  /** Addresses on other machines, found in strings. */
  addresses: string[];
}

/**
 * What is wrong with the imports of a file.
 * @param file path below src with forward slashes, such as `model/road.ts`.
 * @returns one sentence a mistake, none when the file is in order.
 */
export function checkFile(file: string, code: string): string[] {
  const { imports, impure, addresses } = read(file, code);
  const problems = imports.flatMap((specifier) => checkImport(file, specifier));
  if (pureFolders.some((folder) => file.startsWith(folder))) {
    problems.push(...impure.map((name) => `${file}: a rule may not use ${name}; have it handed in`));
  }
  problems.push(...addresses.map((address) => `${file}: names another machine, ${address}`));
  return problems;
}

function checkImport(file: string, specifier: string): string[] {
  const path = specifier.replace(/\?.*$/, '');
  if (!path.startsWith('.') && !path.startsWith('/src/')) return checkPackage(file, path);
  const target = path.startsWith('/src/') ? path.slice(5) : posix.join(posix.dirname(file), path);
  if (target.startsWith('../')) return [`${file}: ${specifier} is outside src`];
  const [from = '', fromRoom = ''] = file.split('/');
  const [to = '', toRoom = ''] = target.split('/');
  const allowed = zones[from];
  if (!allowed) return file.endsWith('.d.ts') ? [] : [`${file}: ${from} is not a folder in test/support/zones.ts`];
  if (from === to) {
    const shared = separateRooms[from];
    const otherRoom =
      shared !== undefined && fromRoom !== toRoom && !shared.includes(toRoom) && file.split('/').length > 2;
    return otherRoom && target.split('/').length > 2
      ? [`${file}: ${from}/${fromRoom} may not import ${from}/${toRoom}`]
      : [];
  }
  const ok = allowed.some((zone) => target === zone || target.startsWith(`${zone}/`));
  return ok ? [] : [`${file}: ${from} may not import ${target} (allowed: ${allowed.join(', ') || 'nothing'})`];
}

function checkPackage(file: string, name: string): string[] {
  return doors
    .filter(({ packages }) => packages.some((wanted) => matches(name, wanted)))
    .filter(({ only }) => !only.some((place) => file.startsWith(place)))
    .map(({ only }) => `${file}: ${name} may only be imported in ${only.join(', ')}`);
}

/** `react` is itself and its subpaths, not `react-dom`; `react-dnd` also covers its backends; `@react-pdf/` and `rdndmb-` are beginnings. */
function matches(name: string, wanted: string): boolean {
  if (name === wanted || name.startsWith(`${wanted}/`)) return true;
  return (/[-/]$/.test(wanted) && name.startsWith(wanted)) || (wanted === 'react-dnd' && name.startsWith('react-dnd-'));
}

function read(file: string, code: string): Read {
  const { program, module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const imports = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  for (const { entries } of module.staticExports) {
    imports.push(...entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])));
  }
  const impure: string[] = [];
  const addresses: string[] = [];
  new Visitor({
    ImportExpression({ source }) {
      imports.push(...strings(source));
    },
    TSImportType({ source }) {
      imports.push(source.value);
    },
    CallExpression({ callee, arguments: [first] }) {
      if (isMember(callee, 'glob') && first) imports.push(...strings(first));
      if (callee.type === 'Identifier' && callee.name === 'Date') impure.push('Date()');
    },
    NewExpression({ callee, arguments: [first, second] }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'Date' && !first) impure.push('new Date()');
      if (callee.name === 'URL' && first && second && isMember(second, 'url')) imports.push(...strings(first));
    },
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const name = `${object.name}.${property.name}`;
      if (name === 'Date.now' || name === 'Math.random') impure.push(name);
    },
    Literal({ value }) {
      if (typeof value === 'string') addresses.push(...foreign(value));
    },
    TemplateElement({ value }) {
      addresses.push(...foreign(value.cooked ?? ''));
    },
  }).visit(program);
  return { imports, impure, addresses };
}

/** The strings of a string, a list of strings, or a template, whose fixed beginning names the folder. */
function strings(node: ESTree.Argument | ESTree.ArrayExpressionElement): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'TemplateLiteral') return [node.quasis[0]?.value.cooked ?? ''];
  if (node?.type === 'ArrayExpression') return node.elements.flatMap(strings);
  return [];
}

function isMember(node: ESTree.Node, name: string): boolean {
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === name;
}

function foreign(text: string): string[] {
  const found = text.match(/\b(?:https?|wss?):\/\/[^\s'"`]*/g) ?? [];
  return found.filter((address) => !namesThatLookLikeAddresses.some((name) => address.startsWith(name)));
}
