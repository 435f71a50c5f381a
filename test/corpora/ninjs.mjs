/**
 * Reads IPTC's test suites and examples in `../shared/data/ninjs` and prints how many are told
 * right: what should pass is read, what should fail gives an issue, or an error, that names the field. Four items
 * of 1.0 and 1.1 that should fail are left out: they name no version and are sound in 1.2.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {ArticleError, readArticle} from 'article-widgets/readers.js';

const folder = '../shared/data/ninjs';
const untold = /1\.0\/should_fail\/(014|016)|1\.1\/should_fail\/00[12]/;
if (existsSync(folder)) await run();
else console.log(`ninjs: left out, there is no ${folder}`);

async function run() {
  const all = readdirSync(folder, {recursive: true}).filter(
    (file) => /should_\w+\/|examples\//.test(file) && file.endsWith('.json'),
  );
  const files = all.filter((file) => !untold.test(file));
  const wrong = (await Promise.all(files.map(judge))).filter(Boolean);
  console.log(
    `ninjs: ${files.length - wrong.length} of ${files.length} told right, ${all.length - files.length} left out`,
  );
  assert.deepEqual(wrong, []);
}

/** @returns what is wrong, if anything */
async function judge(file) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const shouldFail = file.includes('should_fail');
  try {
    const {article, issues} = await readArticle(text, {format: 'ninjs'});
    const faults = issues.filter(({code}) => code === 'expected' || code === 'unknown-key');
    if (shouldFail)
      return faults.some(({message}) => namesField(text, message))
        ? undefined
        : `${file}: read, and no field is named`;
    if (faults.length) return `${file}: ${faults[0].message}`;
    return hasWords(text) && !article.headline && !article.body.length
      ? `${file}: nothing of it is shown`
      : undefined;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    if (!shouldFail) return `${file}: ${error.message}`;
    return namesField(text, error.message) ? undefined : `${file}: ${error.message} names no field`;
  }
}

function hasWords(text) {
  return /"(headline|headlines|title|body_\w+|bodies|description_\w+|descriptions)"\s*:/.test(text);
}

/** An error names a field that the item has, or the one that every item must have. */
function namesField(text, message) {
  const [, path = ''] = /^([^:\s]+): /.exec(message) ?? [];
  const field = path.split(/[.[]/)[0];
  return field === 'uri' || text.includes(`"${field}"`);
}
