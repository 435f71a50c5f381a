import {readFileSync} from 'node:fs';
import {drawExample} from './tag-examples.mjs';

/**
 * The head, menu and foot that all pages of the site share. A page includes each with a comment,
 * `<!-- site: menu -->`, so that they are in the HTML before any script runs.
 */

/** The menu, in order. Addresses are relative to the site's root. */
const menu = [
  {path: 'workbench/', title: 'Workbench'},
  {path: '#examples', title: 'Examples'},
  {path: 'guides/', title: 'Guides'},
  {path: 'reference/', title: 'Reference'},
];

/** Runs before the first paint, so that the page does not flash in another theme. */
const applyTheme =
  "try{document.documentElement.style.colorScheme=localStorage.getItem('site-theme')??''}catch{}";

const sizes = JSON.parse(readFileSync('.size-limit.json', 'utf8'));

/** `14.6 kB`: the size budget, which every build must meet. */
const sizeOf = (path) =>
  `${(parseInt(sizes.find((entry) => entry.path === path).limit) / 1000).toFixed(1)} kB`;

/** Plus English, which is built in and not in the list. */
const countLanguages = () =>
  readFileSync('src/locales/languages.ts', 'utf8').match(/^ {2}(\w+|'zh-hant'): \(\) =>/gm).length +
  1;

const parts = {
  head: ({root, library}) => `<meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <meta name="library-files" content="${library}" />
    <link rel="icon" href="${root}images/icon.svg" />
    <link rel="stylesheet" href="${root}site.css" />
    <script>${applyTheme}</script>
    <script type="module" src="${root}site.ts"></script>`,

  menu: ({root, path}) => `<a class="skip-link" href="#content">Skip to the content</a>
    <header class="site-header">
      <a class="site-name" href="${root}">article-widgets</a>
      <nav class="site-menu" aria-label="Site">
        <ul>
          ${menu.map((entry) => drawEntry(entry, root, path)).join('\n          ')}
        </ul>
      </nav>
      <div class="site-tools">
        <button type="button" class="button" aria-keyshortcuts="/" aria-haspopup="dialog">Search</button>
        <select class="field" aria-label="Theme">
          <option value="">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </div>
    </header>`,

  /** The head of a page that shows an example in a frame. */
  frame: ({root}) => `<meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="${root}frame.css" />
    <script>${applyTheme}</script>`,

  example: ({root}, name) => drawExample(name, root),

  size: (_, path) => sizeOf(path),

  languages: () => String(countLanguages()),

  foot: ({root}) => `<footer class="site-foot">
      <p>
        article-widgets is free software under the MIT licence. The papers, stories and addresses of
        this site are invented. The raids on Idlib are not: their figures are those of the public record.
      </p>
      <ul>
        <li><a href="${root}guides/installation.html">Install</a></li>
        <li><a href="${root}guides/accessibility.html">Accessibility</a></li>
        <li><a href="${root}guides/security.html">Security</a></li>
        <li><a href="${root}llms.txt">llms.txt</a></li>
      </ul>
    </footer>`,
};

function drawEntry({path, title}, root, current) {
  const isHere = path.endsWith('/') && current.startsWith(path);
  const here = isHere ? ' aria-current="true"' : '';
  return `<li><a href="${root}${path}"${here}>${title}</a></li>`;
}

/**
 * Replaces the comments of a page.
 * @param {string} html
 * @param {string} path the page, relative to the site's root: `workbench/index.html`
 * @param {{library?: string}} options location of the built library, relative to the site's root
 */
export function fillShell(html, path, {library = '../dist/'} = {}) {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  return html.replace(/<!-- site: (\w+)(?: (\S+))? -->/g, (comment, name, detail) => {
    if (!Object.hasOwn(parts, name))
      throw new Error(`${path}: expected ${Object.keys(parts).join(', ')}, found ${comment}`);
    return parts[name]({root, path, library: root + library}, detail);
  });
}
