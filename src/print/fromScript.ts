import type { LedStep, LedWall } from '../content/ledStep.ts';
import type { Content, Script } from '../content/types.ts';
import { boardNames } from '../i18n/boardNames.ts';
import { inTerms, type Terms } from '../model/terms.ts';
import type { Lang, Text } from '../model/text.ts';
import type { ScriptPrint, ScriptStepPrint } from './documents/scriptPrint.ts';
import { words } from './words.ts';

/** What a script names in other files. */
export type Around = Pick<Content, 'stories' | 'roads' | 'decks' | 'talks' | 'methods'>;

/**
 * A script of the content as it is printed for a workplace. `starts`: when each meeting begins, such as `13:00`; the last one
 * counts for all that follow, and none counts the minutes from 0.
 */
export function scriptToPrint(
  script: Script,
  content: Around,
  lang: Lang,
  terms: Terms,
  starts: readonly string[],
): ScriptPrint {
  const say = (text: Text | undefined) => (text === undefined ? '' : inTerms(text[lang], lang, terms));
  return {
    number: script.number,
    title: say(script.title),
    purpose: say(script.purpose),
    gives: say(script.gives),
    audience: say(script.audience),
    people: script.people,
    room: say(script.room),
    materials: script.materials.map(say),
    prints: script.prints.map(({ what, count }) => ({ what: say(what), count: say(count) })),
    before: script.before.map(say),
    after: script.after.map(say),
    meetings: script.meetings.map((meeting, index) => ({
      title: say(meeting.title),
      start: starts[index] ?? starts.at(-1) ?? '',
      minutes: meeting.minutes,
      between: say(meeting.between),
      steps: meeting.steps.map((step) => stepToPrint(step, content, lang, terms)),
    })),
    variants: script.variants.map(({ title, text }) => ({ title: say(title), text: say(text) })),
  };
}

/** A step as it is printed: of a script, or a block of an agenda. */
export function stepToPrint(step: LedStep, content: Around, lang: Lang, terms: Terms): ScriptStepPrint {
  const say = (text: Text | undefined) => (text === undefined ? '' : inTerms(text[lang], lang, terms));
  return {
    title: say(step.title),
    minutes: step.minutes,
    method: say(content.methods.find(({ id }) => id === step.method)?.title),
    wall: step.wall.show === 'title' ? say(step.title) : wallInWords(step.wall, content, say, lang),
    pause: step.wall.show === 'break',
    ...(step.remember === undefined ? {} : { remember: step.remember }),
    say: say(step.say),
    do: say(step.do),
    whenSilent: say(step.whenSilent),
    whenLate: say(step.whenLate),
    keep: say(step.keep),
  };
}

/** What the room sees during a step, in words; what a file no longer has is called by its id. */
function wallInWords(
  wall: Exclude<LedWall, { show: 'title' }>,
  content: Around,
  say: (text: Text) => string,
  lang: Lang,
): string {
  const w = words[lang].paper.script;
  const titled = (all: readonly { id: string; title: Text }[], id: string) => {
    const found = all.find((one) => one.id === id);
    return found ? say(found.title) : id;
  };
  switch (wall.show) {
    case 'text':
      return say(wall.text);
    case 'story':
      return w.wallStory(titled(content.stories, wall.story));
    case 'stop': {
      const stop = content.roads.find(({ id }) => id === wall.road)?.stops[wall.stop - 1];
      return stop ? w.wallStop(wall.stop, say(stop.name), say(stop.question)) : `${wall.road} ${wall.stop}`;
    }
    case 'poster':
      return w.wallPoster(titled(content.roads, wall.road));
    case 'road':
      return w.wallRoad(titled(content.roads, wall.road));
    case 'break':
      return w.wallBreak;
    case 'slide': {
      const slide = content.talks.find(({ id }) => id === wall.talk)?.slides[wall.slide - 1];
      return w.wallSlide(wall.slide, titled(content.talks, wall.talk), slide ? say(slide.title) : '');
    }
    case 'card': {
      const deck = content.decks.find(({ id }) => id === wall.deck);
      const card = deck?.cards.find(({ id }) => id === wall.card);
      return w.wallCard(titled(content.decks, wall.deck), card ? say(card.text) : wall.card);
    }
    case 'cards':
      return w.wallCards[wall.draw](titled(content.decks, wall.deck));
    case 'tripwire':
      return w.wallTripwire;
    case 'board':
      return w.wallBoard(boardNames.tools[wall.board][lang]);
    case 'harvest':
      return w.wallHarvest[wall.part];
    case 'agreed':
      return w.wallAgreed;
    case 'groups':
      return w.wallGroups(wall.size);
    case 'evaluation':
      return w.wallEvaluation;
  }
}
