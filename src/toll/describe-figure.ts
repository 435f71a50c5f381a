import {isLanguageTag} from '../model/language.js';
import {figureText, scopeTexts} from './figure-text.js';
import {capitalize} from '../format/capitalize.js';
import {formatDate, formatList} from '../format/format.js';
import {formatStates, splitSteps, stepText} from './revision-text.js';
import {en} from '../locales/en.js';
import {admitFigures} from './admit-figures.js';
import {basesOf, includedIn} from './arrange-report.js';
import {findLocale, type Locale} from '../format/locale.js';
import type {CasualtyFigure, CasualtyReport} from '../model/article.js';

export interface DescribeOptions {
  /** The report, for the base and the subsets of the figure. A part needs it. */
  report?: CasualtyReport;
  /** IANA time zone of the place, for dates with a time. */
  timeZone?: string;
}

/**
 * Describes a figure in one sentence, with everything that a card shows of it: «At least 25 people
 * killed, according to White Helmets, as of January 13, 2025.» Empty for a figure that a card does
 * not show, such as a part of a figure that is not in the report: nothing says whether that one is
 * denied.
 * @param language BCP 47 tag. Load its strings first (`article-widgets/locales/….js`); otherwise,
 * or if `Intl` does not accept the tag, the sentence is English
 */
export function describeFigure(
  figure: CasualtyFigure,
  language: string | undefined,
  options: DescribeOptions = {},
): string {
  const {report, timeZone} = options;
  const given = report?.figures ?? [];
  const figures = given.includes(figure) ? given : [...given, figure];
  return describeFigures({figures}, language, timeZone, (each) => each === figure)[0] ?? '';
}

/** The strings of a language; English without a tag, or for one that `Intl` does not accept. */
function localeOf(language: string | undefined): Locale {
  const found = language && isLanguageTag(language) ? findLocale(language) : undefined;
  return found ?? {language: 'en', strings: en};
}

/** Describes each figure of a report that may be exported in one sentence. */
export function describeFigures(
  {figures}: CasualtyReport,
  language: string | undefined,
  timeZone?: string,
  isWanted: (figure: CasualtyFigure) => boolean = () => true,
): string[] {
  const locale = localeOf(language);
  const admitted = admitFigures(figures);
  const all = [...admitted.values()];
  return [...admitted].flatMap(([given, figure]) =>
    isWanted(given) ? [sentenceOf(figure, all, locale, timeZone)] : [],
  );
}

/**
 * Describes the figures of a report that are not part of another, in few sentences: figures with
 * the same source, date and place share a sentence.
 */
export function summarizeFigures(
  {figures}: CasualtyReport,
  language: string,
  timeZone?: string,
): string[] {
  const locale = localeOf(language);
  const groups = new Map<string, {texts: string[]; shared: string[]}>();
  for (const figure of admitFigures(figures).values()) {
    if (figure.partOf !== undefined) continue;
    const shared = sharedClauses(figure, locale, timeZone);
    const key = shared.join('\n');
    const group = groups.get(key) ?? {texts: [], shared};
    groups.set(key, group);
    group.texts.push(figureText(figure, locale));
  }
  return [...groups.values()].map(({texts, shared}) =>
    sentence([formatList(texts, locale.language).join(''), ...shared], locale),
  );
}

/** The facts that all figures of one sentence share: place and period, source, date and status. */
function sharedClauses(
  {source, asOf, status, scope}: CasualtyFigure,
  locale: Locale,
  timeZone: string | undefined,
): string[] {
  const {language, strings} = locale;
  const date = asOf && formatDate(asOf, language, {timeZone, withTime: true, withZone: 'always'});
  return [
    ...scopeTexts(scope, locale),
    source ? strings.accordingTo(source.name) : strings.sourceMissing,
    date ? strings.asOf(date) : strings.dateMissing,
    ...(status && status !== 'reported' ? [strings.status[status]] : []),
  ];
}

function sentence(clauses: readonly string[], {language, strings}: Locale): string {
  const text = capitalize(clauses.join(strings.comma), language);
  // A date may end in a full stop itself: «г.».
  return text.endsWith(strings.fullStop) ? text : text + strings.fullStop;
}

function sentenceOf(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
  locale: Locale,
  timeZone: string | undefined,
): string {
  const {source, asOf, status, scope} = figure;
  const {language, strings} = locale;
  const [base] = basesOf(figure, figures);
  const date = asOf && formatDate(asOf, language, {timeZone, withTime: true, withZone: 'always'});
  const format = formatStates(figure, locale, {timeZone});
  const clauses = [
    figureText(figure, locale),
    base && strings.partOf(figureText(base, locale)),
    ...scopeTexts(scope, locale),
    source ? strings.accordingTo(source.name) : strings.sourceMissing,
    date ? strings.asOf(date) : strings.dateMissing,
    status && strings.status[status],
    ...includedIn(figure, figures).map((other) => strings.includes(figureText(other, locale))),
    ...splitSteps(figure).latest.map((step) => stepText(step, locale, format)),
  ].filter((clause) => clause !== undefined);
  return sentence(clauses, locale);
}
