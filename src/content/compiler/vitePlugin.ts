import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { countsOf } from '../counts.ts';
import type { Problem } from '../problem.ts';
import type { Content, Kind } from '../types.ts';
import { type Checks, type Compiled, compileContent, kindNames } from './compile.ts';
import { idListFile } from './idList.ts';
import { printProblems } from './print.ts';

type Options = {
  /** The content folder, from vite's root. */
  dir: string;
  checks?: Checks;
};

const index = 'virtual:content';
const editions = `${index}/editions`;
const moduleOf = (kind: Kind) => `${index}/${kind}`;
const resolved = (id: string) => `\0${id}`;

/**
 * Compiles the content and serves it as modules: `virtual:content` with a loader a kind, `virtual:content/decks` and so
 * on with the things, `virtual:content/editions` with the editions of the decks. A build fails with all mistakes at once; in development they cover the page until mended.
 */
export function contentPlugin({ dir, checks }: Options): Plugin {
  let folder = dir;
  let building = false;
  let compiled: Promise<Compiled> | undefined;

  const compile = () => compileContent(folder, checks);
  const whole = async (): Promise<Compiled> => {
    compiled ??= compile();
    const made = await compiled;
    if (made.problems.length > 0) throw new Error(printProblems(made.problems, dir));
    return made;
  };
  const sound = async (): Promise<Content> => (await whole()).content;

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
      return id === index || id === editions || kindNames.some((kind) => moduleOf(kind) === id)
        ? resolved(id)
        : undefined;
    },
    async load(id) {
      if (id === resolved(index)) {
        const loaders = kindNames.map((kind) => `  ${kind}: () => import('${moduleOf(kind)}'),`);
        const counts = JSON.stringify(countsOf(await sound()));
        return ['export const loaders = {', ...loaders, '};', `export const counts = ${counts};`].join('\n');
      }
      if (id === resolved(editions))
        return `export default JSON.parse(${JSON.stringify(JSON.stringify((await whole()).editions))});`;
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
        const latest = compile();
        compiled = latest;
        // Several files saved at once: only the last outcome counts. A folder that is gone is told by the next load.
        void latest.then(
          ({ problems }) => compiled === latest && showOutcome(server, problems, dir),
          () => undefined,
        );
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
    },
  };
}

/** Reloads the page with the new content, or covers it with what is wrong. */
function showOutcome(server: ViteDevServer, problems: readonly Problem[], dir: string): void {
  for (const id of [index, editions, ...kindNames.map(moduleOf)].map(resolved)) {
    const module = server.moduleGraph.getModuleById(id);
    if (module !== undefined) server.moduleGraph.invalidateModule(module);
  }
  if (problems.length === 0) server.ws.send({ type: 'full-reload' });
  else server.ws.send({ type: 'error', err: { message: printProblems(problems, dir), stack: '' } });
}
