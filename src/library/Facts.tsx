import type { ReactNode } from 'react';
import type { Example } from '../content/types.ts';
import { useWords } from '../i18n/language.tsx';
import { DimensionSign, LaneArrow } from '../ui/Shape.tsx';
import styles from './reading.module.css';

type Props = Pick<Example, 'workplace' | 'dimensions' | 'directions'> & { children?: ReactNode };

/** Where something takes place and what it is about, in a line. */
export function Facts({ workplace, dimensions, directions, children }: Props) {
  const words = useWords().library;
  return (
    <p className={styles.facts}>
      <span>{words.workplaces[workplace]}</span>
      {dimensions.map((dimension) => (
        <span key={dimension}>
          <DimensionSign dimension={dimension} />
          {words.dimensions[dimension]}
        </span>
      ))}
      {directions.map((direction) => (
        <span key={direction}>
          <LaneArrow direction={direction} />
          {words.directions[direction]}
        </span>
      ))}
      {children}
    </p>
  );
}
