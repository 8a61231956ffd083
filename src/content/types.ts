import type * as z from 'zod';
import type { kinds } from './kinds.ts';

/** Types only: nothing of zod or the schemas may reach the app's bundle. */
export type Kind = keyof typeof kinds;
export type ContentOf = { [K in Kind]: z.output<(typeof kinds)[K]> };

/** All content, each kind in the order of its files' names. */
export type Content = { [K in Kind]: ContentOf[K][] };

export type ValueSet = ContentOf['values'];
export type Value = ValueSet['values'][number];
export type Deck = ContentOf['decks'];
export type Card = Deck['cards'][number];
export type Way = Deck['ways'][number];
export type Road = ContentOf['roads'];
export type RoadStop = Road['stops'][number];
export type Story = ContentOf['stories'];
export type Script = ContentOf['scripts'];
export type ScriptMeeting = Script['meetings'][number];
export type ScriptStep = ScriptMeeting['steps'][number];
export type ScriptWall = ScriptStep['wall'];
export type Method = ContentOf['methods'];
export type BoardGuide = ContentOf['boards'];
export type Evaluation = ContentOf['evaluations'];
export type Glossary = ContentOf['glossary'];
export type Example = ContentOf['examples'];
export type Poster = ContentOf['posters'];
export type Drawing = Poster['drawing'];
export type Talk = ContentOf['talks'];
export type Slide = Talk['slides'][number];
