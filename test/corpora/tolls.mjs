// Reads casualty figures from texts of others, prints what is reached, and asserts what must hold.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {readCasualties} from 'article-widgets/casualties.js';

const data = '../shared/data';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = /\b(?:dozen|hundred|thousand|million|billion)\b/;

const linesOf = (text) => text.split(/\r\n|\n|\r/).filter((line) => line.trim());

/** How a number below a hundred is written out. */
function spell(value) {
  const one = value % 10 ? `-${units[value % 10]}` : '';
  return units[value] ?? tens[Math.floor(value / 10) - 2] + one;
}

/** Whether the number or the words of an amount stand in a sentence. */
function isStated(amount, sentence) {
  const text = sentence.toLowerCase().replace(/(\d),(?=\d)/g, '$1');
  if (amount.kind === 'vague') return text.replace(/\s+/g, ' ').includes(amount.words);
  const value = amount.value ?? amount.max;
  const hasWord = value < 100 && new RegExp(`\\b${spell(value)}\\b`).test(text);
  const hasArticle = value === 1 && /\ban?\b/.test(text);
  return (
    new RegExp(`(?<!\\d)${value}(?!\\d)`).test(text) || hasWord || hasArticle || scales.test(text)
  );
}

/** Asserts what holds of every figure, and gives the figures. */
function read(text, options) {
  const lines = linesOf(text);
  const figures = readCasualties(text, options);
  const ids = new Set(figures.map(({id}) => id));
  for (const figure of figures) {
    const {block, start, end} = figure.sentence;
    const sentence = lines[block]?.slice(start, end) ?? '';
    assert.ok(
      start < end && end <= lines[block].length,
      `${figure.id}: expected offsets in the text, found ${start} to ${end}`,
    );
    assert.ok(
      isStated(figure.amount, sentence),
      `${JSON.stringify(figure.amount)} does not stand in: ${sentence}`,
    );
    assert.ok(
      figure.partOf === undefined || (ids.has(figure.partOf) && figure.partOf !== figure.id),
      `${figure.id}: expected a figure of the text in partOf, found ${figure.partOf}`,
    );
    assert.notEqual(figure.amount.value, 0);
  }
  return figures;
}

function incidentNotes() {
  const notes = JSON.parse(readFileSync(`${data}/tolls/incident-notes.json`, 'utf8'));
  const reached = {
    shown: 0,
    notes: notes.length,
    killed: 0,
    injured: 0,
    withKilled: 0,
    withInjured: 0,
    disagree: 0,
  };
  for (const {notes: text, date, n_killed: killed, n_injured: injured} of notes) {
    const figures = read(text, {date});
    reached.shown += figures.length;
    for (const [measure, label] of [
      ['killed', killed],
      ['injured', injured],
    ]) {
      const found = figures.filter((figure) => figure.measure === measure && !figure.partOf);
      const sum = found.reduce((total, {amount}) => total + (amount.value ?? NaN), 0);
      const name = measure === 'killed' ? 'withKilled' : 'withInjured';
      if (label > 0) reached[name] += 1;
      if (label > 0 && sum === label) reached[measure] += 1;
      if (found.length > 0 && sum !== label) reached.disagree += 1;
    }
  }
  return reached;
}

function conflictArticles() {
  const rows = readFileSync(`${data}/tolls/conflict-articles.jsonl`, 'utf8').trim().split('\n');
  const figures = rows.map(JSON.parse).map(({text, date}) => {
    const [month, day, year] = date.split('/').map((part) => part.padStart(2, '0'));
    return read(text, {date: `${year}-${month}-${day}`}).length;
  });
  return {
    articles: rows.length,
    withFigures: figures.filter(Boolean).length,
    shown: figures.reduce((a, b) => a + b, 0),
  };
}

function otherArticles() {
  const names = readdirSync(`${data}/readability`);
  const shown = names.flatMap((name) => {
    const html = readFileSync(`${data}/readability/${name}/expected.html`, 'utf8');
    const text = html
      .replace(/<\/?(?:p|div|li|h\d|td|tr|br|blockquote)\b[^>]*>/gi, '\n')
      .replace(/<[^>]+>/g, '');
    return read(text).map(
      ({sentence}) =>
        `${name}: ${linesOf(text)[sentence.block].slice(sentence.start, sentence.end)}`,
    );
  });
  return {articles: names.length, shown};
}

if (existsSync(data)) {
  console.log('incident notes', incidentNotes());
  console.log('conflict articles', conflictArticles());
  console.log('articles on other things', otherArticles());
} else {
  console.log(`tolls: left out, there is no ${data}`);
}
