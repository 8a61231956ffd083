import { useState } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Tiling } from '../../print/documents/tiledPoster.ts';
import { type TilePaper, tilePapers } from '../../print/layout/tiles.ts';
import type { Paper } from '../../print/layout/units.ts';
import { Choice } from './Choice.tsx';
import { Options } from './Options.tsx';

const ways = ['sheet', 'tiles', 'shop'] as const;
const small = ['a4', 'a3'] as const;
const large = ['a2', 'a1', 'a0'] as const;

/** How a poster is printed: on one sheet, in tiles of the office printer's paper, or by the print shop. */
export type PosterWay = {
  way: (typeof ways)[number];
  sheet: (typeof small)[number];
  size: (typeof large)[number];
  from: TilePaper;
};

const usual: PosterWay = { way: 'sheet', sheet: 'a3', size: 'a1', from: 'a4' };

/** On A3, or as it is usual for what is printed, until something else is chosen. */
export const usePosterWay = (first: PosterWay = usual) => useState<PosterWay>(first);

/** What a job needs to know of it. */
export const paperOfWay = ({ way, sheet, size, from }: PosterWay): { paper: Paper; tiles?: Tiling } => ({
  paper: way === 'sheet' ? sheet : size,
  ...(way === 'tiles' ? { tiles: { paper: from } } : {}),
});

const named = <T extends string>(papers: readonly T[]) => papers.map((value) => ({ value, name: value.toUpperCase() }));

/** Three ways, each with its papers. */
export function PosterChoices({ value, onChoose }: { value: PosterWay; onChoose: (value: PosterWay) => void }) {
  const words = useWords().printing;
  const { poster } = words.studio;
  return (
    <>
      <Options
        label={poster.way}
        look="cards"
        value={value.way}
        options={ways.map((way) => ({ value: way, said: poster.ways[way] }))}
        onChoose={(way) => onChoose({ ...value, way })}
      />
      {value.way === 'sheet' ? (
        <Choice
          label={words.paper}
          value={value.sheet}
          options={named(small)}
          onChoose={(sheet) => onChoose({ ...value, sheet })}
        />
      ) : (
        <Choice
          label={poster.size}
          value={value.size}
          options={named(large)}
          onChoose={(size) => onChoose({ ...value, size })}
        />
      )}
      {value.way === 'tiles' && (
        <Choice
          label={poster.on}
          value={value.from}
          options={named(tilePapers)}
          onChoose={(from) => onChoose({ ...value, from })}
        />
      )}
    </>
  );
}
