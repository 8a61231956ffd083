import { useWords } from '../i18n/language.tsx';
import RoadPage from '../library/RoadPage.tsx';
import { Button } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';
import { useNewRoad } from './useNewRoad.ts';

/** A road to read, with the button that drives it. */
export default function RoadRoute({ id }: { id: string }) {
  const words = useWords().library.road;
  const { start, starting } = useNewRoad();
  return (
    <RoadPage
      id={id}
      missing={<NotFound />}
      actions={
        <Button look="go" onClick={() => start(id)} disabled={starting}>
          {words.start}
        </Button>
      }
    />
  );
}
