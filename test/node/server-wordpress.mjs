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

const inAnswers = {
  a: ['href'],
  blockquote: ['data-secret'],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
    'data-secret',
  ],
};

/**
 * What WordPress makes of an oEmbed answer by a provider that it does not know
 * (`wp_filter_oembed_result`, wp-includes/embed.php); nothing where there is no frame in it.
 * @param {string} html
 * @returns {string | undefined}
 */
export function filterAnswerAsWordPress(html, secret = 's3cret') {
  const filtered = filterAnswer(html);
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered) ?? [];
  if (!frame) return undefined;
  const named = frame.replace(
    / src="(.*?)"/,
    (_, src) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`,
  );
  const style = quote && ' style="position: absolute; visibility: hidden;"';
  const attributes = `${style} class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`;
  return quote + named.replace('<iframe', `<iframe${attributes}`);
}

function filterAnswer(html) {
  const tree = parseFragment(html, {scriptingEnabled: false});
  const filter = (node) => {
    node.childNodes = (node.childNodes ?? []).flatMap((child) => {
      filter(child);
      if (!child.tagName) return child.nodeName === '#comment' ? [] : [child];
      const names = inAnswers[child.tagName];
      if (!names) return child.childNodes;
      child.attrs = child.attrs.filter(({name}) => names.includes(name));
      return [child];
    });
  };
  filter(tree);
  return serialize(tree);
}
