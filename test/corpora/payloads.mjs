/** Public script-injection payloads through the HTML reader: nothing active is left in an article. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {ArticleError, articleText, readArticle} from 'article-widgets/readers.js';

const file = new URL('../../../shared/data/xss/payloads.jsonl', import.meta.url);
if (!existsSync(file)) {
  console.log('payloads: left out, ../shared/data/xss/payloads.jsonl is not there');
  process.exit();
}

/** Keys of the model whose value a browser may follow or fetch. */
const addresses = new Set(['url', 'link', 'player', 'license']);

function* addressesIn(value) {
  if (typeof value !== 'object' || !value) return;
  for (const [key, part] of Object.entries(value)) {
    if (addresses.has(key) && typeof part === 'string') yield part;
    else yield* addressesIn(part);
  }
}

/** As a browser resolves an address, with and without a base. */
function isActive(address) {
  const parsed = new URL(address, 'https://example.org/');
  return !['http:', 'https:', 'mailto:', 'tel:'].includes(parsed.protocol);
}

const inputs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).payload);
const counts = {payloads: 0, active: 0, refused: 0, standIns: 0, faults: 0, text: 0};

for (const payload of inputs) {
  const page = `<!doctype html><html><head><title>T</title></head><body><article><p>Words.</p>${payload}</article></body></html>`;
  for (const html of [payload, `<p>Before ${payload} after</p>`, page]) {
    counts.payloads++;
    try {
      const {article} = await readArticle(html, {format: 'html', url: 'https://example.org/a'});
      for (const address of addressesIn(article)) {
        if (URL.canParse(address, 'https://example.org/') && isActive(address)) counts.active++;
      }
      counts.text += articleText(article).length;
    } catch (error) {
      // A form with a password, and a page that asks to drag something first, stand in for a story.
      if (error instanceof ArticleError)
        counts[/^(?:sign-in|no-story)$/.test(error.code) ? 'standIns' : 'refused']++;
      else {
        counts.faults++;
        console.log(payload, error);
      }
    }
  }
}

console.log('payloads:', counts);
assert.equal(counts.active, 0);
assert.equal(counts.faults, 0);
assert.equal(counts.refused, 0);
