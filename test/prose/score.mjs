// Compares the figures that a reader finds in texts with answers that were written beforehand.

/** Fields of a figure that can be wrong although its number is right. */
export const fields = ['group', 'part', 'place', 'days', 'source', 'asOf', 'status', 'was'];

const normalize = (words) =>
  words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^(?:the|a|an|el|la|los|las|un|una) /, '')
    .trim();

const splitChoices = (text) => text.split(/\s+\/\s+/);

/** Reads `= killed: at least 12 | group: miners / people | place: Talin`. */
function readAnswer(line) {
  const [counted, ...rest] = line.slice(1).split(/\s+\|\s+/);
  const [, measure, amounts] = /^\s*(\w+): (.*)$/.exec(counted) ?? [];
  if (!measure) throw new Error(`expected «= measure: amount», found «${line}»`);
  const stated = Object.fromEntries(rest.map((field) => field.split(/:\s+/)));
  return {kind: line[0], measure, amounts: splitChoices(amounts), stated};
}

/** Reads a file of cases: `@ date`, the text, then its answers; an empty line between cases. */
export function readCases(file) {
  return file
    .trim()
    .split(/\n{2,}/)
    .map((entry) => {
      const [head, ...lines] = entry.split('\n');
      const isAnswer = (line) => /^[=?~] \w+:/.test(line);
      return {
        date: head.slice(2).trim(),
        text: lines.filter((line) => !isAnswer(line)).join('\n'),
        answers: lines.filter(isAnswer).map(readAnswer),
      };
    });
}

export function nameAmount(amount) {
  if (amount.kind === 'vague') return amount.words;
  if (amount.kind === 'range') return `${amount.min} to ${amount.max}`;
  const hedge = amount.kind === 'exact' ? '' : `${amount.kind.replace('-', ' ')} `;
  return hedge + amount.value;
}

function nameDays({from, to} = {}) {
  if (!from && !to) return undefined;
  return from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

/** What a figure says of each field, as words to compare. */
function describe(figure) {
  return {
    group: figure.group ?? 'people',
    part: figure.partOf ? 'yes' : undefined,
    place: figure.scope?.place,
    days: nameDays(figure.scope),
    source: figure.source?.name,
    asOf: figure.asOf,
    status: /denied|unverified/.test(figure.status ?? '') ? figure.status : undefined,
    was: figure.revisions?.map(({amount}) => nameAmount(amount)).join(', '),
  };
}

const has = (choices, value) =>
  splitChoices(choices).some((choice) => normalize(choice) === normalize(value));

const isSublist = (part, whole = '') => {
  const rest = whole.split(', ');
  return part.split(', ').every((item) => rest.includes(item));
};

const dayLength = 86_400_000;

/** Whether all that a figure counts was over a week before the day of the text: then it was not said on that day. */
function isPast({days}, date) {
  const ends = splitChoices(days ?? date).map((choice) => choice.split('..').at(-1) || date);
  const [last] = ends.sort().reverse();
  return last.length === 10 && Date.parse(date) - Date.parse(last) > 7 * dayLength;
}

/** Whether a span of days is right; one that is left open, «since 2 December», says nothing of its end. */
function isRightSpan(value, days = '') {
  const [from] = value.split('..');
  const isOpen = value.endsWith('..');
  return has(days, value) || (isOpen && splitChoices(days).some((one) => one.startsWith(from)));
}

/** Whether a field is right; one that is left out is not wrong, but whom a figure counts always is. */
function isRight(field, value, {stated}, date) {
  if (field === 'group') return has(stated.group ?? 'people', value);
  if (field === 'part') return Boolean(value) === 'part' in stated;
  if (field === 'status')
    return value ? has(stated.status ?? '', value) : stated.status !== 'denied';
  if (value === undefined) return true;
  if (field === 'was') return isSublist(value, stated.was);
  if (field === 'asOf') return value === stated.asOf || (value === date && !isPast(stated, date));
  if (field === 'days') return isRightSpan(value, stated.days);
  return stated[field] !== undefined && has(stated[field], value);
}

/** The fields of a figure that are wrong; `figure` where no answer has its number. */
function findFaults(figure, answer, date) {
  if (!answer) return ['figure'];
  const said = describe(figure);
  if (answer.kind === '~') {
    // Of another event: never sure, and told apart from the story's own.
    const isApart = figure.scope?.event ?? figure.scope?.from;
    if (figure.certainty === 'sure' || !isApart) return ['event'];
    return isRight('asOf', said.asOf, answer, date) ? [] : ['asOf'];
  }
  return fields.filter((field) => !isRight(field, said[field], answer, date));
}

function answersFor(figure, answers, taken) {
  const amount = nameAmount(figure.amount);
  return answers.filter(
    (answer) =>
      answer.measure === figure.measure && answer.amounts.includes(amount) && !taken.has(answer),
  );
}

/** Pairs the figures of a text with its answers, each answer once, and finds what is wrong. */
export function judgeCase({date, answers}, figures) {
  const taken = new Set();
  const judged = figures.map((figure) => {
    const rated = answersFor(figure, answers, taken)
      .map((answer) => ({answer, faults: findFaults(figure, answer, date)}))
      .sort((a, b) => a.faults.length - b.faults.length);
    const [best] = rated;
    if (best) taken.add(best.answer);
    return {figure, answer: best?.answer, faults: best?.faults ?? ['figure']};
  });
  const missed = answers.filter((answer) => answer.kind === '=' && !taken.has(answer));
  return {judged, missed, wanted: answers.filter(({kind}) => kind === '=').length};
}

/** A figure in a line, for lists of what is wrong. */
export function describeFound(figure) {
  const said = Object.entries(describe(figure)).filter(([, value]) => value !== undefined);
  const stated = said.map(([field, value]) => `${field} ${value}`).join(', ');
  return `${figure.certainty} ${figure.measure} ${nameAmount(figure.amount)} (${stated})`;
}
