/**
 * What WordPress leaves of a post by an author who may not post unfiltered HTML: the tags and
 * attributes of `$allowedposttags` (wp-includes/kses.php) that snippets could use, text of others kept.
 */
import {parseFragment, serialize} from 'parse5';

const everywhere =
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class dir hidden id lang role style title xml:lang'.split(
    ' ',
  );

const allowed = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  blockquote: ['cite', 'lang', 'xml:lang'],
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'longdesc',
    'vspace',
    'src',
    'usemap',
    'width',
  ],
  ol: ['start', 'type', 'reversed'],
  td: ['abbr', 'align', 'colspan', 'headers', 'rowspan', 'scope', 'valign'],
  th: ['abbr', 'align', 'colspan', 'headers', 'rowspan', 'scope', 'valign'],
};

const plain = new Set(
  'abbr address article aside b bdo big br caption cite code dd del details dfn div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd li main mark nav p pre q s samp section small span strike strong sub summary sup table tbody tfoot thead tr tt u ul var'.split(
    ' ',
  ),
);

/** @param {string} html */
export function filterAsWordPress(html) {
  const tree = parseFragment(html);
  filterChildren(tree);
  return serialize(tree);
}

function filterChildren(node) {
  node.childNodes = (node.childNodes ?? []).flatMap((child) => {
    if (child.nodeName === '#comment') return [];
    filterChildren(child);
    if (!child.tagName) return [child];
    if (!plain.has(child.tagName) && !allowed[child.tagName]) return child.childNodes;
    child.attrs = child.attrs.filter(({name}) => isAllowed(child.tagName, name));
    return [child];
  });
}

const isAllowed = (tag, name) =>
  everywhere.includes(name) || name.startsWith('data-') || !!allowed[tag]?.includes(name);
