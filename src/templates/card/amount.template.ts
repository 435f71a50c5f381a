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
  if (!href) return html`<strong class="aw-number">${text}</strong>`;
  return html`<a
    class="aw-number"
    href=${href}
    aria-label=${locale.strings.toSentence(text)}
    data-sentence=${sentenceKey(figure)}
    data-figure=${figure.id}
    >${text}</a
  >`;
}

function sentenceKey({sentence}: CasualtyFigure): unknown {
  return sentence ? `${sentence.block}:${sentence.start}:${sentence.end}` : nothing;
}
