import type {Block} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {readAssociations, readOwnFilm} from '../ninjs/associations.js';
import {pictureOf} from '../ninjs/pictures.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {ArticleReader, FormatReading, ReadContext} from '../reader.js';
import {at, type Data, objectAt, textAt} from '../values/fields.js';
import {type Facts, readStoryOfHtml, reportRest} from '../through-html/read-story.js';
import {findFirst} from '../through-html/tree.js';
import {asNinjs} from './as-ninjs.js';
import {readFacts} from './facts.js';
import {itemsOf} from './items.js';

const taken = [
  ...['uri', 'altids', 'version', 'type', 'language', 'versioncreated', 'firstcreated'],
  ...['embargoed', 'expires', 'pubstatus', 'headline', 'headline_extended', 'headline_seo'],
  ...['description_summary', 'description_caption', 'description_creditline', 'photographer'],
  ...['bylines', 'located', 'datelinelocation', 'copyrightnotice', 'usageterms', 'provider'],
  ...['renditions', 'associations', 'textformat', 'recordid', 'filingid', 'pricetag'],
];

/**
 * Reads an item: its metadata, pictures and films. Its text is a NITF file of its own, whose address
 * the item has; a caller who has loaded it sets it as `nitf` beside `data`.
 */
export const readApMedia: ArticleReader = async ({data}, context) => {
  const [item = {}, ...others] = itemsOf(data);
  const issues: Issue[] = reportRest(item, taken);
  for (const other of others)
    issues.push(createIssue('data.items', 'other-item', 'one story', describe(other)));
  const facts = await readFacts(item, context, issues);
  await context.nextStep();
  const media = await readMedia(item, context, issues);
  const [image, ...images] = media.images;
  const reading = await readText(data, item, {...facts, ...(image && {image})}, context, issues);
  const pictures = images.map((image): Block => ({type: 'image', image}));
  reading.article.body.push(...pictures, ...media.blocks);
  const added = media.found.images - (image ? 1 : 0);
  const {found, kept} = reading.kept.images;
  reading.kept.images = {found: found + added, kept: kept + added};
  return reading;
};

/** The picture or film that the item is, and those that belong to it. */
async function readMedia(item: Data, context: ReadContext, issues: Issue[]) {
  const own = asNinjs(item);
  const media = await readAssociations(own, undefined, context, issues);
  readOwnFilm(own, undefined, media);
  const image = /^(?:picture|graphic)$/.test(textAt(item, 'type'))
    ? pictureOf(own, undefined)
    : undefined;
  if (image) {
    media.images.unshift(image);
    media.found.images += 1;
  }
  return media;
}

async function readText(
  data: unknown,
  item: Data,
  facts: Facts,
  context: ReadContext,
  issues: Issue[],
): Promise<FormatReading> {
  const nitf = at(data, 'nitf');
  const root =
    typeof nitf === 'string' ? findFirst(await context.parsers.parseXml(nitf), 'nitf') : undefined;
  await context.nextStep();
  reportTexts(item, Boolean(root), issues);
  return root
    ? readNitfTree(root, facts, context, issues)
    : readStoryOfHtml(facts, '', context, issues);
}

/** Texts that are files of their own: that of a story, and what is said in a film. */
function reportTexts(item: Data, hasText: boolean, issues: Issue[]): void {
  const address = textAt(item, 'renditions.nitf.href');
  if (!hasText && (address || textAt(item, 'type') === 'text')) {
    const found = address ? `the address ${address}` : 'none';
    issues.push(createIssue('renditions.nitf', 'no-content', 'the text of the story', found));
  }
  for (const name of Object.keys(objectAt(item, 'renditions')))
    if (/^(?:script|shotlist|transcript)/.test(name))
      issues.push(
        createIssue(`renditions.${name}`, 'not-taken', 'a field that an article has', name),
      );
}

function describe(item: Data): string {
  return `"${textAt(item, 'headline') || textAt(item, 'altids.itemid')}"`;
}
