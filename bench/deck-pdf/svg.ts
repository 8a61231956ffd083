import { lanePaths, signPaths } from '../../src/model/shapes.ts';
import { lighter } from '../../src/print/documents/palette.ts';
import { card, inks, markStyle, marks, paper, road } from './sheets.ts';

/** The pictures of the deck as SVG, for the makers that take them. */
export const dimensions = Object.keys(inks) as (keyof typeof inks)[];
export const directions = Object.keys(lanePaths) as (keyof typeof lanePaths)[];

export const square = (path: string, fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="${path}" fill="${fill}"/></svg>`;

export const signSvg = (dimension: keyof typeof inks, fill: string = inks[dimension]) =>
  square(signPaths[dimension], fill);

/** The panel of a back with its road, within the border of the card. */
export function panelSvg(dimension: keyof typeof inks): string {
  const colour = inks[dimension];
  const [width, height] = [card.width - 9, card.height - 9];
  const box = `x="4.5" y="4.5" width="${width}" height="${height}" rx="3"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}">`,
    `<clipPath id="c"><rect ${box}/></clipPath><rect ${box} fill="${colour}"/>`,
    `<g clip-path="url(#c)" fill="none"><path d="${road}" stroke="${lighter(colour, 0.24)}" stroke-width="15"/>`,
    `<path d="${road}" stroke="#ffffff" stroke-width="1" stroke-dasharray="6 4.5"/></g></svg>`,
  ].join('');
}

export function marksSvg(): string {
  const lines = marks.map(({ inside, ...ends }) => {
    const { colour, width, dash } = markStyle(inside);
    const at = Object.entries(ends).map(([name, value]) => `${name}="${value}"`);
    return `<line ${at.join(' ')} stroke="${colour}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.width} ${paper.height}">${lines.join('')}</svg>`;
}
