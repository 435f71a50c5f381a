import {html, nothing, type TemplateResult} from 'lit';
import {amountWords, scopeTexts} from '../../toll/figure-text.js';
import {capitalize} from '../../format/capitalize.js';
import type {Locale} from '../../format/locale.js';
import type {CasualtyFigure} from '../../model/article.js';
import type {Entry} from '../../toll/arrange-report.js';
import {remainderOf} from '../../toll/remainder.js';
import type {LedgerContext} from './card-context.js';
import {countWords} from './count.template.js';
import {revisionWords} from './revisions.template.js';
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
  return html`${countWords(figure, context)} ${ownScopeWords(figure, context, base)}
    <p class="aw-source">${sourceWords(figure, context)}</p>
    ${revisionWords(figure, context)}
    ${
      parts.length
        ? html`<div class="aw-parts">
            <p class="aw-of">${capitalize(locale.strings.ofWhom, locale.language)}</p>
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

function remainderWords(base: CasualtyFigure, parts: readonly Entry[][], locale: Locale): unknown {
  const remainder = remainderOf(
    base,
    parts.flat().map(({figure}) => figure),
  );
  if (!remainder) return nothing;
  const text = locale.strings.notBrokenDown(amountWords(remainder, locale).join(''));
  return html`<p class="aw-rest">${capitalize(text, locale.language)}</p>`;
}

/** Heading of figures of one scope. */
export function scopeHeading(figure: CasualtyFigure | undefined, locale: Locale): string {
  return capitalize(scopeTexts(figure?.scope, locale).join(' · '), locale.language);
}
