import type { SignsPrint } from '../../../print/documents/signs.ts';

/** A sign for each line: its name, and after a colon those who sit there, parted by commas. */
export function signsFrom(text: string): SignsPrint {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    signs: lines.map((line) => {
      const [name = '', ...members] = line.split(':');
      return {
        name: name.trim(),
        members: members
          .join(':')
          .split(',')
          .map((member) => member.trim())
          .filter((member) => member !== ''),
      };
    }),
  };
}
