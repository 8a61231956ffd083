import type { DeckCard, DeckPrint } from '../../src/print/documents/deckPrint.ts';
import type { PosterPrint } from '../../src/print/documents/poster.ts';
import type { WallPosterPrint } from '../../src/print/documents/wallPoster.ts';

const dimensions = ['trust', 'justice', 'collaboration', 'core'] as const;
const directions = ['bonding', 'bridging', 'linking'] as const;

/** A deck of all four dimensions, so that each back can be told from its neighbour's. */
export function mixedDeck(count: number): DeckPrint {
  const cards = Array.from(
    { length: count },
    (_, index): DeckCard => ({
      id: `kort-${index + 1}`,
      text: `Hvad mangler vi at sige højt om sag ${index + 1}?`,
      dimension: dimensions[index % 4] ?? 'core',
      direction: directions[index % 3] ?? 'linking',
      hard: index % 5 === 0,
    }),
  );
  return { id: 'blandet', title: 'Blandet', cards, blanks: 0 };
}

/** A poster as a group leaves it after a good afternoon. */
export const poster: PosterPrint = {
  title: 'Åben snak hos os',
  workplace: 'Hjemmeplejen Nord',
  people: 14,
  road: 'Værdivejen',
  answers: [
    { heading: 'Her så vi den', answer: 'Da Jens sagde, at han havde glemt medicinen, og vi ringede sammen.' },
    { heading: 'Her slipper vi den', answer: 'I bilen, på cc-mails og når tavlemødet ryger.' },
    { heading: 'Det gør vi på en tirsdag', answer: 'Tavlemødet holdes, også når to er syge.' },
    { heading: 'Sådan holder vi fast', answer: 'Nattevagten skriver, når de mangler noget.' },
  ],
  promises: [
    { what: 'Tavlemøde hver dag kl. 7.10', who: 'Samira', from: 'fra mandag' },
    { what: 'Spørgsmål tages ved tavlen, ikke på mail', who: 'alle', from: 'fra i dag' },
  ],
  returnDate: '4. maj 2027',
  side: [
    { text: 'Nøgleboksen på Skovvej binder', owner: 'Ole', due: '1. december 2026' },
    { text: 'Vagtplanen hænger kun i kælderen', owner: '', due: '' },
  ],
};

/** A poster of the gallery, in English. */
export const wallPoster: WallPosterPrint = {
  id: 'sample',
  title: 'Before we decide',
  lead: 'Three questions that take two minutes.',
  drawing: 'decision',
  lines: [
    { head: 'Who has been heard?', text: 'Those on nights as well.' },
    { head: 'Is the reason clear?', text: 'Say it in one sentence.' },
  ],
};
