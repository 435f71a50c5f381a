/** The built package under strict policies, with the headers of a real server, in Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

let site, other, browser;
before(async () => {
  site = await openSite({'/story.json': JSON.stringify(article)});
  other = await openSite({}, {headers: {'access-control-allow-origin': '*'}});
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
  other.close();
});

let count = 0;
async function open(policy, body, options) {
  const path = `/page-${++count}.html`;
  site.answers[path] = {body, headers: {'content-security-policy': policy}};
  return visit(browser, site.address + path, options);
}

const isDrawn = () => document.querySelector('aw-casualty-card li');
const nonced = tag.replace('<script', '<script nonce="abc"');
const classic = '<script nonce="abc" async src="/dist/article-widgets.classic.js"></script>';
const remote = '<aw-article src="/story.json"></aw-article>';
const isolated = data.replace('<aw-article', '<aw-article isolated');
const asText = `<aw-article><script type="text/html"><h1>The bridge is closed</h1><p>It was closed at noon, and cars are led over the northern bridge.</p></script></aw-article>`;
const types = "require-trusted-types-for 'script'; trusted-types";

describe('a policy that allows what the README names', () => {
  const allowed = {
    'a nonce': ["script-src 'nonce-abc'", data + nonced],
    'a nonce, for the plain script': ["script-src 'nonce-abc'", data + classic],
    'a nonce and strict-dynamic': [
      "script-src 'nonce-abc' 'strict-dynamic'; base-uri 'none'",
      data + nonced,
    ],
    'strict-dynamic, for the plain script': [
      "script-src 'nonce-abc' 'strict-dynamic'",
      data + classic,
    ],
    'no styles at all': ["style-src 'none'; script-src 'self'", data + isolated + tag],
    'nothing but its own': ["default-src 'self'", data + remote + isolated + tag],
    'nothing but scripts and data': [
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'",
      remote + tag,
    ],
    'Trusted Types of Lit': [
      `default-src 'self'; ${types} lit-html`,
      data + remote + isolated + tag,
    ],
    'Trusted Types twice, with duplicates': [
      `script-src 'self' 'nonce-abc'; ${types} lit-html 'allow-duplicates'`,
      `<script nonce="abc">trustedTypes.createPolicy('lit-html', {createHTML: (text) => text})</script>${data}${tag}`,
    ],
  };
  for (const [name, [policy, body]] of Object.entries(allowed))
    it(`draws under ${name}, without a report`, async () => {
      const {page, errors, lines, violations} = await open(policy, pageOf(body));
      await until(page, isDrawn);
      assert.deepEqual([errors, lines, await violations()], [[], [], []]);
      await page.close();
    });

  it('causes no report for handlers and styles of a story in HTML', async () => {
    const told = `<style>p { color: red }</style><h1 onclick="a()" style="color: red">The bridge is closed</h1>
      <p ONCLICK='a()'/onload=a() title=" on style">It was closed at noon, on style="a" and onclick="b".</p>
      <svg><style>p { color: red }</style></svg><p style>Cars are led over the northern bridge.</p><p onfocus>Ferries run on and on.</p>`;
    const {page, errors, lines, violations} = await open(
      `default-src 'self'; style-src 'none'; ${types} lit-html article-widgets`,
      pageOf(`<aw-article><script type="text/html">${told}</script></aw-article>${tag}`),
    );
    await until(page, () => document.querySelector('aw-article-body p'));
    const text = await page.evaluate(() => document.querySelector('aw-article').innerText);
    for (const words of ['noon, on style="a" and onclick="b".', 'northern', 'on and on.'])
      assert.ok(text.includes(words), `${words} in ${text}`);
    assert.deepEqual([errors, lines, await violations()], [[], [], []]);
    await page.close();
  });

  it('reads HTML under Trusted Types with the policy of its parser', async () => {
    const {page, errors, violations} = await open(
      `default-src 'self'; ${types} lit-html article-widgets`,
      pageOf(asText + tag),
    );
    await until(page, () => document.querySelector('aw-article-body p'));
    assert.deepEqual([errors, await violations()], [[], []]);
    await page.close();
  });

  it('draws from another origin in the policy', async () => {
    const foreign = `<script type="module" src="${other.address}/dist/article-widgets.js"></script>`;
    const {page, errors, lines, violations} = await open(
      `default-src 'none'; script-src ${other.address}; connect-src 'self'`,
      pageOf(remote + foreign),
    );
    await until(page, isDrawn);
    assert.deepEqual([errors, lines, await violations()], [[], [], []]);
    await page.close();
  });
});

/** The words are there, and a script of the page that came later has run. */
async function assertStands({page, errors, ours}, line) {
  const text = await page.evaluate(() => document.body.innerText);
  for (const part of ['The bridge is closed', 'northern bridge', 'At least 3', 'Below.', 'Ran on.'])
    assert.ok(text.includes(part), part);
  assert.deepEqual(errors, []);
  assert.equal(ours().length, line ? 1 : 0, ours().join('\n'));
  if (line) assert.match(ours()[0], line);
  await page.close();
}

describe('a stricter policy', () => {
  const later = `<script type="module" nonce="abc">document.body.append('Ran on.')</script>`;
  const sources = "script-src 'self' 'nonce-abc'";
  const refused = {
    "another's name only": `${sources}; ${types} dompurify`,
    'no name at all': `${sources}; ${types} 'none'`,
  };
  for (const [name, policy] of Object.entries(refused))
    it(`keeps the text and names what to allow, with ${name}`, async () => {
      const body = pageOf(words + tag + tag + classic + later);
      await assertStands(await open(policy, body), /trusted-types lit-html/);
    });

  it('keeps the text if the script is not allowed', async () => {
    await assertStands(await open("script-src 'nonce-abc'", pageOf(words + tag + later)));
  });

  it('keeps the text if requests to the address are not allowed', async () => {
    const body = words.replace('<aw-article>', '<aw-article src="/story.json">');
    const visited = await open(`${sources}; connect-src 'none'`, pageOf(body + tag + later));
    await until(visited.page, () => document.querySelector('aw-article').matches(':state(failed)'));
    await assertStands(visited);
  });
});

describe('a sandboxed frame', () => {
  const frame = (sandbox, body) =>
    pageOf(`<iframe sandbox="${sandbox}" srcdoc='${body.replaceAll("'", '&#39;')}'></iframe>`);
  const foreign = () =>
    `<script type="module" src="${other.address}/dist/article-widgets.js"></script>`;

  it('draws with scripts allowed and an opaque origin', async () => {
    const {page, errors, lines} = await open(
      "default-src * 'unsafe-inline'",
      frame('allow-scripts', pageOf(data + foreign())),
    );
    const [, inner] = page.frames();
    await until(inner, isDrawn);
    assert.deepEqual([errors, lines], [[], []]);
    await page.close();
  });

  it('is readable without scripts', async () => {
    const {page, errors} = await open(
      "default-src * 'unsafe-inline'",
      frame('', pageOf(words + foreign())),
    );
    const [, inner] = page.frames();
    const box = await inner.$('aw-related-stories a');
    assert.ok((await box.boundingBox()).height > 0);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
