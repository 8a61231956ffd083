import { continued, spokenTexts } from './continued.ts';
import type { DisplayList } from './displayList.ts';
import type { FlowBlock } from './flow/blocks.ts';
import type { Piece, Strictness } from './flow/piece.ts';
import { setBlocks } from './flow/setBlock.ts';
import type { Setter } from './flow/setter.ts';

export type { FlowBlock } from './flow/blocks.ts';
export type { Setter } from './flow/setter.ts';

/** A page and what is left free around its words, in mm. */
export type Frame = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

/**
 * Flowing blocks on as many pages as they need: each word once and in order, headings with what follows them, no lonely
 * lines. Only a drawing higher than a page, which nothing can tear, would reach below the margin.
 */
export function flow(setter: Setter, blocks: readonly FlowBlock[], frame: Frame): DisplayList[] {
  const width = frame.width - frame.margin.left - frame.margin.right;
  const height = frame.height - frame.margin.top - frame.margin.bottom;
  return chapters(blocks).flatMap((chapter) =>
    goingOn(
      pagesOf(setBlocks(setter, chapter, width), height).map((one) => one.draw(frame.margin.left, frame.margin.top)),
    ),
  );
}

/** Pages of which each says whether its first words go on with the one paragraph that was torn at the end of the page before. */
function goingOn(pages: readonly DisplayList[]): DisplayList[] {
  return pages.map((page, index) => {
    const torn = spokenTexts(pages[index - 1] ?? []).filter(({ lines }) => lines.at(-1)?.joint !== 'end');
    return torn.length === 1 ? continued(page, true) : page;
  });
}

/** Blocks between two new pages; empty ones make no page. */
function chapters(blocks: readonly FlowBlock[]): FlowBlock[][] {
  const found: FlowBlock[][] = [[]];
  for (const block of blocks) {
    if (block.block === 'newPage') found.push([]);
    else found.at(-1)?.push(block);
  }
  return found.filter((chapter) => chapter.length > 0);
}

/** A piece cut into parts that fit a height in mm. */
function pagesOf(piece: Piece, height: number): Piece[] {
  const pages: Piece[] = [];
  let rest = piece;
  while (rest.height > height + 1e-6) {
    const torn = tear(rest, height);
    if (torn === undefined) break;
    pages.push(torn[0]);
    rest = torn[1];
  }
  return [...pages, rest];
}

/** The first page of a piece: by all rules, and only where they leave none by fewer. */
function tear(piece: Piece, height: number): readonly [Piece, Piece] | undefined {
  for (const strictness of [0, 1, 2] satisfies Strictness[]) {
    const torn = piece.split({ left: height, page: height, strictness });
    if (torn !== undefined) return torn;
  }
  return undefined;
}
