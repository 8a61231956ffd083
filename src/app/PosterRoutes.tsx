import { Link } from 'wouter';
import type { Poster } from '../content/types.ts';
import { useLang, useWords } from '../i18n/language.tsx';
import PosterList from '../library/PosterList.tsx';
import PosterPage from '../library/PosterPage.tsx';
import { wallPosterToPrint } from '../print/fromContent.ts';
import { useSettings } from '../store/settings.ts';
import { linkLook } from '../ui/Button.tsx';
import { NotFound } from './NotFound.tsx';
import { PrintedPage } from './print/PrintedPage.tsx';

/** The gallery of posters. */
export function PosterListRoute() {
  return <PosterList picture={(poster) => <PosterPicture poster={poster} />} />;
}

/** One poster. */
export function PosterRoute({ id }: { id: string }) {
  const words = useWords().library.poster;
  return (
    <PosterPage
      id={id}
      missing={<NotFound />}
      picture={(poster) => <PosterPicture poster={poster} />}
      actions={
        <Link href={`/plakater/${id}/print`} className={linkLook('go')}>
          {words.print}
        </Link>
      }
    />
  );
}

function PosterPicture({ poster }: { poster: Poster }) {
  const lang = useLang();
  const terms = useSettings((settings) => settings.terms);
  return <PrintedPage job={{ kind: 'wallPoster', data: wallPosterToPrint(poster, lang, terms), lang, paper: 'a3' }} />;
}
