/** A word as it is compared: small letters, Danish letters as people without those keys write them, no accents. */
export function plain(word: string): string {
  return word
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
