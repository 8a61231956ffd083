import { cardRound, type Suggestion, storyRound } from '../library/suggest.ts';
import { toolKinds } from '../model/tools.ts';
import { useNewMeeting } from './useNewMeeting.ts';
import { useNewRoad } from './useNewRoad.ts';
import { useNewTool } from './useNewTool.ts';

/** Starts what was suggested for this many people: a meeting with its script, a road, or a board. */
export function useStart(people: number): { start: (suggestion: Suggestion) => void; starting: boolean } {
  const meeting = useNewMeeting();
  const road = useNewRoad();
  const tool = useNewTool();
  const start = ({ kind, id }: Suggestion) => {
    const board = toolKinds.find((one) => kind === 'board' && one === id);
    if (board !== undefined) tool.start(board);
    else if (kind === 'road') road.start(id);
    else if (kind === 'script') meeting.start({ script: id, people });
    else meeting.start({ script: kind === 'cards' ? cardRound : storyRound, about: id, people });
  };
  return { start, starting: meeting.starting || road.starting || tool.starting };
}
