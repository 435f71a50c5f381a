import {html} from 'lit';
import {figureText} from '../../internal/figure-text.js';
import {formatAge, formatDate} from '../../internal/format.js';
import {weave} from '../../internal/weave.js';
import type {CasualtyFigure, Source} from '../../model/article.js';
import type {LedgerContext} from './report.words.js';

const day = 86_400_000;

/** A clock that is further ahead of a figure is wrong, and is not believed. */
const longestAge = 100 * 365 * day;

/** Whose count a figure is, as of when, and what else there is to know of it. */
export function sourceWords(figure: CasualtyFigure, context: LedgerContext): unknown {
  const {source, asOf, status} = figure;
  const {language, strings} = context.locale;
  const date =
    asOf &&
    html`<time datetime=${asOf}
      >${formatDate(asOf, language, {timeZone: context.timeZone, withTime: true})}</time
    >`;
  const parts = [
    source ? weave(strings.accordingTo, nameWords(source)) : strings.sourceMissing,
    date ? weave(strings.asOf, date) : strings.dateMissing,
    status && html`<span class="aw-status">${strings.status[status]}</span>`,
    ageText(figure, context),
    ...includedTexts(figure, context),
  ].filter(Boolean);
  return parts.map((part, index) => (index ? html` · ${part}` : part));
}

function nameWords({name, url}: Source): unknown {
  return url ? html`<a href=${url}>${name}</a>` : name;
}

function ageText(
  {asOf}: CasualtyFigure,
  {locale, staleAfter, now}: LedgerContext,
): string | undefined {
  const age = now.getTime() - Date.parse(asOf ?? '');
  if (!(age > (staleAfter ?? Infinity) * day) || age > longestAge) return undefined;
  return locale.strings.figureAge(formatAge(-age, locale.language));
}

function includedTexts({scope}: CasualtyFigure, {figures, locale}: LedgerContext): string[] {
  const included = figures.filter(({id}) => scope?.includes?.includes(id));
  return included.map((figure) => locale.strings.includes(figureText(figure, locale)));
}
