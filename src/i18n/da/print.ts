/* Longer than most files because every mistake of the command line and of a sheet is said in full, with what to do about it. */
/** Words that stand on printed paper, and what is said when something does not fit on it. */
export const print = {
  product: 'Vejkort',
  dimensions: {
    trust: 'Tillid',
    justice: 'Retfærdighed',
    collaboration: 'Samarbejdsevne',
    core: 'Kerneopgaven',
  },
  directions: { bonding: 'Samlende', bridging: 'Brobyggende', linking: 'Forbindende' },
  directionMeaning: {
    bonding: 'inden for gruppen',
    bridging: 'mellem grupper, vagter og fag',
    linking: 'op og ned mellem niveauer',
  },
  hard: 'svær',
  hardMeaning: 'gem det, til I kender hinanden',
  deck: {
    title: (deck: string) => `${deck}: dialogkort`,
    count: (number: number, of: number) => `${number}/${of}`,
    edition: (edition: number) => `udg. ${edition}`,
    strip: (title: string, sheet: number, of: number) => `Vejkort   ${title}   ark ${sheet} af ${of}`,
    stripBack: (title: string, sheet: number, of: number) => `Vejkort   ${title}   bagsider til ark ${sheet} af ${of}`,
    how: {
      longEdge: 'Faktisk størrelse (100 %), tosidet, vend på den lange kant',
      shortEdge: 'Faktisk størrelse (100 %), tosidet, vend på den korte kant',
      fold: 'Faktisk størrelse (100 %), én side, fold på den stiplede streg',
      frontsOnly: 'Faktisk størrelse (100 %), kun forsider',
      handTurned: 'Faktisk størrelse (100 %), først forsider, vend så bunken på den lange kant',
    },
    pageLabel: {
      front: (sheet: number) => `${sheet} forside`,
      back: (sheet: number) => `${sheet} bagside`,
    },
    qr: 'Kortet på nettet',
    qrAlt: 'QR-kode til kortets side på nettet',
    ruler: '100 mm',
    stop: { name: 'Stop', meaning: 'nummeret på vejen' },
    story: {
      mark: 'Stop',
      markMeaning: 'stop her, og tal sammen',
      stop: 'Stop her til en første snak',
    },
    askOn: 'Spørg videre',
    instruction: {
      heading: 'Sådan printer I kortene',
      label: 'Vejledning',
      facts: (cards: number, blanks: number, copies: number, sheets: number, perSheet: number | undefined) =>
        `${cards} kort${blanks > 0 ? ` og ${blanks} blanke` : ''}${copies > 1 ? `, ${copies} af hvert,` : ''} på ${sheets} ark${perSheet === undefined ? '' : `, ${perSheet} på hvert`}. Denne vejledning er ark ${sheets + 1}.`,
      load: {
        head: (sheets: number, paper: string) => `Læg ${sheets} ark ${paper}-karton i`,
        text: 'Karton på 160–200 g holder længst. Almindeligt papir kan også bruges.',
      },
      scale: {
        head: 'Vælg faktisk størrelse, 100 %',
        text: (cards: Size) => `Ikke ”tilpas til siden”. Så bliver hvert kort ${size(cards)}.`,
        only: 'Ikke ”tilpas til siden”. Så får kortene den størrelse, de skal have.',
      },
      sides: {
        longEdge: {
          head: 'Print tosidet, og vend på den lange kant',
          text: () =>
            'Print hele filen på én gang, så får hvert kort sin egen bagside. Vejledningen kommer ud til sidst.',
        },
        shortEdge: {
          head: 'Print tosidet, og vend på den korte kant',
          text: () =>
            'Print hele filen på én gang, så får hvert kort sin egen bagside. Vejledningen kommer ud til sidst.',
        },
        fold: {
          head: 'Print på én side',
          text: () => 'Forside og bagside står ved siden af hinanden på samme side af papiret.',
        },
        frontsOnly: {
          head: 'Print på én side',
          text: () => 'Kortene har ingen bagside. Vejledningen kommer ud til sidst.',
        },
        handTurned: {
          head: 'Print forsiderne, vend bunken, og print bagsiderne',
          text: (pages: number) =>
            `Side 1–${pages} er forsider. Læg hele bunken i igen, vendt på den lange kant. Side ${pages + 1}–${2 * pages} er bagsider.`,
        },
      },
      cutting: {
        head: 'Mål, og skær',
        fold: 'Mål, skær, fold og lim',
        first: 'Mål linealen på første ark.',
        here: 'Mål linealen herunder.',
        lines: 'Skær så efter stregerne, der går helt ud til kanten.',
        half: 'Skær så hvert ark over, hvor den stiplede streg er.',
        none: 'Der er ingen streger at skære efter: Tegn selv på det øverste ark.',
        pairs: 'Skær hvert par ud, fold på den stiplede streg, og lim siderne sammen.',
        stacks:
          'Skær hele bunken på én gang, og læg stablerne oven på hinanden i rækkefølge. Så ligger kortene, som de skal.',
      },
      oneSided:
        'Vender printeren ikke selv arket? Print først de ulige sider, og læg denne vejledning til side. Læg bunken i igen, vendt på samme måde, og print de lige.',
      legend: 'På kortene står',
      ruler: 'Linealen skal måle 100 mm. Er den kortere, har printeren skaleret siden.',
      cut: 'Skær i rækkefølge',
      sheet: 'Arket',
    },
  },
  poster: {
    title: (title: string) => `${title}: plakat`,
    people: (people: number) => (people === 1 ? '1 af os var med' : `${people} af os var med`),
    promises: 'Vi lover',
    returnOn: (date: string) => `Vi kigger på plakaten igen den ${date}`,
    returnBlank: 'Vi kigger på plakaten igen',
  },
  tiles: {
    sheet: (sheet: number, of: number) => `Ark ${sheet} af ${of}`,
    how: 'Print i 100 %. Skær langs de stiplede streger. Læg arkene række for række med hjørnet i krydset, og lim dem sammen.',
    glue: (sheet: string) => `Lim her. Ark ${sheet} ligger ovenpå`,
    ruler: '100 mm',
  },
  pack: {
    title: (title: string) => `${title}: printpakke`,
    name: 'Pakkeliste',
    units: {
      deck: (count: number) => `${count} kortsæt`,
      story: (count: number) => (count === 1 ? '1 fortælling' : `${count} fortællinger`),
      poster: (count: number) => (count === 1 ? '1 plakat' : `${count} plakater`),
      guide: (count: number) => `${count} metodeark`,
      script: (count: number) => (count === 1 ? '1 drejebog' : `${count} drejebøger`),
      evaluation: (count: number) => (count === 1 ? '1 evalueringsseddel' : `${count} evalueringssedler`),
      slip: (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`),
      notice: (count: number) => `${count} opslagskort`,
      sign: (count: number) => (count === 1 ? '1 bordskilt' : `${count} bordskilte`),
      booklet: (count: number) => (count === 1 ? '1 hæfte' : `${count} hæfter`),
      report: (count: number) => (count === 1 ? '1 opsamling' : `${count} opsamlinger`),
      testSheet: (count: number) => `${count} prøveark`,
    },
    sheets: (sheets: number) => `${sheets} ark`,
    what: 'Hvad',
    copies: 'Antal',
    sheetsEach: 'Ark hver',
    paper: 'Papir',
    sides: 'Sådan printes det',
    duplex: { none: 'enkeltsidet', longEdge: 'tosidet, lang kant', shortEdge: 'tosidet, kort kant' },
    howTwoSided:
      'Print hele filen på én gang i 100 %, tosidet, og vend på den lange kant. Det, der kun har én side, kommer ud med en tom bagside.',
    howOneSided: 'Print hele filen på én gang i 100 %.',
    howFiles: 'Hver ting er en fil for sig. Print den i 100 % så mange gange, som listen siger.',
    fileNames: { list: 'pakkeliste', times: (copies: number) => `${copies}-gange`, pack: 'printpakke' },
    parts: {
      deck: (deck: string) => `Kortsættet ${deck}`,
      stops: (road: string) => `Stopskilte til ${road}`,
      story: (title: string) => `Fortællingen ”${title}”`,
      roadPoster: (road: string) => `Tom plakat til ${road}`,
      poster: (title: string) => `Plakaten ”${title}”`,
      guide: (method: string) => `Metoden ${method}`,
      script: (title: string) => `Drejebogen ”${title}”`,
      evaluation: 'Evalueringssedler',
      slips: 'Sedler at skrive på',
      signs: 'Bordskilte',
    },
  },
  side: {
    heading: 'Sagerne ved siden af',
    lead: 'Det konkrete, der ikke skal på plakaten, men heller ikke må blive væk.',
    owner: 'Hvem tager den',
    due: 'Dato',
    page: (page: number, of: number) => `Side ${page} af ${of}`,
  },
  testSheet: {
    heading: 'Prøveark',
    title: (printer: string) => `Prøveark: ${printer}`,
    printer: (printer: string) => `til printeren ${printer}`,
    steps: (sides: 'longEdge' | 'shortEdge' | 'handTurned', printer: string) => [
      {
        longEdge: 'Print begge sider i faktisk størrelse (100 %), tosidet, vendt på den lange kant.',
        shortEdge: 'Print begge sider i faktisk størrelse (100 %), tosidet, vendt på den korte kant.',
        handTurned:
          'Print side 1 i faktisk størrelse (100 %). Vend arket på den lange kant, læg det i igen, og print side 2.',
      }[sides],
      'Hold arket op mod lyset med denne side mod dig, og se på krydset i midten.',
      'Bagsidens to lange streger skinner igennem. Læs de to tal, hvor de rammer skalaerne, til nærmeste halve millimeter.',
      `Skriv tallene ved ${printer} i Vejkort. Til højre og ned er plus, til venstre og op er minus.`,
    ],
    across: 'Til højre',
    down: 'Ned',
    ends: { left: 'venstre', right: 'højre', up: 'op', down: 'ned' },
    corners:
      'Viser hjørnerne andre tal end midten, er arket gået skævt igennem, eller siden er skaleret. Print så igen i 100 %.',
    corrected: (x: number, y: number) =>
      `Printet med tallene ${signed.format(x)} mm til højre og ${signed.format(y)} mm ned: nu skal stregerne ramme 0. Gør de ikke det, så læg de nye tal til de gamle.`,
    back: (printer: string) => `Bagsiden af prøvearket til printeren ${printer}`,
  },
  capacity: {
    sheet: (count: number, paper: string, card: Size, columns: number, rows: number) =>
      `${count} kort på ${size(card)} på hvert ${paper}-ark, ${columns}\u00a0×\u00a0${rows}.`,
    margins: (x: number, y: number) =>
      `Hvid kant: ${mm.format(x)} mm i siderne, ${mm.format(y)} mm foroven og forneden.`,
    lying: (upright: number) => `Kortene er drejet en kvart omgang på arket; ellers var der kun plads til ${upright}.`,
    bleed: (bleed: number) =>
      `Med ${mm.format(bleed)} mm ekstra farve om hvert kort er der ${mm.format(2 * bleed)} mm mellem kortene.`,
    fold: 'Hvert kort fylder dobbelt, for forside og bagside ligger side om side og foldes sammen.',
    edge: (count: number, strip: number) =>
      `${count} kort kan fylde arket helt ud til kanten, men de yderste ${strip} mm kan en kontorprinter ikke nå. Det kan et trykkeri.`,
    office: (card: Size, count: number) =>
      `Kontorstørrelsen ${size(card)} giver printeren sin kant: ${count} på arket.`,
    filled: 'Kortene går ud til arkets kant. Det kan kun et trykkeri.',
    onePerPage: (card: Size, page: Size) =>
      `Ét kort på ${size(card)} på hver side. Siden er ${size(page)} med beskæring og mærker; trykkeriet samler selv siderne på ark.`,
    labels: (count: number, label: Size) => `${count} etiketter på ${size(label)} på hvert ark. Kun forsider.`,
  },
  problems: {
    missing: (characters: string) =>
      `Tegnet ${characters} findes ikke i skriften og kan ikke printes. Skriv det med ord.`,
    storyTooLong: 'Fortællingen er for lang til kortet. Gør den kortere.',
    cardTooLong: (words: number) =>
      `Teksten er for lang til kortet (${words} ord). Vælg et større kort, eller gør den kortere.`,
    titleTooLong: 'Overskriften er for lang til plakaten. Gør den kortere.',
    leadTooLong: 'Indledningen er for lang til plakaten. Gør den kortere.',
    workplaceTooLong: 'Arbejdspladsens navn er for langt til plakaten. Gør det kortere.',
    aboutTooLong: 'Det, tavlen handler om, er for langt til at blive læst på væggen. Gør det kortere.',
    coreTooLong: 'Kerneopgaven er for lang til tavlen. 25 ord er nok.',
    partyTooLong: (name: string) => `Navnet ${name} er for langt til kortet. Gør det kortere.`,
    answerTooLong: (stop: number) =>
      `Svaret ved stop ${stop} er for langt til, at det kan læses på væggen. Gør det kortere.`,
    posterFull: 'Der er mere tekst, end plakaten kan rumme i læselig størrelse. Gør svar eller løfter kortere.',
    promiseTooLong: (promise: number) => `Løfte ${promise} er for langt til plakaten. Gør det kortere.`,
    choicesTooLong: 'Et af de to valg er for langt til kortet. Gør det kortere.',
    cardTitleTooLong: 'Kortets titel er for lang. Gør den kortere.',
    backTooLong: 'Bagsidens tekst er for lang til kortet. Gør den kortere.',
    otherCount: (places: number, lines: number) => `Plakaten har plads til ${places} linjer, men der står ${lines}.`,
    lineTooLong: (line: number) => `Linje ${line} er for lang til plakaten. Gør hovedet eller teksten kortere.`,
    ofCard: (number: number, first: string, what: string) => `Kort ${number} (”${first} …”): ${what}`,
    largerCard: (card: Size) => `Der er plads på ${size(card)}.`,
    manyTooLong: (cards: number, card: Size, named: readonly string[], larger: Size | undefined) => {
      const left = cards - named.length;
      const which = left > 0 ? `${named.join(', ')} og ${left} til` : both.format(named);
      const instead = larger
        ? `Vælg kort på mindst ${size(larger)}, eller gør teksterne kortere.`
        : 'Gør teksterne kortere.';
      return `${cards} kort har for meget tekst til ${size(card)}. ${instead} Det er ${which}.`;
    },
    cardNamed: (number: number, first: string) => `kort ${number} (”${first} …”)`,
    largePrintTooLong: (cards: number, card: Size) =>
      `${cards} kort har for meget tekst til stor skrift i denne størrelse. Vælg kort på ${size(card)}.`,
    deckNameTooLong: 'Kortsættets navn er for langt til kortene. Vælg større kort, eller gør det kortere.',
    qrNoRoom: 'QR-koden får ikke plads ved siden af teksten på bagsiderne. Vælg større kort, eller undvær koden.',
    coverTooLong: 'Titlen er for lang til hæftets forside. Gør den kortere.',
    guideTooLong: 'Guiden er for lang til én side. Gør trinnene kortere.',
    slipTooLong: (slip: number) =>
      `Der er for meget tekst på seddel ${slip}. Gør den kortere, eller vælg færre på arket.`,
    signTooLong: (sign: number) => `Bordskilt ${sign} har for lang en tekst til at blive læst. Gør den kortere.`,
    noCards: 'Kortsættet er tomt. Vælg mindst ét kort.',
    cardTooLarge: (card: Size, paper: string, most: Size, papers: readonly string[]) =>
      `Et kort på ${size(card)} kan ikke være på ${paper}, som har plads til kort på op til ${size(most)}. Vælg mindre kort${papers.length === 0 ? '' : ` eller papir i ${either.format(papers)}`}.`,
    cardTooSmall: (least: number) => `Et kort skal være mindst ${least} mm på hver led.`,
    bleedOutside: (most: number) => `Ekstra farve om kortet kan være fra 0 til ${most} mm.`,
    outside: (least: number, most: number) =>
      least === most ? `Her kan kun stå ${least}.` : `Skriv et helt tal fra ${least} til ${most}.`,
    noLabels: (labels: string) => `Der er ikke noget etiketark, der hedder ${labels}. Vælg et fra listen.`,
    rangeUnread: (part: string, of: number) =>
      `”${part}” kan ikke læses som ark. Skriv arkenes numre, for eksempel 1-3,5. Der er ${sheets(of)}.`,
    rangeBackwards: (part: string, instead: string) => `”${part}” går baglæns. Skriv ${instead}.`,
    rangeOutside: (sheet: number, of: number) =>
      `Ark ${sheet} findes ikke. Der er ${sheets(of)}: skriv ${of === 1 ? '1' : `numre fra 1 til ${of}`}.`,
  },
};

type Size = { width: number; height: number };

const mm = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

const signed = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

const both = new Intl.ListFormat('da', { type: 'conjunction' });

const either = new Intl.ListFormat('da', { type: 'disjunction' });

const size = ({ width, height }: Size) => `${mm.format(width)} × ${mm.format(height)} mm`;

const sheets = (count: number) => `${count} ark`;
