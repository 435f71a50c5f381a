/**
 * Reads the agency datelines of ../shared/data/datelines and prints for how many of them place and
 * date are right, or the words stay as they were. Run after a build: `node test/corpora/datelines.mjs`.
 */
import {existsSync, readFileSync} from 'node:fs';
import {argv} from 'node:process';
import {articleText, readArticle} from 'article-widgets/readers.js';

const file = '../shared/data/datelines/reuters.jsonl';
const opening =
  'The council met on the matter and put its decision off until the end of the month.';
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

if (!existsSync(file)) console.log(`datelines: left out, there is no ${file}`);
else
  await measure(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );

async function measure(rows) {
  const outcomes = {moved: [], kept: [], wrong: []};
  for (const row of rows) {
    const {article} = await readArticle(`${row.dateline} ${opening}`, {
      format: 'text',
      now: readMoment(row.date),
    });
    outcomes[judge(row, article)].push({words: row.dateline, ...article.dateline});
  }
  const right = rows.length - outcomes.wrong.length;
  console.log(
    `datelines: ${((right / rows.length) * 100).toFixed(2)} % of ${rows.length} right ` +
      `(${outcomes.moved.length} moved to the model, ${outcomes.kept.length} kept as words)`,
  );
  for (const shown of argv.slice(2)) console.log(shown, outcomes[shown]);
}

/** `26-FEB-1987 15:01:01.79` */
function readMoment(text) {
  const [, day, month, year] = /(\d+)-(\w{3})-(\d{4})/.exec(text);
  return new Date(Date.UTC(Number(year), months.indexOf(month.toLowerCase()), Number(day), 12));
}

function judge(row, article) {
  const {place, date} = article.dateline ?? {};
  if (!place && !date)
    return squeeze(articleText(article)).startsWith(squeeze(row.dateline)) ? 'kept' : 'wrong';
  return isRight(row, place, date) && articleText(article).includes(opening) ? 'moved' : 'wrong';
}

/** The place is what stands before the date, or before the dash; the date has its month and day. */
function isRight({dateline, date: filed}, place, date) {
  const [, before, month, day] =
    /^(.*?)[\s,]*(?:\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})\b.*)?\s-/i.exec(dateline) ?? [];
  const isDated = month !== undefined && months.includes(month.toLowerCase());
  const expected = isDated && `${month.toLowerCase()} ${Number(day)}`;
  const found = date && `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8, 10))}`;
  const isThisYear = !date || date.startsWith(String(readMoment(filed).getUTCFullYear()));
  return place === before.replace(/\s+/g, ' ') && (found || false) === expected && isThisYear;
}

function squeeze(text) {
  return text.replace(/\s+/g, '');
}
