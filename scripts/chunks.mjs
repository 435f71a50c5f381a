/**
 * Files that are loaded together. The code that draws data is one chunk, because a page needs all
 * of it or none. So is the code that loads data, with what both share. Chunks that wait for each
 * other cost a round trip each.
 */
const dataLoader = [
  /\/node_modules\/lit(-html|-element)?\//,
  /\/element-kit\/(?:(?:data|keep)\/|(?:is-same|one-per-host)\.js$)/,
  /\/format\/direction\.js$/,
  /\/templates\/held-nodes\.js$/,
  /\/model\/(?!(?:issue|language|limits|counting-pixel|tags|fragment)\.js)/,
  /\/readers\/(values\/count-content|language\/words\/error-page|article\/read-model)\.js$/,
  /\/refresh\/(longest-delay|retry-after|shared-records|until-aborted)\.js$/,
];

const drawing = [
  /\/templates\/(?!css|own-document)[\w./-]+(?<!\.styles)\.js$/,
  /\/format\/(?!locale|clock)/,
  /\/toll\//,
  /\/weather\/(condition|icons\.generated|temperature)\.js$/,
];

/** The behaviour of lists of stories, except for lists with several sources. */
const liveStories = [
  /\/related-stories\/(?!related-stories|load-list|prefetch|source-chain|story-events)[\w.-]+\.js$/,
  /\/(model\/lists\/[\w-]+|templates\/lists\/layouts\.styles)\.js$/,
];

/** What drawn stories and hand-written lists both need: a hand-written list loads neither Lit nor templates. */
const formats =
  /\/(format\/(format|create-date-format|known-names|remember|age-limit|direction)|model\/(date|url|number-items|give-way|fragment)|element-kit\/(fragment|is-same|one-per-host))\.js$/;

function sharedChunkOf(id) {
  if (liveStories.some((pattern) => pattern.test(id))) return 'live-stories';
  if (dataLoader.some((pattern) => pattern.test(id))) return 'data-loader';
  return drawing.some((pattern) => pattern.test(id)) ? 'drawing' : undefined;
}

/** The chunk of a file in the script-tag bundle. */
export function chunkOf(id) {
  if (/\/prose\/languages\/english-evidence/.test(id)) return 'prose-evidence';
  if (/\/prose\/languages\/spanish/.test(id)) return 'prose-spanish';
  if (/\/prose\/languages\//.test(id)) return 'prose-english';
  if (formats.test(id)) return 'formats';
  if (/\/related-stories\/long-list\.js$/.test(id)) return 'drawing';
  return /\/model\/limits\.js$/.test(id) ? 'data-loader' : sharedChunkOf(id);
}

/**
 * An element, with the parts that other elements use. Modules loaded on demand are separate files and
 * do not import the element, because Vite would add a file for that. So the events are in the kit.
 */
const element = /\/elements\/([\w-]+)\/(\1|select-figure|answer-figures|load-list)\.js$/;

/** The styles of an element, named like its template. */
const styles = {
  article: 'article',
  blocks: 'article-body',
  card: 'casualty-card',
  dateline: 'weather-dateline',
  lists: 'related-stories',
};

/**
 * The published file that contains a module for pages; undefined for a separate file. A file that
 * is loaded on demand imports no other one except `data-loader`, because Vite would add a file for that.
 */
export function pageGroupOf(id) {
  if (/\/templates\/lists\/.*template\.js$/.test(id)) return 'live-stories';
  if (
    /\/(format\/(?!locale|clock).*|templates\/(image\.template|blocks\/(drawn|post)\.styles|article\/story-parts\.styles))\.js$/.test(
      id,
    )
  )
    return 'data-loader';
  const [, name] = element.exec(id) ?? [];
  const [, template] = /\/templates\/(\w+)\/\1\.styles\.js$/.exec(id) ?? [];
  if (name || template) return `elements/${name ?? styles[template]}`;
  const isKit =
    /\/elements\/[\w-]+\/[\w-]+-events?\.js|\/element-kit\/(?!isolate|follow-light-dom|follow-within|missing-pictures|printed|fingerprint)|\/locales\/load-english|\/format\/(locale|clock)|\/model\/(counting-pixel|tags|fragment)|\/templates\/(css|own-document|host\.styles|tokens\.styles)\.js/;
  return sharedChunkOf(id) ?? (isKit.test(id) ? 'element-kit' : undefined);
}

/** The same for a module that needs no page. Readers are loaded by format, part by part. */
export function groupOf(id) {
  return /\/prose\//.test(id) ? 'prose' : undefined;
}
