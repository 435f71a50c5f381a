/** The page layout of guides and tags. */
import {guideGroups, pageOf, references} from './guides.mjs';
import {escapeHtml} from './markdown.mjs';

/** Scripts and styles of a page that shows elements of the library. */
const exampleScripts = `
    <link rel="stylesheet" href="../article-widgets/article-widgets.css" />
    <link rel="stylesheet" href="../examples.css" />
    <script type="module" src="../examples.ts"></script>`;

const tagOf = (file) => file.replace(/^.*\/|\.md$/g, '');

/**
 * A page of the site around a text.
 * @param {{file: string, title: string, html: string, headings: object[], description: string}}
 * guide
 * @param {(file: string) => string} titleOf the title of another guide
 */
export function drawGuidePage(guide, titleOf) {
  const {file, title, description, html, hasExample} = guide;
  return drawPage({
    title,
    description,
    side: drawSide(file, titleOf),
    scripts: hasExample ? exampleScripts : '',
    content: `${html.replace('</h1>', `</h1>\n${drawContents(guide)}`)}\n${drawNeighbours(file, titleOf)}`,
  });
}

/** The list of all guides, or of all tags. */
export function drawIndexPage({title, description, folder, groups}, titleOf) {
  const lists = groups.map(
    (group) => `<section class="index-group">
        ${group.title ? `<h2>${group.title}</h2>` : ''}
        <dl>
          ${group.files.map((file) => drawEntry(file, folder, titleOf, group.about)).join('\n          ')}
        </dl>
      </section>`,
  );
  const content = `<h1>${title}</h1>\n<p class="lead">${description}</p>\n${lists.join('\n')}`;
  return drawPage({title, description, side: drawSide('', titleOf), content});
}

function drawEntry(file, folder, titleOf, about) {
  const address = pageOf(file).slice(folder.length);
  return `<div><dt><a href="${address}">${escapeHtml(titleOf(file))}</a></dt><dd>${escapeHtml(about(file))}</dd></div>`;
}

function drawPage({title, description, side, content, scripts = ''}) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escapeHtml(title)} · article-widgets</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <!-- site: head -->
    <link rel="stylesheet" href="../guide.css" />
    <script type="module" src="../guide.ts"></script>${scripts}
  </head>
  <body>
    <!-- site: menu -->
    <div class="guide-page">
      <main id="content" class="guide">
${content}
      </main>
      ${side}
    </div>
    <!-- site: foot -->
  </body>
</html>
`;
}

/** The list of guides and tags. It follows the text, so that a narrow page shows the text first. */
function drawSide(current, titleOf) {
  const groups = [...guideGroups, {title: 'Tags', guides: references}].map(
    ({title, guides}) => `<h2>${title}</h2>
        <ul>
          ${guides.map((file) => drawSideLink(file, file === current, titleOf)).join('\n          ')}
        </ul>`,
  );
  return `<nav class="guide-side" aria-label="Guides and tags">
        ${groups.join('\n        ')}
      </nav>`;
}

function drawSideLink(file, isCurrent, titleOf) {
  const text = references.includes(file)
    ? `<code>&lt;${tagOf(file)}&gt;</code>`
    : escapeHtml(titleOf(file));
  return `<li><a href="../${pageOf(file)}"${isCurrent ? ' aria-current="page"' : ''}>${text}</a></li>`;
}

/** The headings of a long page, in a collapsible list. */
function drawContents({headings}) {
  const main = headings.filter(({depth}) => depth === 2);
  if (main.length < 3) return '';
  const items = main.map(({id, text}) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="guide-contents" aria-label="On this page"><ul>${items.join('')}</ul></nav>`;
}

function drawNeighbours(file, titleOf) {
  const all = [...guideGroups.flatMap(({guides}) => guides), ...references];
  const place = all.indexOf(file);
  const link = (neighbour, rel, words) =>
    neighbour
      ? `<a rel="${rel}" href="../${pageOf(neighbour)}"><span>${words}</span> ${escapeHtml(titleOf(neighbour))}</a>`
      : '';
  return `<nav class="guide-neighbours" aria-label="Next and previous">${link(all[place - 1], 'prev', 'Before')}${link(all[place + 1], 'next', 'Next')}</nav>`;
}
