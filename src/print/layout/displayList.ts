/**
 * What stands on a page, as plain JSON: the one thing the layouts make and the PDF and SVG drawers draw. Positions and
 * lengths in mm from the top left corner, sizes of type in points, colours as `#rrggbb`.
 */
export type FontName = 'regular' | 'bold' | 'extra' | 'serif' | 'serifBold';

/** How the next line follows: by a space, straight on, after a printed hyphen, or not at all. */
export type Joint = 'space' | 'none' | 'hyphen' | 'end';

/** A line of type: left end of the baseline, the words without hyphen, and how it goes on. */
export type TextLine = { x: number; y: number; text: string; joint: Joint };

/**
 * Role of a text for those who cannot see the page; a decoration is not read aloud. Headings may begin at any level and leave
 * levels out: the drawer closes the gaps.
 */
export type TextRole = 'H1' | 'H2' | 'H3' | 'P' | 'decoration';

export type RectOp = {
  op: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
};

/** An SVG path in its own units, moved to `x, y` and scaled by `scale` (1: the path is in mm). Stroke and dash in mm. */
export type PathOp = {
  op: 'path';
  d: string;
  x: number;
  y: number;
  scale: number;
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  dash?: readonly [on: number, off: number];
  /** What the picture says, where it says something no text beside it does. */
  alt?: string;
};

export type LineOp = {
  op: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: string;
  strokeWidth: number;
  dash?: readonly [on: number, off: number];
};

/**
 * One paragraph of ready lines. `lang`: its language where it is not the document's. `continues`: it goes on with the text
 * before it, from the page or column that ended in the middle of a paragraph, and is read as one with it.
 */
export type TextOp = {
  op: 'text';
  lines: TextLine[];
  font: FontName;
  size: number;
  fill: string;
  role: TextRole;
  lang?: 'da' | 'en';
  continues?: boolean;
};

/** What is inside shows only within the rounded box. */
export type ClipOp = { op: 'clip'; x: number; y: number; width: number; height: number; radius: number; ops: Op[] };

/**
 * A drawing of its own put somewhere: its corner (0, 0) at `x, y`, turned clockwise around that corner by quarter turns,
 * `scale` times as large. What falls outside `clip`, a box in its own mm, is not shown. `name`: it is a part for itself, such as a
 * card, and a screen reader can say which.
 */
export type PlaceOp = {
  op: 'place';
  x: number;
  y: number;
  turn?: QuarterTurn;
  scale?: number;
  clip?: Box;
  name?: string;
  ops: Op[];
};

/** Degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** A box in mm from the top left corner. */
export type Box = { x: number; y: number; width: number; height: number };

/** What belongs together for those who cannot see the page: a quotation, a list, a table and their parts. Nothing of it is drawn. */
export type GroupTag = 'BlockQuote' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD';

/** The drawings of a list or a table or a part of one, at the places they have. */
export type GroupOp = { op: 'group'; tag: GroupTag; ops: Op[] };

export type Op = RectOp | PathOp | LineOp | TextOp | ClipOp | PlaceOp | GroupOp;
export type DisplayList = Op[];

/**
 * A page. `trim`: what is left when it is cut, `bleed`: that and the bleed, for print shops. `label`: what a viewer calls the
 * page instead of its number.
 */
export type Page = { widthMm: number; heightMm: number; ops: DisplayList; trim?: Box; bleed?: Box; label?: string };

/** Which edge a sheet is turned on when it is printed two-sided. */
export type Duplex = 'none' | 'longEdge' | 'shortEdge';

/** An entry of the outline: a name, the index of the page it leads to, and the entries under it. */
export type OutlineEntry = { title: string; page: number; parts?: OutlineEntry[] };

/**
 * Something a person must know before printing. `field` says where: a card's id, `answers.2`, `promises.0.what`, `title` …
 * `choice`: what was chosen cannot be (sheets, firstSlot, copies, bleed, size, labels); the pages are those of another choice, and
 * no file should be made of them.
 */
export type Problem = { field: string; message: { da: string; en: string }; choice?: true };

export type PrintDocument = {
  title: string;
  lang: 'da' | 'en';
  pages: Page[];
  /** Empty: everything is on the paper as it was written. */
  problems: Problem[];
  /** Sheets of paper when printed as meant. */
  sheets: number;
  /** How viewers are asked to print it. */
  duplex: Duplex;
  /** Asks viewers to print at 100 %: what must keep its size in mm. */
  actualSize: boolean;
  /** Index of the page a viewer opens at. */
  openAt: number;
  outline?: OutlineEntry[];
};
