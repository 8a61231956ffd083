import { lanePaths } from '../../src/model/shapes.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { advice, card, countOf, inks, names, paper, product, type Side, sides, small, text } from './sheets.ts';
import { dimensions, directions, marksSvg, panelSvg, signSvg, square } from './svg.ts';

/** The deck as an HTML page for Chromium's print to PDF: one box of A4 a side, everything in mm. `fonts`: addresses of the two. */
export function htmlDeck(deck: DeckPrint, fonts: readonly [string, string]): string {
  const face = (url: string, weight: number) =>
    `@font-face{font-family:Overpass;font-weight:${weight};src:url(${url})}`;
  const mm = (width: number, height: number) => `width:${width}mm;height:${height}mm`;
  const style = `${face(fonts[0], 400)}${face(fonts[1], 700)}
@page{size:A4;margin:0}*{box-sizing:border-box;margin:0}body{font-family:Overpass;print-color-adjust:exact;color:${text}}
section{position:relative;${mm(paper.width, paper.height)};overflow:hidden;break-after:page}
.marks,.marks svg,.panel svg{position:absolute;left:0;top:0;width:100%;height:100%}
article{position:absolute;${mm(card.width, card.height)}}article>*{position:absolute}
.frame{inset:4.5mm;border:0.6mm solid;border-radius:3mm}.panel{inset:0}
.sign{left:11mm;top:10.5mm;width:8mm}.arrow{right:11mm;top:11.3mm;width:6.4mm}.name{left:22mm;top:12mm;font:700 12pt/1.2 Overpass}
.ask{left:11mm;top:22.5mm;width:76mm;font:700 15.75pt/1.24 Overpass}.foot{bottom:8mm;font-size:8.5pt;color:${small}}
.white{left:66mm;top:38mm;width:20mm}.deck{left:12mm;top:12mm;font:700 15pt Overpass;color:#fff}.dim{left:12mm;top:19mm;font-size:10pt;color:#fff}`;
  const pages = sides(deck).map((side) => pageOf(deck, side));
  const last = `<section><p style="padding:20mm">${advice}</p></section>`;
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${deck.title}</title><style>${style}</style>${pages.join('')}${last}</html>`;
}

const marks = `<div class="marks">${marksSvg()}</div>`;
const signs = new Map(dimensions.map((one) => [one, signSvg(one)]));
const whites = new Map(dimensions.map((one) => [one, signSvg(one, '#ffffff')]));
const panels = new Map(dimensions.map((one) => [one, panelSvg(one)]));
const arrows = new Map(
  dimensions.flatMap((one) => directions.map((way) => [`${one} ${way}`, square(lanePaths[way], inks[one])])),
);

function pageOf(deck: DeckPrint, { side, cards }: Side): string {
  const drawn = cards.map(({ card: one, number, x, y }) => {
    const { dimension, direction } = one;
    const inside =
      side === 'front'
        ? `<div class="frame" style="border-color:${inks[dimension]}"></div><div class="sign">${signs.get(dimension)}</div>` +
          `<p class="name" style="color:${inks[dimension]}">${names[dimension]}</p><div class="arrow">${arrows.get(`${dimension} ${direction}`)}</div>` +
          `<p class="ask">${one.text}</p><p class="foot" style="left:11mm">${product}</p><p class="foot" style="right:11mm">${countOf(deck, number)}</p>`
        : `<div class="panel">${panels.get(dimension)}</div><div class="white">${whites.get(dimension)}</div>` +
          `<p class="deck">${deck.title}</p><p class="dim">${names[dimension]}</p>`;
    return `<article style="left:${x}mm;top:${y}mm">${inside}</article>`;
  });
  return `<section>${side === 'front' ? marks : ''}${drawn.join('')}</section>`;
}
