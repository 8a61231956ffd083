import { type Ask, occasions, topics } from './ask.ts';

/** What a leader sees before anything is chosen: a common meeting. */
export const firstAsk: Ask = { minutes: 45, people: 14, topic: '', occasion: '', workplace: '' };

/** How long meetings are, in minutes, as they are offered. */
export const meetingLengths = [5, 15, 30, 45, 60, 90, 120, 150, 180] as const;

const workplaces: readonly Ask['workplace'][] = [
  ...(['homecare', 'school', 'daycare', 'dental', 'office', 'police'] as const),
  ...(['prison', 'roads', 'library', 'carehome', 'kitchen', 'citizenservice'] as const),
];

/** The part of the address that stands for the question, such as `tid=45&antal=14&emne=trust`: Danish words, as people share it. */
export function askToAddress({ minutes, people, topic, occasion, workplace }: Ask): string {
  const params = new URLSearchParams({ tid: String(minutes), antal: String(people) });
  if (topic !== '') params.set('emne', topic);
  if (occasion !== '') params.set('anledning', occasion);
  if (workplace !== '') params.set('sted', workplace);
  return params.toString();
}

/** The question of an address somebody shared. What is not understood there is as on the first screen. */
export function askFromAddress(address: string): Ask {
  const params = new URLSearchParams(address);
  const known = <T extends string>(name: string, all: readonly T[]): T | '' =>
    all.find((one) => one === params.get(name)) ?? '';
  return {
    minutes: whole(params.get('tid'), 600) ?? firstAsk.minutes,
    people: whole(params.get('antal'), 999) ?? firstAsk.people,
    topic: known('emne', topics),
    occasion: known('anledning', occasions),
    workplace: known('sted', workplaces),
  };
}

/** A whole number from 1 to `most`; anything else is nobody's guess. */
export function whole(text: string | null, most: number): number | null {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : null;
}
