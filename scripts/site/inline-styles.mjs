import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Inlines the style sheets of a page, a few kB together, so that the first paint waits for one file
 * and not for four.
 * @param {string} path the page, relative to the site's root: `workbench/index.html`
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
