import { useEffect, useRef } from 'react';
import type { Page } from '../../print/layout/displayList.ts';
import { pageToSvg } from '../../print/svg/pageToSvg.ts';
import styles from './DrawnPage.module.css';

/** A printed page on screen, drawn from the same list as the PDF. `name` is what a screen reader says instead. */
export function DrawnPage({ page, name }: { page: Page; name: string }) {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const picture = new DOMParser().parseFromString(pageToSvg(page, name), 'image/svg+xml');
    paper.current?.replaceChildren(picture.documentElement);
  }, [page, name]);
  return <div ref={paper} className={styles.paper} style={{ aspectRatio: `${page.widthMm} / ${page.heightMm}` }} />;
}
