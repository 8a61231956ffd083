import { useCallback } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import { roomLabel } from '../../i18n/roomLabel.ts';
import type { RoomTimes } from '../../model/agenda.ts';
import { Button } from '../../ui/Button.tsx';
import type { Dragged } from '../../ui/drag/useDragged.ts';
import { useDropPlace } from '../../ui/drag/useDropPlace.ts';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { DimensionSign, Dots } from '../../ui/Shape.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { ClockField } from '../player/ClockField.tsx';
import { Block } from './Block.tsx';
import { minutesAt, momentAt, saidTime, shownClock } from './clock.ts';
import { agendaKind, type Plan } from './plan.ts';
import styles from './Room.module.css';

type Props = { plan: Plan; times: RoomTimes; number: number; alone: boolean };

/** A room: when it begins and ends, what is planned, how it adds up, and the way to lead it. */
export function Room({ plan, times, number, alone }: Props) {
  const words = useWords();
  const { planner } = words;
  const lang = useLang();
  const { room, blocks, minutes, end, left } = times;
  const { agenda, several, hands } = plan;
  const { moves, choose } = hands;
  const chosen = several && plan.chosen === room.id;
  const name = roomLabel(agenda, room.id, planner);
  const onEnd = useCallback((item: Dragged) => hands.drop(item, room.id), [hands, room.id]);
  const { ref, over } = useDropPlace({ kind: agendaKind, onDrop: onEnd });
  const items = (): MenuItem[] => [
    { label: planner.choose, run: () => choose(room.id) },
    { label: planner.addRoom, run: () => choose(moves.addRoom(room.day)) },
    { label: alone ? planner.removeDay : planner.removeRoom, danger: true, run: () => moves.removeRoom(room.id) },
  ];
  const time = (value: number) => saidTime(value, words);
  return (
    <section
      className={styles.room}
      data-room={room.id}
      data-chosen={chosen}
      aria-label={name === '' ? undefined : name}
      onFocus={() => several && plan.chosen !== room.id && choose(room.id)}
    >
      <header className={styles.head}>
        {several && (
          <div className={styles.named}>
            <h3 className={alone ? 'seen-by-ear' : undefined}>
              {alone ? (
                name
              ) : (
                <WordsField
                  label={planner.roomName}
                  value={room.name}
                  placeholder={planner.room(number)}
                  maxLength={60}
                  onWrite={(mine, before) => moves.writeRoom(room.id, mine, before)}
                />
              )}
            </h3>
            <p className={styles.chosen} data-on={chosen}>
              {chosen ? (
                planner.here
              ) : (
                <button type="button" onClick={() => choose(room.id)} aria-label={`${planner.choose}: ${name}`}>
                  {planner.choose}
                </button>
              )}
            </p>
            <Menu label={planner.more(name)} items={items}>
              <Dots />
            </Menu>
          </div>
        )}
        <div className={styles.times}>
          <ClockField
            label={planner.begins}
            value={momentAt(room.startsAt)}
            onChange={(at) => moves.begins(room.id, minutesAt(at))}
          />
          <ClockField
            label={planner.ends}
            value={momentAt(room.startsAt + room.length)}
            onChange={(at) => moves.ends(room.id, minutesAt(at))}
          />
          {blocks.length > 0 && (
            <Button
              look="go"
              className={styles.lead ?? ''}
              aria-label={name === '' ? undefined : `${planner.lead}: ${name}`}
              onClick={() => plan.lead(room.id)}
            >
              {planner.lead}
            </Button>
          )}
        </div>
      </header>
      <ol className={styles.blocks}>
        {blocks.map((timed) => (
          <Block
            key={timed.block.id}
            hands={hands}
            room={room.id}
            block={timed.block}
            from={timed.from}
            late={timed.to > room.startsAt + room.length}
            open={plan.edited === timed.block.id}
          />
        ))}
      </ol>
      <div ref={ref} className={styles.end} data-over={over} data-empty={blocks.length === 0}>
        {blocks.length === 0 ? (
          <div>
            {Object.keys(agenda.blocks).length === 0 ? (
              <>
                <h3>{planner.empty.title}</h3>
                <p>{planner.empty.text}</p>
              </>
            ) : (
              <p>{planner.empty.room}</p>
            )}
          </div>
        ) : (
          <>
            <span className={styles.clock}>{shownClock(end, lang)}</span>
            <span className={styles.sign}>
              <DimensionSign dimension="core" />
            </span>
            <p data-over={left < 0}>
              <span>{planner.planned(time(minutes))}</span>
              <span>{left > 0 ? planner.left(time(left)) : left < 0 ? planner.over(time(-left)) : planner.exact}</span>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
