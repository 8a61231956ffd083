/** Words that stand on the printed boards of the toolbox. */
export const boardSheet = {
  core: 'Vores kerneopgave',
  returnBlank: 'Vi ser på det igen den',
  continued: (heading: string) => `${heading}, fortsat`,
  moreOn: (count: number) => `og ${count} til på de næste sider`,
  votes: (votes: number) => (votes === 1 ? '1 stemme' : `${votes} stemmer`),
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  missing: {
    who: 'Mangler navn',
    due: 'Mangler dato',
    rows: (count: number) =>
      count === 1 ? '1 række mangler navn eller dato' : `${count} rækker mangler navn eller dato`,
  },
  here: 'Her er vi',
  noParties: 'Skriv dem på, I deler opgaven med',
};
