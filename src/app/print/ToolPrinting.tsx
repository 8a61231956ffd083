import { useState } from 'react';
import { useLang, useWords } from '../../i18n/language.tsx';
import type { Lang } from '../../model/text.ts';
import type { ToolBoard } from '../../model/toolBoards.ts';
import { boardToPrint } from '../../print/fromBoard.ts';
import { useCourse } from '../../store/index.ts';
import { Choice } from './Choice.tsx';
import { LanguageOfPaper } from './LanguageOfPaper.tsx';
import { PosterChoices, type PosterWay, paperOfWay, usePosterWay } from './PosterChoices.tsx';
import { PosterPicks } from './PosterPicks.tsx';
import { Studio } from './Studio.tsx';

/** The process check is held in the hand as often as it is hung up. */
const inHand: PosterWay = { way: 'sheet', sheet: 'a4', size: 'a1', from: 'a4' };

/** Prints a board of the toolbox: its drawing, the group's words, what was agreed and when it is looked at again. */
export function ToolPrinting({ board }: { board: ToolBoard }) {
  const words = useWords().printing;
  const course = useCourse((one) => one);
  const [lang, setLang] = useState<Lang>(useLang());
  const held = board.kind === 'process-check';
  const [way, setWay] = usePosterWay(held ? inHand : undefined);
  const [stands, setStands] = useState(held);
  const paper = paperOfWay(way);
  const { board: said } = words.studio;
  return (
    <Studio
      kind="posters"
      job={{ kind: 'board', data: boardToPrint(course, board, lang), lang, ...paper, upright: held && stands }}
      name={`${words.fileNames.board[board.kind]}-${paper.paper}`}
      what=""
      reading={`/forloeb/${course.id}/tavle/${board.id}`}
    >
      <PosterPicks chosen={board.id} />
      <PosterChoices value={way} onChoose={setWay} />
      {held && (
        <Choice
          label={said.turn}
          value={stands ? 'stands' : 'lies'}
          options={[
            { value: 'stands', name: said.stands },
            { value: 'lies', name: said.lies },
          ]}
          onChoose={(turn) => setStands(turn === 'stands')}
        />
      )}
      <LanguageOfPaper lang={lang} onChoose={setLang} />
    </Studio>
  );
}
