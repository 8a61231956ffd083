import { lazy, Suspense } from 'react';
import { useWords } from '../../i18n/language.tsx';
import { NotFound } from '../NotFound.tsx';
import PrintCardsRoute from './PrintCardsRoute.tsx';

const PrintStoriesRoute = lazy(() => import('./PrintStoriesRoute.tsx'));
const PrintBookletsRoute = lazy(() => import('./PrintBookletsRoute.tsx'));
const PrintPacksRoute = lazy(() => import('./PrintPacksRoute.tsx'));
const PrintSheetsRoute = lazy(() => import('./sheets/PrintSheetsRoute.tsx'));
const PrintPostersRoute = lazy(() => import('./PrintPostersRoute.tsx'));

/** The print studio: which kind of thing, and which of them. Cards are what most people come for. */
export default function PrintRoute({
  kind = 'kort',
  picked,
}: {
  kind: string | undefined;
  picked: string | undefined;
}) {
  const words = useWords().app;
  return <Suspense fallback={<p className="seen-by-ear">{words.loading}</p>}>{studioOf(kind, picked)}</Suspense>;
}

function studioOf(kind: string, picked: string | undefined) {
  switch (kind) {
    case 'kort':
      return <PrintCardsRoute picked={picked} />;
    case 'fortaellinger':
      return <PrintStoriesRoute picked={picked} />;
    case 'plakater':
      return <PrintPostersRoute id={picked} />;
    case 'haefter':
      return <PrintBookletsRoute id={picked} />;
    case 'ark':
      return <PrintSheetsRoute picked={picked} />;
    case 'pakker':
      return <PrintPacksRoute key={picked} id={picked} />;
    default:
      return <NotFound />;
  }
}
