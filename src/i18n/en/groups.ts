import type { groups as da } from '../da/groups.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const groups: typeof da = {
  group: (number) => `Group ${number}`,
  people: (count) => many(count, 'participant', 'participants'),
  made: (groups, least, most) =>
    `${many(groups, 'group', 'groups')} of ${least === most ? least : `${least} or ${most}`}`,
  who: {
    title: 'Who are you?',
    lead: 'Type how many you are of each kind. Names are not needed.',
    list: 'Kinds of participants',
    kind: 'Kind',
    count: 'Number',
    countOf: (label) => `Number: ${label}`,
    names: 'Write names',
    hideNames: 'Hide names',
    namesOf: (label) => `Names: ${label}`,
    namesHint: 'One name on each line. Then the names count instead of the number.',
    namesKept: 'Names are kept only in the course on this PC and in files you save yourselves.',
    fromNames: (count) => many(count, 'name', 'names'),
    remove: (label) => `Delete ${label}`,
    removed: (label) => `${label} is deleted`,
    input: 'Kind and number, e.g. Nurses 12',
    added: (label, count) => `${label}: ${count}`,
    unnamed: (number) => `Kind ${number}`,
    presets: 'Begin with',
    roles: 'Roles',
    shifts: 'Shifts',
  },
  presets: {
    roles: ['Managers', 'Union and safety reps', 'Staff'],
    shifts: ['Day shift', 'Evening shift', 'Night shift'],
  },
  size: 'How many in each group?',
  sizeNow: (size) => `About ${size}`,
  larger: 'One more in each group',
  smaller: 'One fewer in each group',
  shuffle: 'Shuffle again',
  shuffled: 'The groups have been shuffled again',
  result: 'The groups',
  empty: 'Type who you are, and the groups will be here.',
  tooFew: (people, fewest) => `You are ${people}. At least ${fewest} are needed to make groups.`,
  tooMany: (people, most) => `You are ${people}. Groups can be made for ${most} at most. Divide into two teams first.`,
  oneKind: 'Everybody is of the same kind, so there is nothing to mix yet.',
  oneSided: (groups, others) =>
    `${many(groups, 'group has', 'groups have')} one kind only, because there are only ${others} of the others.${
      others > 1 ? ` With ${others} groups at most all can be mixed.` : ''
    }`,
  print: 'Print table signs',
  wallShows: 'The wall shows',
  turning: 'pages turning by themselves',
  page: (page, pages) => `page ${page} of ${pages}`,
  wallEmpty: 'We will find the groups in a moment',
  wallTitle: 'Find your group',
  help: {
    title: 'Keys in the groups',
    rows: [
      ['Enter', 'Add a kind of participants'],
      ['Arrow up and down in a number', 'One more or one fewer'],
      ['PageDown and PageUp', 'Next and previous page on the wall'],
      ['B', 'Turn the wall off or on'],
      ['Ctrl + Z, Ctrl + Y', 'Undo, redo'],
    ],
  },
};
