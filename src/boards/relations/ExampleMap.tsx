import { useMemo, useRef } from 'react';
import { useWords } from '../../i18n/language.tsx';
import type { Words } from '../../i18n/words.ts';
import { drawLines } from '../../model/relationLines.ts';
import { placeParties } from '../../model/relationMap.ts';
import { addLine, addParty, linesOf, partiesOf } from '../../model/relations.ts';
import type { RelationsBoard } from '../../model/toolBoards.ts';
import { ExampleNote } from '../zones/Example.tsx';
import styles from './ExampleMap.module.css';
import { placeOf } from './place.ts';
import { Roads } from './Roads.tsx';
import { useRoom } from './useRoom.ts';

/** How a map may look: nobody's parties and nobody's lines, drawn so that one sees that they are not there yet. */
export function ExampleMap({ board }: { board: RelationsBoard }) {
  const words = useWords().relations.example;
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const shown = useMemo(() => exampleOn(board, words), [board, words]);
  const map = useMemo(() => {
    if (room === undefined || room.width < 40 * room.letters) return undefined;
    const { width, height, letters } = room;
    return placeParties(partiesOf(shown), { width, height, letters: [letters * 1.25], foot: 22, grows: true });
  }, [room, shown]);
  const lines = useMemo(
    () => (map === undefined ? [] : drawLines(linesOf(shown), map, { letters: map.letters * 0.9 }).lines),
    [map, shown],
  );
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.map} style={map && { height: map.height }}>
        {map === undefined && partiesOf(shown).map(({ id, name }) => <ExampleNote key={id}>{name}</ExampleNote>)}
        {map !== undefined && <Roads map={map} lines={lines} />}
        {map?.parties.map((party) => (
          <div key={party.id} className={styles.party} style={{ ...placeOf(party), fontSize: map.letters * 0.85 }}>
            <ExampleNote>{party.name}</ExampleNote>
          </div>
        ))}
        {lines.map(({ id, tag }) => (
          <p key={id} className={styles.tag} style={tag && { ...placeOf(tag), fontSize: (map?.letters ?? 0) * 0.9 }}>
            {tag?.text}
          </p>
        ))}
      </div>
    </div>
  );
}

function exampleOn(board: RelationsBoard, words: Words['relations']['example']): RelationsBoard {
  const example: RelationsBoard = { ...board, parties: {}, lines: {} };
  addParty(example, { id: 'own', name: words.own, level: 'own' });
  addParty(example, { id: 'beside', name: words.beside, level: 'beside' });
  addParty(example, { id: 'other', name: words.other, level: 'beside' });
  addParty(example, { id: 'above', name: words.above, level: 'above' });
  addLine(example, { id: 'weak', a: 'own', b: 'beside', strength: 1, label: words.weak });
  addLine(example, { id: 'fair', a: 'own', b: 'other', strength: 2, label: words.fair });
  addLine(example, { id: 'strong', a: 'own', b: 'above', strength: 3, label: words.strong });
  return example;
}
