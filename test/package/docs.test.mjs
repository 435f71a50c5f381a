/**
 * Every code fence of README.md and `docs/`, run as it is pasted. Comments above a fence say what it
 * must show; docs/ has no fence without one. Front ends and analytics have tests of their own.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {assertShows, assertUpgraded, bundle, openPage, wrapHtml} from '../docs/open-page.mjs';
import {readFences} from '../docs/read-fences.mjs';
import {askWorker, readAnswer, readOutput} from '../docs/run-script.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {installLibrary} from '../runner/pack-library.mjs';

const fences = readFences();

let library, browser;
before(async () => {
  library = await installLibrary();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await library?.remove();
});

function assertContains(text, parts) {
  for (const part of parts) assert.ok(text.includes(part), `expected ${part}, found ${text}`);
}

/** A fence of HTTP headers is for the page of the fence after it. */
function readHeaders(fence) {
  const previous = fences[fences.indexOf(fence) - 1];
  if (previous?.language !== 'http' || previous.file !== fence.file) return {};
  return Object.fromEntries(previous.code.split('\n').map((line) => line.split(/: (.*)/, 2)));
}

async function checkPage(html, {expected}, options) {
  const opened = await openPage(browser, html, options);
  try {
    await assertShows(opened, expected.shows?.flat() ?? []);
    for (const [text] of expected.logs ?? []) await assertLogs(opened, text);
    for (const [rule] of expected.style ?? []) await assertStyle(opened, rule);
    await assertUpgraded(opened);
    assert.deepEqual(opened.errors, []);
  } finally {
    await opened.close();
  }
}

async function assertLogs({page, lines}, text) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline && !lines.some((line) => line.includes(text)))
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assertContains(lines.join('\n'), [text]);
}

async function assertStyle({page}, rule) {
  const [selector, property, value] = rule.split(' ');
  const found = await page.$eval(
    selector,
    (element, property) => getComputedStyle(element).getPropertyValue(property),
    property,
  );
  assert.equal(found, value);
}

const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** How a fence is run, by the comment that says so. */
const runs = {
  async 'in-page'({code, expected}) {
    const files = await bundle(code, library.folder);
    const main = '<script type="module" src="/app/main.js"></script>';
    await checkPage(wrapHtml(expected['in-page'][0].join(' · ') + main), {expected}, {files});
  },
  async frames({code, expected}) {
    const [[story]] = expected.frames;
    const embed = 'https://cdn.example/article-widgets/embed.html';
    const body = readFileSync('dist/embed.html', 'utf8').replace(
      /<meta\s+name="stories-from"[^>]*>/,
      code,
    );
    const address = `${embed}?src=${encodeURIComponent(story)}`;
    const html = `<iframe sandbox="allow-scripts" width="600" height="400" src="${address}"></iframe>`;
    const files = {[address]: {body, contentType: 'text/html'}};
    await checkPage(wrapHtml(html), {expected}, {files});
  },
  async prints({code, expected}) {
    assertContains(await readOutput(code, library.folder), expected.prints.flat());
  },
  async serves({code, expected}) {
    const [[path]] = expected.serves;
    assertContains(await readAnswer(code, library.folder, path), expected.shows.flat());
  },
  async answers({code, expected}) {
    for (const [address, ...texts] of expected.answers)
      assertContains(await askWorker(code, library.folder, address), texts);
  },
  async reads({code, expected}) {
    const {readArticle} = await import('article-widgets/readers.js');
    const {article, issues} = await readArticle(code);
    assert.deepEqual(issues, []);
    assertContains(article.headline, expected.reads.flat());
  },
  names({code, expected}) {
    const data = JSON.parse(code);
    for (const [name] of expected.names) {
      for (const path of data[name]) assert.ok(existsSync(join(library.folder, path)), path);
    }
  },
  runs({code, expected}) {
    const names = code.matchAll(/npm (?:run )?([\w:-]+)/g);
    for (const [, name] of names) {
      if (name === 'install') assert.match(code, /npm install article-widgets$/);
      else if (name !== 'ci') assert.ok(scripts[name], name);
    }
    assert.equal(expected.runs.length, 1);
  },
  /** A file of an example, which `npm test -- examples` runs. */
  is({code, expected}) {
    assert.equal(`${code}\n`, readFileSync(expected.is[0][0], 'utf8'));
  },
  async shows(fence) {
    await checkPage(wrapHtml(fence.code), fence, {headers: readHeaders(fence)});
  },
  logs: (fence) => runs.shows(fence),
};

/** Fences that other tests run: front-end-snippets, analytics-snippets and command-line. */
const isElsewhere = ({file, language, expected}) =>
  file === 'docs/command-line.md' ||
  (file === 'docs/front-ends.md' &&
    !expected.is &&
    ['tsx', 'vue', 'svelte', 'ts'].includes(language)) ||
  expected.sends;

describe('the docs', () => {
  for (const fence of fences.filter((fence) => !isElsewhere(fence) && fence.language !== 'http'))
    it(`have code that does what they say: ${fence.file}:${fence.line}`, async () => {
      const name = Object.keys(runs).find((name) => fence.expected[name]);
      assert.ok(name, 'expected a comment above the fence that says what it shows');
      await runs[name](fence);
    });

  it('have a page that works with each example of a policy', () => {
    const policies = fences.filter(({language}) => language === 'http');
    assert.ok(policies.length > 0);
    for (const policy of policies) {
      const next = fences[fences.indexOf(policy) + 1];
      assert.equal(next.language, 'html');
      assert.ok(readHeaders(next)['Content-Security-Policy']);
    }
  });

  it('name every format', async () => {
    const {formats} = await import('../../build/readers/formats.js');
    const guide = readFileSync('docs/data-and-formats.md', 'utf8');
    for (const {name} of formats) assert.match(guide, new RegExp(`\\| \`${name}\` `));
  });

  it('have links and pictures that exist', () => {
    for (const file of new Set(fences.map(({file}) => file)).add('docs/decisions.md')) {
      const text = readFileSync(file, 'utf8');
      for (const [, path] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(dirname(file), path)), `${file}: ${path}`);
    }
  });
});
