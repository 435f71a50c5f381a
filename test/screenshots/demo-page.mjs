import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {fillTokens} from '../../demo/fill-tokens.js';
import {serve} from '../runner/page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the site's examples without the site around them, so that its design changes no picture. */
const page = '/test/screenshots/page.html';

/** The moment at which the page is looked at: its times are relative to it. */
const now = Date.parse('2025-01-14T12:00:00Z');

// Faces that each machine has which runs the tests, so that lines break alike.
const prelude = `
<style>
  html:root {
    --text: 'Noto Serif', serif;
    --label: 'Noto Sans', sans-serif;
    --aw-font-display: var(--text);
    --aw-font-label: var(--label);
  }
  code, pre { font-family: 'Noto Sans Mono', monospace !important; }
  aw-article, section > .example { --aw-font-text: var(--text); }
</style>
<script>
  Date = class extends Date {
    constructor(...parts) { super(...(parts.length ? parts : [${now}])); }
    static now() { return ${now}; }
  };
</script>`;

/** Serves the page with a clock that stands still: `{address(state), close()}`. */
export async function serveDemo() {
  const {address, close} = await serve(root, {
    plugins: [{name: 'still-page', transform: setState}],
  });
  return {
    address: ({width, direction, scheme}) =>
      `${address}${page}?still=${width}-${direction}-${scheme}`,
    close,
  };
}

function setState({path, query, body}) {
  const [width, direction, scheme] = query.still?.split('-') ?? [];
  if (!width || path !== page) return undefined;
  const whole = body.replace(/<!-- (aw-[a-z-]+) -->/g, (_, tag) => readExample(tag));
  const turned = direction === 'rtl' ? whole.replaceAll('dir="ltr"', 'dir="rtl"') : whole;
  return turned.replace(
    /<html lang="en">\s*<head>/,
    `<html lang="en" dir="${direction}" style="color-scheme: ${scheme}; max-inline-size: ${width}px"><head>${prelude}`,
  );
}

/** The site's example of a tag; of a story the whole one, as a server prints it. */
function readExample(tag) {
  if (tag === 'aw-article')
    return readDemo('story.html').match(/<aw-article lang=[^]*<\/aw-article>/)[0];
  return fillTokens(readDemo(`examples/${tag}.html`), {today: new Date(now), site: ''});
}

const readDemo = (path) => readFileSync(`${root}demo/${path}`, 'utf8');
