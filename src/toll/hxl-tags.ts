import type {CasualtyFigure} from '../model/article.js';

/** Groups for which the standard has its own attributes. */
const attributes: Readonly<Record<string, string>> = {
  women: '+f+adults',
  men: '+m+adults',
};

/**
 * Returns a function that finds the HXL hashtag for the column of a figure: a core hashtag, then
 * attributes, each a letter followed by letters, digits and underscores
 * (https://hxlstandard.org/standard/1-1final/tagging/).
 * @param figures all figures of the table: a group without Latin letters in its name is numbered
 * among them
 */
export function createTagger(
  figures: readonly CasualtyFigure[],
): (figure: CasualtyFigure, bound: string, isCounted: boolean) => string {
  const unnamed = [...new Set(figures.map(({group = ''}) => group))].filter(
    (group) => group && !slugOf(group),
  );
  const attributeOf = (group: string) =>
    attributes[group] ?? `+${slugOf(group) || `group_${unnamed.indexOf(group) + 1}`}`;
  return ({measure, group}, bound, isCounted) => {
    // Under `#affected` there are only numbers that may be added up.
    const tag = bound === '+words' ? '#description' : isCounted ? '#affected' : '#meta+withdrawn';
    const what = measure === 'affected' ? '' : `+${measure}`;
    return `${tag}${what}${group ? attributeOf(group) : ''}${bound}`;
  };
}

/** The characters of a name that an attribute may contain; empty where there are none. */
function slugOf(group: string): string {
  const latin = group.normalize('NFKD').replace(/\p{M}+/gu, '');
  const words = latin.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('_').replace(/^(?=[0-9])/, 'group_');
}
