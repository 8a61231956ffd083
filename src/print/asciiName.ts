/** Letters that lose more than an accent: written as one writes them without the key. */
const written: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
};
const longest = 60;

/** A name for a file on any machine: lower case ASCII letters, digits and hyphens; never empty, at most 60 characters. */
export function asciiName(text: string): string {
  const plain = [...text.normalize('NFC').toLowerCase()].map((char) => written[char] ?? char).join('');
  const name = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'vejkort' : name;
}
