/**
 * Files that are loaded together. What draws data is one: a page needs all of it or nothing. So is
 * what takes data in, with what it shares with the drawing: chunks that wait for others cost a round
 * trip each.
 */
const intake = [
  /\/element-kit\/(check-data|child-script|data-drawing|draw-words|edit-watch|explain|failure-message|fault|fault\.styles|fetch-text|find-fault|find-target|intake|keep-place|keep-reader|keep-selection|loss-limit|near-view|parse-json|read-input|replaced-children|require-story|share-request|successor)\.js$/,
  /\/format\/direction\.js$/,
  /\/model\/(?!(?:issue|language|limits|counting-pixel)\.js)/,
  /\/readers\/(kept|article\/read-model)\.js$/,
  /\/toll\/bounds\.js$/,
];

const drawing = [
  /\/templates\/(?!css|own-document)[\w./-]+(?<!\.styles)\.js$/,
  /\/format\/(?!locale)/,
  /\/toll\/(arrange-report|change-text|compare-articles|copies|figure-text|inspect-report|parse-time|remainder|revision-text|revisions|shared-facts|step-line)\.js$/,
  /\/weather\/(condition|icons\.generated|temperature)\.js$/,
];

/** And what makes onward lists live, but for what asks one source after the other. */
const liveStories =
  /\/related-stories\/(?!related-stories|prefetch|source-chain|story-events)[\w.-]+\.js$/;

function sharedChunkOf(id) {
  if (intake.some((pattern) => pattern.test(id))) return 'intake';
  if (drawing.some((pattern) => pattern.test(id))) return 'drawing';
  return liveStories.test(id) ? 'live-stories' : undefined;
}

/** The chunk of a file in the bundle for script tags. */
export function chunkOf(id) {
  if (/\/prose\/languages\/english-evidence/.test(id)) return 'prose-evidence';
  if (/\/prose\/languages\/spanish/.test(id)) return 'prose-spanish';
  if (/\/prose\/languages\//.test(id)) return 'prose-english';
  return /\/model\/limits\.js$/.test(id) ? 'intake' : sharedChunkOf(id);
}

/**
 * An element, with what other elements take of it, and what needs that and is there at once; what is
 * loaded on demand has files of its own.
 */
const element = /\/elements\/([\w-]+)\/(\1|[\w-]+-events?|select-figure)\.js$/;

/** The looks of an element, as its template is named. */
const styles = {
  article: 'article',
  blocks: 'article-body',
  card: 'casualty-card',
  dateline: 'weather-dateline',
  lists: 'related-stories',
};

/**
 * The file of the package that a module of a page is published in; a file of its own where none. No
 * file that is loaded on demand imports another but `intake`: Vite would add a file for that.
 */
export function pageGroupOf(id) {
  if (/\/templates\/lists\/.*template\.js$/.test(id)) return 'live-stories';
  if (
    /\/(format\/(?!locale).*|templates\/(image\.template|blocks\/(drawn|post)\.styles|article\/story-parts\.styles))\.js$/.test(
      id,
    )
  )
    return 'intake';
  const [, name] = element.exec(id) ?? [];
  const [, template] = /\/templates\/(\w+)\/\1\.styles\.js$/.exec(id) ?? [];
  if (name || template) return `elements/${name ?? styles[template]}`;
  const isKit =
    /\/element-kit\/(?!isolate|follow-words|printed|fingerprint)|\/locales\/load-english|\/format\/locale|\/model\/counting-pixel|\/templates\/(css|own-document|host\.styles|tokens\.styles)\.js/;
  return sharedChunkOf(id) ?? (isKit.test(id) ? 'element-kit' : undefined);
}

/** The same for a module that needs no page. Readers are loaded by format, part by part. */
export function groupOf(id) {
  return /\/prose\//.test(id) ? 'prose' : undefined;
}
