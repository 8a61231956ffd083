import { encode } from 'uqr';

/**
 * The QR code of an address as an SVG path in a box of 100 × 100, without the quiet zone around it; a row's neighbouring
 * modules are one rectangle. Readable with a tenth and a half of it worn away (level M). Load this module only when a code is wanted.
 */
export function qrPath(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const unit = 100 / size;
  const at = (modules: number) => Number((modules * unit).toFixed(3));
  return data
    .flatMap((row, y) => runs(row).map(([from, to]) => `M${at(from)} ${at(y)}H${at(to)}V${at(y + 1)}H${at(from)}Z`))
    .join('');
}

/** Where dark modules begin and end in a row. */
function runs(row: readonly boolean[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = found.at(-1);
    if (last && last[1] === x) last[1] = x + 1;
    else found.push([x, x + 1]);
  });
  return found;
}
