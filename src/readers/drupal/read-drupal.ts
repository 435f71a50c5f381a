import type {Image} from '../../model/article.js';
import {createIssue} from '../../model/issue.js';
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
  numberAt,
  objectAt,
  textAt,
} from '../through-html/fields.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';

const taken = [
  ...['drupal_internal__nid', 'drupal_internal__vid', 'langcode', 'revision_timestamp', 'status'],
  'moderation_state',
  ...[
    'title',
    'created',
    'changed',
    'promote',
    'sticky',
    'default_langcode',
    'body',
    'path',
    'comment',
  ],
  ...[
    'revision_translation_affected',
    'content_translation_source',
    'content_translation_outdated',
  ],
  ...['revision_log', 'field_subtitle', 'field_standfirst', 'metatag'],
];

/** Reads the first node; authors and the picture come from `included`, where it was asked for. */
export const readDrupal: ArticleReader = async ({data}, context) => {
  const nodes = listAt(data, 'data');
  const node = nodes[0] ?? objectAt(data, 'data');
  const attributes = objectAt(node, 'attributes');
  const issues = reportRest(attributes, taken, 'data.attributes.');
  for (let index = 1; index < nodes.length; index++)
    issues.push(createIssue(`data[${index}]`, 'other-item', 'one story', 'a further node'));
  const included = new Map(
    listAt(data, 'included').map((part) => [`${textAt(part, 'type')} ${textAt(part, 'id')}`, part]),
  );
  const related = (field: string): Data | undefined => {
    const [first = objectAt(node, `relationships.${field}.data`)] = listAt(
      node,
      `relationships.${field}.data`,
    );
    return included.get(`${textAt(first, 'type')} ${textAt(first, 'id')}`);
  };
  const published = dateAt(attributes, issues, 'created');
  const modified = dateAt(attributes, issues, 'changed');
  const author = lineAt(related('uid'), 'attributes.display_name', 'attributes.name');
  const url = addressOf(node, context.url);
  const facts = {
    headline: lineAt(attributes, 'title') ?? '',
    ...present({
      url,
      language: textAt(attributes, 'langcode') || undefined,
      standfirst: lineAt(attributes, 'field_standfirst', 'field_subtitle', 'body.summary'),
      authors: author ? authorsOf([{name: author}]) : undefined,
      published,
      modified: modified === published ? undefined : modified,
      image: readImage(related, url ?? context.url),
      status: isHeld(attributes) ? ('withheld' as const) : undefined,
    }),
  };
  const html = textAt(attributes, 'body.processed') || textAt(attributes, 'body.value');
  return readStoryOfHtml(facts, html, context, issues);
};

/** Whether a node is not for everybody, by its flag or by the state that an editor gave it. */
function isHeld(attributes: Data): boolean {
  const state = textAt(attributes, 'moderation_state');
  return /^(?:false|0)$/.test(String(at(attributes, 'status'))) || !/^(?:published)?$/.test(state);
}

/** The alias is the address that readers know; it is relative to the site. */
function addressOf(node: Data, base: string | undefined): string | undefined {
  const alias = textAt(node, 'attributes.path.alias');
  const own = textAt(node, 'links.self.href');
  const site = URL.canParse(own) ? own : base;
  return alias && site && URL.canParse(alias, site) ? new URL(alias, site).href : undefined;
}

function readImage(
  related: (field: string) => Data | undefined,
  base: string | undefined,
): Image | undefined {
  const part = related('field_image') ?? related('field_media_image');
  const address = textAt(part, 'attributes.uri.url');
  if (!address) return undefined;
  const url = base && URL.canParse(address, base) ? new URL(address, base).href : address;
  return imageOf(url, {
    alt: lineAt(part, 'meta.alt'),
    width: numberAt(part, 'meta.width'),
    height: numberAt(part, 'meta.height'),
  });
}
