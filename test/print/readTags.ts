import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree on one page: `text` is what stands directly in it. */
export type Tag = { role: string; alt: string; lang: string; text: string; children: Tag[] };

export type ReadTags = {
  marked: boolean;
  /** The tree of each page, in reading order. */
  pages: Tag[];
  /** Words on a page that are neither in the tree nor marked as decoration. */
  loose: string[];
  labels: string[] | null;
  outline: { title: string; page: number; parts: string[] }[];
};

type Leaf = { type: string; id: string };
type Node = { role: string; alt?: string; lang?: string; children: (Node | Leaf)[] };

/** Reads how a PDF tells itself to those who cannot see it. */
export async function readTags(bytes: Uint8Array): Promise<ReadTags> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Tag[] = [];
  const loose: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const inside = open.findLast((one) => one !== undefined);
        if (inside === undefined) loose.push(item.str);
        else texts.set(inside, (texts.get(inside) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? ('tag' in item && item.tag === 'Artifact' ? 'decoration' : undefined));
    }
    texts.delete('decoration');
    const read = ({ role, alt = '', lang = '', children }: Node): Tag => {
      const leaves = children.flatMap((child) => ('id' in child ? [child.id] : []));
      const text = leaves.map((id) => texts.get(id) ?? '').join('');
      for (const id of leaves) texts.delete(id);
      return { role, alt, lang, text, children: children.flatMap((child) => ('id' in child ? [] : [read(child)])) };
    };
    // The types know neither alt nor lang.
    pages.push(read(((await page.getStructTree()) ?? { role: 'None', children: [] }) as unknown as Node));
    loose.push(...texts.values());
  }
  const marked = ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  const outline = await Promise.all(
    ((await pdf.getOutline()) ?? []).map(async ({ title, dest, items }) => {
      const [to] = Array.isArray(dest) ? dest : [];
      return { title, page: await pdf.getPageIndex(to), parts: items.map((item: { title: string }) => item.title) };
    }),
  );
  const labels = await pdf.getPageLabels();
  await task.destroy();
  return { marked, pages, loose: loose.filter((text) => text.trim() !== ''), labels, outline };
}

/** A tag and all within it, in reading order. */
export const everyTag = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(everyTag)];
