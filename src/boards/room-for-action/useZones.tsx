import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { toolZones } from '../../model/tools.ts';
import { type Zone, zonesOf } from '../zones/zones.ts';

/** The three rings, from what we decide to what is given, and what we leave. */
export function useZones(): Zone[] {
  const words = useWords().roomForAction;
  return useMemo(() => zonesOf(toolZones['room-for-action'], words.zones), [words]);
}
