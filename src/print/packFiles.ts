import type { Lang } from '../model/text.ts';
import { asciiName } from './asciiName.ts';
import type { PackPrint } from './documents/pack.ts';
import type { PrintJob } from './job.ts';
import { words } from './words.ts';

/** A file of a pack that is still to be made. */
export type PackFile = { name: string; job: PrintJob };

/**
 * A pack as files of their own: the list first, then each part once, in order. The names are ASCII, in the language of the
 * paper, and say how many times a part is to be printed.
 */
export function packFiles(pack: PackPrint, lang: Lang): PackFile[] {
  const w = words[lang].pack.fileNames;
  const digits = Math.max(2, `${pack.parts.length}`.length);
  const number = (index: number) => `${index}`.padStart(digits, '0');
  return [
    { name: `${number(0)}-${w.list}.pdf`, job: { kind: 'pack', data: pack, onlyList: true, lang } },
    ...pack.parts.map(({ job, name, copies }, index): PackFile => {
      const times = copies > 1 ? `-${w.times(copies)}` : '';
      return { name: `${number(index + 1)}-${asciiName(name)}${times}.pdf`, job };
    }),
  ];
}

/** Name of a pack without its ending. */
export const packName = (pack: PackPrint, lang: Lang) => `${asciiName(pack.title)}-${words[lang].pack.fileNames.pack}`;
