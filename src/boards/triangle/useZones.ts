import { useMemo } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Terms } from '../../model/terms.ts';
import { toolZones } from '../../model/tools.ts';
import { useAsked } from '../zones/useAsked.ts';
import { type Zone, zonesOf } from '../zones/zones.ts';

/** The six arrows, with the workplace's own word for the citizen. */
export function useZones(terms: Terms): Zone[] {
  const words = useWords().triangle;
  const asked = useAsked(terms);
  return useMemo(
    () =>
      zonesOf(toolZones.triangle, words.zones).map((zone) => ({
        ...zone,
        question: asked(zone.question),
        input: asked(zone.input),
      })),
    [words, asked],
  );
}
