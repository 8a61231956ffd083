import { describe, expect, it } from 'vitest';
import { posterDocument } from '../../src/print/documents/poster.ts';
import { fontsFromDisk } from '../../src/print/fonts/fromDisk.ts';
import { pageToSvg } from '../../src/print/svg/pageToSvg.ts';
import { poster } from './samples.ts';

const svg = (title: string) => {
  const [page] = posterDocument({ ...poster, title }, 'da', 'a3', fontsFromDisk()).pages;
  if (page === undefined) throw new Error('No page');
  return pageToSvg(page, title);
};

describe('the preview', () => {
  it('has the paper’s shape and the words of the poster', () => {
    const markup = svg(poster.title);
    expect(markup).toContain('viewBox="0 0 297 420"');
    expect(markup).toContain('>Åben snak hos os</text>');
    expect(markup).not.toMatch(/NaN|undefined/);
  });

  it('shows what a group writes as text, never as markup', () => {
    expect(svg('<script>"&')).not.toContain('<script>');
    expect(svg('<script>"&')).toContain('&lt;script&gt;&quot;&amp;');
  });
});
