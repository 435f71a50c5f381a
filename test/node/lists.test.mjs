import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import test from 'node:test';
import {tags} from '../../build/model/tags.js';
import {languages} from '../../build/locales/languages.js';
import {formats} from '../../build/readers/formats.js';

test('every folder of a format is in the list of formats, with its name', () => {
  const folders = readdirSync('src/readers').filter((folder) =>
    existsSync(`src/readers/${folder}/format.ts`),
  );
  assert.deepEqual(formats.map(({name}) => name).sort(), folders.sort());
});

test('the guide has a row for every format', () => {
  const [, table] = /## Formats\n([^]*?)\n## /.exec(readText('docs/data-and-formats.md'));
  const rows = [...table.matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name);
  assert.deepEqual(rows.sort(), formats.map(({name}) => name).sort());
});

/** The files of `src/locales` that hold the words of a language: their names are tags of BCP 47. */
const languageFiles = readdirSync('src/locales')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => /^[a-z]{2,3}(-[a-z\d]+)*$/.test(name) && isLanguage(name))
  .sort();

function isLanguage(name) {
  const text = readFileSync(`src/locales/${name}.ts`, 'utf8').toLowerCase();
  return text.includes(`registerstrings('${name}'`);
}

test('every file of a language is in the list of languages', () => {
  assert.deepEqual(['en', ...Object.keys(languages)].sort(), languageFiles);
});

test('the demo offers every language', () => {
  const [select] = readFileSync('demo/index.html', 'utf8').match(
    /<select[^>]* name="lang">[^]*?<\/select>/,
  );
  const offered = [...select.matchAll(/<option value="([^"]+)"/g)].map(([, language]) =>
    language.toLowerCase(),
  );
  assert.deepEqual(offered.sort(), languageFiles);
});

/** Where the name of an element has to be, beside the list of tags. */
const placesOfElements = {
  'src/elements': (name) => existsSync(`src/elements/${name}/${name}.ts`),
  'src/index.ts': (name) => readText('src/index.ts').includes(`/${name}/${name}.js'`),
  'package.json': (name) => readText('package.json').includes(`"./${name}.js"`),
  'guides.mjs': (name) =>
    readText('scripts/site/guides.mjs').includes(`'docs/reference/aw-${name}.md'`),
  'rescue.styles.ts': (name) =>
    readText('src/page/rescue.styles.ts').split(new RegExp(`aw-${name}\\b(?!-)`)).length === 3,
};

function readText(path) {
  return readFileSync(path, 'utf8');
}

test('every element is in the list of tags, and each tag is complete', () => {
  const names = tags.map((tag) => tag.replace(/^aw-/, ''));
  assert.deepEqual([...names].sort(), readdirSync('src/elements').sort());
  for (const name of names)
    for (const [place, has] of Object.entries(placesOfElements))
      assert.ok(has(name), `${place} has nothing for ${name}`);
});

/** The classes of events in `src`, with the name that each is fired under. */
const eventClasses = readdirSync('src', {recursive: true})
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [
    ...readText(`src/${path}`).matchAll(/class (\w+) extends Event\b[^]*?super\(\s*'([^']+)'/g),
  ])
  .map(([, name, type]) => ({name, type}));

test('every event has a type on the document, a class in the main entry, and a place in the reference', () => {
  assert.ok(eventClasses.length > 5);
  const sources = readdirSync('src', {recursive: true})
    .filter((path) => /^(elements|element-kit)\b.*\.ts$/.test(path))
    .map((path) => readText(`src/${path}`));
  const reference = readdirSync('docs/reference').map((path) => readText(`docs/reference/${path}`));
  for (const {name, type} of eventClasses) {
    const isTyped = sources.some((text) => text.includes(`'${type}': ${name};`));
    assert.ok(isTyped, `GlobalEventHandlersEventMap has no '${type}': ${name}`);
    assert.match(readText('src/index.ts'), new RegExp(`\\b${name}\\b`));
    const isDescribed = reference.some((text) =>
      new RegExp(`\`${type}\` *\\| \`${name}\``).test(text),
    );
    assert.ok(isDescribed, `no element says with @fires that it fires ${type}`);
  }
});

test('every npm command in a guide is a script, with a group of tests that exists', () => {
  const {scripts} = JSON.parse(readText('package.json'));
  const groups = readText('scripts/test.mjs');
  const demos = readdirSync('demo', {withFileTypes: true}).filter((entry) => entry.isDirectory());
  const folders = ['.', 'docs', 'docs/reference', 'demo', ...demos.map(({name}) => `demo/${name}`)];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  // The changelog names commands of earlier releases; an example app has scripts of its own.
  const guides = files.filter((file) => file !== 'CHANGELOG.md');
  const commands = guides.flatMap((file) =>
    [...readText(file).matchAll(/\bnpm (?:run )?([a-z][\w:-]*)(?: -- ([\w-]+)(?![\w./-]))?/g)]
      .filter(([text, name]) => /^npm run /.test(text) || name === 'test' || name === 'start')
      .map(([text, name, group]) => ({file, text, name, group})),
  );
  assert.ok(commands.length > 40, `only ${commands.length} commands were found`);
  const wrong = commands.filter(
    ({file, name, group}) =>
      !(name in scriptsOf(file, scripts)) ||
      (name === 'test' && group && !new RegExp(`^ {2}'?${group}'?:`, 'm').test(groups)),
  );
  assert.deepEqual(
    wrong.map(({file, text}) => `${file}: ${text}`).filter((line) => !line.endsWith('NAME')),
    [],
  );
});

/** The scripts of the nearest package, which is an example app or the library. */
function scriptsOf(guide, scripts) {
  const own = `${dirname(guide)}/package.json`;
  return existsSync(own) ? {...scripts, ...JSON.parse(readText(own)).scripts} : scripts;
}
