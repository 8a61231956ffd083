import type { BookletPrint } from '../../src/print/documents/booklet.ts';
import type { CourseReportPrint } from '../../src/print/documents/courseReport.ts';
import type { GuidePrint } from '../../src/print/documents/guide.ts';
import type { ScriptPrint } from '../../src/print/documents/scriptPrint.ts';
import type { SignsPrint } from '../../src/print/documents/signs.ts';
import type { SlipsPrint } from '../../src/print/documents/slips.ts';

/** A script of one meeting with a pause. */
export const script: ScriptPrint = {
  number: 3,
  title: 'Åben snak på tyve minutter',
  purpose: 'At få sagt det, der ellers siges i bilen.',
  gives: 'To aftaler med navn og dato.',
  audience: 'En gruppe, der deler en vagtplan.',
  people: { min: 4, max: 16 },
  room: 'Ét bord, alle kan se væggen.',
  materials: ['Sedler', 'En tusch til hver'],
  prints: [{ what: 'Kortene Tillid', count: '1 sæt' }],
  before: ['Ring til nattevagten.', 'Hæng vejen op.'],
  after: ['Skriv aftalerne rent.'],
  meetings: [
    {
      title: 'Mødet',
      start: '13:00',
      minutes: 45,
      steps: [
        {
          title: 'Velkomst',
          minutes: 15,
          method: 'Stille skrivning',
          wall: 'Hvornår gik en aflevering sidst glat?',
          pause: false,
          say: 'Velkommen.\n\nVi har tyve minutter, og vi går til tiden.',
          do: '0–5 min. Alle skriver for sig selv.\n\n5–15 min. To og to læser op for hinanden.',
          whenSilent: 'Vent ti sekunder.',
          whenLate: 'Spring parsnakken over.',
          keep: 'Tre sætninger på vejen.',
        },
        { ...pause(), minutes: 5 },
        { ...pause(), title: 'To aftaler', minutes: 25, pause: false, say: 'Hvad gør I på tirsdag?' },
      ],
      between: 'Prøv den ene aftale af.',
    },
  ],
  variants: [{ title: 'Er I mange?', text: 'Del jer i grupper på fire.' }],
};

function pause() {
  const nothing = { method: '', wall: '', say: '', do: '', whenSilent: '', whenLate: '', keep: '' };
  return { title: 'Pause', minutes: 10, pause: true, ...nothing };
}

export const report: CourseReportPrint = {
  title: 'Åben snak hos os',
  workplace: 'Hjemmeplejen Nord',
  people: 14,
  did: [{ date: '4. maj 2026', what: 'Værdivejen: Åben snak' }],
  words: [
    {
      title: 'Åben snak hos os',
      answers: [
        { heading: 'Her så vi den', answer: 'Da Jens sagde, at han havde glemt medicinen.' },
        { heading: 'Her slipper vi den', answer: 'I bilen, på cc-mails og når tavlemødet ryger.' },
      ],
    },
  ],
  promises: [{ what: 'Tavlemøde hver dag kl. 7.10', who: 'Samira', from: 'fra mandag' }],
  actions: [
    { what: 'Tavlen flyttes', who: 'Ole', due: '1. juni 2026', done: true, sign: 'Natten kan se den' },
    { what: 'Vagtplanen hænges op', who: 'Bente', due: '', done: false, sign: '' },
  ],
  side: [{ text: 'Nøgleboksen på Skovvej binder', owner: 'Ole', due: '' }],
  evaluation: [
    {
      question: 'Kunne du sige det, du ville?',
      counts: [
        { answer: 'Nej', count: 1 },
        { answer: 'Delvist', count: 2 },
        { answer: 'Ja', count: 11 },
      ],
    },
  ],
  returnDates: ['4. august 2026'],
};

export const guide: GuidePrint = {
  title: 'Writing in silence',
  also: 'Brainwriting',
  minutes: { min: 5, max: 10 },
  people: { min: 3, max: 300 },
  gives: 'Everybody is heard, also those who think before they speak.',
  steps: ['Read the question aloud, twice.', 'Everybody writes for three minutes.', 'Two and two read to each other.'],
  say: 'Take a slip. Nobody talks until I say so.',
  beware: 'Somebody begins to talk. Wait, and point at your own slip.',
};

export const slips: SlipsPrint = {
  copies: 4,
  slips: 'evaluation',
  title: 'Sådan var mødet for mig',
  questions: [
    { text: 'Kunne du sige det, du ville?', scale: ['Nej', 'Delvist', 'Ja'] },
    { text: 'Ved du, hvad vi gør på tirsdag?', scale: ['Nej', 'Delvist', 'Ja'] },
  ],
  comment: 'Andet, vi skal vide?',
};

export const signs: SignsPrint = {
  signs: [
    { name: '1', members: ['Samira', 'Ole', 'Bente', 'Łukasz'] },
    { name: 'Nattevagten', members: [] },
  ],
};

export const booklet: BookletPrint = {
  title: 'Words we use',
  lead: 'Forty words from the road, in plain English.',
  contents: true,
  sections: [
    {
      title: 'Trust',
      entries: [
        { head: 'Open talk', facts: '', text: 'Saying it in the room, not in the car.', note: 'Danish: åben snak' },
        { head: 'Stop', facts: '', text: 'A place on the road where a question is asked.', note: '' },
      ],
    },
    { title: 'Fairness', entries: [{ head: 'Rota', facts: '', text: 'Who works when, and who decided.', note: '' }] },
  ],
};
