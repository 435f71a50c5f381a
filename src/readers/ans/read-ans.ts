import type {Image} from '../../model/article.js';
import type {Correction} from '../../model/correction.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import type {ArticleReader} from '../reader.js';
import {
  asData,
  at,
  authorsOf,
  type Data,
  dateAt,
  imageOf,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../values/fields.js';
import {
  type Facts,
  type HtmlPost,
  readStoryOfHtml,
  reportRest,
  reportWords,
} from '../through-html/read-story.js';
import {ansHtml} from './ans-html.js';
import {creditOf} from './credit.js';

const taken = [
  ...[
    '_id',
    'type',
    'version',
    'canonical_url',
    'canonical_website',
    'headlines',
    'subheadlines',
    'websites',
  ],
  ...[
    'description',
    'language',
    'label',
    'first_publish_date',
    'display_date',
    'publish_date',
    'created_date',
  ],
  ...[
    'last_updated_date',
    'credits',
    'promo_items',
    'content_elements',
    'location',
    'copyright',
    'slug',
  ],
  ...[
    'revision',
    'owner',
    'workflow',
    'content_restrictions',
    'short_url',
    'subtype',
    'source',
    'distributor',
  ],
  ...['additional_properties', 'embargo_date', 'corrections'],
];

/** Flags that are false for a story, or a revision, that is not out. */
const unpublished = [
  'revision.published',
  'is_published',
  'additional_properties.is_published',
  'publishing.has_published_editions',
];

/** Reads a story of Arc XP. An embargo of its workflow holds it back. */
export const readAns: ArticleReader = async ({data}, context) => {
  const story = asData(data);
  const issues: Issue[] = reportRest(story, taken);
  const facts = readFacts(story, context.url, issues);
  const parts = listAt(story, 'content_elements');
  const posts = parts.filter(isPost);
  const text = parts.filter((part) => !isPost(part));
  for (const field of ['headlines', 'subheadlines', 'description']) {
    const words = Object.keys(objectAt(story, field)).map((key) =>
      lineAt(story, `${field}.${key}`),
    );
    issues.push(...reportWords(field, words, facts));
  }
  return readStoryOfHtml(
    facts,
    ansHtml(text, issues),
    context,
    issues,
    posts.map((post) => readPost(post, issues)),
  );
};

function readFacts(story: Data, base: string | undefined, issues: Issue[]): Facts {
  const published = dateAt(story, issues, 'first_publish_date', 'publish_date', 'display_date');
  const modified = dateAt(story, issues, 'last_updated_date');
  const place = lineAt(story, 'location');
  return {
    headline: lineAt(story, 'headlines.basic', 'headlines.web') ?? '',
    ...present({
      url: addressOf(story, base),
      language: textAt(story, 'language') || undefined,
      kicker:
        at(story, 'label.basic.display') === false ? undefined : lineAt(story, 'label.basic.text'),
      standfirst: lineAt(story, 'subheadlines.basic', 'description.basic'),
      authors: readAuthors(story),
      published,
      modified: modified === published ? undefined : modified,
      embargoedUntil:
        textAt(story, 'embargo_date') ||
        textAt(story, 'content_restrictions.embargo.end_date') ||
        undefined,
      dateline: place ? {place} : undefined,
      image: readPromo(story, issues),
      corrections: readCorrections(story),
      rights: lineAt(story, 'copyright') ? {notice: lineAt(story, 'copyright') ?? ''} : undefined,
      expires:
        textAt(listAt(story, 'publishing.scheduled_operations.unpublish_edition')[0], 'date') ||
        undefined,
      status: holdOf(story),
    }),
  };
}

/** A story within a story that has a text of its own: a post of a live story. */
function isPost(part: Data): boolean {
  return part['type'] === 'story' && Array.isArray(part['content_elements']);
}

function readPost(post: Data, issues: Issue[]): HtmlPost {
  const published = dateAt(post, issues, 'first_publish_date', 'publish_date', 'display_date');
  const modified = dateAt(post, issues, 'last_updated_date');
  const title = lineAt(post, 'headlines.basic', 'headlines.web');
  const facts = present({
    id: textAt(post, '_id') || undefined,
    published,
    modified: modified === published ? undefined : modified,
    title: title ? [title] : undefined,
    authors: readAuthors(post),
    label: at(post, 'label.basic.display') === false ? undefined : lineAt(post, 'label.basic.text'),
  });
  return {facts, html: ansHtml(listAt(post, 'content_elements'), issues)};
}

/** Only a published revision is shown, where the story says whether it is one. */
function holdOf(story: Data): 'withheld' | undefined {
  const isUnpublished = unpublished.some((path) => at(story, path) === false);
  const isDue =
    listAt(story, 'publishing.scheduled_operations.publish_edition').length > 0 &&
    !['first_publish_date', 'publish_date'].some((key) => textAt(story, key));
  return isUnpublished || isDue ? 'withheld' : undefined;
}

function addressOf(story: Data, base: string | undefined): string | undefined {
  const address = textAt(story, 'canonical_url');
  if (!address) return undefined;
  return base && URL.canParse(address, base) ? new URL(address, base).href : address;
}

function readAuthors(story: Data) {
  const authors = listAt(story, 'credits.by').map((author) => ({
    name:
      lineAt(author, 'name') ??
      [lineAt(author, 'first_name'), lineAt(author, 'last_name')].filter(Boolean).join(' '),
    url: textAt(author, 'url'),
  }));
  return authors.length ? authorsOf(authors) : undefined;
}

function readCorrections(story: Data): Correction[] | undefined {
  const corrections = listAt(story, 'corrections').flatMap((correction) => {
    const text = lineAt(correction, 'text');
    return text ? [{content: [text]}] : [];
  });
  return corrections.length ? corrections : undefined;
}

function readPromo(story: Data, issues: Issue[]): Image | undefined {
  const promo = objectAt(story, 'promo_items.basic');
  if (!('type' in promo)) return undefined;
  const image = promo['type'] === 'image' ? promo : objectAt(promo, 'promo_items.basic');
  const url = textAt(image, 'url');
  if (promo['type'] !== 'image')
    issues.push(
      createIssue('promo_items.basic', 'not-taken', 'a picture', `"${textAt(promo, 'type')}"`),
    );
  return imageOf(url, {
    alt: lineAt(image, 'alt_text'),
    caption: lineAt(image, 'caption'),
    credit: creditOf(image),
    width: numberAt(image, 'width'),
    height: numberAt(image, 'height'),
  });
}
