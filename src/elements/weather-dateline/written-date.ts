import {isIsoDate} from '../../model/date.js';
import {toLatin} from './written-temperature.js';

/** Later years belong to another calendar. */
const lastYear = 2199;

const inOrder = /(\d{4})\s*[-年년]\s*(\d\d?)\s*[-月월]\s*(\d\d?)/;

/**
 * Finds the date that a text states in a language: «Sunday, January 12, 2025», «12 января 2025 г.»,
 * «2025年1月12日». Requires day, month and year, and the name of the month, because the order in 1/12
 * is ambiguous.
 */
export function readDate(text: string, language: string): string | undefined {
  const latin = toLatin(text);
  const [, ...ordered] = inOrder.exec(latin) ?? [];
  const [year, month, day] = ordered.length ? ordered : readParts(latin, language);
  if (!year || !month || !day || Number(year) > lastYear) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

function readParts(text: string, language: string): (string | undefined)[] {
  const words = text.toLocaleLowerCase(language).split(/[^\p{L}\p{M}]+/u);
  const month = monthNames(language).findIndex((names) =>
    names.some((name) => words.includes(name)),
  );
  const numbers = text.split(/\D+/).filter(Boolean);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 3);
  return [year, month < 0 ? undefined : String(month + 1), day];
}

/** The names of each month in a language, alone and in a date. */
function monthNames(language: string): string[][] {
  const formats = [{month: 'long'}, {month: 'long', day: 'numeric'}, {month: 'short'}] as const;
  return [...Array(12).keys()].map((month) =>
    formats
      .map((format) =>
        new Intl.DateTimeFormat(language, {...format, calendar: 'gregory', timeZone: 'UTC'})
          .formatToParts(Date.UTC(2025, month, 15))
          .filter(({type}) => type === 'month')
          .map(({value}) => value.toLocaleLowerCase(language).replace(/[^\p{L}\p{M}]/gu, ''))
          .join(''),
      )
      .filter(Boolean),
  );
}
