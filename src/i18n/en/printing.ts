import type { printing as da } from '../da/printing.ts';

export const printing: typeof da = {
  deckTitle: (deck) => `Print ${deck}`,
  posterTitle: 'Print the poster',
  preview: 'What it looks like',
  page: (number, of) => `Page ${number} of ${of}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  sheets: (sheets) => (sheets === 1 ? '1 sheet' : `${sheets} sheets`),
  deckFacts: (cards, cardSheets, blanks = 0) =>
    `${cards} cards${blanks > 0 ? ` and ${blanks} blank ones` : ''} on ${cardSheets === 1 ? '1 sheet' : `${cardSheets} sheets`}, and 1 sheet of instructions`,
  cardSize: 'Each card is 98 × 70 mm. Eight to a sheet of A4 with a white edge, so any office printer can manage.',
  storySize: 'Each card is A5, two to a sheet of A4: the story in front, four questions behind. A single cut.',
  posterFacts: (sidePages) =>
    sidePages === 0
      ? '1 page. The side list is empty.'
      : sidePages === 1
        ? '1 page, and the side list on a separate sheet of A4'
        : `1 page, and the side list on ${sidePages} separate sheets of A4`,
  onePage: '1 page',
  language: 'Language on paper',
  paper: 'Paper',
  steps: 'At the printer',
  deckSteps: ['Actual size, 100%', 'Two-sided, flip on the long edge', 'Card of 160–200 gsm lasts longest'],
  posterSteps: [
    'Fit to paper if your printer cannot print right to the edge',
    'A2 and larger: send the file to the print shop',
  ],
  make: 'Make the PDF',
  making: (done, total) => (total === 0 ? 'Getting ready…' : `Page ${done} of ${total}`),
  cancel: 'Stop',
  cancelled: 'Stopped. No file was made.',
  done: (name) => `${name} is in your Downloads folder.`,
  openPdf: 'Open the PDF',
  again: 'Save it again',
  problems: 'Put this right before you print',
  problemsHint: 'Nothing is cut off behind your back. What is named here cannot be there at a readable size.',
  back: 'Back',
  failed: {
    engine: 'The part that makes the PDF would not start. Reload the page and try again.',
    fonts: 'The fonts could not be fetched. Check the network and try again.',
    failed: 'The PDF could not be made. Nothing is lost. Try again.',
  },
  fileNames: { deck: (deck) => `${deck}-cards`, poster: 'poster', selection: 'picked-cards' },
};
