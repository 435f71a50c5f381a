import type {CasualtyFigure} from '../model/article.js';

/** Groups that the standard has attributes of its own for. */
const attributes: Readonly<Record<string, string>> = {
  women: '+f+adults',
  men: '+m+adults',
};

/**
 * Finds the hashtag that a figure's column has in HXL: a core hashtag, then attributes, each a
 * letter and then letters, digits and underlines (https://hxlstandard.org/standard/1-1final/tagging/).
 * @param figures those of the table: a group whose name has no Latin letter is numbered among them
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
    // Below `#affected` stand numbers alone, and such as may be added up.
    const tag = bound === '+words' ? '#description' : isCounted ? '#affected' : '#meta+withdrawn';
    const what = measure === 'affected' ? '' : `+${measure}`;
    return `${tag}${what}${group ? attributeOf(group) : ''}${bound}`;
  };
}

/** What is left of a name in the letters that an attribute may have; empty where nothing is. */
function slugOf(group: string): string {
  const latin = group.normalize('NFKD').replace(/\p{M}+/gu, '');
  const words = latin.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('_').replace(/^(?=[0-9])/, 'group_');
}
