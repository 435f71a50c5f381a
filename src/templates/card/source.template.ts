import {html, nothing, type TemplateResult} from 'lit';
import {capitalizeParts} from '../../format/capitalize.js';
import {formatDate} from '../../format/format.js';
import type {CasualtyFigure} from '../../model/article.js';
import {includedIn} from '../../toll/arrange-report.js';
import {figureText, scopeTexts} from '../../toll/figure-text.js';
import {type SharedFacts, sourceKey} from '../../toll/shared-facts.js';
import {listFacts} from '../facts.template.js';
import {dirOf, langOf} from '../word-language.js';
import {ageText} from './age-text.js';
import {nameTemplate} from './count.template.js';
import type {LedgerContext} from './card-context.js';

/**
 * «White Helmets, as of 13 January 2025, unless another source is named»: stated once for the card.
 */
export function sharedFactsTemplate(
  {source, asOf, hasOtherSources}: SharedFacts,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const {strings} = context.locale;
  const parts = [
    source && nameTemplate(source, context.locale),
    asOf && dateTemplate(asOf, context),
    source && hasOtherSources && strings.unlessNamed,
  ].filter(Boolean);
  if (!parts.length) return nothing;
  const age = ageTemplate(asOf, context);
  const line = capitalizeLine(parts, context).map((part, index) => [
    index ? strings.comma : '',
    part,
  ]);
  return html`<p
    class="aw-source aw-shared aw-facts"
    lang=${langOf(context.locale)}
    dir=${dirOf(context.locale)}
  >
    ${listFacts([line, age])}
  </p>`;
}

/** The facts of a row that the whole card does not state: source, day, status, age. */
export function factsTemplate(
  figure: CasualtyFigure,
  context: LedgerContext,
  isSourceNamed: boolean,
): TemplateResult | typeof nothing {
  const {shared, locale, figures} = context;
  const {source, asOf, status} = figure;
  const isSharedSource = shared.source && sourceKey(source) === sourceKey(shared.source);
  const isSharedDay = shared.asOf && asOf === shared.asOf;
  const isDayMissing = asOf === undefined;
  return partsTemplate(context, [
    !isSourceNamed &&
      !isSharedSource &&
      (source ? nameTemplate(source, locale) : locale.strings.sourceMissing),
    !isSharedDay && (isDayMissing ? locale.strings.dateMissing : dateTemplate(asOf, context)),
    statusTemplate(status, context),
    !isSharedDay && ageTemplate(asOf, context),
    ...includedIn(figure, figures).map((other) =>
      locale.strings.includes(figureText(other, locale)),
    ),
  ]);
}

/** The facts of a subset that differ from those of its base figure. */
export function ownFactsTemplate(
  figure: CasualtyFigure,
  base: CasualtyFigure,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const {locale} = context;
  const {source, asOf, status, scope} = figure;
  const ownScope = scopeTexts(scope, locale);
  const isSameScope = ownScope.join() === scopeTexts(base.scope, locale).join();
  return partsTemplate(context, [
    ...(isSameScope ? [] : ownScope),
    sourceKey(source) !== sourceKey(base.source) &&
      (source ? nameTemplate(source, locale) : locale.strings.sourceMissing),
    asOf !== base.asOf && (asOf ? dateTemplate(asOf, context) : locale.strings.dateMissing),
    status !== base.status && statusTemplate(status, context),
  ]);
}

function partsTemplate(
  context: LedgerContext,
  parts: readonly unknown[],
): TemplateResult | typeof nothing {
  const shown = parts.filter(Boolean);
  if (!shown.length) return nothing;
  return html`<p class="aw-source aw-facts">${listFacts(capitalizeLine(shown, context))}</p>`;
}

/**
 * The library's own words begin with a capital at the start of a line; a name stays as its owner
 * writes it.
 */
function capitalizeLine(parts: readonly unknown[], {locale}: LedgerContext): unknown[] {
  const [first, ...rest] = parts;
  const words = Array.isArray(first) ? first : [first];
  return [capitalizeParts(words, locale.language), ...rest];
}

/** «reported» is the default and is not shown. */
function statusTemplate(
  status: CasualtyFigure['status'],
  {locale}: LedgerContext,
): string | undefined {
  if (!status || status === 'reported') return undefined;
  return locale.strings.status[status];
}

function dateTemplate(asOf: string, {locale, timeZone}: LedgerContext): unknown {
  const {language, strings} = locale;
  const text = formatDate(asOf, language, {timeZone, withTime: true, withZone: 'always'});
  // The date changes the words around it: «на 2025 год», «all’8 gennaio».
  const sentence = strings.asOf(text);
  const [before = '', after] = sentence.split(text);
  const time = html`<time datetime=${asOf}>${text}</time>`;
  return after === undefined ? sentence : [before, time, after];
}

function ageTemplate(
  asOf: string | undefined,
  {locale, staleAfter, now}: LedgerContext,
): TemplateResult | undefined {
  const age = ageText(asOf, staleAfter, now, locale);
  return age ? html`<span class="aw-age">${age}</span>` : undefined;
}
