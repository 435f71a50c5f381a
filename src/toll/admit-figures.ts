import {checkPart} from '../model/check-part.js';
import type {Given} from '../model/given.js';
import type {CasualtyFigure, CasualtyReport} from '../model/article.js';
import {ArticleError, createIssue, describeValue} from '../model/issue.js';
import {soundFigures} from './inspect-report.js';

/**
 * Maps each figure to the figure that may be exported, without invalid dates and addresses.
 * The card uses the same check, so that every export agrees with it.
 */
export function admitFigures(
  given: readonly CasualtyFigure[],
): ReadonlyMap<CasualtyFigure, CasualtyFigure> {
  const checked = new Map<CasualtyFigure, CasualtyFigure>();
  for (const figure of given) {
    const [whole] = checkReport({figures: [figure]})?.figures ?? [];
    if (whole) checked.set(figure, whole);
  }
  const sound = soundFigures([...checked.values()]);
  return new Map(
    [...checked].flatMap(([own, whole]) => {
      const shown = sound.get(whole);
      return shown ? [[own, shown] as const] : [];
    }),
  );
}

/**
 * A report with the figures that may be exported.
 * @throws {ArticleError} where it has no list of figures
 */
export function admitReport(report: Given<CasualtyReport>): CasualtyReport {
  const {figures, ...words} = (report as CasualtyReport | null | undefined) ?? {};
  if (!Array.isArray(figures))
    throw new ArticleError(
      createIssue('figures', 'expected', 'a list of figures', describeValue(figures)),
    );
  const admitted = checkReport({...words, figures: []});
  return {...admitted, figures: [...admitFigures(figures).values()]};
}

/** The valid parts of a report. */
function checkReport(report: object): CasualtyReport | undefined {
  const options = {issues: [], path: '', now: new Date()};
  // Each part was checked with the type of a report.
  return checkPart('CasualtyReport', report, options) as CasualtyReport | undefined;
}
