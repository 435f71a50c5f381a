import {html} from 'lit';
import {capitalize, capitalizeParts} from '../../format/capitalize.js';
import {figureText} from '../../toll/figure-text.js';
import {formatDate} from '../../format/format.js';
import {weave} from '../../format/weave.js';
import type {CasualtyFigure, Source} from '../../model/article.js';
import {includedIn} from '../../toll/arrange-report.js';
import {ageText} from './age-text.js';
import type {LedgerContext} from './card-context.js';

/** Whose count a figure is, as of when, and what else there is to know of it. */
export function sourceWords(figure: CasualtyFigure, context: LedgerContext): unknown {
  const {source, asOf, status} = figure;
  const {
    locale,
    locale: {language, strings},
    timeZone,
  } = context;
  const age = ageText(asOf, context.staleAfter, context.now, locale);
  const date =
    asOf &&
    html`<time datetime=${asOf}
      >${formatDate(asOf, language, {timeZone, withTime: true, withZone: 'always'})}</time
    >`;
  const parts = [
    source
      ? capitalizeParts(weave(strings.accordingTo, nameWords(source)), language)
      : capitalize(strings.sourceMissing, language),
    date ? weave(strings.asOf, date) : strings.dateMissing,
    status && html`<span class="aw-status">${strings.status[status]}</span>`,
    age && html`<span class="aw-age">${age}</span>`,
    ...includedTexts(figure, context),
  ].filter(Boolean);
  return parts.map((part, index) => (index ? html` · ${part}` : part));
}

function nameWords({name, url}: Source): unknown {
  // A name may run the other way than the sentence that it stands in.
  const written = html`<bdi>${name}</bdi>`;
  return url ? html`<a href=${url}>${written}</a>` : written;
}

function includedTexts(figure: CasualtyFigure, {figures, locale}: LedgerContext): string[] {
  return includedIn(figure, figures).map((other) =>
    locale.strings.includes(figureText(other, locale)),
  );
}
