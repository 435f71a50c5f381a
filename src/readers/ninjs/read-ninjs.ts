import type {Article, Block, Image} from '../../model/article.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {countTree, shareOf} from '../values/count-markup.js';
import {readHtmlFragment} from '../html/read-fragment.js';
import {countText, type ContentCount} from '../values/count-content.js';
import type {ArticleReader, ReadContext, Source} from '../reader.js';
import {readAssociations, readOwnFilm, type Associations} from './associations.js';
import type {NinjsCheck} from './check-fields.js';
import {itemsOf} from './envelope.js';
import {isItem, fieldText, type Item} from './item.js';
import {pictureOf} from './pictures.js';
import {moveBodyDateline} from '../through-html/dateline.js';
import {readPlainBody} from './plain-body.js';
import {chooseTexts, type Texts, wordsOnly} from './choose-texts.js';

/**
 * Reads an item of IPTC's ninjs, 1.0 to 3.1. What the version that it names does not allow is an issue,
 * and so is, where it names none, what the fittest version does not allow.
 * @throws {ArticleError} where it breaks its rules and has neither headline nor text nor picture
 */
export const readNinjs: ArticleReader = async (source, context) => {
  const given = await readItem(source);
  const [item = given, ...others] = itemsOf(given);
  const {errors, issues: unknown} = await checkItem(item);
  const issues: Issue[] = [...errors, ...unknown];
  if (others.length > 0)
    issues.push(createIssue('', 'not-taken', 'one item', `${others.length + 1} items`));
  await context.nextStep();
  const base = context.url ?? addressOf(item);
  const texts = chooseTexts(item, issues);
  const associations = await readAssociations(item, base, context, issues);
  readOwnFilm(item, base, associations);
  await context.nextStep();
  const {metadataOf} = await import('./metadata.js');
  const metadata = metadataOf(item, issues);
  const {
    body,
    issues: bodyIssues,
    found,
  } = await readBody(texts, metadata, {
    ...context,
    url: base,
  });
  const article = compose(item, texts, body, associations, metadata);
  if (isEmpty(article)) refuse(errors);
  reportRest(item, article, issues);
  return {
    article,
    issues: [...issues, ...bodyIssues],
    kept: shareOf(sum(found, article, texts, associations), article),
  };
};

async function readItem({text, data}: Source): Promise<Item> {
  if (data === undefined) throw await describeJson(text);
  if (isItem(data)) return data;
  throw new ArticleError(createIssue('', 'expected', 'an object', describeValue(data)));
}

async function describeJson(text: string): Promise<ArticleError> {
  const {parseTolerantJson} = await import('../parsers/tolerant-json.js');
  const issues = parseTolerantJson(text).faults.map(({path, expected, found}) =>
    createIssue(path, 'json', expected, found),
  );
  return new ArticleError(issues[0] ?? createIssue('', 'expected', 'an object', 'other JSON'), {
    issues,
  });
}

/** The rules of the schemas are loaded on demand. */
async function checkItem(item: Item): Promise<NinjsCheck> {
  const {checkNinjs} = await import('./check-fields.js');
  return checkNinjs(item);
}

function isEmpty({headline, body, image, related}: Article): boolean {
  return !headline && !body.length && !image && !related;
}

/** Rejects an empty item, with what is wrong in it as the reason. */
function refuse(errors: readonly Issue[]): void {
  const [first, ...others] = errors.slice(0, 5);
  if (!first) return;
  const found = [first.found, ...others.map(({message}) => message)].join('; ');
  const reason = createIssue(first.path, first.code, first.expected, found);
  throw new ArticleError(reason, {issues: [...errors]});
}

function addressOf(item: Item): string | undefined {
  const uri = fieldText(item, 'uri', 'guid') ?? '';
  return /^https?:/i.test(uri) ? uri : undefined;
}

interface Body {
  readonly body: Block[];
  readonly issues: Issue[];
  readonly found: ContentCount;
}

/** Reads the text; its dateline, where an agency begins it with one, goes to the metadata. */
async function readBody(
  {body: text, headline}: Texts,
  metadata: Partial<Article>,
  context: ReadContext,
): Promise<Body> {
  if (!text) return {body: [], issues: [], found: {text: 0, links: 0, images: 0}};
  if (!text.isHtml) return {...(await readPlainBody(text.value, metadata, context)), issues: []};
  const {body, issues, root, headline: title} = await readHtmlFragment(text.value, context);
  const found = countTree(root);
  if (title && headline && wordsOnly(title) === wordsOnly(headline)) {
    body.shift();
    found.text -= countText(title);
  }
  found.text -= await moveBodyDateline(body, metadata, context);
  return {body, issues, found};
}

function compose(
  item: Item,
  texts: Texts,
  body: Block[],
  associations: Associations,
  metadata: Partial<Article>,
): Article {
  const own = ownPicture(item, texts, metadata.url);
  const [image, ...others] = [...(own ? [own] : []), ...associations.images];
  const {related, blocks} = associations;
  const standfirst = own?.caption ? undefined : texts.standfirst;
  return {
    ...metadata,
    ...(texts.kicker && {kicker: texts.kicker}),
    headline: texts.headline ?? '',
    ...(standfirst && {standfirst}),
    ...(image && {image}),
    body: [...body, ...others.map((image): Block => ({type: 'image', image})), ...blocks],
    ...(related.length && {related}),
  };
}

/** The description of a picture is its caption, that of a text its standfirst. */
function ownPicture(item: Item, texts: Texts, base: string | undefined): Image | undefined {
  if (/^(?:video|audio)$/.test(fieldText(item, 'type') ?? '')) return undefined;
  const picture = pictureOf(item, base);
  if (!picture || !texts.body || /^(?:picture|graphic)$/.test(fieldText(item, 'type') ?? ''))
    return picture;
  const {url, width, height, renditions} = picture;
  return {url, ...(width && {width}), ...(height && {height}), ...(renditions && {renditions})};
}

/** What was found beside the text that was read: what of it an article cannot hold is told as an issue. */
function sum(
  found: ContentCount,
  article: Article,
  texts: Texts,
  associations: Associations,
): ContentCount {
  const lines = [texts.headline, texts.standfirst, texts.kicker].map((line) =>
    countText(line ?? ''),
  );
  const own = article.image && !associations.images.includes(article.image) ? 1 : 0;
  return {
    text: found.text + lines.reduce((total, length) => total + length, 0),
    links: found.links + associations.found.links,
    images: found.images + associations.found.images + own,
  };
}

/** Fields that an article cannot have. */
const unsupported =
  /^(?:people|person|organisations?|places?|subjects?|events?|objects?|genres?|infosources?|trustindicators?|eventdetails|plannedcoverage|slugline|digitalsourcetype|keywords|service|source|extra|annotations)$/i;

function reportRest(item: Item, {headline, body, image}: Article, issues: Issue[]): void {
  if (!headline && !body.length && !image)
    issues.push(createIssue('', 'empty', 'a headline, a text or a picture', 'none'));
  else if (!headline) issues.push(createIssue('headline', 'no-headline', 'a headline', 'none'));
  for (const key of Object.keys(item)) {
    if (unsupported.test(key))
      issues.push(createIssue(key, 'not-taken', 'a field that an article has', `"${key}"`));
  }
}
