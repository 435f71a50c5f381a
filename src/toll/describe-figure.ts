import {isLanguageTag} from '../model/language.js';
import {figureText, scopeTexts} from './figure-text.js';
import {capitalize} from '../format/capitalize.js';
import {formatDate} from '../format/format.js';
import {splitSteps, stepText} from './revision-text.js';
import {en} from '../locales/en.js';
import {admitFigures} from './admit-figures.js';
import {basesOf, includedIn} from './arrange-report.js';
import {findLocale, type Locale} from '../format/locale.js';
import type {CasualtyFigure, CasualtyReport} from '../model/article.js';

export interface DescribeOptions {
  /** The report, for what the figure is a part of, and what it includes. */
  report?: CasualtyReport;
  /** IANA zone of the place, for dates with an hour. */
  timeZone?: string;
}

/**
 * A figure in one sentence, with all that a card has in sight of it: «At least 25 people killed, according
 * to White Helmets, as of January 13, 2025.» Empty for a figure that a card refuses to show.
 * @param language BCP 47; its words must be there (`article-widgets/locales/….js`), or they are English, as for a
 * tag that `Intl` does not take
 */
export function describeFigure(
  figure: CasualtyFigure,
  language: string,
  options: DescribeOptions = {},
): string {
  const given = options.report?.figures ?? [];
  const figures = given.includes(figure) ? given : [...given, figure];
  return describeFigures({figures}, language, options.timeZone, (each) => each === figure)[0] ?? '';
}

/** The figures of a report that may leave the library, each in one sentence. */
export function describeFigures(
  {figures}: CasualtyReport,
  language: string,
  timeZone?: string,
  isWanted: (figure: CasualtyFigure) => boolean = () => true,
): string[] {
  const spoken = isLanguageTag(language) ? language : 'en';
  const locale = findLocale(spoken) ?? {language: 'en', strings: en};
  const admitted = admitFigures(figures);
  const all = [...admitted.values()];
  return [...admitted].flatMap(([given, figure]) =>
    isWanted(given) ? [sentenceOf(figure, all, locale, timeZone)] : [],
  );
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
  const clauses = [
    figureText(figure, locale),
    base && strings.partOf(figureText(base, locale)),
    ...scopeTexts(scope, locale),
    source ? strings.accordingTo(source.name) : strings.sourceMissing,
    date ? strings.asOf(date) : strings.dateMissing,
    status && strings.status[status],
    ...includedIn(figure, figures).map((other) => strings.includes(figureText(other, locale))),
    ...splitSteps(figure).latest.map((step) => stepText(step, locale, timeZone)),
  ].filter((clause) => clause !== undefined);
  const sentence = capitalize(clauses.join(strings.comma), language);
  // A date may end in a stop of its own: «г.».
  return sentence.endsWith(strings.fullStop) ? sentence : sentence + strings.fullStop;
}
