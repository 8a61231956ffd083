import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { toolZones } from '../../model/tools.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import { type Zone, zonesOf } from '../zones/zones.ts';
import { Lean } from './Sides.tsx';

/** The two sides and the middle, each with its sign: where it leans, and the octagon of the core task. */
export function useZones(): Zone[] {
  const words = useWords().twoViews;
  return useMemo(
    () =>
      zonesOf(toolZones['two-views'], words.zones, {
        leaders: <Lean to="right" />,
        staff: <Lean to="left" />,
        core: <DimensionSign dimension="core" />,
      }),
    [words],
  );
}
