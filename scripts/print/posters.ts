import type { Content } from '../../src/content/types.ts';
import type { Course } from '../../src/model/course.ts';
import { roadsOf } from '../../src/model/road.ts';
import type { Lang } from '../../src/model/text.ts';
import { isTool } from '../../src/model/tools.ts';
import type { Tiling } from '../../src/print/documents/tiledPoster.ts';
import { boardToPrint } from '../../src/print/fromBoard.ts';
import { wallPosterToPrint } from '../../src/print/fromContent.ts';
import { posterToPrint } from '../../src/print/fromCourse.ts';
import type { PrintJob } from '../../src/print/job.ts';
import { overlaps, type TilePaper, tilePapers } from '../../src/print/layout/tiles.ts';
import { type Paper, paperNames } from '../../src/print/layout/units.ts';
import { byId, numberIn, oneOf, termsOf } from './choose.ts';
import type { Values } from './options.ts';
import { Stop } from './stop.ts';

/** A poster of the gallery. */
export function wallPosterJob(id: string | undefined, lang: Lang, values: Values, { posters }: Content): PrintJob {
  const poster = byId(posters, id, ['Plakater', 'Posters']);
  return { kind: 'wallPoster', lang, ...onPaper(values), data: wallPosterToPrint(poster, lang, termsOf(values)) };
}

/** What a board of a saved course ends as: of the latest road, or else the latest board of the toolbox, unless one is chosen. */
export function posterJob(course: Course, lang: Lang, values: Values): PrintJob {
  const latest = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt;
  const boards = [
    ...roadsOf(course).sort(latest),
    ...Object.values(course.boards)
      .filter((board) => isTool(board))
      .sort(latest),
  ];
  const board =
    values.board === undefined ? boards[0] : byId(boards, values.board, ['Tavler i forløbet', 'Boards of the course']);
  if (board === undefined)
    throw new Stop(1, 'Der er ingen tavle i forløbet endnu.', 'There is no board in the course yet.');
  const paper = { lang, ...onPaper(values) };
  return board.kind === 'road'
    ? { kind: 'poster', ...paper, data: posterToPrint(course, board, lang) }
    : { kind: 'board', ...paper, data: boardToPrint(course, board, lang) };
}

function onPaper(values: Values): { paper: Paper; tiles?: Tiling } {
  const paper = oneOf<Paper>('paper', values.paper, paperNames, values.tiles === undefined ? 'a3' : 'a2');
  if (values.tiles === undefined) return { paper };
  const overlap = numberIn('overlap', values.overlap, { from: overlaps.least, to: overlaps.most }, overlaps.usual);
  return { paper, tiles: { paper: oneOf<TilePaper>('tiles', values.tiles, tilePapers, 'a4'), overlap } };
}
