/** What holds and what does not hold for people who see, hear or move less well. Said truly: a public body builds its own statement on it. */
export const access = {
  title: 'Tilgængelighed',
  lead: 'Vejkort er lavet efter WCAG 2.1, niveau A og AA. Her står, hvad der holder, hvad der ikke gør, og hvad der ikke er prøvet.',
  parts: [
    {
      head: 'Det holder',
      lines: [
        'Alle skærme og vægge bliver prøvet med et program, der leder efter fejl efter WCAG 2.1 A og AA, på dansk og engelsk.',
        'Alt kan gøres med tastaturet alene. Alt, der kan trækkes, har også en menu og en tast.',
        'Farver siger aldrig noget alene: Hver farve har en form og et ord.',
        'Ure kan stoppes, forlænges og slås lyden fra på.',
        'Væggen kan læses fra bagerste række: intet under 24 pixel ved 1920 × 1080.',
        'Siden kan bruges på en telefon og ved 200 % forstørrelse.',
      ],
    },
    {
      head: 'På papir',
      lines: [
        'Alle PDF’er har titel, sprog, læserækkefølge og tekst til billeder. Skæremærker og pynt bliver sprunget over.',
        'Kort kan printes med stor skrift: 20 punkter eller mere.',
        'Alt, der kan printes, kan også læses som side på skærmen. Linket står ved siden af.',
        'En plakat, der er delt på flere ark, siger hver tekst én gang: på det ark, hvor den begynder.',
      ],
    },
    {
      head: 'Det holder ikke',
      lines: [
        'En tabel, der går over flere sider i en PDF, er en ny tabel på hver side.',
        'Datofelter viser datoer, som browseren vil have dem.',
        'Ordlisten og fortællingerne er ikke skrevet om til let dansk.',
      ],
    },
    {
      head: 'Det er ikke prøvet',
      lines: [
        'PDF’erne er ikke kontrolleret efter PDF/UA af et program, der er godkendt til det.',
        'Programmet er ikke prøvet i Firefox og Safari eller af mennesker, der bruger skærmlæser til daglig.',
      ],
    },
  ],
  own: 'Lægger I Vejkort på jeres egen adresse, er det jer, der laver tilgængelighedserklæringen med kontakt og klagevej. Brug det, der står her.',
  link: 'Tilgængelighed',
};
