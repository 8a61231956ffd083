import { describe, expect, test } from 'vitest';
import { compileContent } from '../../src/content/compiler/compile.ts';
import { printProblem, printProblems } from '../../src/content/compiler/print.ts';

// One content folder in which every file but values/good.yml holds the mistake it is named after.
const dir = 'test/fixtures/content-mistakes';
const { problems } = await compileContent(dir);

/** What an author reads for each file, word for word. */
const reports: { [file: string]: string } = {
  'boards/no-such-board.yml': `
content/boards/no-such-board.yml:1:1  id
  da  id er ”no-such-board”, som ikke kendes. Tilladt: En af: diamond, triangle, relations, room-for-action, two-views, process-check, force-field, citizens-way, trials, apv-plan.
  en  id is “no-such-board”, which is not known. Allowed: One of: diamond, triangle, relations, room-for-action, two-views, process-check, force-field, citizens-way, trials, apv-plan.
`,
  'decks/article-before-token.yml': `
content/decks/article-before-token.yml:32:7  cards › article-before-token-01 › text › da
  da  Den danske tekst har ”en” lige før en ordkode; det passer ikke til alle ordene (en borger, et barn). Tilladt: Artiklen inde i klammen: {en borger}, {borgeren}.
  en  The Danish text has “en” right before a term token; it does not fit all the words (a citizen, an inmate). Allowed: The article inside the braces: {a citizen}, {the citizen}.
content/decks/article-before-token.yml:33:7  cards › article-before-token-01 › text › en
  da  Den engelske tekst har ”a” lige før en ordkode; det passer ikke til alle ordene (en borger, et barn). Tilladt: Artiklen inde i klammen: {en borger}, {borgeren}.
  en  The English text has “a” right before a term token; it does not fit all the words (a citizen, an inmate). Allowed: The article inside the braces: {a citizen}, {the citizen}.
`,
  'decks/banned-word.yml': `
content/decks/banned-word.yml:32:7  cards › banned-word-01 › text › da
  da  Den danske tekst bruger ”implementerer”, som ikke hører til her. Tilladt: Skriv for eksempel: tage i brug, gøre, begynde på.
  en  The Danish text uses “implementerer”, which does not belong here. Allowed: Write for instance: tage i brug, gøre, begynde på.
content/decks/banned-word.yml:32:7  cards › banned-word-01 › text › da
  da  Den danske tekst bruger ”i forhold til”, som ikke hører til her. Tilladt: Skriv for eksempel: om, til, med, når det gælder.
  en  The Danish text uses “i forhold til”, which does not belong here. Allowed: Write for instance: om, til, med, når det gælder.
content/decks/banned-word.yml:32:7  cards › banned-word-01 › text › da
  da  Den danske tekst bruger ”man”, som ikke hører til her. Tilladt: Skriv for eksempel: du, I, vi.
  en  The Danish text uses “man”, which does not belong here. Allowed: Write for instance: du, I, vi.
content/decks/banned-word.yml:33:7  cards › banned-word-01 › text › en
  da  Den engelske tekst bruger ”leverage”, som ikke hører til her. Tilladt: Skriv for eksempel: use.
  en  The English text uses “leverage”, which does not belong here. Allowed: Write for instance: use.
`,
  'decks/card-too-long.yml': `
content/decks/card-too-long.yml:32:7  cards › card-too-long-01 › text › da
  da  Den danske tekst har 30 ord. Tilladt: Højst 25 ord.
  en  The Danish text has 30 words. Allowed: At most 25 words.
`,
  'decks/double-id.yml': `
content/decks/double-id.yml:39:5  cards › double-id-01 › id
  da  ”double-id-01” er brugt før, i decks/double-id.yml:30. Tilladt: Et id, ingen anden har.
  en  “double-id-01” is used before, in decks/double-id.yml:30. Allowed: An id that nothing else has.
`,
  'decks/foreign-card.yml': `
content/decks/foreign-card.yml:30:5  cards › tillid-01 › id
  da  id er ”tillid-01”. Tilladt: foreign-card, bindestreg og et nummer: foreign-card-01.
  en  id is “tillid-01”. Allowed: foreign-card, a hyphen and a number: foreign-card-01.
`,
  'decks/missing-english.yml': `
content/decks/missing-english.yml:31:5  cards › missing-english-01 › text › en
  da  Den engelske tekst mangler. Tilladt: Samme tekst på engelsk, ikke ord for ord.
  en  The English text is missing. Allowed: The same text in British English, not word for word.
`,
  'decks/not-its-name.yml': `
content/decks/not-its-name.yml:1:1  id
  da  id er ”andet-navn”, men filen hedder not-its-name.yml. Tilladt: Samme id som filens navn.
  en  id is “andet-navn”, but the file is called not-its-name.yml. Allowed: The same id as the name of the file.
`,
  'decks/open-brace.yml': `
content/decks/open-brace.yml:32:7  cards › open-brace-01 › text › da
  da  Den danske tekst har en klamme, der ikke er lukket. Tilladt: Klammer i par: {borgeren}.
  en  The Danish text has a brace that is not closed. Allowed: Braces in pairs: {the citizen}.
`,
  'decks/retired-id.yml': `
content/decks/retired-id.yml:30:5  cards › retired-id-07 › id
  da  ”retired-id-07” er taget ud af brug. Tilladt: Et nyt id; de gamle bruges aldrig igen (se ids.txt).
  en  “retired-id-07” has been retired. Allowed: A new id; old ones are never reused (see ids.txt).
`,
  'decks/several-mistakes.yml': `
content/decks/several-mistakes.yml:3:1  colour
  da  Nøglen colour kendes ikke her. Tilladt: En af: id, code, title, dimension, topics, occasions, purpose, whenToUse, whenNotTo, ways, blanks, from, cards.
  en  The key colour is not known here. Allowed: One of: id, code, title, dimension, topics, occasions, purpose, whenToUse, whenNotTo, ways, blanks, from, cards.
content/decks/several-mistakes.yml:9:1  ways
  da  ways har 2 punkter. Tilladt: Præcis 4.
  en  ways has 2 items. Allowed: Exactly 4.
content/decks/several-mistakes.yml:23:7  cards › several-mistakes-01 › text › da
  da  Den danske tekst har et udråbstegn. Tilladt: Punktum eller spørgsmålstegn.
  en  The Danish text has an exclamation mark. Allowed: A full stop or a question mark.
content/decks/several-mistakes.yml:23:7  cards › several-mistakes-01 › text › da
  da  Den danske tekst har noget, der ligner en mailadresse. Tilladt: Opfundne fornavne; ingen adresser eller numre på personer.
  en  The Danish text has something that looks like an e-mail address. Allowed: Invented first names; no addresses or numbers of persons.
content/decks/several-mistakes.yml:24:7  cards › several-mistakes-01 › text › en
  da  Den engelske tekst har to mellemrum efter hinanden. Tilladt: Ét mellemrum mellem ord.
  en  The English text has two spaces in a row. Allowed: One space between words.
content/decks/several-mistakes.yml:24:7  cards › several-mistakes-01 › text › en
  da  Den engelske tekst har noget, der ligner et telefonnummer. Tilladt: Opfundne fornavne; ingen adresser eller numre på personer.
  en  The English text has something that looks like a phone number. Allowed: Invented first names; no addresses or numbers of persons.
content/decks/several-mistakes.yml:30:5  cards › Several_02 › id
  da  id er ”Several_02”. Tilladt: Id: filens id, bindestreg og et nummer. Små bogstaver a–z, tal og bindestreg; ae, oe, aa for æ, ø, å. Ændres aldrig og bruges aldrig igen.
  en  id is “Several_02”. Allowed: Id: the id of the file, a hyphen and a number. Small letters a–z, digits and hyphens; ae, oe, aa for æ, ø, å. Never changed and never reused.
content/decks/several-mistakes.yml:36:14  cards › Several_02 › values › 1
  da  ”nope” findes ikke i values/values. Tilladt: En af: good-value, other-value, third-value.
  en  “nope” is not found in values/values. Allowed: One of: good-value, other-value, third-value.
content/decks/several-mistakes.yml:37:5  cards › Several_02 › difficulty
  da  difficulty er 3, som ikke kendes. Tilladt: En af: easy, medium, hard.
  en  difficulty is 3, which is not known. Allowed: One of: easy, medium, hard.
`,
  'decks/three-questions.yml': `
content/decks/three-questions.yml:32:7  cards › three-questions-01 › text › da
  da  Den danske tekst har 3 spørgsmålstegn. Tilladt: Højst 2: ét spørgsmål og et kort opfølgende om det samme.
  en  The Danish text has 3 question marks. Allowed: At most 2: one question and a short follow-up on the same thing.
content/decks/three-questions.yml:33:7  cards › three-questions-01 › text › en
  da  Den engelske tekst har 3 spørgsmålstegn. Tilladt: Højst 2: ét spørgsmål og et kort opfølgende om det samme.
  en  The English text has 3 question marks. Allowed: At most 2: one question and a short follow-up on the same thing.
`,
  'decks/three-ways.yml': `
content/decks/three-ways.yml:8:1  ways
  da  ways har 3 punkter. Tilladt: Præcis 4.
  en  ways has 3 items. Allowed: Exactly 4.
`,
  'decks/unknown-key.yml': `
content/decks/unknown-key.yml:30:5  cards › unknown-key-01 › difficulty
  da  difficulty mangler. Tilladt: En af: easy, medium, hard.
  en  difficulty is missing. Allowed: One of: easy, medium, hard.
content/decks/unknown-key.yml:37:5  cards › unknown-key-01 › dificulty
  da  Nøglen dificulty kendes ikke her. Tilladt: En af: id, title, text, choices, workplace, dimension, direction, values, difficulty, suits, habit.
  en  The key dificulty is not known here. Allowed: One of: id, title, text, choices, workplace, dimension, direction, values, difficulty, suits, habit.
`,
  'decks/unknown-token.yml': `
content/decks/unknown-token.yml:32:7  cards › unknown-token-01 › text › da
  da  Den danske tekst har den ukendte ordkode {borgern}. Tilladt: {borger} {borgers} {borgeren} {borgerens} {borgere} {borgeres} {borgerne} {borgernes}, også med stort begyndelsesbogstav.
  en  The Danish text has the unknown term token {borgern}. Allowed: {borger} {borgers} {borgeren} {borgerens} {borgere} {borgeres} {borgerne} {borgernes}, also with a capital first letter.
`,
  'decks/unknown-value.yml': `
content/decks/unknown-value.yml:36:14  cards › unknown-value-01 › values › 1
  da  ”god-vaerdi” findes ikke i values/values. Tilladt: En af: good-value, other-value, third-value.
  en  “god-vaerdi” is not found in values/values. Allowed: One of: good-value, other-value, third-value.
`,
  'decks/wrong-choice.yml': `
content/decks/wrong-choice.yml:37:5  cards › wrong-choice-01 › difficulty
  da  difficulty er ”mellem”, som ikke kendes. Tilladt: En af: easy, medium, hard.
  en  difficulty is “mellem”, which is not known. Allowed: One of: easy, medium, hard.
`,
  'glossary/alias.yml': `
content/glossary/alias.yml:5:11
  da  Filen bruger YAML-henvisninger (& og *). Tilladt: Skriv teksten helt ud; sæt den i anførselstegn, hvis den begynder med & eller *.
  en  The file uses YAML references (& and *). Allowed: Write the text in full; quote it if it begins with & or *.
content/glossary/alias.yml:6:14
  da  Filen bruger YAML-henvisninger (& og *). Tilladt: Skriv teksten helt ud; sæt den i anførselstegn, hvis den begynder med & eller *.
  en  The file uses YAML references (& and *). Allowed: Write the text in full; quote it if it begins with & or *.
`,
  'glossary/bad-yaml.yml': `
content/glossary/bad-yaml.yml:11:11
  da  Teksten læses som en nøgle, for den har et kolon i sig. Tilladt: Sæt teksten i anførselstegn "…", hvis den har kolon og mellemrum i sig eller begynder med et særligt tegn.
  en  The text reads as a key, for it holds a colon. Allowed: Put the text in quotes "…" if it holds a colon and a space or begins with a special character.
`,
  'glossary/cut-off.yml': `
content/glossary/cut-off.yml:7:19
  da  Teksten bliver skåret over ved #. Tilladt: Sæt teksten i anførselstegn "…", hvis den har # i sig.
  en  The text is cut off at #. Allowed: Put the text in quotes "…" if it holds #.
`,
  'glossary/empty.yml': `
content/glossary/empty.yml:1
  da  Filen er tom. Tilladt: Kopiér skabelonen i samme mappe (_template.yml).
  en  The file is empty. Allowed: Copy the template in the same folder (_template.yml).
`,
  'glossary/number-as-text.yml': `
content/glossary/number-as-text.yml:5:12  terms › otte › term › da
  da  Den danske tekst er 8. Tilladt: En tekst; tal, true og null sættes i anførselstegn "…".
  en  The Danish text is 8. Allowed: A text; put numbers, true and null in quotes "…".
`,
  'glossary/odd-key.yml': `
content/glossary/odd-key.yml:2:1
  da  Her står en klamme som nøgle. Tilladt: Et ord og et kolon.
  en  Braces stand here as a key. Allowed: A word and a colon.
`,
  'glossary/open-quote.yml': `
content/glossary/open-quote.yml:6:1
  da  Et tegn mangler: et kolon, et anførselstegn eller en klamme er ikke lukket. Tilladt: Sæt teksten i anførselstegn "…", hvis den har kolon og mellemrum i sig eller begynder med et særligt tegn.
  en  A character is missing: a colon, a quote or a bracket is not closed. Allowed: Put the text in quotes "…" if it holds a colon and a space or begins with a special character.
`,
  'glossary/other-ending.yaml': `
content/glossary/other-ending.yaml:1
  da  Filen bliver ikke læst. Tilladt: Filer, der ender på .yml, og ingen mapper.
  en  The file is not read. Allowed: Files ending in .yml, and no folders.
`,
  'glossary/out-of-order.yml': `
content/glossary/out-of-order.yml:7:5  terms › aeble
  da  ”æble” står efter ”åben dør”. Tilladt: Dansk alfabetisk orden.
  en  “æble” stands after “åben dør”. Allowed: Danish alphabetical order.
`,
  'glossary/same-key-twice.yml': `
content/glossary/same-key-twice.yml:7:1
  da  Samme nøgle står to gange. Tilladt: Hver nøgle én gang; slet den ene.
  en  The same key stands twice. Allowed: Each key once; delete one of them.
`,
  'glossary/tab.yml': `
content/glossary/tab.yml:3:1
  da  Linjen er rykket ind med tabulator. Tilladt: Ryk ind med to mellemrum ad gangen.
  en  The line is indented with a tab. Allowed: Indent with two spaces at a time.
content/glossary/tab.yml:4:1
  da  Linjen er rykket ind med tabulator. Tilladt: Ryk ind med to mellemrum ad gangen.
  en  The line is indented with a tab. Allowed: Indent with two spaces at a time.
`,
  'glossary/token-first.yml': `
content/glossary/token-first.yml:7:21
  da  Teksten begynder med et særligt tegn, eller der står mere, hvor den skulle slutte. Tilladt: Sæt teksten i anførselstegn "…", hvis den har kolon og mellemrum i sig eller begynder med et særligt tegn.
  en  The text begins with a special character, or goes on where it should end. Allowed: Put the text in quotes "…" if it holds a colon and a space or begins with a special character.
`,
  'glossary/token-in-glossary.yml': `
content/glossary/token-in-glossary.yml:6:15  terms › moede › meaning › da
  da  Den danske tekst har klammer { }. Tilladt: Tekstens egne ord; ordkoder bruges ikke her.
  en  The Danish text has braces { }. Allowed: Its own words; term tokens are not used here.
`,
  'ids.txt': `
content/ids.txt:3  decks/cards gone-01
  da  Id’et gone-01 er udgivet, men findes ikke mere. Tilladt: Skriv det gamle id tilbage. Er det med vilje, så skriv retired efter id’et i ids.txt; det kan aldrig bruges igen.
  en  The id gone-01 is published but is gone. Allowed: Put the old id back. If it is on purpose, write retired after the id in ids.txt; it can never be used again.
content/ids.txt:6
  da  Linjen kan ikke læses: decks/cards Tilladt: slags id, og eventuelt retired: decks/cards tillid-07 retired
  en  The line cannot be read: decks/cards Allowed: kind id, and perhaps retired: decks/cards tillid-07 retired
`,
  kort: `
content/kort:1
  da  Mappen bliver ikke læst. Tilladt: En af: values, decks, roads, stories, examples, posters, talks, scripts, methods, boards, evaluations, glossary.
  en  The folder is not read. Allowed: One of: values, decks, roads, stories, examples, posters, talks, scripts, methods, boards, evaluations, glossary.
`,
  'methods/too-many-words.yml': `
content/methods/too-many-words.yml:6:1  steps
  da  Guiden har 112 ord (da). Tilladt: Højst 110 ord i alt, så den læses på et halvt minut.
  en  The guide has 112 words (da). Allowed: At most 110 words in all, so that it is read in half a minute.
content/methods/too-many-words.yml:6:1  steps
  da  Guiden har 113 ord (en). Tilladt: Højst 110 ord i alt, så den læses på et halvt minut.
  en  The guide has 113 words (en). Allowed: At most 110 words in all, so that it is read in half a minute.
`,
  'roads/too-many-minutes.yml': `
content/roads/too-many-minutes.yml:4:10  people › min
  da  min (30) er større end max (6). Tilladt: Færrest deltagere i min, flest i max.
  en  min (30) is more than max (6). Allowed: Fewest participants in min, most in max.
content/roads/too-many-minutes.yml:5:1  minutes
  da  Delene tager 100 minutter tilsammen, men minutes siger 60. Tilladt: Stoppene tager højst hele mødets tid.
  en  The parts take 100 minutes together, but minutes says 60. Allowed: At most the time of the whole meeting.
`,
  'scripts/minutes-do-not-add-up.yml': `
content/scripts/minutes-do-not-add-up.yml:14:5  prints › 1
  da  Printet henviser til 0 ting. Tilladt: Præcis én af deck, road, story, poster, method, sheet.
  en  The print refers to 0 things. Allowed: Exactly one of deck, road, story, poster, method, sheet.
content/scripts/minutes-do-not-add-up.yml:15:13  prints › 1 › count › da
  da  Den danske tekst er 1. Tilladt: En tekst; tal, true og null sættes i anførselstegn "…".
  en  The Danish text is 1. Allowed: A text; put numbers, true and null in quotes "…".
content/scripts/minutes-do-not-add-up.yml:20:5  meetings › foerst › between
  da  Mødet slutter uden noget at prøve. Tilladt: between på alle møder undtagen det sidste.
  en  The meeting ends with nothing to try. Allowed: between on every meeting but the last.
content/scripts/minutes-do-not-add-up.yml:22:5  meetings › foerst › minutes
  da  Delene tager 23 minutter tilsammen, men minutes siger 30. Tilladt: Trinnenes minutter giver hele mødets tid.
  en  The parts take 23 minutes together, but minutes says 30. Allowed: The minutes of the steps add up to the whole meeting.
content/scripts/minutes-do-not-add-up.yml:31:9  meetings › foerst › steps › historie › whenSilent
  da  whenSilent mangler. Tilladt: Kun en pause kan undvære whenSilent og keep.
  en  whenSilent is missing. Allowed: Only a break can do without whenSilent and keep.
content/scripts/minutes-do-not-add-up.yml:31:9  meetings › foerst › steps › historie › keep
  da  keep mangler. Tilladt: Kun en pause kan undvære whenSilent og keep.
  en  keep is missing. Allowed: Only a break can do without whenSilent and keep.
content/scripts/minutes-do-not-add-up.yml:34:29  meetings › foerst › steps › historie › wall › story
  da  ”ingen-fortaelling” findes ikke i stories. Tilladt: En af: too-short.
  en  “ingen-fortaelling” is not found in stories. Allowed: One of: too-short.
content/scripts/minutes-do-not-add-up.yml:35:15  meetings › foerst › steps › historie › say › da
  da  Der er kun 2 ord at sige højt. Tilladt: 40–130 ord.
  en  There are only 2 words to say aloud. Allowed: 40–130 words.
content/scripts/minutes-do-not-add-up.yml:35:30  meetings › foerst › steps › historie › say › en
  da  Der er kun 2 ord at sige højt. Tilladt: 40–130 ord.
  en  There are only 2 words to say aloud. Allowed: 40–130 words.
content/scripts/minutes-do-not-add-up.yml:41:16  meetings › foerst › steps › film › wall › show
  da  show er ”film”, som ikke kendes. Tilladt: En af: text, story, stop, poster, break, slide, card, cards, tripwire, harvest, agreed, groups, evaluation, board.
  en  show is “film”, which is not known. Allowed: One of: text, story, stop, poster, break, slide, card, cards, tripwire, harvest, agreed, groups, evaluation, board.
content/scripts/minutes-do-not-add-up.yml:42:15  meetings › foerst › steps › film › say › da
  da  Der er kun 2 ord at sige højt. Tilladt: 20–130 ord.
  en  There are only 2 words to say aloud. Allowed: 20–130 words.
content/scripts/minutes-do-not-add-up.yml:42:31  meetings › foerst › steps › film › say › en
  da  Der er kun 3 ord at sige højt. Tilladt: 20–130 ord.
  en  There are only 3 words to say aloud. Allowed: 20–130 words.
content/scripts/minutes-do-not-add-up.yml:50:5  meetings › siden › between
  da  Mødet slutter uden noget at prøve. Tilladt: between på alle møder undtagen det sidste.
  en  The meeting ends with nothing to try. Allowed: between on every meeting but the last.
content/scripts/minutes-do-not-add-up.yml:55:9  meetings › siden › steps › kaffe › wall
  da  Mødet begynder med break. Tilladt: Hvert senere møde begynder med show: agreed, ”hvordan gik det?”.
  en  The meeting begins with break. Allowed: Every later meeting begins with show: agreed, “how did it go?”.
`,
  'stories/too-short.yml': `
content/stories/too-short.yml:3:1  workplace
  da  workplace er ”garage”, som ikke kendes. Tilladt: En af: homecare, school, daycare, dental, office, police, prison, roads, library, carehome, kitchen, citizenservice.
  en  workplace is “garage”, which is not known. Allowed: One of: homecare, school, daycare, dental, office, police, prison, roads, library, carehome, kitchen, citizenservice.
content/stories/too-short.yml:7:1  stopAfter
  da  stopAfter er 2, men teksten har 2 afsnit. Tilladt: Et afsnit før det sidste.
  en  stopAfter is 2, but the text has 2 paragraphs. Allowed: A paragraph before the last one.
content/stories/too-short.yml:8:1  text
  da  Teksten har 2 afsnit på dansk og 1 på engelsk. Tilladt: Lige mange afsnit på begge sprog.
  en  The text has 2 paragraphs in Danish and 1 in English. Allowed: The same number of paragraphs in both languages.
content/stories/too-short.yml:9:3  text › da
  da  Den danske tekst har 6 ord. Tilladt: 120–180 ord.
  en  The Danish text has 6 words. Allowed: 120–180 words.
content/stories/too-short.yml:13:3  text › en
  da  Den engelske tekst har 6 ord. Tilladt: 120–180 ord.
  en  The English text has 6 words. Allowed: 120–180 words.
`,
};

describe('each mistake is told with its place, what is wrong and what is allowed, in both languages', () => {
  test.each(Object.entries(reports))('%s', (file, report) => {
    const told = problems.filter((problem) => problem.file === file).map((problem) => printProblem(problem));
    expect(`\n${told.join('\n')}\n`).toBe(report);
  });
});

test('no other file is blamed', () => {
  expect([...new Set(problems.map(({ file }) => file))].sort()).toEqual(Object.keys(reports).sort());
});

test('the whole report counts the mistakes first and goes by file and line', () => {
  const [count, first] = printProblems(problems).split('\n\n');
  expect(count).toBe(`${problems.length} fejl i indholdet / ${problems.length} mistakes in the content`);
  expect(first).toMatch(/^content\/boards\/no-such-board\.yml:1:1 /);
});
