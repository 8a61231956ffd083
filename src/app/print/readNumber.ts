/** A number written with comma or point and any kind of minus; NaN where there is none. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(',', '.').replace(/^[−–]/, '-');
  return plain === '' ? Number.NaN : Number(plain);
}
