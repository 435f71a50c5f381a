import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import type {CasualtyFigure} from '../../model/article.js';
import {formatStates, splitHistory, stateText} from '../../toll/revision-text.js';
import {listFacts, listFact} from '../facts.template.js';
import {historyTemplate} from './history.template.js';
import type {LedgerContext} from './card-context.js';

/** The history of a figure on one line; a chart where there are three changes or more. */
export function revisionsTemplate(
  figure: CasualtyFigure,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const {locale, timeZone} = context;
  const {hidden, inSight, lastReason} = splitHistory(figure, locale);
  if (!inSight.length) return nothing;
  const format = formatStates(figure, locale, {timeZone, style: 'medium'});
  const line = (states: typeof inSight) =>
    listFacts(states.map((state) => stateText(state, locale, format)));
  const last = lastReason ? listFact(locale.strings.lastChange(lastReason), true) : nothing;
  return html`<p class="aw-revisions aw-facts">
      ${interpolate(locale.strings.earlier, line(inSight))}${last}
    </p>
    ${inSight.length >= 3 ? historyTemplate(figure, context) : nothing}
    ${
      hidden.length
        ? html`<details class="aw-earlier">
            <summary>
              ${locale.strings.earlierRevisions(formatNumber(hidden.length, locale.language))}
            </summary>
            <p class="aw-revisions aw-facts">${line(hidden)}</p>
          </details>`
        : nothing
    }`;
}
