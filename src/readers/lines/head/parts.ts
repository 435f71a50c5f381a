/** What a line of the head can be. `unknown` is a line that nothing is claimed of, and that ends nothing. */
export const parts = [
  'furniture',
  'masthead',
  'section',
  'facts',
  'place',
  'names',
  'role',
  'caption',
  'contact',
  'unknown',
  'headline',
  'continued',
  'standfirst',
  'body',
] as const;

export type Part = (typeof parts)[number];

/** How far a head is read: above its headline, below it, or below its standfirst; it may have neither. */
export type Stage = 'above' | 'below' | 'introduced';

/** Parts after which another stage begins. */
export const nextStage: Readonly<Partial<Record<Part, Stage>>> = {
  headline: 'below',
  standfirst: 'introduced',
};

/** Parts that stand on one side of the headline only. */
const isBelowOnly: ReadonlySet<Part> = new Set<Part>(['standfirst', 'continued']);

/** Whether a part can stand where it would. */
export function canStand(part: Part, stage: Stage): boolean {
  if (part === 'headline') return stage === 'above';
  return stage !== 'above' || !isBelowOnly.has(part);
}

/**
 * What a part is worth after another, beside what the line itself looks like: in the logarithm of
 * odds, as much as a clear sign of a line is worth 3 to 6.
 */
const afterwards: Readonly<Partial<Record<Part, Partial<Record<Part, number>>>>> = {
  standfirst: {facts: 0.5, names: 0.5, standfirst: -3.5, body: 0},
  names: {facts: 2, role: 7, body: 0.5},
  facts: {names: 1, role: 7.5, headline: 0.5, section: -1},
  section: {headline: 1, section: 0.3},
  masthead: {section: 0.5},
  caption: {names: 1, facts: 1},
  role: {facts: 1},
  headline: {continued: 14, standfirst: 0.9, facts: 0.5, names: 0.8},
  unknown: {unknown: -1},
};

/** What it is worth that a part follows another. */
export function weighOrder(before: Part | undefined, part: Part): number {
  return (before && afterwards[before]?.[part]) ?? 0;
}

/** What it costs that words which papers set above a headline stand below it. */
export const belowHeadline: Readonly<Partial<Record<Part, number>>> = {section: -3, masthead: -1.5};

/** What a story without a headline costs. */
export const noHeadline = -3;

/** What a story of several lines without a text below its headline costs. */
export const noText = -5;
