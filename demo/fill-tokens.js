/**
 * Fills an example with dates near today, so that it stays current, and with the site's address.
 * `{{day -1}}` is yesterday as `2025-01-12`, `{{date -1}}` as «January 12, 2025», `{{weekday -1}}`
 * as «Sunday», `{{time -1 14:30}}` a time on that day, `{{site}}` the address.
 * @param {string} text
 * @param {{today: Date, site: string}} values
 */
export function fillTokens(text, {today, site}) {
  return text
    .replaceAll('{{site}}', site)
    .replace(/\{\{(day|date|weekday|time) (-?\d+)(?: (\d\d:\d\d))?\}\}/g, (_, kind, days, hour) =>
      kinds[kind](addDays(today, Number(days)), hour),
    );
}

function addDays(date, days) {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + days);
  return new Date(day);
}

const write = (date, options) =>
  new Intl.DateTimeFormat('en', {...options, timeZone: 'UTC'}).format(date);

const isoDay = (date) => date.toISOString().slice(0, 10);

const kinds = {
  day: isoDay,
  date: (date) => write(date, {dateStyle: 'long'}),
  weekday: (date) => write(date, {weekday: 'long'}),
  time: (date, hour) => `${isoDay(date)}T${hour}:00Z`,
};
