import type { GroupTag, TextOp, TextRole } from '../layout/displayList.ts';

type Element = PDFKit.PDFStructureElement;
type Role = Exclude<TextRole, 'decoration'>;

/** Language tags as PDF names them. */
export const langTag = { da: 'da-DK', en: 'en-GB' } as const;

/** The structure tree as it grows, in reading order: every drawing function runs at once, inside its element. */
export type Structure = {
  text(op: TextOp & { role: Role }, draw: () => void): void;
  figure(alt: string, draw: () => void): void;
  /** What is added inside becomes a section with a name of its own. */
  section(name: string, inside: () => void): void;
  /** What is added inside becomes a part of a list, a table or a quotation. */
  group(tag: GroupTag, inside: () => void): void;
  end(): void;
};

/** Begins the structure tree of a file, to be ended with it. */
export function beginStructure(pdf: PDFKit.PDFDocument): Structure {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  let parent: Element = root;
  /** The text before, which one that goes on is added to. */
  let text: Element | undefined;
  /** Levels of the headings the reader is under, as asked for. */
  const levels: number[] = [];

  const add = (type: string, options: object = {}): Element => {
    const element = pdf.struct(type, options);
    parent.add(element);
    return element;
  };
  const endText = () => {
    text?.end();
    text = undefined;
  };
  const inside = (element: Element, content: () => void) => {
    endText();
    const outer = parent;
    parent = element;
    content();
    endText();
    element.end();
    parent = outer;
  };
  /** A heading is as deep as the headings above it are many, so that no level is ever skipped. */
  const tagOf = (role: Role): string => {
    if (role === 'P') return 'P';
    const asked = Number(role.slice(1));
    while ((levels.at(-1) ?? 0) >= asked) levels.pop();
    levels.push(asked);
    return `H${levels.length}`;
  };

  return {
    text({ role, lang, continues }, draw) {
      if (!continues || text === undefined) {
        endText();
        text = add(tagOf(role), lang ? { lang: langTag[lang] } : {});
      }
      text.add(draw);
    },
    figure: (alt, draw) => inside(add('Figure', { alt }), () => parent.add(draw)),
    section: (name, content) => inside(add('Sect', { title: name }), content),
    group: (tag, content) => inside(add(tag), content),
    end() {
      endText();
      root.end();
    },
  };
}
