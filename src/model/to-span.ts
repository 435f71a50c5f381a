import {readKey, typeOf} from './notation.js';

const inlineTypes = typeOf('Inline');

/** The mark that adds nothing to its text. The type `Mark` has it. */
export const spanType = typeOf('Mark').members.objects.get('span')!;

/** A span with the text of a link, time or abbreviation; undefined for other parts. */
export function toSpan(value: object): object | undefined {
  const [content, language, direction] = ['content', 'language', 'direction'].map((key) =>
    readKey(value, key),
  );
  if (content === undefined || !inlineTypes.within(value)) return undefined;
  return {type: 'span', content, language, direction};
}
