import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Puts the style sheets of a page into it: a first paint waits for one file, not for four. They are
 * a few kB together.
 * @param {string} path the page's place from the site's root: `workbench/index.html`
 * @param {string} out folder of the site
 */
export function inlineStyles(html, path, out) {
  const [head, ...rest] = html.split('</head>');
  const styled = head.replace(
    /<link rel="stylesheet" href="([^"]*)" \/>/g,
    (_, address) =>
      `<style>${readFileSync(join(out, dirname(path), address), 'utf8').trim()}</style>`,
  );
  return [styled, ...rest].join('</head>');
}
