import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {CasualtyReport, Scope} from '../../model/article.js';
import type {Strings} from '../../locales/strings.js';
import {capitalize, capitalizeParts} from '../../format/capitalize.js';
import {arrangeReport, type ScopeGroup, type Section} from '../../toll/arrange-report.js';
import {scopeTexts} from '../../toll/figure-text.js';
import {isShown, soundReport} from '../../toll/inspect-report.js';
import {findSharedFacts} from '../../toll/shared-facts.js';
import {listFacts} from '../facts.template.js';
import {headingTemplate} from '../heading.template.js';
import {dataLangOf, dirOf, langOf} from '../word-language.js';
import type {CardOptions, LedgerContext} from './card-context.js';
import {ledgerTemplate} from './figure.template.js';
import {sharedFactsTemplate} from './source.template.js';

export {inspectReport} from '../../toll/inspect-report.js';
export {showAges} from './show-ages.js';

/** A toll as a ledger that reads as sentences without styles. */
export function reportTemplate(
  report: CasualtyReport,
  locale: Locale,
  context: CardOptions,
): TemplateResult {
  const sound = soundReport(report);
  const {figures} = sound;
  if (!isShown(sound)) return html``;
  const ledger = {...context, locale, figures, shared: findSharedFacts(figures)};
  const {strings} = locale;
  const own = report.title ? nothing : langOf(locale);
  const title = html`<bdi lang=${own}>${report.title || titleOf(figures, strings)}</bdi>`;
  return html`${headingTemplate(context.headingLevel ?? 2, title, 'aw-title')}
  ${sharedFactsTemplate(ledger.shared, ledger)}
  ${context.fromText ? html`<p class="aw-note aw-unconfirmed" lang=${langOf(locale)} dir=${dirOf(locale)}>${capitalize(strings.readFromText, locale.language)}</p>` : nothing}
  ${arrangeReport(sound).map((group) => groupTemplate(group, ledger))}
  ${report.note ? html`<p class="aw-note"><bdi>${report.note}</bdi></p>` : nothing}`;
}

/** «Displaced people» for a card that counts nobody else. */
function titleOf(figures: CasualtyReport['figures'], {toll, tollOf}: Strings): string {
  const measures = new Set(figures.map(({measure}) => measure));
  const [only] = measures;
  if (measures.size !== 1) return toll;
  return only === 'missing' || only === 'displaced' || only === 'detained' ? tollOf[only] : toll;
}

function groupTemplate({scope, sections}: ScopeGroup, context: LedgerContext): TemplateResult {
  const {locale} = context;
  const level = (context.headingLevel ?? 2) + 1;
  const parts = scopeParts(scope, locale);
  const hasHeading = parts.length > 0;
  return html`${hasHeading ? headingTemplate(level, listFacts(capitalizeParts(parts, locale.language)), 'aw-scope aw-facts', langOf(locale), dirOf(locale)) : nothing}
  ${sections.map((section, index) => {
    const heading = sectionHeading(section, index, locale);
    return html`${heading ? sectionTemplate(heading, hasHeading ? level + 1 : level, !hasHeading, locale) : nothing}
    ${ledgerTemplate(section.entries, context, section.areCountsOfTheSame)}`;
  })}`;
}

/** Event, place and dates. Where the strings are English, event and place keep their own language. */
function scopeParts(scope: Scope | undefined, locale: Locale): unknown[] {
  if (!locale.insteadOf) return scopeTexts(scope, locale);
  const {event, place, ...span} = scope ?? {};
  const given = [event, place].filter(Boolean);
  const named = given.map((name) => html`<bdi lang=${dataLangOf(locale)}>${name}</bdi>`);
  return [...named, ...scopeTexts(span, locale)];
}

/** A section within a scope has a heading one level below the scope's heading. */
function sectionTemplate(
  heading: string,
  level: number,
  isOutsideScope: boolean,
  locale: Locale,
): TemplateResult {
  const name = isOutsideScope ? 'aw-scope' : 'aw-section';
  return headingTemplate(level, heading, name, langOf(locale), dirOf(locale));
}

/** «People killed: the counts differ», and «Others» for what follows. */
function sectionHeading(
  {areCountsOfTheSame, entries}: Section,
  index: number,
  {language, strings}: Locale,
): string {
  const figure = entries[0]?.figure;
  if (!areCountsOfTheSame) return index ? strings.others : '';
  const counted = figure ? strings.counted(figure.measure, figure.group, undefined) : '';
  return capitalize(strings.countsDiffer(counted), language);
}
