import { describe, expect, test } from 'vitest';
import {
  type CitizenWord,
  citizenNames,
  citizenWords,
  defaultTerms,
  inTerms,
  isTermToken,
  type Profile,
  profiles,
  termTokens,
} from '../../src/model/terms.ts';
import { languages } from '../../src/model/text.ts';

const say = (text: string, lang: 'da' | 'en', citizen: CitizenWord, profile: Profile = 'municipality') =>
  inTerms(text, lang, { citizen, profile });

/** Read by eye: bare, indefinite, definite, its genitive, plural, definite plural, its genitive. */
const danish: Record<CitizenWord, string> = {
  borger: 'borger · en borger · borgeren · borgerens · borgere · borgerne · borgernes',
  barn: 'barn · et barn · barnet · barnets · børn · børnene · børnenes',
  elev: 'elev · en elev · eleven · elevens · elever · eleverne · elevernes',
  foraelder: 'forælder · en forælder · forælderen · forælderens · forældre · forældrene · forældrenes',
  patient: 'patient · en patient · patienten · patientens · patienter · patienterne · patienternes',
  beboer: 'beboer · en beboer · beboeren · beboerens · beboere · beboerne · beboernes',
  indsat: 'indsat · en indsat · den indsatte · den indsattes · indsatte · de indsatte · de indsattes',
  trafikant: 'trafikant · en trafikant · trafikanten · trafikantens · trafikanter · trafikanterne · trafikanternes',
  virksomhed:
    'virksomhed · en virksomhed · virksomheden · virksomhedens · virksomheder · virksomhederne · virksomhedernes',
};
const danishTokens = '{borger} · {en borger} · {borgeren} · {borgerens} · {borgere} · {borgerne} · {borgernes}';

const english: Record<CitizenWord, string> = {
  borger: "citizen · a citizen · the citizen · citizen's · the citizen's · citizens · the citizens · citizens'",
  barn: "child · a child · the child · child's · the child's · children · the children · children's",
  elev: "pupil · a pupil · the pupil · pupil's · the pupil's · pupils · the pupils · pupils'",
  foraelder: "parent · a parent · the parent · parent's · the parent's · parents · the parents · parents'",
  patient: "patient · a patient · the patient · patient's · the patient's · patients · the patients · patients'",
  beboer: "resident · a resident · the resident · resident's · the resident's · residents · the residents · residents'",
  indsat: "inmate · an inmate · the inmate · inmate's · the inmate's · inmates · the inmates · inmates'",
  trafikant:
    "road user · a road user · the road user · road user's · the road user's · road users · the road users · road users'",
  virksomhed:
    "business · a business · the business · business's · the business's · businesses · the businesses · businesses'",
};
const englishTokens =
  "{citizen} · {a citizen} · {the citizen} · {citizen's} · {the citizen's} · {citizens} · {the citizens} · {citizens'}";

describe('the word for citizen', () => {
  test.each(citizenWords)('%s in all its Danish forms', (word) => {
    expect(say(danishTokens, 'da', word)).toBe(danish[word]);
  });
  test.each(citizenWords)('%s in all its English forms', (word) => {
    expect(say(englishTokens, 'en', word)).toBe(english[word]);
  });
  test('stands in the settings by its bare form', () => {
    expect(citizenNames.foraelder).toEqual({ da: 'forælder', en: 'parent' });
    expect(Object.keys(citizenNames)).toEqual([...citizenWords]);
  });
});

describe('municipality and state', () => {
  const da =
    '{MED} · {leder} · {en leder} · {lederen} · {lederens} · {ledere} · {lederne} · {afdeling} · {en afdeling} · {afdelingen} · {afdelinger} · {afdelingerne}';
  const en =
    "{MED} · {leader} · {a leader} · {the leader} · {the leader's} · {leaders} · {unit} · {a unit} · {the unit} · {units}";
  test('a municipality has MED, ledere and afdelinger', () => {
    expect(say(da, 'da', 'borger')).toBe(
      'MED · leder · en leder · lederen · lederens · ledere · lederne · afdeling · en afdeling · afdelingen · afdelinger · afdelingerne',
    );
    expect(say(en, 'en', 'borger')).toBe(
      "MED · leader · a leader · the leader · the leader's · leaders · unit · a unit · the unit · units",
    );
  });
  test('the state has SU, kontorchefer and kontorer', () => {
    expect(say(da, 'da', 'borger', 'state')).toBe(
      'SU · kontorchef · en kontorchef · kontorchefen · kontorchefens · kontorchefer · kontorcheferne · kontor · et kontor · kontoret · kontorer · kontorerne',
    );
    expect(say(en, 'en', 'borger', 'state')).toBe(
      "SU · head of office · a head of office · the head of office · the head of office's · heads of office · office · an office · the office · offices",
    );
  });
});

describe('in a sentence', () => {
  test('a capital in the braces gives a capital, also where the article stands in front', () => {
    expect(say('{Borgeren} ringer.', 'da', 'indsat')).toBe('Den indsatte ringer.');
    expect(say('{En borger} ringer.', 'da', 'barn')).toBe('Et barn ringer.');
    expect(say('{A unit} calls {the leader}.', 'en', 'borger', 'state')).toBe('An office calls the head of office.');
  });
  test('several tokens and the words around them stay in order', () => {
    expect(say('Hvad siger {lederen}, når {borgerne} spørger {MED}?', 'da', 'foraelder', 'state')).toBe(
      'Hvad siger kontorchefen, når forældrene spørger SU?',
    );
  });
  test('text without tokens, unknown tokens and tokens of the other language stay as they are', () => {
    for (const text of ['Vi ringer.', '{borgern}', '{the citizen}', '{', '{}', '}{']) {
      expect(say(text, 'da', 'barn')).toBe(text);
    }
  });
});

describe('the tokens an author may write', () => {
  test.each(languages)('%s: each one is a word of the default terms, and works in all of them', (lang) => {
    for (const token of termTokens[lang]) {
      expect(inTerms(`{${token}}`, lang, defaultTerms)).toBe(token);
      for (const citizen of citizenWords) {
        for (const profile of profiles) expect(say(`{${token}}`, lang, citizen, profile)).not.toMatch(/[{}]/);
      }
    }
  });
  test('no token stands for two things', () => {
    for (const lang of languages) expect(new Set(termTokens[lang]).size).toBe(termTokens[lang].length);
  });
  test('a capital first letter is fine, capitals elsewhere are not', () => {
    expect(isTermToken('Borgeren', 'da')).toBe(true);
    expect(isTermToken('BORGEREN', 'da')).toBe(false);
    expect(isTermToken('Med', 'da')).toBe(false);
  });
});
