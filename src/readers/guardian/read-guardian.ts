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
  objectAt,
  textAt,
} from '../values/fields.js';
import {type HtmlPost, readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {escapeText, picture} from '../values/write-html.js';

const taken = [
  ...[
    'id',
    'type',
    'sectionId',
    'sectionName',
    'webPublicationDate',
    'webTitle',
    'webUrl',
    'apiUrl',
  ],
  ...['fields', 'tags', 'elements', 'isHosted', 'isLive', 'pillarId', 'pillarName', 'blocks'],
];
const takenFields = [
  ...[
    'headline',
    'standfirst',
    'trailText',
    'byline',
    'main',
    'body',
    'bodyText',
    'thumbnail',
    'lang',
  ],
  ...['lastModified', 'firstPublicationDate', 'shortUrl', 'publication', 'wordcount', 'charCount'],
];

/** Whether content was taken down or is not published yet. */
function isHeld(part: Data): boolean {
  const says = (key: string, value: boolean) => String(part[key]) === String(value);
  return says('isLive', false) || says('isGone', true) || says('isExpired', true);
}

/** Reads one piece of content. It contains text only if `show-fields=body` was requested. */
export const readGuardian: ArticleReader = async ({data}, context) => {
  const results = listAt(data, 'response.results');
  const single = objectAt(data, 'response.content');
  const item = results[0] ?? ('webTitle' in single ? single : asData(data));
  const fields = objectAt(item, 'fields');
  const issues = [...reportRest(item, taken), ...reportRest(fields, takenFields, 'fields.')];
  for (let index = 1; index < results.length; index++)
    issues.push(
      createIssue(`response.results[${index}]`, 'other-item', 'one story', 'a further one'),
    );
  const parts = listAt(item, 'blocks.body');
  // The text of an article is one block; a live story that is over may call itself an article.
  const isLive = parts.length > (item['type'] === 'liveblog' ? 0 : 1);
  const posts = isLive ? parts.map((part) => readPost(part, issues)) : [];
  const html = isLive
    ? ''
    : textAt(fields, 'body') || textAt(parts[0], 'bodyHtml') || writeElements(item, issues);
  if (!html && !isLive)
    issues.push(createIssue('fields.body', 'no-content', 'the text as HTML', 'none'));
  const facts = readFacts(item, fields, issues);
  const main =
    textAt(fields, 'main') || textAt(item, 'blocks.main.bodyHtml') || writeMain(item, issues);
  return readStoryOfHtml(facts, main + html, context, issues, posts);
};

function readFacts(item: Data, fields: Data, issues: Issue[]) {
  const published = dateAt(item, issues, 'fields.firstPublicationDate', 'webPublicationDate');
  const modified = dateAt(item, issues, 'fields.lastModified');
  const publication = lineAt(fields, 'publication');
  return {
    headline: lineAt(fields, 'headline') ?? lineAt(item, 'webTitle') ?? '',
    ...present({
      url: textAt(item, 'webUrl') || undefined,
      language: textAt(fields, 'lang') || undefined,
      kicker: lineAt(item, 'sectionName'),
      standfirst: lineAt(fields, 'standfirst', 'trailText'),
      authors: readAuthors(item, fields),
      publisher: publication ? {name: publication} : undefined,
      published,
      modified: modified === published ? undefined : modified,
      image: imageOf(textAt(fields, 'thumbnail'), {}),
      status: [item, fields].some(isHeld) ? ('withheld' as const) : undefined,
    }),
  };
}

/** The contributors, or else the byline as it is written. */
function readAuthors(item: Data, fields: Data) {
  const contributors = listAt(item, 'tags').filter((tag) => tag['type'] === 'contributor');
  const named = contributors.map((tag) => ({
    name: lineAt(tag, 'webTitle'),
    url: textAt(tag, 'webUrl'),
  }));
  const byline = lineAt(fields, 'byline');
  if (named.length) return authorsOf(named);
  return byline ? authorsOf([{name: byline}]) : undefined;
}

/** The picture above the text, in its widest file. Other elements are in the text already. */
function writeMain(item: Data, issues: Issue[]): string {
  const main = listAt(item, 'elements').find(({relation}) => relation === 'main');
  if (!main) return '';
  const [widest] = listAt(main, 'assets')
    .filter((asset) => asset['type'] === 'image')
    .sort((one, other) => widthOf(other) - widthOf(one));
  const src = textAt(widest, 'typeData.secureFile') || textAt(widest, 'file');
  if (!src) {
    issues.push(createIssue('elements', 'not-taken', 'a picture', `"${textAt(main, 'type')}"`));
    return '';
  }
  return picture(
    {
      src,
      alt: lineAt(widest, 'typeData.altText'),
      width: widthOf(widest) || undefined,
      height: Number(at(widest, 'typeData.height')) || undefined,
    },
    escapeText(lineAt(widest, 'typeData.caption') ?? ''),
    escapeText(lineAt(widest, 'typeData.credit') ?? ''),
  );
}

/** What stands in a text that was not asked for: posts of networks, players, boxes. */
function writeElements(item: Data, issues: Issue[]): string {
  const inText = listAt(item, 'elements').filter(({relation}) => relation === 'body');
  return inText
    .map((part) => {
      const html = listAt(part, 'assets')
        .map((asset) => textAt(asset, 'typeData.html'))
        .find(Boolean);
      if (!html)
        issues.push(createIssue('elements', 'not-taken', 'HTML', `"${textAt(part, 'type')}"`));
      return html ?? '';
    })
    .join('');
}

const widthOf = (asset: Data | undefined): number => Number(at(asset, 'typeData.width')) || 0;

/** Whether a field is true, as a value or in words. */
const isTrue = (part: Data, path: string): boolean =>
  textAt(part, path) === 'true' || at(part, path) === true;

/** A block of a live blog. */
function readPost(part: Data, issues: Issue[]): HtmlPost {
  const published = dateAt(part, issues, 'firstPublishedDate', 'publishedDate', 'createdDate');
  const modified = dateAt(part, issues, 'lastModifiedDate');
  const title = lineAt(part, 'title', 'attributes.title');
  const id = textAt(part, 'id');
  return {
    facts: present({
      id: id ? `block-${id}` : undefined,
      published,
      modified: modified === published ? undefined : modified,
      title: title ? [title] : undefined,
      pinned: isTrue(part, 'attributes.pinned') || undefined,
      keyPoint: isTrue(part, 'attributes.keyEvent') || undefined,
    }),
    html: textAt(part, 'bodyHtml'),
  };
}
