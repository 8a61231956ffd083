import type { Lang } from '../model/text.ts';
import type { BoardPrint } from './documents/board/boardPrint.ts';
import { boardDocument } from './documents/board/boardSheet.ts';
import { type BookletPrint, bookletDocument } from './documents/booklet.ts';
import { type CardsPrint, cardsDocument } from './documents/cards.ts';
import { type CourseReportPrint, courseReportDocument } from './documents/courseReport.ts';
import { type GuidePrint, guideDocument } from './documents/guide.ts';
import { type PackPrint, packDocument } from './documents/pack.ts';
import { type PosterPrint, posterDocument } from './documents/poster.ts';
import { scriptDocument } from './documents/scriptCopy.ts';
import type { ScriptPrint } from './documents/scriptPrint.ts';
import { type SignsPrint, signsDocument } from './documents/signs.ts';
import { type SlipsPrint, slipsDocument } from './documents/slips.ts';
import { type TestSheetPrint, testSheetDocument } from './documents/testSheet.ts';
import { type Tiling, tiledPoster } from './documents/tiledPoster.ts';
import { type WallPosterPrint, wallPosterDocument } from './documents/wallPoster.ts';
import type { Page, PrintDocument } from './layout/displayList.ts';
import type { Measure } from './layout/measure.ts';
import type { SlipCount } from './layout/slipSheet.ts';
import type { Paper } from './layout/units.ts';
import { inPlainText } from './plainText.ts';

/** One thing to print: plain data with final texts. */
export type SinglePrintJob =
  | ({ kind: 'cards'; lang: Lang } & CardsPrint)
  | { kind: 'poster'; data: PosterPrint; lang: Lang; paper: Paper; tiles?: Tiling }
  | { kind: 'board'; data: BoardPrint; lang: Lang; paper: Paper; upright?: boolean; tiles?: Tiling }
  | { kind: 'wallPoster'; data: WallPosterPrint; lang: Lang; paper: Paper; tiles?: Tiling }
  | { kind: 'testSheet'; data: TestSheetPrint; lang: Lang }
  | { kind: 'script'; data: ScriptPrint; lang: Lang }
  | { kind: 'report'; data: CourseReportPrint; lang: Lang }
  | { kind: 'guide'; data: GuidePrint; lang: Lang }
  | { kind: 'slips'; data: SlipsPrint; perSheet: SlipCount; lang: Lang }
  | { kind: 'signs'; data: SignsPrint; lang: Lang }
  | { kind: 'booklet'; data: BookletPrint; imposed: boolean; lang: Lang };

/** What can be printed; `onlyList`: of a pack only the list of what is in it. */
export type PrintJob = SinglePrintJob | { kind: 'pack'; data: PackPrint; onlyList?: boolean; lang: Lang };

/** The pages of a job, with its problems; pure. */
export function layOutJob(asked: PrintJob, measure: Measure): PrintDocument {
  const job = inPlainText(asked);
  switch (job.kind) {
    case 'pack':
      return packDocument(job.data, job.onlyList ?? false, job.lang, measure, (part) => layOutJob(part, measure));
    case 'cards':
      return cardsDocument(job, job.lang, measure);
    case 'poster':
      return tiled(posterDocument(job.data, job.lang, job.paper, measure), job.tiles, measure);
    case 'board':
      return tiled(boardDocument(job.data, job.lang, boardPaper(job), measure), job.tiles, measure);
    case 'wallPoster':
      return tiled(wallPosterDocument(job.data, job.lang, job.paper, measure), job.tiles, measure);
    case 'testSheet':
      return testSheetDocument(job.data, job.lang, measure);
    case 'script':
      return scriptDocument(job.data, job.lang, measure);
    case 'report':
      return courseReportDocument(job.data, job.lang, measure);
    case 'guide':
      return guideDocument(job.data, job.lang, measure);
    case 'slips':
      return slipsDocument(job.data, job.perSheet, job.lang, measure);
    case 'signs':
      return signsDocument(job.data, job.lang, measure);
    case 'booklet':
      return bookletDocument(job.data, job.imposed, job.lang, measure);
  }
}

const boardPaper = ({ paper, upright = false, tiles }: { paper: Paper; upright?: boolean; tiles?: Tiling }) => ({
  paper,
  upright,
  ...(tiles ? { tiles: tiles.paper } : {}),
});

const tiled = (poster: PrintDocument, tiles: Tiling | undefined, measure: Measure) =>
  tiles ? tiledPoster(poster, tiles, measure) : poster;

/** To the worker: `layout` wants the pages as a display list, `pdf` the file. */
export type WorkerTask = { jobId: number; task: 'layout' | 'pdf'; job: PrintJob };

/**
 * From the worker. A layout comes as the document with its first pages, then the other pages, until one is the `last`. `fonts`:
 * the font files could not be read; `failed`: the engine broke on this job.
 */
export type WorkerAnswer =
  | { jobId: number; type: 'progress'; done: number; total: number }
  | { jobId: number; type: 'layout'; document: PrintDocument; total: number; last: boolean }
  | { jobId: number; type: 'pages'; pages: Page[]; last: boolean }
  | { jobId: number; type: 'result'; bytes: ArrayBuffer }
  | { jobId: number; type: 'error'; reason: 'fonts' | 'failed'; message: string };
