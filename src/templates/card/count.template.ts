import {html, nothing, type TemplateResult} from 'lit';
import {capitalize, capitalizeParts} from '../../format/capitalize.js';
import type {CasualtyFigure} from '../../model/article.js';
import {amountWords, countedWords, figureWords} from '../../toll/figure-text.js';
import type {LedgerContext} from './card-context.js';
import {sentenceAddress} from './sentence-address.js';

/** Where the amount goes in the sentence of a language, and whom it counts. */
const amountPlace = Symbol('amount');
const countedPlace = Symbol('counted');

/**
 * «At least 25 people killed». A number has a column of its own where there is room, and begins with
 * a capital wherever the language puts it; other counts are a sentence.
 */
export function countWords(figure: CasualtyFigure, context: LedgerContext): TemplateResult {
  const {locale} = context;
  const parts = figureWords(figure, locale, amountPlace, countedPlace);
  const isSentence = isWorded(figure, parts);
  const first = isSentence ? parts.find((part) => part !== ' ') : amountPlace;
  const words = parts.map((part) => {
    if (part === amountPlace) return amountPart(figure, context, part === first);
    const text = part === countedPlace ? countedWords(figure, locale) : String(part);
    const shown = part === first ? capitalize(text, locale.language) : text;
    return part === countedPlace ? html`<span class="aw-counted">${shown}</span>` : shown;
  });
  return html`<p class=${isSentence ? 'aw-count aw-worded' : 'aw-count'}>${words}</p>`;
}

/** Whether words stand where others have a number, or the language has words of its own around it. */
const isWorded = ({amount: {kind}}: CasualtyFigure, parts: readonly unknown[]): boolean =>
  ['range', 'vague', 'unknown'].includes(kind) ||
  parts.some((part) => typeof part === 'string' && part.trim());

function amountPart(
  figure: CasualtyFigure,
  {locale, blocks, htmlFor}: LedgerContext,
  isFirst: boolean,
): TemplateResult {
  const {amount} = figure;
  const href = sentenceAddress(figure.sentence, blocks, htmlFor);
  const shown = (text: string) =>
    isFirst && amount.kind === 'vague' ? capitalize(text, locale.language) : text;
  const number = (text: string) =>
    href
      ? html`<a
          class="aw-number"
          href=${href}
          data-sentence=${sentenceKey(figure)}
          data-figure=${figure.id}
          >${shown(text)}</a
        >`
      : html`<strong class="aw-number">${shown(text)}</strong>`;
  const words = amountWords(amount, locale, number);
  return html`<span class="aw-amount"
    >${isFirst ? capitalizeParts(words, locale.language) : words}</span
  >`;
}

function sentenceKey({sentence}: CasualtyFigure): unknown {
  return sentence ? `${sentence.block}:${sentence.start}:${sentence.end}` : nothing;
}
