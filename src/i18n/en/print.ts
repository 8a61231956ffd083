import type { print as da } from '../da/print.ts';

export const print: typeof da = {
  product: 'Vejkort',
  dimensions: {
    trust: 'Trust',
    justice: 'Justice',
    collaboration: 'Collaboration',
    core: 'The core task',
  },
  directions: { bonding: 'Bonding', bridging: 'Bridging', linking: 'Linking' },
  directionMeaning: {
    bonding: 'inside the group',
    bridging: 'between groups, shifts and professions',
    linking: 'up and down between levels',
  },
  hard: 'hard',
  hardMeaning: 'save it until you know each other',
  deck: {
    title: (deck) => `${deck}: dialogue cards`,
    count: (number, of) => `${number}/${of}`,
    strip: (deck, sheet, of) => `Vejkort   ${deck}   sheet ${sheet} of ${of}`,
    stripHow: 'Actual size (100%), two-sided, flip on the long edge',
    ruler: '100 mm',
    stop: { name: 'Stop', meaning: 'its number on the road' },
    story: {
      mark: 'Stop',
      markMeaning: 'stop here and talk',
      stop: 'Stop here for a first talk',
      cut: 'Cut here',
    },
    askOn: 'Ask further',
    instruction: {
      heading: 'How to print the cards',
      facts: (cards, blanks, sheets, size) =>
        `${cards} cards${blanks > 0 ? ` and ${blanks} blank ones` : ''} on ${sheets} sheets, ${size === 'a5' ? 'two' : 'eight'} on each. This page is sheet ${sheets + 1}.`,
      steps: (sheets, size) => [
        {
          head: `Load ${sheets} sheets of card`,
          text: 'Card of 160–200 gsm lasts longest. Ordinary paper will do too.',
        },
        {
          head: 'Choose actual size, 100%',
          text: `Not “fit to page”. Each card then measures ${size === 'a5' ? '210 × 148 mm (A5)' : '98 × 70 mm'}.`,
        },
        {
          head: 'Print two-sided and flip on the long edge',
          text: 'Print the whole file in one go, and every card gets its own back. This page comes out last.',
        },
        {
          head: 'Measure and cut',
          text:
            size === 'a5'
              ? 'Measure the ruler below. Then cut each sheet in half where the dotted line is.'
              : 'Measure the ruler on the first sheet. Then cut along the lines that run on to the edge.',
        },
      ],
      oneSided:
        'Doesn’t your printer turn the sheet over? Print the odd pages first and put this page aside. Put the pile back, flipped on the long edge, and print the even ones.',
      legend: 'On the cards',
      ruler: 'The ruler must measure 100 mm. If it is shorter, the printer has scaled the page.',
      cut: 'Cut in order',
    },
  },
  poster: {
    title: (title) => `${title}: poster`,
    people: (people) => (people === 1 ? '1 of us took part' : `${people} of us took part`),
    promises: 'We promise',
    returnOn: (date) => `We look at this poster again on ${date}`,
    returnBlank: 'We look at this poster again on',
  },
  tiles: {
    sheet: (sheet, of) => `Sheet ${sheet} of ${of}`,
    how: 'Print at 100%. Cut along the dashed lines. Lay the sheets row by row, each corner in its cross, and glue them together.',
    glue: (sheet) => `Glue here. Sheet ${sheet} lies on top`,
    ruler: '100 mm',
  },
  side: {
    heading: 'Side list',
    lead: 'The specific things that do not belong on the poster, but must not get lost.',
    owner: 'Who takes it',
    due: 'Date',
    page: (page, of) => `Page ${page} of ${of}`,
  },
  capacity: {
    sheet: (count, paper, card, columns, rows) =>
      `${count} ${count === 1 ? 'card' : 'cards'} of ${size(card)} on each sheet of ${paper}, ${columns} × ${rows}.`,
    margins: (x, y) => `White edge: ${mm.format(x)} mm at the sides, ${mm.format(y)} mm at top and bottom.`,
    lying: (upright) => `The cards are turned a quarter on the sheet; otherwise there would be room for ${upright}.`,
    bleed: (bleed) =>
      `With ${mm.format(bleed)} mm of extra colour around each card they stand ${mm.format(2 * bleed)} mm apart.`,
    fold: 'Each card takes twice the room, for front and back stand side by side and are folded together.',
    edge: (count, strip) =>
      `${count} cards can fill the sheet to its very edge, but an office printer cannot reach the outer ${strip} mm. A print shop can.`,
    office: (card, count) => `The office size ${size(card)} leaves the printer its edge: ${count} on the sheet.`,
    filled: 'The cards go to the edge of the sheet. Only a print shop can do that.',
    onePerPage: (card, page) =>
      `One card of ${size(card)} on each page. The page is ${size(page)} with bleed and marks; the print shop arranges the pages on sheets itself.`,
    labels: (count, label) => `${count} labels of ${size(label)} on each sheet. Fronts only.`,
  },
  problems: {
    missing: (characters) => `The typeface has no ${characters}, so it cannot be printed. Put it into words.`,
    storyTooLong: 'The story is too long for the card. Make it shorter.',
    cardTooLong: (words) => `The text is too long for the card (${words} words). Make it shorter.`,
    titleTooLong: 'The title is too long for the poster. Make it shorter.',
    workplaceTooLong: 'The name of the workplace is too long for the poster. Make it shorter.',
    answerTooLong: (stop) => `The answer at stop ${stop} is too long to be read on the wall. Make it shorter.`,
    posterFull: 'There is more text than the poster can hold at a readable size. Shorten answers or promises.',
    promiseTooLong: (promise) => `Promise ${promise} is too long for the poster. Make it shorter.`,
    choicesTooLong: 'One of the two choices is too long for the card. Make it shorter.',
    cardTitleTooLong: 'The title of the card is too long. Make it shorter.',
    backTooLong: 'The text on the back is too long for the card. Make it shorter.',
    otherCount: (places, lines) => `The poster has room for ${places} lines, yet there are ${lines}.`,
    lineTooLong: (line) => `Line ${line} is too long for the poster. Make its head or its text shorter.`,
    noCards: 'The deck is empty. Choose at least one card.',
    cardTooLarge: (card, paper) =>
      `A card of ${size(card)} does not fit on paper of ${size(paper)}. Choose larger paper or smaller cards.`,
    outside: (least, most) =>
      least === most ? `Only ${least} is possible here.` : `Write a whole number from ${least} to ${most}.`,
    noLabels: (labels) => `There is no label sheet called ${labels}. Choose one from the list.`,
    rangeUnread: (part, of) =>
      `“${part}” cannot be read as sheets. Write the numbers of the sheets, such as 1-3,5. There ${sheets(of)}.`,
    rangeBackwards: (part, instead) => `“${part}” runs backwards. Write ${instead}.`,
    rangeOutside: (sheet, of) =>
      `There is no sheet ${sheet}. There ${sheets(of)}: write ${of === 1 ? '1' : `numbers from 1 to ${of}`}.`,
  },
};

type Size = { width: number; height: number };

const mm = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const size = ({ width, height }: Size) => `${mm.format(width)} × ${mm.format(height)} mm`;

const sheets = (count: number) => (count === 1 ? 'is 1 sheet' : `are ${count} sheets`);
