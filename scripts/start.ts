/** `npm start`: builds, serves dist/ on this machine, says where, and opens a browser where there is one. */
import { spawn } from 'node:child_process';
import { serveFolder } from './serve.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say('Bygger Vejkort · Building Vejkort');
await import('./build.ts');

const { url, close } = await serveFolder('dist', { port: 4173 });
say(`Vejkort er klar på ${url} (Ctrl+C stopper) · Vejkort is ready at ${url} (Ctrl+C stops)`);
openBrowser(url);

const stop = (): void => {
  say('\nStoppet · Stopped');
  void close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

/** Asks the desktop to open the address; on a server or in CI there is none, and the printed address is enough. */
function openBrowser(address: string): void {
  const { platform, env } = process;
  const hasDesktop = platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (env.CI || !hasDesktop) return;
  const commands: Record<string, [string, string[]]> = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  };
  const [command, args] = commands[platform] ?? ['xdg-open', [address]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
