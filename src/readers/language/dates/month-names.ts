const english =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Languages whose month names are known; each also guards the others against a word of two meanings. */
const languages =
  'bg ca cs da de el es et fi fr hr hu id is it lt lv mk nb nl pl pt ro ru sk sl sr sv tr uk'.split(
    ' ',
  );

let others: ReadonlyMap<string, number> | undefined;

/** Number of a month by its name: English by its first three letters or more, others in full. */
export function monthOf(name: string): number | undefined {
  const word = plainName(name);
  if (word.length < 3) return undefined;
  const index = english.findIndex(
    (month) => month.startsWith(word) || (word === 'sept' && month === 'september'),
  );
  if (index >= 0) return index + 1;
  return /^[\d:]/.test(word) || /^(mon|tue|wed|thu|fri|sat|sun)/.test(word)
    ? undefined
    : otherMonths().get(word);
}

function plainName(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '');
}

/** Each name that means the same month in every language that has it. */
function otherMonths(): ReadonlyMap<string, number> {
  if (others) return others;
  const months = new Map<string, number>();
  for (const language of languages) {
    for (const [name, month] of namesOf(language)) {
      const known = months.get(name) ?? month;
      months.set(name, known === month ? month : NaN);
    }
  }
  others = new Map([...months].filter(([name, month]) => month && name.length > 2));
  return others;
}

/** Nominative and genitive, long and short, each with its number: «январь», «января», «янв.». */
function namesOf(language: string): [name: string, month: number][] {
  return (['long', 'short'] as const).flatMap((style) =>
    [{month: style}, {month: style, day: 'numeric'} as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
      return [...Array(12).keys()].map((month): [string, number] => {
        const parts = format.formatToParts(Date.UTC(2024, month, 1));
        return [plainName(parts.find(({type}) => type === 'month')?.value ?? ''), month + 1];
      });
    }),
  );
}
