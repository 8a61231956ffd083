import type { Lang } from '../model/text.ts';

type Banned = {
  /** The word as an author knows it; shown in the message. */
  word: string;
  /** All its inflected forms; whole words only, upper and lower case alike. */
  forms: string;
  /** What may be written in its place. */
  instead: string;
};

/** Words that make a card unanswerable (domain.md 9). Compounds are caught where the word begins or ends them. */
const words: Record<Lang, readonly Banned[]> = {
  da: [
    { word: 'synergi', forms: String.raw`synergi\p{L}*`, instead: 'sig, hvem der hjælper hvem med hvad' },
    { word: 'implementere', forms: String.raw`implementer\p{L}*`, instead: 'tage i brug, gøre, begynde på' },
    { word: 'facilitere', forms: String.raw`faciliter\p{L}*`, instead: 'lede, hjælpe på vej' },
    { word: 'eksekvere', forms: String.raw`eksekver\p{L}*`, instead: 'gøre, få gjort' },
    { word: 'italesætte', forms: String.raw`(italesæt\p{L}*|italesat\p{L}*)`, instead: 'sige, nævne' },
    { word: 'rammesætte', forms: String.raw`(rammesæt\p{L}*|rammesat\p{L}*)`, instead: 'aftale, sætte grænser for' },
    { word: 'værdiskabelse', forms: String.raw`værdiskab\p{L}*`, instead: 'sig, hvad borgeren får ud af det' },
    { word: 'mindset', forms: String.raw`\p{L}*mindset\p{L}*`, instead: 'måde at tænke på, vane' },
    { word: 'proaktiv', forms: String.raw`proaktiv\p{L}*`, instead: 'i god tid, af sig selv' },
    { word: 'i forhold til', forms: String.raw`i\s+forhold\s+til`, instead: 'om, til, med, når det gælder' },
    {
      word: 'have fokus på',
      forms: String.raw`(have|har|havde|haft)\s+(\p{L}+\s+)?fokus\s+på`,
      instead: 'se efter, bruge tid på, arbejde med',
    },
    { word: 'man', forms: 'man', instead: 'du, I, vi' },
  ],
  en: [
    { word: 'synergy', forms: String.raw`synerg\p{L}*`, instead: 'say who helps whom with what' },
    { word: 'implement', forms: String.raw`implement\p{L}*`, instead: 'begin, do, put to use' },
    { word: 'facilitate', forms: 'facilitat(e|es|ed|ing|ion)', instead: 'lead, help along' },
    { word: 'execute', forms: 'execut(e|es|ed|ing|ion)', instead: 'do, get done' },
    { word: 'verbalise', forms: String.raw`verbali[sz]\p{L}*`, instead: 'say, name' },
    { word: 'value creation', forms: String.raw`value[\s-]creat\p{L}*`, instead: 'say what the citizen gets from it' },
    { word: 'mindset', forms: 'mind-?sets?', instead: 'way of thinking, habit' },
    { word: 'proactive', forms: String.raw`pro-?active\p{L}*`, instead: 'in good time, unasked' },
    { word: 'in relation to', forms: String.raw`in\s+relation\s+to`, instead: 'about, with, to' },
    {
      word: 'have a focus on',
      forms: String.raw`(have|has|had|having)\s+(an?\s+)?(\p{L}+\s+)?focus\s+on`,
      instead: 'look for, spend time on, work on',
    },
    { word: 'leverage', forms: String.raw`leverag\p{L}*`, instead: 'use' },
    { word: 'stakeholder', forms: 'stakeholders?', instead: 'say who' },
    { word: 'going forward', forms: String.raw`going\s+forward`, instead: 'from Monday, from now on' },
  ],
};

const patterns = {
  da: words.da.map((banned) => ({ ...banned, pattern: wholeWord(banned.forms) })),
  en: words.en.map((banned) => ({ ...banned, pattern: wholeWord(banned.forms) })),
};

function wholeWord(forms: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, 'iu');
}

/** The banned words of a text: as they were written there, and what may be written instead. */
export function bannedIn(text: string, lang: Lang): { written: string; instead: string }[] {
  return patterns[lang].flatMap(({ pattern, instead }) => {
    const written = pattern.exec(text)?.[0];
    return written === undefined ? [] : [{ written, instead }];
  });
}
