/** A reason to stop, in both languages, and the exit code that goes with it: 1 wrong request, 2 not printable, 3 a file. */
export class Stop extends Error {
  readonly code: 1 | 2 | 3;
  readonly said: { da: string; en: string };

  constructor(code: 1 | 2 | 3, da: string, en: string) {
    super(`${da}\n${en}\n`);
    this.code = code;
    this.said = { da, en };
  }
}
