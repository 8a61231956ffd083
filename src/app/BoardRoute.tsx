import { useWords } from '../i18n/language.tsx';
import BoardPage from '../library/BoardPage.tsx';
import type { ToolKind } from '../model/toolBoards.ts';
import { Button } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';
import { useNewTool } from './useNewTool.ts';

/** The guide to a board of the toolbox, with the button that opens one. */
export default function BoardRoute({ id }: { id: string }) {
  return <BoardPage id={id} missing={<NotFound />} actions={(kind) => <OpenBoard kind={kind} />} />;
}

function OpenBoard({ kind }: { kind: ToolKind }) {
  const words = useWords().library.board;
  const { start, starting } = useNewTool();
  return (
    <Button look="go" onClick={() => start(kind)} disabled={starting}>
      {words.open}
    </Button>
  );
}
