/** Words that stand on the printed boards of the toolbox. */
export const boardSheet = {
  returnBlank: 'Vi ser på det igen den',
  continued: (heading: string) => `${heading}, fortsat`,
  moreOn: (count: number) => `og ${count} til på de næste sider`,
};
