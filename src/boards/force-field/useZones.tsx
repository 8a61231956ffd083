import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { toolZones } from '../../model/tools.ts';
import { type Zone, zonesOf } from '../zones/zones.ts';
import { Push } from './Field.tsx';

/** What drives and what holds back, each with the arrow that says which way it pushes. */
export function useZones(): Zone[] {
  const words = useWords().forceField;
  return useMemo(
    () =>
      zonesOf(toolZones['force-field'], words.zones, {
        drives: <Push to="right" />,
        holds: <Push to="left" />,
      }),
    [words],
  );
}
