import { lanePaths } from '../../src/model/shapes.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { advice, card, countOf, inks, markStyle, marks, names, paper, product, sides, small, text } from './sheets.ts';
import { dimensions, directions, panelSvg, signSvg, square } from './svg.ts';

const quoted = (words: string) => JSON.stringify(words);
const picture = (name: string, svg: string, width: number) =>
  `#let ${name} = image(bytes(${quoted(svg)}), format: "svg", width: ${width}mm)`;

/** The deck as Typst markup. Typst breaks the lines and hyphenates; nothing is fitted. */
export function typstDeck(deck: DeckPrint): string {
  const lines = marks.map(({ x1, y1, x2, y2, inside }) => {
    const { colour, width, dash } = markStyle(inside);
    const dashed = dash ? `, dash: (${dash[0]}mm, ${dash[1]}mm)` : '';
    return `#place(top + left, line(start: (${x1}mm, ${y1}mm), end: (${x2}mm, ${y2}mm), stroke: (paint: rgb("${colour}"), thickness: ${width}mm${dashed})))`;
  });
  const head = [
    `#set document(title: ${quoted(deck.title)}, date: none)`,
    `#set page(width: ${paper.width}mm, height: ${paper.height}mm, margin: 0mm)`,
    `#set text(font: "Overpass", lang: "da", fill: rgb("${text}"), fallback: false, hyphenate: true, top-edge: "ascender", bottom-edge: "descender")`,
    '#set par(leading: 0.1em, spacing: 0mm)',
    ...dimensions.flatMap((one) => [
      picture(`sign-${one}`, signSvg(one), 8),
      picture(`white-${one}`, signSvg(one, '#ffffff'), 20),
      picture(`panel-${one}`, panelSvg(one), card.width),
      ...directions.map((way) => picture(`arrow-${one}-${way}`, square(lanePaths[way], inks[one]), 6.4)),
    ]),
    `#let at(x, y, body) = place(top + left, dx: x, dy: y, body)`,
    `#let marks = [${lines.join('\n')}]`,
    `#let front(x, y, ink, sign, arrow, name, ask, count) = at(x, y, block(width: ${card.width}mm, height: ${card.height}mm, {`,
    `  at(4.5mm, 4.5mm, rect(width: ${card.width - 9}mm, height: ${card.height - 9}mm, radius: 3mm, stroke: 0.6mm + ink))`,
    '  at(11mm, 10.5mm, sign)',
    '  at(22mm, 12mm, text(size: 12pt, weight: 700, fill: ink, name))',
    `  at(${card.width - 17.4}mm, 11.3mm, arrow)`,
    `  at(11mm, 22.5mm, block(width: 76mm, text(size: 15.75pt, weight: 700, ask)))`,
    `  at(11mm, 58.5mm, text(size: 8.5pt, fill: rgb("${small}"), ${quoted(product)}))`,
    `  at(11mm, 58.5mm, block(width: 76mm, align(right, text(size: 8.5pt, fill: rgb("${small}"), count))))`,
    '}))',
    `#let back(x, y, panel, sign, name) = at(x, y, block(width: ${card.width}mm, height: ${card.height}mm, {`,
    '  at(0mm, 0mm, panel)',
    '  at(66mm, 38mm, sign)',
    `  at(12mm, 12mm, text(size: 15pt, weight: 700, fill: white, ${quoted(deck.title)}))`,
    '  at(12mm, 19mm, text(size: 10pt, fill: white, name))',
    '}))',
  ];
  const pages = sides(deck).map(({ side, cards }) => {
    const drawn = cards.map(({ card: one, number, x, y }) => {
      const { dimension, direction } = one;
      const place = `${x}mm, ${y}mm`;
      const name = quoted(names[dimension]);
      return side === 'front'
        ? `#front(${place}, rgb("${inks[dimension]}"), sign-${dimension}, arrow-${dimension}-${direction}, ${name}, ${quoted(one.text)}, ${quoted(countOf(deck, number))})`
        : `#back(${place}, panel-${dimension}, white-${dimension}, ${name})`;
    });
    return [side === 'front' ? '#marks' : '', ...drawn, '#pagebreak()'].join('\n');
  });
  return [...head, ...pages, `#at(20mm, 20mm, ${quoted(advice)})`].join('\n');
}
