import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { toolZones } from '../../model/tools.ts';
import { type Zone, zonesOf } from '../zones/zones.ts';

/** The six questions. */
export function useZones(): Zone[] {
  const words = useWords().processCheck;
  return useMemo(() => zonesOf(toolZones['process-check'], words.zones), [words]);
}
