import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import type { Page } from '../../../print/layout/displayList.ts';
import { DrawnPage } from '../DrawnPage.tsx';
import styles from './Preview.module.css';
import type { Sheet } from './sheets.ts';

type Props = {
  sheet: Sheet;
  /** Its pages, where they have come. */
  front: Page | undefined;
  back: Page | undefined;
  /** What it is called: "Sheet 2 of 6". */
  name: string;
  total: number;
};

/** A sheet with its front and its back side by side; drawn only while it is near the window, blank paper otherwise. */
export const SheetView = memo(function SheetView({ sheet, front, back, name, total }: Props) {
  const words = useWords().printing;
  const box = useRef<HTMLLIElement>(null);
  const near = useNear(box);
  return (
    <li ref={box} className={styles.sheet}>
      <div className={styles.sides}>
        {sheet.pages.map((at, side) => {
          const page = side === 0 ? front : back;
          const { widthMm, heightMm } = page ?? front ?? { widthMm: 210, heightMm: 297 };
          return (
            <div
              key={at}
              className={styles.paper}
              style={{ width: `calc(var(--mm) * ${widthMm})`, aspectRatio: `${widthMm} / ${heightMm}` }}
            >
              {near && page !== undefined && <DrawnPage page={page} name={words.page(at + 1, total)} />}
            </div>
          );
        })}
      </div>
      <p className={styles.caption}>
        <span>{name}</span>
        {sheet.pages.length > 1 && <span>{words.studio.bothSides}</span>}
      </p>
    </li>
  );
});

/** Whether an element is in the part of its scroller that is seen, or less than one window away. */
function useNear(box: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      root: element.parentElement,
      rootMargin: '75% 0%',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [box]);
  return near;
}
