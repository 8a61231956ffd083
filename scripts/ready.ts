import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileContent } from '../src/content/compiler/compile.ts';
import { fontsFromDisk } from '../src/print/fonts/fromDisk.ts';
import { layOutJob } from '../src/print/job.ts';
import { renderPdf } from '../src/print/pdf/renderPdf.ts';
import { checksum, jobChecksum, type ReadyList, readyFolder, readyJobs, readyListFile } from '../src/print/ready.ts';
import { creationDate } from './print/make.ts';

/**
 * Makes the decks that the site offers as ready downloads, one after the other: some seconds for all of them, which several
 * processes would use up again to start. @param site the built site. @returns what was made.
 */
export async function makeReady(site: string): Promise<ReadyList> {
  const { content, editions } = await compileContent('content');
  const folder = join(site, readyFolder);
  await mkdir(folder, { recursive: true });
  const fonts = fontsFromDisk();
  const list: ReadyList = {};
  for (const { id, job } of readyJobs({ ...content, editions })) {
    const document = layOutJob(job, fonts);
    const bytes = await renderPdf(document, fonts, { creationDate });
    const file = `${id}.pdf`;
    await writeFile(join(folder, file), bytes);
    list[id] = {
      file,
      job: await jobChecksum(job),
      sum: await checksum(bytes),
      bytes: bytes.length,
      sheets: document.sheets,
    };
  }
  await writeFile(join(folder, readyListFile), `${JSON.stringify(list)}\n`);
  return list;
}
