import {createIssue, type Issue} from '../../model/issue.js';
import {present} from '../html/present.js';
import type {ArticleReader} from '../reader.js';
import {
  at,
  authorsOf,
  type Data,
  dateAt,
  imageOf,
  lineAt,
  listAt,
  objectAt,
  textAt,
} from '../through-html/fields.js';
import {type HtmlPost, readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {escapeText, picture} from '../through-html/write-html.js';

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
  const item = results[0] ?? ('webTitle' in single ? single : (data as Data));
  const fields = objectAt(item, 'fields');
  const issues = [...reportRest(item, taken), ...reportRest(fields, takenFields, 'fields.')];
  for (let index = 1; index < results.length; index++)
    issues.push(
      createIssue(`response.results[${index}]`, 'other-item', 'one story', 'a further one'),
    );
  const parts = listAt(item, 'blocks.body');
  const isLive = item['type'] === 'liveblog' && parts.length > 0;
  const posts = isLive ? parts.map((part) => readPost(part, issues)) : [];
  const html = isLive
    ? ''
    : textAt(fields, 'body') || parts.map((block) => textAt(block, 'bodyHtml')).join('');
  if (!html && !isLive)
    issues.push(createIssue('fields.body', 'no-content', 'the text as HTML', 'none'));
  const published = dateAt(item, issues, 'fields.firstPublicationDate', 'webPublicationDate');
  const modified = dateAt(item, issues, 'fields.lastModified');
  const contributors = listAt(item, 'tags').filter((tag) => tag['type'] === 'contributor');
  const byline = lineAt(fields, 'byline');
  const facts = {
    headline: lineAt(fields, 'headline') ?? lineAt(item, 'webTitle') ?? '',
    ...present({
      url: textAt(item, 'webUrl') || undefined,
      language: textAt(fields, 'lang') || undefined,
      kicker: lineAt(item, 'sectionName'),
      standfirst: lineAt(fields, 'standfirst', 'trailText'),
      authors: contributors.length
        ? authorsOf(
            contributors.map((tag) => ({
              name: lineAt(tag, 'webTitle'),
              url: textAt(tag, 'webUrl'),
            })),
          )
        : byline
          ? authorsOf([{name: byline}])
          : undefined,
      publisher: lineAt(fields, 'publication')
        ? {name: lineAt(fields, 'publication') ?? ''}
        : undefined,
      published,
      modified: modified === published ? undefined : modified,
      image: imageOf(textAt(fields, 'thumbnail'), {}),
      status: [item, fields].some(isHeld) ? ('withheld' as const) : undefined,
    }),
  };
  const main = textAt(fields, 'main') || writeMain(item, issues);
  return readStoryOfHtml(facts, main + html, context, issues, posts);
};

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

const widthOf = (asset: Data | undefined): number => Number(at(asset, 'typeData.width')) || 0;

/** A block of a live blog. */
function readPost(part: Data, issues: Issue[]): HtmlPost {
  const published = dateAt(part, issues, 'firstPublishedDate', 'publishedDate', 'createdDate');
  const modified = dateAt(part, issues, 'lastModifiedDate');
  const title = lineAt(part, 'title');
  const id = textAt(part, 'id');
  return {
    facts: present({
      id: id ? `block-${id}` : undefined,
      published,
      modified: modified === published ? undefined : modified,
      title: title ? [title] : undefined,
      pinned: at(part, 'attributes.pinned') === true || undefined,
      keyPoint: at(part, 'attributes.keyEvent') === true || undefined,
    }),
    html: textAt(part, 'bodyHtml'),
  };
}
