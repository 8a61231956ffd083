import { besideRoad, roundabouts, signedRoad, signpost, talk } from './drawings/along.ts';
import { diamond, directions, pass, room, triangle } from './drawings/figures.ts';
import type { Drawing } from './drawings/parts.ts';

export type { Anchor, Drawing, DrawingColour, DrawingPart } from './drawings/parts.ts';

/** The drawings that posters and slides may use. */
export const drawingNames = [
  'diamond',
  'triangle',
  'directions',
  'pass',
  'rules',
  'decision',
  'praise',
  'room',
  'twoMinutes',
  'fourSigns',
] as const;
export type DrawingName = (typeof drawingNames)[number];

/** Width in the units of every drawing, words and all. */
export const drawingWidth = 400;

type Composed = {
  /** As many places for words as it has when nobody says otherwise. */
  places: number;
  /** Fixed: it has exactly these places and one height; otherwise it is drawn for any number of them and any height. */
  fixed: boolean;
  /** Where the heading begins: beside a road that runs up past it. */
  heading: number;
  draw: (places: number, height: number) => Drawing;
};

const composed: Record<DrawingName, Composed> = {
  diamond: { places: 4, fixed: true, heading: 0, draw: diamond },
  triangle: { places: 3, fixed: true, heading: 0, draw: triangle },
  directions: { places: 3, fixed: true, heading: 0, draw: directions },
  pass: { places: 3, fixed: false, heading: 0, draw: pass },
  rules: { places: 6, fixed: false, heading: 0, draw: signpost },
  decision: {
    places: 6,
    fixed: false,
    heading: besideRoad,
    draw: (places, height) => signedRoad(places, height, true),
  },
  praise: { places: 3, fixed: false, heading: 0, draw: talk },
  room: { places: 3, fixed: true, heading: 0, draw: room },
  twoMinutes: { places: 5, fixed: false, heading: 0, draw: roundabouts },
  fourSigns: {
    places: 4,
    fixed: false,
    heading: besideRoad,
    draw: (places, height) => signedRoad(places, height, false),
  },
};

/** How a drawing is composed with words; see `Composed`. */
export const compositionOf = (name: DrawingName): Composed => composed[name];

/** The ten as they stand alone, in a box of about 400 × 400. */
export const drawings = Object.fromEntries(
  drawingNames.map((name) => [name, composed[name].draw(composed[name].places, 400)]),
) as Record<DrawingName, Drawing>;
