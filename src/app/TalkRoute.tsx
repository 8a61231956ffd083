import { WallButton } from '../facilitate/WallButton.tsx';
import { useWords } from '../i18n/language.tsx';
import TalkPage from '../library/TalkPage.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { NotFound } from './NotFound.tsx';

/** A talk to read, with the way to the wall. */
export default function TalkRoute({ id }: { id: string }) {
  const words = useWords().library.talk;
  return (
    <TalkPage
      id={id}
      missing={<NotFound />}
      actions={<WallButton look="go" address={`/vaeg/oplaeg/${id}/1`} label={words.show} />}
      drawing={(slide) => slide.drawing && <Drawing name={slide.drawing} />}
    />
  );
}
