/** Liang's hyphenation with the patterns of TeX; the package ships no types. Puts soft hyphens into the text. */
declare module 'hyphen/da/index.js' {
  const danish: { hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string };
  export default danish;
}
