import { useLocation } from 'wouter';
import { useContent, useEditions } from '../../content/useContent.ts';
import { download } from '../../courses/saveFile.ts';
import { useLang, useWords } from '../../i18n/language.tsx';
import { deckJob } from '../../print/cardsJob.ts';
import { fetchReady, readyAddress } from '../../print/findReady.ts';
import { deckToPrint } from '../../print/fromContent.ts';
import { printerIn, useSettings } from '../../store/index.ts';
import { linkLook } from '../../ui/Button.tsx';
import { useReady } from './useReady.ts';

/** The deck as a file at once, where the site has it in the words and for the printer that are chosen; else nothing. */
export default function ReadyDownload({ deckId }: { deckId: string }) {
  const words = useWords().printing;
  const lang = useLang();
  const [, go] = useLocation();
  const terms = useSettings((settings) => settings.terms);
  const printer = useSettings(printerIn);
  const content = { stories: useContent('stories'), roads: useContent('roads'), editions: useEditions() };
  const deck = useContent('decks').find(({ id }) => id === deckId);
  const ready = useReady(
    deck === undefined
      ? null
      : deckJob(deckToPrint(deck, lang, terms, content), lang, printer.cards[printer.preset], printer.offset),
  );
  if (ready === undefined) return null;
  const name = `${words.fileNames.deck(deckId)}.pdf`;
  const size = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <a
      href={readyAddress(ready)}
      download={name}
      className={linkLook('plain')}
      onClick={(event) => {
        event.preventDefault();
        void fetchReady(ready).then((file) => (file ? download(file, name) : go(`/print/kort/${deckId}`)));
      }}
    >
      {words.studio.ready.deck(size.format(ready.bytes / 1000))}
    </a>
  );
}
