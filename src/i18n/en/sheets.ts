/** Words that stand on the printed boards of the toolbox. */
export const boardSheet = {
  core: 'Our core task',
  returnBlank: 'We look at it again on',
  continued: (heading: string) => `${heading}, continued`,
  moreOn: (count: number) => `and ${count} more on the next pages`,
  votes: (votes: number) => (votes === 1 ? '1 vote' : `${votes} votes`),
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  missing: {
    who: 'No name yet',
    due: 'No date yet',
    rows: (count: number) => (count === 1 ? '1 row has no name or no date' : `${count} rows have no name or no date`),
  },
  here: 'We are here',
  noParties: 'Write down whom you share the task with',
};
