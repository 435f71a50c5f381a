// Prints how well the reader of tolls does on texts that no rule was written on.
// usage: npm run prose [-- --list], with `dist` built
import {readdirSync, readFileSync} from 'node:fs';
import {loadLanguage, readCasualties} from 'article-widgets/casualties.js';
import {describeFound, judgeCase, readCases} from './score.mjs';

const folder = 'test/prose/held-out';
const languages = {english: 'en', spanish: 'es'};
const isListed = process.argv.includes('--list');

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : 'none');

function measure(name) {
  const [language] = name.split('-');
  const cases = readCases(readFileSync(`${folder}/${name}`, 'utf8'));
  return cases.map((one) => {
    const options = {language: languages[language], date: one.date};
    return {text: one.text, ...judgeCase(one, readCasualties(one.text, options))};
  });
}

function list({text, judged, missed}) {
  const faults = judged.filter((one) => one.faults.length > 0);
  if (faults.length + missed.length === 0) return;
  console.log(`\n${text}`);
  for (const one of faults) console.log(`  wrong: ${describeFound(one.figure)}: ${one.faults}`);
  for (const one of missed) console.log(`  missed: ${one.measure} ${one.amounts.join(' / ')}`);
}

function countFaults(judged) {
  const counts = {};
  for (const fault of judged.flatMap(({faults}) => faults))
    counts[fault] = (counts[fault] ?? 0) + 1;
  return counts;
}

for (const language of Object.values(languages)) await loadLanguage(language);

for (const name of readdirSync(folder).sort()) {
  const texts = measure(name);
  if (isListed) texts.forEach(list);
  const judged = texts.flatMap((text) => text.judged);
  const wrongOf = (certainty) => {
    const shown = judged.filter(({figure}) => figure.certainty === certainty);
    const wrong = shown.filter(({faults}) => faults.length > 0).length;
    return `${wrong} of ${shown.length} wrong (${percent(wrong, shown.length)})`;
  };
  const wanted = texts.reduce((sum, text) => sum + text.wanted, 0);
  const missed = texts.reduce((sum, text) => sum + text.missed.length, 0);
  console.log(
    `\n${name}: ${texts.length} texts, ${texts.filter((t) => t.judged.length).length} with figures`,
  );
  console.log(`  sure: ${wrongOf('sure')}; likely: ${wrongOf('likely')}`);
  console.log(`  found: ${wanted - missed} of ${wanted} (${percent(wanted - missed, wanted)})`);
  console.log('  wrong by field:', countFaults(judged));
  console.log('  told by field:', recallByField(judged));
}

/** How often a field of a figure is told where the answer knows it. */
function recallByField(judged) {
  const counts = {};
  for (const {figure, answer} of judged) {
    for (const [field, value] of Object.entries({
      place: figure.scope?.place,
      days: figure.scope?.from,
      source: figure.source,
      was: figure.revisions,
    })) {
      if (!answer?.stated[field]) continue;
      const count = (counts[field] ??= {told: 0, known: 0});
      count.known += 1;
      count.told += value ? 1 : 0;
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([field, {told, known}]) => [field, `${told} of ${known}`]),
  );
}
