import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {languages} from '../../dist/locales/languages.js';
import {formats} from '../../dist/readers/formats.js';

test('every folder of a format is in the list of formats, under its own name', () => {
  const folders = readdirSync('src/readers').filter((folder) =>
    existsSync(`src/readers/${folder}/format.ts`),
  );
  assert.deepEqual(formats.map(({name}) => name).sort(), folders.sort());
});

/** The files of `src/locales` that hold the words of a language: their names are tags of BCP 47. */
const languageFiles = readdirSync('src/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)*$/.test(name) && isLanguage(name))
  .sort();

function isLanguage(name) {
  return readFileSync(`src/locales/${name}.ts`, 'utf8').includes(`registerStrings('${name}'`);
}

test('every file of a language is in the list of languages', () => {
  assert.deepEqual(['en', ...Object.keys(languages)].sort(), languageFiles);
});

test('the demo offers every language', () => {
  const [select] = readFileSync('demo/index.html', 'utf8').match(
    /<select name="lang">[^]*?<\/select>/,
  );
  const offered = [...select.matchAll(/<option value="([^"]+)"/g)].map(([, language]) => language);
  assert.deepEqual(offered.sort(), languageFiles);
});
