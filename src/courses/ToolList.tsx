import { useLocation } from 'wouter';
import { useContent } from '../content/useContent.ts';
import { boardNames } from '../i18n/boardNames.ts';
import { moment } from '../i18n/dates.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import { isLed } from '../model/boards.ts';
import type { Board, Course } from '../model/course.ts';
import { newEvaluationBoard } from '../model/evaluation.ts';
import { newGroupsBoard } from '../model/groups.ts';
import { allActions, newHarvestBoard } from '../model/harvest.ts';
import { newToolBoard, toolKinds } from '../model/tools.ts';
import { change, newId } from '../store/index.ts';
import { Button } from '../ui/Button.tsx';
import { BoardRow } from './BoardRow.tsx';
import styles from './CoursePage.module.css';

/** Boards of the toolbox, groups, harvests and evaluations outside meetings, the latest first, and new ones with one press. */
export function ToolList({ course }: { course: Course }) {
  const { tools: toolbox, courses } = useWords();
  const words = courses.tools;
  const [, navigate] = useLocation();
  const [evaluation] = useContent('evaluations');
  const tools = Object.values(course.boards)
    .filter(({ kind, id }) => kind !== 'road' && kind !== 'cards' && !isLed(course, id))
    .sort((a, b) => b.createdAt - a.createdAt);
  const start = (board: Board) => {
    change((draft) => {
      draft.boards[board.id] = board;
    });
    navigate(`/forloeb/${course.id}/tavle/${board.id}`);
  };
  const base = () => ({ id: newId(), now: Date.now() });
  const groups = () =>
    start(newGroupsBoard({ ...base(), title: boardNames.groups, size: 5, seed: Math.floor(Math.random() * 2 ** 31) }));
  const harvest = () => {
    const open = allActions(course).some(({ state }) => state === 'open');
    start(newHarvestBoard({ ...base(), title: boardNames.harvest, place: open ? 'agreed' : 'learning' }));
  };
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      {tools.length === 0 && <p>{words.none}</p>}
      <ul className={styles.boards}>
        {tools.map((board) => (
          <ToolRow key={board.id} board={board} />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={groups}>{words.newGroups}</Button>
        <Button onClick={harvest}>{words.newHarvest}</Button>
        {evaluation !== undefined && (
          <Button onClick={() => start(newEvaluationBoard({ ...base(), ...evaluation, newId }))}>
            {words.newEvaluation}
          </Button>
        )}
      </div>
      <h3>{words.toolbox}</h3>
      <ul className={styles.toolbox}>
        {toolKinds.map((kind) => (
          <li key={kind}>
            <Button onClick={() => start(newToolBoard({ ...base(), kind, title: boardNames.tools[kind] }))}>
              {toolbox.kinds[kind].name}
            </Button>
            <p>{toolbox.kinds[kind].purpose}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToolRow({ board }: { board: Board }) {
  const words = useWords().courses.tools;
  const lang = useLang();
  const name = board.title[lang];
  return (
    <BoardRow boardId={board.id} name={name} remove={{ label: words.remove, said: words.removed(name) }}>
      {words.made(moment(board.createdAt, Date.now(), lang))}
    </BoardRow>
  );
}
