import { entryOf } from '../../../boards/registry.ts';
import type { ScriptWall } from '../../../content/types.ts';
import { useContent } from '../../../content/useContent.ts';
import { useLang } from '../../../i18n/language.tsx';
import type { Meeting, MeetingStep } from '../../../model/course.ts';
import { inTerms } from '../../../model/terms.ts';
import { useDeck } from '../../../reading/useDeck.ts';
import { WallCard } from '../../../reading/WallCard.tsx';
import { WallSlide } from '../../../reading/WallSlide.tsx';
import { useCourse } from '../../../store/index.ts';
import { Drawing } from '../../../ui/Drawing.tsx';
import { partAt, type StoryPart } from '../spots.ts';
import { useMeetingScript } from '../useMeetingScript.ts';
import { WallBreak } from './WallBreak.tsx';
import { WallStory } from './WallStory.tsx';
import { WallText } from './WallText.tsx';

/** What the wall shows at a step: the board it is worked on with, or what the script says. */
export function StepWall({ meeting, step }: { meeting: Meeting; step: MeetingStep }) {
  const lang = useLang();
  const course = useCourse((one) => one);
  const { stepOf, storyOf } = useMeetingScript(meeting);
  const board = course.boards[step.board];
  const title = step.title[lang];
  if (board !== undefined) {
    const { Wall } = entryOf(board);
    return <Wall boardId={board.id} />;
  }
  const wall = stepOf(step.id)?.wall;
  switch (wall?.show) {
    case 'text':
      return <WallText title={title} text={inTerms(wall.text[lang], lang, course)} />;
    case 'break':
      return <WallBreak title={title} timer={step.timer} />;
    case 'story':
      return <ShownStory id={wall.story} title={title} part={partAt(meeting, step.id, storyOf)} />;
    case 'slide':
      return <ShownSlide wall={wall} title={title} />;
    case 'card':
      return <ShownCard deck={wall.deck} card={wall.card} title={title} />;
    default:
      return <WallText title="" text={title} />;
  }
}

type StoryProps = { id: string; title: string; part: StoryPart };

function ShownStory({ id, title, part }: StoryProps) {
  const story = useContent('stories').find((one) => one.id === id);
  return story === undefined ? <WallText title="" text={title} /> : <WallStory story={story} part={part} />;
}

function ShownSlide({ wall, title }: { wall: Extract<ScriptWall, { show: 'slide' }>; title: string }) {
  const slides = useContent('talks').find((one) => one.id === wall.talk)?.slides ?? [];
  const slide = slides[wall.slide - 1];
  if (slide === undefined) return <WallText title="" text={title} />;
  const drawing = slide.drawing && <Drawing name={slide.drawing} />;
  return <WallSlide slide={slide} drawing={drawing} />;
}

function ShownCard({ deck, card: id, title }: { deck: string; card: string; title: string }) {
  const card = useDeck(deck)?.cards.find((one) => one.id === id);
  if (card === undefined) return <WallText title="" text={title} />;
  return <WallCard card={card} />;
}
