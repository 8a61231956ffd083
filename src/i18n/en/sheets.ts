/** Words that stand on the printed boards of the toolbox. */
export const boardSheet = {
  returnBlank: 'We look at it again on',
  continued: (heading: string) => `${heading}, continued`,
  moreOn: (count: number) => `and ${count} more on the next pages`,
};
