import * as z from 'zod';
import { toolKinds } from '../../model/tools.ts';
import { reference } from './idParts.ts';
import { text } from './parts.ts';
import { manual } from './rule.ts';

export const deckId = reference('decks', 'Id på et kortsæt i content/decks.', 'Id of a deck in content/decks.');
export const roadId = reference('roads', 'Id på en vej i content/roads.', 'Id of a road in content/roads.');
export const storyId = reference(
  'stories',
  'Id på en fortælling i content/stories.',
  'Id of a story in content/stories.',
);
const cardId = reference('decks/cards', 'Id på et kort i sættet.', 'Id of a card of the deck.');
const talkId = reference('talks', 'Id på et oplæg i content/talks.', 'Id of a talk in content/talks.');

const count = (most: number, da: string, en: string, example: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .meta(manual(da, en, example));

/** What the room sees during a step. */
export const scriptWall = z
  .discriminatedUnion('show', [
    z.strictObject({
      show: z.literal('text'),
      text: text({ maxWords: 40, maxQuestions: 2 }).meta(
        manual('Det, rummet læser, højst 40 ord.', 'What the room reads, at most 40 words.'),
      ),
    }),
    z.strictObject({ show: z.literal('story'), story: storyId }),
    z.strictObject({
      show: z.literal('stop'),
      road: roadId,
      stop: count(4, 'Stoppets nummer, 1–4.', 'The number of the stop, 1–4.', 1),
    }),
    z.strictObject({ show: z.literal('poster'), road: roadId }),
    z.strictObject({ show: z.literal('break') }),
    z.strictObject({
      show: z.literal('slide'),
      talk: talkId,
      slide: count(20, 'Billedets nummer.', 'The number of the slide.', 3),
    }),
    z.strictObject({ show: z.literal('card'), deck: deckId, card: cardId }),
    z.strictObject({
      show: z.literal('cards'),
      deck: deckId,
      draw: z
        .enum(['one', 'each', 'colleague', 'pick'])
        .meta(
          manual(
            'one: ét kort ad gangen. each: ét til hver. colleague: vælg til en kollega. pick: træk fra bordet.',
            'one: one card at a time. each: one each. colleague: choose for a colleague. pick: draw from the table.',
            'one',
          ),
        ),
    }),
    z.strictObject({ show: z.literal('tripwire') }),
    z.strictObject({
      show: z.literal('harvest'),
      part: z
        .enum(['learning', 'actions', 'parked'])
        .meta(
          manual(
            'learning: det, vi lærte. actions: aftaler. parked: parkeringspladsen.',
            'learning: learning points. actions: actions. parked: the car park.',
            'actions',
          ),
        ),
    }),
    z.strictObject({ show: z.literal('agreed') }),
    z.strictObject({
      show: z.literal('groups'),
      size: count(30, 'Cirka så mange i hver gruppe.', 'About as many in each group.', 5),
    }),
    z.strictObject({ show: z.literal('evaluation') }),
    z.strictObject({
      show: z.literal('board'),
      board: z
        .enum(toolKinds)
        .meta(
          manual(
            'En af værktøjskassens tavler. Trin med samme tavle arbejder videre på den.',
            'A board of the toolbox. Steps with the same board go on with it.',
            'diamond',
          ),
        ),
    }),
  ])
  .meta(
    manual('Hvad væggen viser. Se skabelonen for hver slags.', 'What the wall shows. See the template for each kind.', {
      show: 'stop',
      road: 'vaerdivejen',
      stop: 1,
    }),
  );
