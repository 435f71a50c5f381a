import type {Image} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import type {ArticleReader} from '../reader.js';
import {
  at,
  authorsOf,
  type Data,
  dateAt,
  imageOf,
  isData,
  lineAt,
  listAt,
  numberAt,
  objectAt,
  textAt,
} from '../values/fields.js';
import {readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {toDocument} from './flat.js';
import {isFlat} from './is-flat.js';
import {keyOf, referencesOf, reportRelations} from './relations.js';

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

/** Reads the first node. Authors and the picture come from `included`, if it was requested. */
export const readDrupal: ArticleReader = async ({data: given}, context) => {
  const data = isFlat(given) ? toDocument(given) : given;
  const nodes = listAt(data, 'data');
  const node = nodes[0] ?? objectAt(data, 'data');
  const attributes = objectAt(node, 'attributes');
  const parts = partsOf(node);
  const body = textAt(attributes, 'body.processed') || textAt(attributes, 'body.value');
  const texts = body ? new Map<string, string>() : textsOf(attributes);
  const issues = reportRest(attributes, [...taken, ...texts.keys()], 'data.attributes.');
  for (let index = 1; index < nodes.length; index++)
    issues.push(createIssue(`data[${index}]`, 'other-item', 'one story', 'a further node'));
  const included = new Map(listAt(data, 'included').map((part) => [keyOf(part), part]));
  const relatedTo = followRelations(included);
  const published = dateAt(attributes, issues, 'created');
  const modified = dateAt(attributes, issues, 'changed');
  const author = lineAt(relatedTo(node, 'uid')[0], 'attributes.display_name', 'attributes.name');
  const url = addressOf(node, context.url);
  const [picture] = pictureFields.flatMap((field) => relatedTo(node, field));
  const image = readImage(node, relatedTo, url ?? context.url);
  const paragraphs = parts.flatMap((field) => relatedTo(node, field));
  issues.push(...reportRelations(node, included, [...paragraphs, image && picture], 'data.'));
  const facts = {
    headline: lineAt(attributes, 'title') ?? '',
    ...present({
      url,
      language: textAt(attributes, 'langcode') || undefined,
      standfirst: lineAt(attributes, 'field_standfirst', 'field_subtitle', 'body.summary'),
      authors: author ? authorsOf([{name: author}]) : undefined,
      published,
      modified: modified === published ? undefined : modified,
      image,
      status: isHeld(attributes) ? ('withheld' as const) : undefined,
    }),
  };
  const further = paragraphs.map((part) => readPart(part, included, issues));
  const html = [body, ...texts.values(), ...further].join('\n');
  return readStoryOfHtml(facts, html, context, issues);
};

/** Finds the parts that a field of another part names. */
type Relations = (part: Data, field: string) => Data[];

function followRelations(included: ReadonlyMap<string, Data>): Relations {
  return (part, field) =>
    referencesOf(part, field)
      .map((one) => included.get(keyOf(one)))
      .filter(isData);
}

/** Formatted text in custom fields, by field. */
function textsOf(attributes: Data): Map<string, string> {
  return new Map(
    Object.keys(attributes).flatMap((field): [string, string][] => {
      const processed = textAt(attributes, `${field}.processed`);
      return field.startsWith('field_') && !taken.includes(field) && processed
        ? [[field, processed]]
        : [];
    }),
  );
}

/** Fields with paragraphs, the parts of a text. */
function partsOf(node: Data): string[] {
  const relationships = objectAt(node, 'relationships');
  return Object.keys(relationships).filter((field) =>
    listAt(relationships, `${field}.data`).some((one) =>
      textAt(one, 'type').startsWith('paragraph--'),
    ),
  );
}

function readPart(part: Data, included: ReadonlyMap<string, Data>, issues: Issue[]): string {
  const attributes = objectAt(part, 'attributes');
  const texts = textsOf(attributes);
  if (!texts.size)
    issues.push(
      createIssue('included', 'not-taken', 'a part with a text', `"${textAt(part, 'type')}"`),
    );
  const own = Object.entries(attributes).filter(([field]) => field.startsWith('field_'));
  issues.push(
    ...reportRest(Object.fromEntries(own), [...texts.keys()], 'included.'),
    ...reportRelations(part, included, [], 'included.'),
  );
  return [...texts.values()].join('\n');
}

/** Whether a node is not public, by its flag or its moderation state. */
function isHeld(attributes: Data): boolean {
  const state = textAt(attributes, 'moderation_state');
  return /^(?:false|0)$/.test(String(at(attributes, 'status'))) || !/^(?:published)?$/.test(state);
}

/** The alias is the public address; it is relative to the site. */
function addressOf(node: Data, base: string | undefined): string | undefined {
  const alias = textAt(node, 'attributes.path.alias');
  const own = textAt(node, 'links.self.href');
  const site = URL.canParse(own) ? own : base;
  return alias && site && URL.canParse(alias, site) ? new URL(alias, site).href : undefined;
}

/** The file of a picture, referenced by the node or through a media entity: what refers to it has its words. */
function readImage(node: Data, relatedTo: Relations, base: string | undefined): Image | undefined {
  const nodeField = pictureFields.find((field) => relatedTo(node, field).length) ?? '';
  const [named] = relatedTo(node, nodeField);
  const medium = textAt(named, 'type').startsWith('media--') ? named : undefined;
  const field = medium ? mediumFields.find((field) => relatedTo(medium, field).length) : nodeField;
  const holder = medium ?? node;
  const file = field && relatedTo(holder, field)[0];
  const address = textAt(file, 'attributes.uri.url');
  if (!field || !address) return undefined;
  const url = base && URL.canParse(address, base) ? new URL(address, base).href : address;
  const [reference] = referencesOf(holder, field);
  const meta = objectAt(reference, 'meta');
  return imageOf(url, {
    alt: lineAt(meta, 'alt'),
    width: numberAt(meta, 'width'),
    height: numberAt(meta, 'height'),
  });
}

/** Fields of a node with its picture. */
const pictureFields = ['field_image', 'field_media_image'];

/** Fields of a media entity with its file; Drupal's default field first. */
const mediumFields = ['field_media_image', 'image', 'thumbnail'];
