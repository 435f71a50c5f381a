import type {CasualtyFigure} from '../model/article.js';
import {basesOf} from './arrange-report.js';

/** Whether a figure is denied or retracted: it is shown, but not used in calculations. */
export const isStruck = ({status}: CasualtyFigure): boolean =>
  status === 'denied' || status === 'retracted';

/** The nearest base of a figure that is denied or retracted, where the figure itself is not. */
export function findStruckBase(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): CasualtyFigure | undefined {
  return isStruck(figure) ? undefined : basesOf(figure, figures).find(isStruck);
}

/** A figure with the status that it has as a part: what is part of a withdrawn count is withdrawn too. */
export function strikeWithBase(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): CasualtyFigure {
  const status = findStruckBase(figure, figures)?.status;
  return status ? {...figure, status} : figure;
}
