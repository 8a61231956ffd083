import type { wall as da } from '../da/wall.ts';

export const wall: typeof da = {
  open: 'Open the wall',
  openAgain: 'Bring the wall to the front',
  isOpen: 'The wall is open',
  close: 'Close the wall',
  blank: 'Turn the wall off',
  unblank: 'Turn the wall on',
  blankKey: 'B',
  isBlank: 'The wall is off',
  oneScreen: 'One screen',
  oneScreenHint: 'The wall fills the screen. Just type, and press Esc to come back.',
  leaveOneScreen: 'Back to the overview',
  fullScreen: 'Full screen',
  theme: 'Dark wall',
  themeLight: 'Light wall',
  blocked: 'The browser would not open the wall. Allow pop-up windows for Vejkort, or use One screen.',
  missing: 'The wall cannot find the road. Open it again from the facilitator’s window.',
  waiting: 'We will be ready in a moment',
  moreNotes: (count) => (count === 1 ? '1 more note' : `${count} more notes`),
  drive: 'Ready to drive',
  fourSigns: 'Four signs, four questions. You may always pass.',
};
