import {fileURLToPath} from 'node:url';
import {serveSite} from '../../scripts/site/serve-site.mjs';
import {serve} from '../runner/page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The moment at which the demo is looked at: its times are relative to it. */
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

/** Serves the demo with a clock that stands still: `{address(state), close()}`. */
export async function serveDemo() {
  const {address, close} = await serve(root, {
    plugins: [serveSite, {name: 'still-demo', transform: setState}],
  });
  return {
    address: ({width, direction, scheme}) =>
      `${address}/demo/?still=${width}-${direction}-${scheme}`,
    close,
  };
}

function setState({path, query, body}) {
  const [width, direction, scheme] = query.still?.split('-') ?? [];
  if (!width || !path.startsWith('/demo/')) return undefined;
  const turned = direction === 'rtl' ? body.replaceAll('dir="ltr"', 'dir="rtl"') : body;
  return turned.replace(
    /<html lang="en">\s*<head>/,
    `<html lang="en" dir="${direction}" style="color-scheme: ${scheme}; max-inline-size: ${width}px"><head>${prelude}`,
  );
}
