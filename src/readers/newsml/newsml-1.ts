import type {Image} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {looksLikeHtml} from '../values/markup.js';
import {present} from '../values/present.js';
import {readNitfTree} from '../nitf/nitf-story.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {childrenOf, findAll, findFirst, treeLine, treeText} from '../through-html/tree.js';
import type {TreeElement} from '../tree.js';
import {
  chooseMain,
  type Component,
  findLead,
  listComponents,
  listParts,
  type TextComponent,
  saysAnything,
} from './components.js';
import {readFacts} from './facts-1.js';
import {readPictures} from './pictures-1.js';
import {writePlainText} from './plain-text.js';
import {writePicture} from './write-picture.js';
import {writeTree} from './write-tree.js';

/** Fields that an article has no place for. */
const noPlace = [
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
  const read = [main, ...captions, ...(standfirst ? [lead] : [])];
  reportParts(
    parts.filter((part) => !read.includes(part)),
    facts.headline,
    issues,
  );
  const pictures = groups.filter((group) => group !== story?.element);
  reportFields(without(item, pictures), issues);
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
function findItem(root: TreeElement, main: TextComponent | undefined): TreeElement {
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

/** Reports the fields of an item that an article has no place for. */
function reportFields(item: TreeElement, issues: Issue[]): void {
  for (const name of noPlace)
    if (findAll(item, name.toLowerCase()).some(saysAnything))
      issues.push(createIssue(name, 'not-taken', 'a field that an article has', `<${name}>`));
}

function reportParts(parts: readonly TextComponent[], headline: string, issues: Issue[]): void {
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

function bodyOf(content: TreeElement, headline: string): string {
  const body = findFirst(content, 'body') ?? content;
  if (body.children.some((child) => typeof child !== 'string')) return writeTree(body, headline);
  const text = treeText(body);
  return looksLikeHtml(text) ? text : writePlainText(text);
}
