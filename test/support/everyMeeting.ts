import { cardsOf } from '../../src/content/cardsOf.ts';
import type { Content } from '../../src/content/types.ts';
import { planOf } from '../../src/facilitate/player/planOf.ts';
import { boardNames } from '../../src/i18n/boardNames.ts';
import type { PileCard } from '../../src/model/cards.ts';
import { drawNext, layOut } from '../../src/model/cardTable.ts';
import type { Board, CardsBoard, Course, Id, Meeting } from '../../src/model/course.ts';
import { emptyCourse } from '../../src/model/emptyCourse.ts';
import { setCount } from '../../src/model/evaluation.ts';
import { addEntry } from '../../src/model/groups.ts';
import { addAction } from '../../src/model/harvest.ts';
import { addMeeting } from '../../src/model/newMeeting.ts';
import { addNote } from '../../src/model/notes.ts';
import { addPromise } from '../../src/model/poster.ts';
import { stopsOf } from '../../src/model/road.ts';
import { workAtTool } from './workAtTool.ts';

/** How many things the room sees one after the other in a meeting, with the end: each part of a story is one. */
export type CountedMeeting = { meeting: Meeting; views: number };

/** When the first of these courses was made. */
const begun = 1_777_000_000_000;

/** A course for each shipped script with all its meetings, none of them begun. `filled`: groups have worked at all boards. */
export function everyMeeting(content: Content, filled: boolean): { course: Course; meetings: CountedMeeting[] }[] {
  return content.scripts.map((script) => {
    let next = 0;
    const newId = () => `id${next++}`;
    const course = { ...emptyCourse({ id: script.id, now: begun }), people: 14 };
    const meetings: CountedMeeting[] = [];
    for (const { id: part, steps } of script.meetings) {
      const now = begun + next;
      const old = new Set(Object.keys(course.boards));
      const meeting = addMeeting(course, planOf(script, { part }, content, boardNames), {
        now,
        newId,
        dice: () => next,
      });
      const stories = new Set(steps.map(({ wall }) => (wall.show === 'story' ? wall.story : '')));
      stories.delete('');
      const told = steps.filter(({ wall }) => wall.show === 'story').length;
      meetings.push({ meeting, views: steps.length - told + stories.size * 4 + 1 });
      const fresh = Object.values(course.boards).filter(({ id }) => !old.has(id));
      if (filled) for (const board of fresh) fill(course, board, content, newId, now);
    }
    return { course, meetings };
  });
}

const said = [
  'Vi ringer hjem, før vi skriver i systemet',
  'Kaffen på rute 7',
  'Når to er syge, springer vi overleveringen over, og så ved den næste ikke, at døren binder',
  'Nøglen lå klar',
  'Vi siger det højt klokken 15',
  'Overarbejdsbetalingsordningen',
  'Den nye printer står for langt væk',
  'Tavlen bliver læst højt hver morgen af den, der møder først',
];

function fill(course: Course, board: Board, content: Content, newId: () => Id, now: number): void {
  const write = (place: Id) => {
    for (const text of said) addNote(course, { id: newId(), board: board.id, place, text, now });
  };
  switch (board.kind) {
    case 'road':
      for (const { id } of stopsOf(board)) write(id);
      addPromise(course, board.id, newId());
      return;
    case 'harvest':
      for (const place of ['learning', 'parked']) write(place);
      for (const what of said.slice(0, 3)) {
        const id = newId();
        addAction(course, { id, board: board.id, what, now });
        Object.assign(course.actions[id] ?? {}, { who: 'Mette og dem i køkkenet', due: '2027-09-30' });
      }
      return;
    case 'groups':
      addEntry(course, board.id, { id: newId(), label: 'Ledere', count: 10 });
      addEntry(course, board.id, { id: newId(), label: 'Sundhedsplejersker', count: 30 });
      return;
    case 'evaluation':
      for (const { id } of Object.values(board.questions)) setCount(course, board.id, id, 'mostly', 14);
      return;
    case 'cards':
      draw(board, content, newId);
      return;
    default:
      workAtTool(course, board, said, newId, now);
  }
}

function draw(board: CardsBoard, content: Content, newId: () => Id): void {
  const deck = content.decks.find(({ id }) => id === board.deck);
  const cards: PileCard[] =
    deck === undefined
      ? []
      : cardsOf(deck, content).map(({ id, text, dimension, difficulty }) => ({
          deck: deck.id,
          card: id,
          text,
          dimension,
          difficulty,
        }));
  if (board.draw === 'one') drawNext(board, cards, newId);
  else layOut(board, cards, 14, newId);
}
