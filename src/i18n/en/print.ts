/* Longer than most files because every mistake of the command line and of a sheet is said in full, with what to do about it. */
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
    edition: (edition) => `ed. ${edition}`,
    strip: (title, sheet, of) => `Vejkort   ${title}   sheet ${sheet} of ${of}`,
    stripBack: (title, sheet, of) => `Vejkort   ${title}   backs of sheet ${sheet} of ${of}`,
    how: {
      longEdge: 'Actual size (100%), two-sided, flip on the long edge',
      shortEdge: 'Actual size (100%), two-sided, flip on the short edge',
      fold: 'Actual size (100%), one side, fold on the dashed line',
      frontsOnly: 'Actual size (100%), fronts only',
      handTurned: 'Actual size (100%), fronts first, then flip the pile on the long edge',
    },
    pageLabel: {
      front: (sheet) => `${sheet} front`,
      back: (sheet) => `${sheet} back`,
    },
    qr: 'The card online',
    qrAlt: 'QR code to the card’s page online',
    ruler: '100 mm',
    stop: { name: 'Stop', meaning: 'its number on the road' },
    story: {
      mark: 'Stop',
      markMeaning: 'stop here and talk',
      stop: 'Stop here for a first talk',
    },
    askOn: 'Ask further',
    instruction: {
      heading: 'How to print the cards',
      label: 'Instructions',
      facts: (cards, blanks, copies, sheets, perSheet) =>
        `${cards} cards${blanks > 0 ? ` and ${blanks} blank ones` : ''}${copies > 1 ? `, ${copies} of each,` : ''} on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}${perSheet === undefined ? '' : `, ${perSheet} on each`}. This page is sheet ${sheets + 1}.`,
      load: {
        head: (sheets, paper) => `Load ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of ${paper} card`,
        text: 'Card of 160–200 gsm lasts longest. Ordinary paper will do too.',
      },
      scale: {
        head: 'Choose actual size, 100%',
        text: (cards) => `Not “fit to page”. Each card then measures ${size(cards)}.`,
        only: 'Not “fit to page”. The cards then come out at their right size.',
      },
      sides: {
        longEdge: {
          head: 'Print two-sided and flip on the long edge',
          text: () => 'Print the whole file in one go, and every card gets its own back. This page comes out last.',
        },
        shortEdge: {
          head: 'Print two-sided and flip on the short edge',
          text: () => 'Print the whole file in one go, and every card gets its own back. This page comes out last.',
        },
        fold: {
          head: 'Print on one side',
          text: () => 'Front and back stand side by side on the same side of the paper.',
        },
        frontsOnly: {
          head: 'Print on one side',
          text: () => 'The cards have no backs. This page comes out last.',
        },
        handTurned: {
          head: 'Print the fronts, flip the pile, print the backs',
          text: (pages) =>
            `Pages 1–${pages} are fronts. Put the whole pile back, flipped on the long edge. Pages ${pages + 1}–${2 * pages} are backs.`,
        },
      },
      cutting: {
        head: 'Measure and cut',
        fold: 'Measure, cut, fold and glue',
        first: 'Measure the ruler on the first sheet.',
        here: 'Measure the ruler below.',
        lines: 'Then cut along the lines that run on to the edge.',
        half: 'Then cut each sheet across where the dotted line is.',
        none: 'There are no lines to cut along: draw your own on the topmost sheet.',
        pairs: 'Cut out each pair, fold on the dashed line and glue the sides together.',
        stacks:
          'Cut the whole pile at once and put the stacks on top of each other in order. The cards then lie as they should.',
      },
      oneSided:
        'Doesn’t your printer turn the sheet over? Print the odd pages first and put this page aside. Put the pile back, flipped the same way, and print the even ones.',
      legend: 'On the cards',
      ruler: 'The ruler must measure 100 mm. If it is shorter, the printer has scaled the page.',
      cut: 'Cut in order',
      sheet: 'The sheet',
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
  pack: {
    title: (title) => `${title}: print pack`,
    name: 'Packing list',
    units: {
      deck: (count) => (count === 1 ? '1 deck' : `${count} decks`),
      story: (count) => (count === 1 ? '1 story' : `${count} stories`),
      poster: (count) => (count === 1 ? '1 poster' : `${count} posters`),
      guide: (count) => (count === 1 ? '1 method sheet' : `${count} method sheets`),
      script: (count) => (count === 1 ? '1 script' : `${count} scripts`),
      evaluation: (count) => (count === 1 ? '1 evaluation slip' : `${count} evaluation slips`),
      slip: (count) => (count === 1 ? '1 slip' : `${count} slips`),
      notice: (count) => (count === 1 ? '1 notice card' : `${count} notice cards`),
      sign: (count) => (count === 1 ? '1 table sign' : `${count} table signs`),
      booklet: (count) => (count === 1 ? '1 booklet' : `${count} booklets`),
      report: (count) => (count === 1 ? '1 summary' : `${count} summaries`),
      testSheet: (count) => (count === 1 ? '1 test sheet' : `${count} test sheets`),
    },
    sheets: (sheets) => (sheets === 1 ? '1 sheet' : `${sheets} sheets`),
    what: 'What',
    copies: 'Copies',
    sheetsEach: 'Sheets each',
    paper: 'Paper',
    sides: 'How to print it',
    duplex: { none: 'one-sided', longEdge: 'two-sided, long edge', shortEdge: 'two-sided, short edge' },
    howTwoSided:
      'Print the whole file in one go at 100%, two-sided, flipped on the long edge. What has only one side comes out with an empty back.',
    howOneSided: 'Print the whole file in one go at 100%.',
    howFiles: 'Each thing is a file of its own. Print it at 100% as many times as the list says.',
    fileNames: { list: 'packing-list', times: (copies) => `${copies}-times`, pack: 'print-pack' },
    parts: {
      deck: (deck) => `The ${deck} deck`,
      stops: (road) => `Stop signs for ${road}`,
      story: (title) => `The story “${title}”`,
      roadPoster: (road) => `Empty poster for ${road}`,
      poster: (title) => `The poster “${title}”`,
      guide: (method) => `The method ${method}`,
      script: (title) => `The script “${title}”`,
      evaluation: 'Evaluation slips',
      slips: 'Slips to write on',
      signs: 'Table signs',
    },
  },
  side: {
    heading: 'Side list',
    lead: 'The specific things that do not belong on the poster, but must not get lost.',
    owner: 'Who takes it',
    due: 'Date',
    page: (page, of) => `Page ${page} of ${of}`,
  },
  testSheet: {
    heading: 'Test sheet',
    title: (printer) => `Test sheet: ${printer}`,
    printer: (printer) => `for the printer ${printer}`,
    steps: (sides, printer) => [
      {
        longEdge: 'Print both sides at actual size (100%), two-sided, turned on the long edge.',
        shortEdge: 'Print both sides at actual size (100%), two-sided, turned on the short edge.',
        handTurned:
          'Print page 1 at actual size (100%). Turn the sheet on its long edge, put it back in, and print page 2.',
      }[sides],
      'Hold the sheet against the light with this side towards you, and look at the cross in the middle.',
      'The two long lines of the back shine through. Read the two numbers where they meet the scales, to the nearest half millimetre.',
      `Write the numbers with ${printer} in Vejkort. Right and down are plus, left and up are minus.`,
    ],
    across: 'Right',
    down: 'Down',
    ends: { left: 'left', right: 'right', up: 'up', down: 'down' },
    corners:
      'If the corners show other numbers than the middle, the sheet went through askew, or the page was scaled. Then print again at 100%.',
    corrected: (x, y) =>
      `Printed with the numbers ${signed.format(x)} mm right and ${signed.format(y)} mm down: the lines should now meet 0. If they do not, add the new numbers to the old.`,
    back: (printer) => `The back of the test sheet for the printer ${printer}`,
  },
  capacity: {
    sheet: (count, paper, card, columns, rows) =>
      `${count} ${count === 1 ? 'card' : 'cards'} of ${size(card)} on each sheet of ${paper}, ${columns}\u00a0×\u00a0${rows}.`,
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
    cardTooLong: (words) =>
      `The text is too long for the card (${words} words). Choose a larger card, or make it shorter.`,
    titleTooLong: 'The title is too long for the poster. Make it shorter.',
    leadTooLong: 'The introduction is too long for the poster. Make it shorter.',
    workplaceTooLong: 'The name of the workplace is too long for the poster. Make it shorter.',
    aboutTooLong: 'What the board is about is too long to be read on a wall. Make it shorter.',
    coreTooLong: 'The core task is too long for the board. 25 words are enough.',
    partyTooLong: (name: string) => `The name ${name} is too long for the map. Make it shorter.`,
    answerTooLong: (stop) => `The answer at stop ${stop} is too long to be read on the wall. Make it shorter.`,
    posterFull: 'There is more text than the poster can hold at a readable size. Shorten answers or promises.',
    promiseTooLong: (promise) => `Promise ${promise} is too long for the poster. Make it shorter.`,
    choicesTooLong: 'One of the two choices is too long for the card. Make it shorter.',
    cardTitleTooLong: 'The title of the card is too long. Make it shorter.',
    backTooLong: 'The text on the back is too long for the card. Make it shorter.',
    otherCount: (places, lines) => `The poster has room for ${places} lines, yet there are ${lines}.`,
    lineTooLong: (line) => `Line ${line} is too long for the poster. Make its head or its text shorter.`,
    ofCard: (number, first, what) => `Card ${number} (“${first} …”): ${what}`,
    largerCard: (card) => `There is room on ${size(card)}.`,
    manyTooLong: (cards, card, named, larger) => {
      const left = cards - named.length;
      const which = left > 0 ? `${named.join(', ')} and ${left} more` : both.format(named);
      const instead = larger
        ? `Choose cards of at least ${size(larger)}, or make the texts shorter.`
        : 'Make the texts shorter.';
      return `${cards} cards have too much text for ${size(card)}. ${instead} They are ${which}.`;
    },
    cardNamed: (number, first) => `card ${number} (“${first} …”)`,
    largePrintTooLong: (cards, card) =>
      `${cards} cards have too much text for large print at this size. Choose cards of ${size(card)}.`,
    deckNameTooLong: 'The name of the deck is too long for the cards. Choose larger cards, or make it shorter.',
    qrNoRoom: 'The QR code has no room beside the words on the backs. Choose larger cards or do without it.',
    coverTooLong: 'The title is too long for the cover of the booklet. Make it shorter.',
    guideTooLong: 'The guide is too long for one page. Make the steps shorter.',
    slipTooLong: (slip) => `There is too much text on slip ${slip}. Make it shorter or choose fewer on the sheet.`,
    signTooLong: (sign) => `Table sign ${sign} has too long a text to be read. Make it shorter.`,
    noCards: 'The deck is empty. Choose at least one card.',
    cardTooLarge: (card, paper, most, papers) =>
      `A card of ${size(card)} does not fit on ${paper}, which has room for cards of up to ${size(most)}. Choose smaller cards${papers.length === 0 ? '' : ` or ${either.format(papers)} paper`}.`,
    cardTooSmall: (least) => `A card must be at least ${least} mm each way.`,
    bleedOutside: (most) => `Extra colour around the card can be from 0 to ${most} mm.`,
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

const signed = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const size = ({ width, height }: Size) => `${mm.format(width)} × ${mm.format(height)} mm`;

const sheets = (count: number) => (count === 1 ? 'is 1 sheet' : `are ${count} sheets`);
