/**
 * The examples of the elements on the front page and in the reference, one file of markup per tag.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fillTokens} from '../../demo/fill-tokens.js';

/**
 * An example: rendered in the page, so that it is visible without scripts, with its source beside
 * it, from which the page's script renders it again.
 * @param {string} name `aw-casualty-card`
 * @param {string} site path to the site's root
 */
export function drawExample(name, site) {
  const path = `demo/examples/${name}.html`;
  if (!existsSync(path)) throw new Error(`${path}: expected an example of the tag, found none`);
  const source = readFileSync(path, 'utf8').trim();
  const today = new Date();
  return `<div class="example" data-example="${name}" data-day="${fillTokens('{{day 0}}', {today, site})}">
          <div class="example-view">
${fillTokens(source, {today, site})}
          </div>
          <script type="text/plain">${source.replaceAll('</script', '<\\/script')}</script>
        </div>`;
}

/** Adds the example of a tag above its tables. */
export function insertTagExample(guide) {
  const name = guide.file.replace(/^.*\/|\.md$/g, '');
  const [title, ...rest] = guide.html.split(/(?=<h2)/);
  const example = `<h2 id="example">Example</h2>\n<!-- site: example ${name} -->`;
  return {...guide, hasExample: true, html: `${title}${example}\n${rest.join('')}`};
}
