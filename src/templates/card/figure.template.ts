import {html, nothing, type TemplateResult} from 'lit';
import type {Entry} from '../../toll/arrange-report.js';
import {amountParts} from '../../toll/figure-text.js';
import {remainderOf} from '../../toll/remainder.js';
import {isStruck} from '../../toll/struck.js';
import {countTemplate, rivalCountTemplate, subsetTemplate} from './count.template.js';
import {dirOf, langOf} from '../word-language.js';
import type {LedgerContext} from './card-context.js';
import {revisionsTemplate} from './revisions.template.js';
import {factsTemplate, ownFactsTemplate} from './source.template.js';

/**
 * Figures of several things, or several counts of the same: one row each. An attribute has the
 * figure as data, so that it can be read back from a page.
 */
export function ledgerTemplate(
  entries: readonly Entry[],
  context: LedgerContext,
  areCountsOfTheSame: boolean,
): TemplateResult {
  return html`<ul
    class="aw-ledger"
    role="list"
    lang=${langOf(context.locale)}
    dir=${dirOf(context.locale)}
  >
    ${entries.map(
      (entry) =>
        html`<li class=${classOf(entry)} data-aw-figure=${JSON.stringify(entry.figure)}>
          ${rowTemplate(entry, context, areCountsOfTheSame)}
        </li>`,
    )}
  </ul>`;
}

function classOf({figure}: Entry): string {
  return isStruck(figure) ? 'aw-figure aw-withdrawn' : 'aw-figure';
}

function rowTemplate(entry: Entry, context: LedgerContext, isRival: boolean): TemplateResult {
  const {figure} = entry;
  return html`${isRival ? rivalCountTemplate(figure, context) : countTemplate(figure, context)}
  ${subsetsTemplate(entry, context)} ${factsTemplate(figure, context, isRival)}
  ${revisionsTemplate(figure, context)}`;
}

/** Each subset is a line below its base: «10 of them children». */
function subsetsTemplate(
  {figure, subsets}: Entry,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  if (!subsets.length) return nothing;
  const rest = context.withRemainder
    ? remainderOf(
        figure,
        subsets.map(({figure}) => figure),
      )
    : undefined;
  return html`<ul class="aw-subsets" role="list">
    ${subsets.map(
      (subset) =>
        html`<li
          class=${classOf(subset).replace('aw-figure', 'aw-subset')}
          data-aw-figure=${JSON.stringify(subset.figure)}
        >
          ${subsetTemplate(subset.figure, context)}
          ${ownFactsTemplate(subset.figure, figure, context)} ${subsetsTemplate(subset, context)}
          ${revisionsTemplate(subset.figure, context)}
        </li>`,
    )}
    ${rest ? html`<li class="aw-rest">${context.locale.strings.notBrokenDown(amountParts(rest, context.locale).join(''))}</li>` : nothing}
  </ul>`;
}
