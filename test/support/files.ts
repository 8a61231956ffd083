/** Files handed to the app as a person does, and what is left of the app in a browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export type File = { name: string; text: string };

/** What a press downloads, as text. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<File> {
  const coming = page.waitForEvent('download');
  await press();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** By the button and the system's window for choosing files. */
export async function openByButton(page: Page, { name, text }: File): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Åbn en fil' }).first().click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Dragged from the desktop onto the middle of the window. */
export async function dropOnWindow(page: Page, { name, text }: File): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vejkort-drop-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, text);
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const move = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await move('dragEnter');
  await move('dragOver');
  await page.getByText('Slip filen her for at åbne den').waitFor();
  await move('drop');
  await page.getByText('Slip filen her for at åbne den').waitFor({ state: 'detached' });
  await session.detach();
}

/** Everything the app keeps in this browser: its databases with all their records, and its entries in localStorage. */
export function keptInBrowser(page: Page): Promise<{ databases: string[]; records: string; local: string[] }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = (await indexedDB.databases())
      .map(({ name }) => name ?? '')
      .filter((name) => /vejkort/.test(name));
    const records: unknown[] = [];
    for (const name of databases) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const all: unknown[] = await done(db.transaction(store).objectStore(store).getAll());
        records.push([store, ...all]);
      }
      db.close();
    }
    const bytes = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
    return {
      databases,
      records: JSON.stringify(records, bytes),
      local: Object.keys(localStorage).filter((key) => key.startsWith('vejkort')),
    };
  });
}
