import { cardRound, type Suggestion, storyRound } from '../library/suggest.ts';
import { useNewMeeting } from './useNewMeeting.ts';
import { useNewRoad } from './useNewRoad.ts';

/** Starts what was suggested for this many people: a meeting with its script, or a road. */
export function useStart(people: number): { start: (suggestion: Suggestion) => void; starting: boolean } {
  const meeting = useNewMeeting();
  const road = useNewRoad();
  const start = ({ kind, id }: Suggestion) => {
    if (kind === 'road') road.start(id);
    else if (kind === 'script') meeting.start({ script: id, people });
    else meeting.start({ script: kind === 'cards' ? cardRound : storyRound, about: id, people });
  };
  return { start, starting: meeting.starting || road.starting };
}
