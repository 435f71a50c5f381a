// Draws the daily tolls of others as revisions of a figure, prints what is reached, and asserts what must hold.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {renderArticle} from 'article-widgets/server.js';
import {parse} from 'parse5';

const folder = '../shared/data/tolls/daily-series';

const files = ['casualties_daily', 'lebanon_casualties_daily', 'west_bank_daily'];

/** What befell whom, in a name such as `ext_killed_children_cum`. */
const measures = ['killed', 'injured', 'displaced'];

/** The cumulative counts of a file: a name, and for each day its number, or nothing. */
function readSeries(file) {
  const rows = JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8'));
  const flat = rows.map(({verified, ...row}) => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(verified ?? {}).map(([name, value]) => [`verified_${name}`, value]),
    ),
  }));
  const names = [...new Set(flat.flatMap(Object.keys))].filter((name) =>
    measures.some((measure) => name.includes(measure) && name.includes('_cum')),
  );
  return names.map((name) => ({
    name: `${file} ${name}`,
    measure: measures.find((measure) => name.includes(measure)),
    days: flat.map((row) => ({date: row.report_date, value: row[name] ?? undefined})),
  }));
}

const amountOf = (value) => (value === undefined ? {kind: 'unknown'} : {kind: 'exact', value});

function figureOf({measure, days}) {
  const states = days.map(({date, value}) => ({asOf: date, amount: amountOf(value)}));
  const now = states.pop();
  return {id: 'a', measure, source: {name: 'Daily reports'}, ...now, revisions: states};
}

/** What changed from day to day, and whether a reader will ask why: worked out anew. */
function changesOf(days) {
  const changes = [];
  let known = days[0].value;
  for (const [index, {value}] of days.entries()) {
    if (index === 0) continue;
    const before = days[index - 1].value;
    const isFall = value < known;
    if (value !== before) changes.push({before, isFall, isSudden: isFall || value > 2 * known});
    known = value ?? known;
  }
  return changes;
}

const textOf = (node) =>
  node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(textOf).join('');

function findAll(node, isWanted) {
  const found = (node.childNodes ?? []).flatMap((child) => findAll(child, isWanted));
  return isWanted(node) ? [node, ...found] : found;
}

/** The changes that the printed card tells, as lines of text. */
function printedLines(figure) {
  const article = {headline: 'Toll', body: [], casualties: [{figures: [figure]}]};
  const page = parse(renderArticle(article, {shadowRoots: false, styles: 'none'}));
  const lists = findAll(page, ({attrs}) =>
    attrs?.some(({name, value}) => name === 'class' && value === 'aw-revisions'),
  );
  const items = lists.flatMap((list) => findAll(list, ({nodeName}) => nodeName === 'li'));
  return items.map((item) => textOf(item).trim());
}

function checkSeries(series) {
  const changes = changesOf(series.days);
  const lines = printedLines(figureOf(series));
  assert.equal(lines.length, changes.length, `${series.name}: a line for each change`);
  for (const [index, {before, isSudden}] of changes.entries()) {
    const line = lines[index];
    const was = before === undefined ? 'not reported' : before.toLocaleString('en');
    assert.ok(
      line.startsWith(`revised from ${was} on `),
      `${series.name}: ${was}, found «${line}»`,
    );
    assert.equal(line.endsWith(': reason not given'), isSudden, `${series.name}: «${line}»`);
  }
  return {
    changes: changes.length,
    falls: changes.filter(({isFall}) => isFall).length,
    gaps: series.days.filter(({value}) => value === undefined).length,
  };
}

if (existsSync(folder)) {
  const all = files.flatMap(readSeries);
  const reached = all.map(checkSeries);
  const total = (name) => reached.reduce((sum, each) => sum + each[name], 0);
  console.log('daily tolls', {
    series: all.length,
    days: all.reduce((sum, {days}) => sum + days.length, 0),
    changes: total('changes'),
    'falls, each flagged': total('falls'),
    'days not reported': total('gaps'),
  });
} else {
  console.log(`daily tolls: left out, there is no ${folder}`);
}
