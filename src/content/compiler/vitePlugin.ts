import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Problem } from '../problem.ts';
import type { Content, Kind } from '../types.ts';
import { type Compiled, compileContent, kindNames, type Locate } from './compile.ts';
import { idListFile } from './idList.ts';
import { printProblems } from './print.ts';

type Options = {
  /** The content folder, from vite's root. */
  dir: string;
  /** Further rules that know more than the schemas do, such as whether a card fits its paper. */
  checks?: (content: Content, locate: Locate) => Problem[] | Promise<Problem[]>;
};

const index = 'virtual:content';
const moduleOf = (kind: Kind) => `${index}/${kind}`;
const resolved = (id: string) => `\0${id}`;

/**
 * Compiles the content and serves it as modules: `virtual:content` with a loader a kind, `virtual:content/decks` and so
 * on with the things. A build fails with all mistakes at once; in development they cover the page until mended.
 */
export function contentPlugin({ dir, checks }: Options): Plugin {
  let folder = dir;
  let building = false;
  let compiled: Promise<Compiled> | undefined;

  const compile = async (): Promise<Compiled> => {
    const result = await compileContent(folder);
    if (checks === undefined || result.problems.length > 0) return result;
    return { ...result, problems: await checks(result.content, result.locate) };
  };
  const sound = async (): Promise<Content> => {
    compiled ??= compile();
    const { content, problems } = await compiled;
    if (problems.length > 0) throw new Error(printProblems(problems, dir));
    return content;
  };

  return {
    name: 'vejkort-content',
    configResolved(config) {
      folder = path.resolve(config.root, dir);
      building = config.command === 'build';
    },
    async buildStart() {
      if (building) await sound();
    },
    resolveId(id) {
      return id === index || kindNames.some((kind) => moduleOf(kind) === id) ? resolved(id) : undefined;
    },
    async load(id) {
      if (id === resolved(index)) {
        const loaders = kindNames.map((kind) => `  ${kind}: () => import('${moduleOf(kind)}'),`);
        return ['export const loaders = {', ...loaders, '};'].join('\n');
      }
      const kind = kindNames.find((name) => resolved(moduleOf(name)) === id);
      if (kind === undefined) return undefined;
      const things = JSON.stringify((await sound())[kind]);
      // JSON in a string is parsed faster than the same as a literal.
      return `export default JSON.parse(${JSON.stringify(things)});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      const onChange = (file: string) => {
        const own = file.startsWith(folder + path.sep) && (file.endsWith('.yml') || path.basename(file) === idListFile);
        if (!own) return;
        compiled = compile();
        void showOutcome(server, compiled, dir);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
    },
  };
}

/** Reloads the page with the new content, or covers it with what is wrong. */
async function showOutcome(server: ViteDevServer, compiled: Promise<Compiled>, dir: string): Promise<void> {
  const { problems } = await compiled;
  for (const id of [index, ...kindNames.map(moduleOf)].map(resolved)) {
    const module = server.moduleGraph.getModuleById(id);
    if (module !== undefined) server.moduleGraph.invalidateModule(module);
  }
  if (problems.length === 0) server.ws.send({ type: 'full-reload' });
  else server.ws.send({ type: 'error', err: { message: printProblems(problems, dir), stack: '' } });
}
