/** Class names that sites use for the parts of a card, in several languages. */
const names = {
  title: 'headline title heading titre titel titular titulo',
  kicker:
    'kicker eyebrow overline flag pretitle supertitle surtitle surtitre antetitulo dachzeile spitzmarke rubric rubrique ressort section category topic tag slug label pill badge',
  summary:
    'summary standfirst description desc deck dek excerpt trail abstract subtitle subhead chapo entradilla blurb intro',
  publisher: 'publisher source provider outlet',
  aside: 'author authors byline comment comments tags share bookmark save',
} as const;

export type PartName = keyof typeof names;

const words = new Map(
  Object.entries(names).map(([part, list]) => [part as PartName, new Set(list.split(' '))]),
);

/**
 * The words in an element's class and role. Of `card__kicker--live` and `cardKicker`, the name of
 * the element, without block and modifier.
 */
function nameWords(element: Element): string[] {
  const {testid, editable} = (element as HTMLElement).dataset;
  const named = [
    element.getAttribute('class'),
    element.getAttribute('itemprop'),
    element.getAttribute('rel'),
    testid,
    editable,
  ].join(' ');
  return named
    .replace(/(?<!\S)\S+__|--\S+/g, '')
    .split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** Whether an element has a class name that is usual for a part. */
export function isNamed(element: Element, part: PartName): boolean {
  return nameWords(element).some((word) => words.get(part)?.has(word));
}

/** Whether an element is only for screen readers. */
export function isHeardOnly(element: Element): boolean {
  return /\b(sr-only|visually-?hidden|screen-?reader(-text)?|is-?offscreen)\b/i.test(
    element.getAttribute('class') ?? '',
  );
}
