const widths = [320, 1200];
const directions = ['ltr', 'rtl'];
const schemes = ['light', 'dark'];

/** Each width with each direction and each scheme. */
const allStates = widths.flatMap((width) =>
  directions.flatMap((direction) => schemes.map((scheme) => ({width, direction, scheme}))),
);

/** Four of them, in which each two of those values meet once. */
const pairedStates = allStates.filter(
  ({width, direction, scheme}) =>
    ((width === 320) !== (direction === 'ltr')) !== (scheme === 'light'),
);

/** A sheet of A4 between margins of 1 cm, at 96 dots an inch. */
const sheet = {width: 718, direction: 'ltr', scheme: 'light', media: 'print'};

const forcedColors = {width: 320, direction: 'ltr', scheme: 'dark', media: 'forced-colors'};

/** What is kept of the page, for each engine: `media` only where a program can ask the engine for it. */
export const states = {
  chromium: [...allStates, sheet, forcedColors],
  firefox: [...pairedStates, forcedColors],
  webkit: pairedStates,
};

/** `320-rtl-dark`, `718-print`: the state as part of a file's name. */
export function nameState({width, direction, scheme, media}) {
  return [width, ...(media ? [media] : [direction, scheme])].join('-');
}
