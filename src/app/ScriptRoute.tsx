import { useWords } from '../i18n/language.tsx';
import ScriptPage from '../library/ScriptPage.tsx';
import { Button } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';
import { useNewRoad } from './useNewRoad.ts';

/** A script, with the button that starts its road. */
export default function ScriptRoute({ id }: { id: string }) {
  const words = useWords().library.script;
  const { start, starting } = useNewRoad();
  return (
    <ScriptPage
      id={id}
      missing={<NotFound />}
      actions={
        <Button look="go" onClick={start} disabled={starting}>
          {words.start}
        </Button>
      }
    />
  );
}
