import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { toolZones } from '../../model/tools.ts';
import { DimensionSign } from '../../ui/Shape.tsx';
import { type Zone, zonesOf } from '../zones/zones.ts';

/** The three corners, and the middle with its proposals; each with its sign. */
export function useZones(): Zone[] {
  const words = useWords().diamond;
  return useMemo(() => {
    const signs = Object.fromEntries(toolZones.diamond.map((id) => [id, <DimensionSign key={id} dimension={id} />]));
    return zonesOf(toolZones.diamond, words.zones, signs);
  }, [words]);
}
