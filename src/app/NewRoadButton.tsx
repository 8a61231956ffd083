import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { useNewRoad } from './useNewRoad.ts';

/** Starts a new road in a course of its own. */
export function NewRoadButton() {
  const words = useWords().courses;
  const { start, starting } = useNewRoad();
  return (
    <Button look="go" onClick={() => start('vaerdivejen')} disabled={starting}>
      {words.newRoad}
    </Button>
  );
}
