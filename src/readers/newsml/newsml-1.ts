import type {Image} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {forbidsPublication, isTakenBack} from '../../model/hold-as-written.js';
import {readDate} from '../feed/read-date.js';
import {looksLikeHtml} from '../feed/words.js';
import {present} from '../html/present.js';
import {readDatelineWords} from '../nitf/dateline-words.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {readNames} from '../through-html/read-names.js';
import {type Facts, reportWords} from '../through-html/read-story.js';
import {childrenOf, findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {
  chooseMain,
  type Component,
  describe,
  findLead,
  listComponents,
  listParts,
  type Part,
  saysAnything,
} from './components.js';
import {property, readPictures} from './pictures-1.js';
import {writePlainText} from './plain-text.js';
import {writePicture} from './write-picture.js';
import {writeTree} from './write-tree.js';

/** What an article has no place for. */
const untold = [
  'NameLabel',
  'SlugLine',
  'CreditLine',
  'KeywordLine',
  'SeriesLine',
  'NewsLine',
  'Creator',
  'Contributor',
  'Urgency',
  'SubjectCode',
  'Genre',
  'OfInterestTo',
  'Property',
  'TopicSet',
];

/** Reads the main text of a document in NewsML 1.2, with its headline, summary and pictures. */
export async function readNewsml1(root: TreeElement, context: ReadContext): Promise<FormatReading> {
  const issues: Issue[] = [];
  const components = listComponents(root);
  const parts = listParts(components);
  const text = chooseMain(parts);
  const {images, captions, groups} = readPictures(
    {components, parts, main: text, base: context.url},
    issues,
  );
  const main = text ?? (images.length ? undefined : parts[0]);
  const story = main ?? components.find(({element}) => childrenOf(element, 'newslines').length);
  if (!main && !images.length) throw findNothing(root);
  const item = findItem(root, main);
  const known = await readFacts(
    {item, story, others: listBeside(components, story)},
    issues,
    context,
  );
  const lead = main && !known.standfirst ? findLead(parts, main) : undefined;
  const standfirst = lead && plainLine(lead.content);
  const [image, ...others] = images.map((image) => withoutCaption(image, known.headline));
  const facts = {
    ...known,
    ...present({language: known.language ?? main?.language, standfirst, image}),
  };
  reportParts(
    parts.filter(
      (part) => part !== main && !captions.includes(part) && (part !== lead || !standfirst),
    ),
    facts.headline,
    issues,
  );
  const apart = without(
    item,
    groups.filter((group) => group !== story?.element),
  );
  for (const name of untold)
    if (findAll(apart, name.toLowerCase()).some(saysAnything))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
  const after = others.map(writePicture).join('');
  const nitf = findFirst(main?.content, 'nitf');
  if (nitf) return readNitfTree(nitf, facts, context, issues, after);
  if (!facts.headline) issues.push(createIssue('HeadLine', 'no-headline', 'a headline', 'none'));
  const body = main ? bodyOf(main.content, facts.headline) : '';
  return readFiledStory(facts, body + after, context, issues);
}

/** A tree without the components of pictures, whose fields are read with them. */
function without(tree: TreeElement, groups: readonly TreeElement[]): TreeElement {
  const children = tree.children
    .filter((child) => typeof child === 'string' || !groups.includes(child))
    .map((child) => (typeof child === 'string' ? child : without(child, groups)));
  return {...tree, children};
}

/** A headline above a picture is no caption too. */
function withoutCaption({caption, ...image}: Image, headline: string): Image {
  return {...image, ...(caption && caption[0] !== headline && {caption})};
}

/** A document without a text names stories of others, or has none. */
function findNothing(root: TreeElement): ArticleError {
  const references = findAll(root, 'newsitemref').length;
  const found = references ? `${references} items elsewhere` : 'none';
  return new ArticleError(createIssue('NewsML', 'no-content', 'a DataContent with a text', found));
}

/** The `<NewsItem>` that has the text. */
function findItem(root: TreeElement, main: Part | undefined): TreeElement {
  const items = childrenOf(root, 'newsitem');
  const hasMain = (item: TreeElement) =>
    main && findAll(item, 'datacontent').includes(main.content);
  return items.find(hasMain) ?? items[0] ?? root;
}

/** The other components of the same item, each by itself, without those that have a picture. */
function listBeside(components: readonly Component[], story: Component | undefined): Component[] {
  const outermost = (component?: Component) => component?.around.at(-1) ?? component?.element;
  return components
    .filter(
      (component) =>
        outermost(component) === outermost(story) &&
        !findAll(component.element, 'contentitem').some(({attributes}) => attributes['href']),
    )
    .map((component) => ({...component, around: []}));
}

function reportParts(parts: readonly Part[], headline: string, issues: Issue[]): void {
  for (const {role, content} of parts)
    if (treeLine(content) !== headline)
      issues.push(createIssue('DataContent', 'other-item', 'one story', `a text "${role}"`));
}

/** The words of a content that is plain text. */
function plainLine(content: TreeElement): string | undefined {
  const isPlain = content.children.every(
    (child) => typeof child === 'string' && !/[<&]/.test(child),
  );
  return isPlain ? treeLine(content) : undefined;
}

/** An item, the component of its text, and other components that may describe it. */
interface Described {
  readonly item: TreeElement;
  readonly story: Component | undefined;
  readonly others: readonly Component[];
}

async function readFacts(
  {item, story, others}: Described,
  issues: Issue[],
  context: ReadContext,
): Promise<Facts> {
  const find = (group: string, name: string) => {
    for (const component of [...(story ? [story] : []), ...others]) {
      const found = describe(component, group, name);
      if (found) return found;
    }
    return undefined;
  };
  const line = (name: string) => treeLine(find('newslines', name));
  const [published, modified] = ['FirstCreated', 'ThisRevisionCreated']
    .map((name) => dateOf(item, name, issues))
    .filter(Boolean);
  const status = formalName(findFirst(item, 'status'))?.toLowerCase();
  const language = formalName(find('descriptivemetadata', 'language'));
  const origin = story && findOrigin(story);
  const authors = await readNames(line('byline'), issues);
  const words = line('dateline');
  const dateline = await readDateline({words, origin}, issues, {...context, language}, published);
  const publisher = formalName(findFirst(find('administrativemetadata', 'provider'), 'party'));
  const standfirst = line('subheadline');
  const isKeyword = standfirst && listKeywords(item).includes(standfirst);
  if (isKeyword) issues.push(...reportWords('SubHeadLine', [standfirst], {}));
  return {
    headline: line('headline') ?? '',
    ...present({
      language,
      standfirst: isKeyword ? undefined : standfirst,
      authors: authors.length ? authors : undefined,
      publisher: publisher ? {name: publisher} : undefined,
      published,
      modified: modified === published ? undefined : modified,
      dateline,
      rights: rightsOf(item),
      status: holdOf(status, findAll(item, 'instruction').map(wordsOf)),
    } as const),
  };
}

/** Words by which an agency files a story. */
function listKeywords(item: TreeElement): (string | undefined)[] {
  const lines = ['slugline', 'keywordline', 'namelabel'].flatMap((name) => findAll(item, name));
  const keys = findAll(item, 'keyword').map(({attributes}) => attributes['key']);
  return [...lines.map(treeLine), ...keys];
}

/** Where the story was written, as the metadata state it. */
function findOrigin({element, around}: Component): TreeElement | undefined {
  return [element, ...around]
    .flatMap((component) => childrenOf(component, 'descriptivemetadata'))
    .flatMap((metadata) => childrenOf(metadata, 'location'))
    .find(({attributes}) => attributes['howpresent']?.toLowerCase() === 'origin');
}

async function readDateline(
  {words, origin}: {words: string | undefined; origin: TreeElement | undefined},
  issues: Issue[],
  context: ReadContext,
  published: string | undefined,
): Promise<Facts['dateline']> {
  const told = words ? await readDatelineWords(words, context, published) : undefined;
  // Some write the time of creation again.
  if (words && !told && readDate(words) !== published)
    issues.push(...reportWords('DateLine', [words], {}));
  const city = property(origin, 'City');
  const place = told?.place ?? city;
  const [latitude, longitude] = ['Latitude', 'Longitude'].map((name) => property(origin, name));
  const isPoint = place === city && latitude && longitude;
  const dateline = present({
    ...told,
    place,
    latitude: isPoint ? Number(latitude) : undefined,
    longitude: isPoint ? Number(longitude) : undefined,
  });
  return Object.keys(dateline).length ? dateline : undefined;
}

function formalName(element: TreeElement | undefined): string | undefined {
  return element?.attributes['formalname'] || undefined;
}

function dateOf(root: TreeElement, name: string, issues: Issue[]): string | undefined {
  const text = treeLine(findFirst(root, name.toLowerCase()));
  const date = text && readDate(text);
  if (text && !date) issues.push(createIssue(name, 'date', 'a date', `"${text}"`));
  return date || undefined;
}

function rightsOf(root: TreeElement): Facts['rights'] {
  const rights = present({
    notice: treeLine(findFirst(root, 'copyrightline')),
    terms: treeLine(findFirst(root, 'usagerights')),
  });
  return Object.keys(rights).length ? rights : undefined;
}

function wordsOf(instruction: TreeElement): string {
  return instruction.attributes['formalname'] ?? treeLine(instruction) ?? '';
}

function holdOf(status: string | undefined, instructions: readonly string[]): Facts['status'] {
  if (status === 'canceled') return status;
  const isForbidden = instructions.some((words) => isTakenBack(words) || forbidsPublication(words));
  return (status && status !== 'usable') || isForbidden ? 'withheld' : undefined;
}

function bodyOf(content: TreeElement, headline: string): string {
  const body = findFirst(content, 'body') ?? content;
  if (body.children.some((child) => typeof child !== 'string')) return writeTree(body, headline);
  const text = treeText(body);
  return looksLikeHtml(text) ? text : writePlainText(text);
}
