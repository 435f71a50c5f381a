import {html, nothing, type TemplateResult} from 'lit';
import {formatNumberRange} from '../../format/format.js';
import type {CasualtyFigure} from '../../model/article.js';
import {amountParts} from '../../toll/figure-text.js';
import {boundsOf} from '../../toll/bounds.js';
import type {LedgerContext} from './card-context.js';
import {sentenceAddress} from './sentence-address.js';

/**
 * «at least 25», «33–36». The number links to the sentence of the article that states it, where
 * that is known.
 */
export function amountTemplate(figure: CasualtyFigure, context: LedgerContext): unknown[] {
  const {amount} = figure;
  const {locale} = context;
  const number = (text: string) => numberTemplate(text, figure, context);
  if (amount.kind !== 'range') return amountParts(amount, locale, number);
  return [number(formatNumberRange(...boundsOf(amount), locale.language))];
}

function numberTemplate(
  text: string,
  figure: CasualtyFigure,
  {locale, blocks, htmlFor}: LedgerContext,
): TemplateResult {
  const href = sentenceAddress(figure.sentence, blocks, htmlFor);
  const shown = breakLong(text);
  if (!href) return html`<strong class="aw-number">${shown}</strong>`;
  return html`<a
    class="aw-number"
    href=${href}
    aria-label=${locale.strings.toSentence(text)}
    data-sentence=${sentenceKey(figure)}
    data-figure=${figure.id}
    >${shown}</a
  >`;
}

/** Characters of the longest amount that is never broken: `1,200–1,500`. */
const longestWhole = 12;

/** Lets a longer amount break after its dash, or else between groups of digits. */
function breakLong(text: string): unknown {
  if (text.length <= longestWhole) return text;
  const ends = text.split(/(?<=[–〜])/);
  const areShort = ends.every(({length}) => length <= longestWhole);
  const groups = areShort ? ends : text.split(/(?<=\P{Nd})(?=\p{Nd})/u);
  return groups.map((group, index) => (index ? html`<wbr />${group}` : group));
}

function sentenceKey({sentence}: CasualtyFigure): unknown {
  return sentence ? `${sentence.block}:${sentence.start}:${sentence.end}` : nothing;
}
