import type { Lang } from '../../model/text.ts';
import type { SinglePrintJob } from '../job.ts';
import type { OutlineEntry, Page, PrintDocument, Problem } from '../layout/displayList.ts';
import type { Measure } from '../layout/measure.ts';
import { words } from '../words.ts';
import { packingList } from './packingList.ts';

/** Something of a pack: its name on the list, and how many are wanted. */
export type PackPart = { job: SinglePrintJob; name: string; copies: number };

/** What a meeting needs on paper, in the order it is packed; texts final, in one language. */
export type PackPrint = { title: string; parts: PackPart[] };

/** A part as it was laid out. */
export type PackedPart = PackPart & { document: PrintDocument };

type LayOut = (job: SinglePrintJob) => PrintDocument;

/**
 * Everything in one file, each part as often as wanted, after a list of what it is; `onlyList`: just that, for parts that
 * come as files of their own.
 *
 * When a part is two-sided, the whole file is printed two-sided on the long edge in one go: a page that must be alone on its
 * sheet gets an empty one behind it, and backs made for turning on the short edge stand on their heads.
 */
export function packDocument(
  pack: PackPrint,
  onlyList: boolean,
  lang: Lang,
  measure: Measure,
  layOut: LayOut,
): PrintDocument {
  const parts = pack.parts.map((part): PackedPart => ({ ...part, document: layOut(part.job) }));
  const list = packingList(pack.title, parts, onlyList, lang, measure);
  const common = {
    title: words[lang].pack.title(pack.title),
    lang,
    problems: [...list.problems, ...parts.flatMap(problemsOf)],
    openAt: 0,
  };
  if (onlyList) return { ...common, pages: list.pages, sheets: list.pages.length, duplex: 'none', actualSize: false };
  const twoSided = parts.some(({ document }) => document.duplex !== 'none');
  const sheetsOf = (pages: Page[], duplex: PrintDocument['duplex']) => (twoSided ? onBothSides(pages, duplex) : pages);
  const pages = sheetsOf(list.pages, 'none');
  const outline: OutlineEntry[] = [{ title: words[lang].pack.name, page: 0 }];
  for (const { document, name, copies } of parts) {
    const alone = document.duplex === 'none';
    const from = pages.length;
    const at = (page: number) => from + page * (alone && twoSided ? 2 : 1);
    outline.push({ title: name, page: from, ...partsOf(document.outline, at) });
    for (let copy = 0; copy < copies; copy += 1) pages.push(...sheetsOf(document.pages, document.duplex));
  }
  return {
    ...common,
    pages,
    sheets: list.pages.length + parts.reduce((sum, { document, copies }) => sum + document.sheets * copies, 0),
    duplex: twoSided ? 'longEdge' : 'none',
    actualSize: parts.some(({ document }) => document.actualSize),
    outline,
  };
}

const partsOf = (outline: readonly OutlineEntry[] | undefined, at: (page: number) => number) =>
  outline === undefined || outline.length === 0 ? {} : { parts: outline.map((entry) => moved(entry, at)) };

const moved = ({ title, page, parts }: OutlineEntry, at: (page: number) => number): OutlineEntry => ({
  title,
  page: at(page),
  ...partsOf(parts, at),
});

/** Pages such that each pair is a sheet. */
function onBothSides(pages: readonly Page[], duplex: PrintDocument['duplex']): Page[] {
  if (duplex === 'none') return pages.flatMap((page) => [page, emptyLike(page)]);
  const turned =
    duplex === 'longEdge' ? [...pages] : pages.map((page, index) => (index % 2 === 0 ? page : onItsHead(page)));
  const last = turned.at(-1);
  return last && turned.length % 2 === 1 ? [...turned, emptyLike(last)] : turned;
}

const emptyLike = ({ widthMm, heightMm }: Page): Page => ({ widthMm, heightMm, ops: [] });

const onItsHead = (page: Page): Page => ({
  ...page,
  ops: [{ op: 'place', x: page.widthMm, y: page.heightMm, turn: 180, ops: page.ops }],
});

const problemsOf = ({ document, name }: PackedPart, index: number): Problem[] =>
  document.problems.map(({ field, message, ...more }) => ({
    ...more,
    field: `parts.${index}.${field}`,
    message: { da: `${name}: ${message.da}`, en: `${name}: ${message.en}` },
  }));
