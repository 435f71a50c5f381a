import {checkModel} from '../model/check.js';
import type {CasualtyFigure, CasualtyReport} from '../model/article.js';
import {soundReport} from './inspect-report.js';

/**
 * The figures that may leave the library, by the one that was given, each without what is no date,
 * count or address. It is the check that the card makes: no way out says what another refuses.
 */
export function admitFigures(
  given: readonly CasualtyFigure[],
): ReadonlyMap<CasualtyFigure, CasualtyFigure> {
  const checked = new Map<CasualtyFigure, CasualtyFigure>();
  for (const figure of given) {
    const [whole] = checkModel('CasualtyReport', {figures: [figure]}, [])?.figures ?? [];
    if (whole) checked.set(figure, whole);
  }
  const sound = new Set(soundReport({figures: [...checked.values()]}).figures);
  return new Map([...checked].filter(([, figure]) => sound.has(figure)));
}

/** A report with the figures that may leave the library. */
export function admitReport({figures, ...words}: CasualtyReport): CasualtyReport {
  const admitted = checkModel('CasualtyReport', {...words, figures: []}, []);
  return {...admitted, figures: [...admitFigures(figures).values()]};
}

/** Whether nobody stands by a figure any more: it is told, but counts for nothing. */
export const isStruck = ({status}: CasualtyFigure): boolean =>
  status === 'denied' || status === 'retracted';
