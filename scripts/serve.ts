import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Served {
  /** Full address with the trailing slash, such as http://localhost:4173/vejkort/ */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine only, as a plain web server would: right types, no rewriting, nothing cached.
 * @param base sub-path with both slashes. @param port preferred port; 0 or a taken one gives a free one.
 */
export async function serveFolder(folder: string, { base = '/', port = 0 } = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const missing = () => {
      response.statusCode = 404;
      response.end('404');
    };
    if (!path.startsWith(base)) return missing();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, missing);
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port !== 0) return listen(0);
    throw error;
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${actual}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
