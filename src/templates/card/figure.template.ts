import {html, nothing, type TemplateResult} from 'lit';
import {amountWords, countedWords, figureWords, scopeTexts} from '../../toll/figure-text.js';
import type {Locale} from '../../format/locale.js';
import type {CasualtyFigure} from '../../model/article.js';
import type {Entry} from '../../toll/arrange-report.js';
import {remainderOf} from '../../toll/remainder.js';
import type {LedgerContext} from './report.template.js';
import {revisionWords} from './revisions.template.js';
import {sentenceAddress} from './sentence-address.js';
import {sourceWords} from './source.template.js';

/** Rows of figures; counts of the same people by different sources stand side by side. */
export function rowsWords(
  rows: readonly Entry[][],
  context: LedgerContext,
  base?: CasualtyFigure,
): TemplateResult {
  return html`<ul class="aw-ledger">
    ${rows.map((row) =>
      row.length === 1
        ? html`<li class="aw-figure">${entryWords(row[0]!, context, base)}</li>`
        : html`<li class="aw-counts">
            <ul>
              ${row.map((entry) => html`<li class="aw-figure">${entryWords(entry, context, base)}</li>`)}
            </ul>
          </li>`,
    )}
  </ul>`;
}

function entryWords(
  {figure, parts}: Entry,
  context: LedgerContext,
  base?: CasualtyFigure,
): TemplateResult {
  const {locale} = context;
  const count = countWords(figure, context);
  return html`<p class=${isWorded(figure, count) ? 'aw-count aw-worded' : 'aw-count'}>${count}</p>
    ${ownScopeWords(figure, context, base)}
    <p class="aw-source">${sourceWords(figure, context)}</p>
    ${revisionWords(figure, context)}
    ${
      parts.length
        ? html`<div class="aw-parts">
            <p class="aw-of">${locale.strings.ofWhom}</p>
            ${rowsWords(parts, context, figure)} ${remainderWords(figure, parts, locale)}
          </div>`
        : nothing
    }`;
}

/** The scope of a subset, where it is not that of its base. */
function ownScopeWords(
  figure: CasualtyFigure,
  {locale}: LedgerContext,
  base?: CasualtyFigure,
): unknown {
  const heading = scopeHeading(figure, locale);
  const isOwn = base && heading && heading !== scopeHeading(base, locale);
  return isOwn ? html`<p class="aw-source">${heading}</p>` : nothing;
}

/** Whether words stand where others have a number, or the language has words of its own around it. */
const isWorded = ({amount: {kind}}: CasualtyFigure, count: readonly unknown[]): boolean =>
  ['range', 'vague', 'unknown'].includes(kind) ||
  count.some((part) => typeof part === 'string' && part.trim());

function countWords(figure: CasualtyFigure, {locale, blocks, htmlFor}: LedgerContext): unknown[] {
  const href = sentenceAddress(figure.sentence, blocks, htmlFor);
  const number = (text: string) =>
    href
      ? html`<a
          class="aw-number"
          href=${href}
          data-sentence=${sentenceKey(figure)}
          data-figure=${figure.id}
          >${text}</a
        >`
      : html`<strong class="aw-number">${text}</strong>`;
  const amount = html`<span class="aw-amount">${amountWords(figure.amount, locale, number)}</span>`;
  const counted = html`<span class="aw-counted">${countedWords(figure, locale)}</span>`;
  return figureWords(figure, locale, amount, counted);
}

function sentenceKey({sentence}: CasualtyFigure): unknown {
  return sentence ? `${sentence.block}:${sentence.start}:${sentence.end}` : nothing;
}

function remainderWords(base: CasualtyFigure, parts: readonly Entry[][], locale: Locale): unknown {
  const remainder = remainderOf(
    base,
    parts.flat().map(({figure}) => figure),
  );
  if (!remainder) return nothing;
  return html`<p class="aw-rest">
    ${locale.strings.notBrokenDown(amountWords(remainder, locale).join(''))}
  </p>`;
}

/** Heading of figures of one scope. */
export function scopeHeading(figure: CasualtyFigure | undefined, locale: Locale): string {
  return scopeTexts(figure?.scope, locale).join(' · ');
}
