import type { Content } from '../../src/content/types.ts';
import type { Course } from '../../src/model/course.ts';
import { roadsOf } from '../../src/model/road.ts';
import type { Lang } from '../../src/model/text.ts';
import type { Tiling } from '../../src/print/documents/tiledPoster.ts';
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

/** The poster of a saved course: of the latest road, unless one is chosen. */
export function posterJob(course: Course, lang: Lang, values: Values): PrintJob {
  const boards = roadsOf(course).sort((a, b) => b.createdAt - a.createdAt);
  const board =
    values.board === undefined ? boards[0] : byId(boards, values.board, ['Veje i forløbet', 'Roads of the course']);
  if (board === undefined)
    throw new Stop(1, 'Der er ingen vej i forløbet endnu.', 'There is no road in the course yet.');
  return { kind: 'poster', lang, ...onPaper(values), data: posterToPrint(course, board, lang) };
}

function onPaper(values: Values): { paper: Paper; tiles?: Tiling } {
  const paper = oneOf<Paper>('paper', values.paper, paperNames, values.tiles === undefined ? 'a3' : 'a2');
  if (values.tiles === undefined) return { paper };
  const overlap = numberIn('overlap', values.overlap, { from: overlaps.least, to: overlaps.most }, overlaps.usual);
  return { paper, tiles: { paper: oneOf<TilePaper>('tiles', values.tiles, tilePapers, 'a4'), overlap } };
}
