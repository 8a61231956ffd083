import { useEffect, useRef } from 'react';
import type { Page } from '../../print/layout/displayList.ts';
import { pageToSvg } from '../../print/svg/pageToSvg.ts';
import styles from './DrawnPage.module.css';

/** A printed page on screen, as wide as its place, drawn from the same list as the PDF. `name` is what a screen reader says instead. */
export function DrawnPage({ page, name }: { page: Page; name: string }) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = new DOMParser().parseFromString(pageToSvg(page, name), 'image/svg+xml').documentElement;
    for (const line of picture.querySelectorAll('[stroke-width]')) keepHairline(line);
    paper.current?.replaceChildren(picture);
  }, [page, name]);
  return <div ref={paper} className={styles.paper} style={{ aspectRatio: `${page.widthMm} / ${page.heightMm}` }} />;
}

/** A line as fine as a cut mark would fade away on a screen: it stays a hair of one px, however small the page is shown. */
function keepHairline(line: Element): void {
  if (Number(line.getAttribute('stroke-width')) >= 0.15) return;
  line.setAttribute('vector-effect', 'non-scaling-stroke');
  line.setAttribute('stroke-width', '0.9');
}
