import type { access as da } from '../da/access.ts';

export const access: typeof da = {
  title: 'Accessibility',
  lead: 'Vejkort is made to WCAG 2.1, levels A and AA. Here is what holds, what does not, and what has not been tried.',
  parts: [
    {
      head: 'What holds',
      lines: [
        'Every screen and every wall is checked by a program that looks for faults against WCAG 2.1 A and AA, in Danish and English.',
        'Everything can be done with the keyboard alone. Whatever can be dragged also has a menu and a key.',
        'Colour never says anything on its own: each colour has a shape and a word.',
        'Timers can be paused, made longer and muted.',
        'The wall can be read from the back row: nothing under 24 pixels at 1920 × 1080.',
        'The site works on a phone and at 200 % zoom.',
      ],
    },
    {
      head: 'On paper',
      lines: [
        'Every PDF has a title, a language, a reading order and words for its pictures. Cut marks and decoration are passed over.',
        'Cards can be printed in large type: 20 points or more.',
        'Whatever can be printed can also be read as a page on screen. The link stands beside it.',
        'A poster cut into several sheets says each text once: on the sheet where it begins.',
      ],
    },
    {
      head: 'What does not hold',
      lines: [
        'A table that runs over several pages of a PDF is a new table on each page.',
        'Date fields show dates the way the browser wants them.',
        'The glossary and the stories have not been put into plain language for beginners.',
      ],
    },
    {
      head: 'What has not been tried',
      lines: [
        'The PDFs have not been checked against PDF/UA by a program approved for it.',
        'The program has not been tried in Firefox and Safari, nor by people who use a screen reader every day.',
      ],
    },
  ],
  own: 'If you host Vejkort at an address of your own, the accessibility statement with contact and complaints is yours to make. Use what stands here.',
  link: 'Accessibility',
};
