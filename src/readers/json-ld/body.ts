import type {Article, Block, Image} from '../../model/article.js';
import {append} from '../../model/append.js';
import {splitFragment} from '../../model/fragment.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {mostBlocks} from '../../model/limits.js';
import {numberItems} from '../../model/number-items.js';
import {countTree, shareOf} from '../values/count-markup.js';
import {looksLikeHtml} from '../values/markup.js';
import {countText, type ContentCount} from '../values/count-content.js';
import {readParagraphs} from '../values/paragraphs.js';
import {decodeEntities} from '../parsers/xml-entities.js';
import type {Kept, ReadContext} from '../reader.js';
import {addressOf} from './address.js';
import {authorsOf} from './authors.js';
import {imageOf} from './images.js';
import {readNodeDate} from './metadata.js';
import {isNode, type Node, type NodeGraph} from './nodes.js';
import {plainWords} from '../values/plain-words.js';
import {reportRest} from './rest.js';

/** Updates of a live blog that are read. */
const mostUpdates = mostBlocks('post');

interface Body {
  body: Block[];
  issues: Issue[];
  found: ContentCount;
}

/** The text of a story, its live updates as posts in the order given, its films as links. */
export async function readStoryBody(
  graph: NodeGraph,
  node: Node,
  metadata: Partial<Article>,
  context: ReadContext,
): Promise<{body: Block[]; issues: Issue[]; kept: Kept}> {
  const within = {...context, url: metadata.url ?? context.url};
  const whole: Body = {
    body: [],
    issues: [],
    found: {text: 0, links: 0, images: metadata.image ? 1 : 0},
  };
  await readText(graph, node, within, whole);
  const updates = graph
    .valuesOf(node, 'liveBlogUpdate')
    .map((update) => (typeof update === 'string' ? {articleBody: update} : update))
    .filter(isNode);
  for (const [index, update] of numberItems(updates.slice(0, mostUpdates))) {
    await readUpdate(graph, update, within, whole);
    reportRest(update, whole.issues, `liveBlogUpdate[${index}].`);
  }
  if (updates.length > mostUpdates)
    whole.issues.push(
      createIssue('liveBlogUpdate', 'too-many', `at most ${mostUpdates}`, `${updates.length}`),
    );
  for (const video of graph.nodesOf(node, 'video')) readVideo(graph, video, within, whole);
  const {body, issues, found} = whole;
  found.text += countText(
    (metadata.headline ?? '') + (metadata.standfirst ?? '') + (metadata.kicker ?? ''),
  );
  return {
    body,
    issues,
    kept: shareOf(found, {...metadata, headline: metadata.headline ?? '', body}),
  };
}

/** `articleBody` is HTML, HTML with its marks as entities, or plain text: told by what it looks like. */
async function readText(
  graph: NodeGraph,
  node: Node,
  context: ReadContext,
  whole: Body,
): Promise<void> {
  const texts = graph
    .valuesOf(node, 'articleBody', 'text', 'reviewBody')
    .filter((value) => typeof value === 'string');
  const written = texts.join('\n\n');
  const text =
    looksLikeHtml(written) && /<[a-z/]/i.test(written) ? written : decodeEntities(written);
  if (!looksLikeHtml(text) || !/<[a-z/]/i.test(text)) {
    append(whole.body, readParagraphs(text));
    whole.found.text += countText(text);
    return;
  }
  const {readHtmlFragment} = await import('../html/read-fragment.js');
  const {body, issues, root} = await readHtmlFragment(text, context);
  append(whole.body, body);
  append(whole.issues, issues);
  countTree(root, whole.found);
}

/** An update is a post; its name is what its address ends in. */
async function readUpdate(
  graph: NodeGraph,
  update: Node,
  context: ReadContext,
  whole: Body,
): Promise<void> {
  const headline = plainWords(graph.valuesOf(update, 'headline', 'name')[0]);
  const published =
    readNodeDate(graph, update, 'datePublished', whole.issues) ??
    readNodeDate(graph, update, 'dateCreated', whole.issues);
  const modified = readNodeDate(graph, update, 'dateModified', whole.issues);
  const authors = authorsOf(graph, update, context.url);
  const id = nameOf(graph, update, context.url);
  whole.found.text += countText(headline ?? '');
  const inner: Body = {...whole, body: []};
  await readText(graph, update, context, inner);
  const image = imageOf(graph, update, context.url, 'image');
  if (image) pushImage(image, inner);
  for (const video of graph.nodesOf(update, 'video')) readVideo(graph, video, context, inner);
  if (headline === undefined && !inner.body.length) return;
  whole.body.push({
    type: 'post',
    ...(id && {id}),
    ...(published && {published}),
    ...(modified && modified !== published && {modified}),
    ...(headline !== undefined && {title: [headline]}),
    ...(authors.length && {authors}),
    blocks: inner.body,
  });
}

/** `https://paper.example/live#post-7` names `post-7`, on the page of the story alone. */
function nameOf(graph: NodeGraph, update: Node, page: string | undefined): string | undefined {
  for (const key of ['url', '@id', 'mainEntityOfPage']) {
    const address = addressOf(graph.valuesOf(update, key)[0] ?? update[key], page);
    const [place, name] = address?.split('#') ?? [];
    if (name && (!place || place === page?.replace(/#[^]*/, '')))
      return splitFragment(name)[0] || undefined;
  }
  return undefined;
}

function pushImage(image: Image, whole: Body): void {
  whole.body.push({type: 'image', image});
  whole.found.images++;
}

function readVideo(graph: NodeGraph, video: Node, context: ReadContext, whole: Body): void {
  const player = addressOf(graph.valuesOf(video, 'embedUrl')[0], context.url);
  const url = addressOf(graph.valuesOf(video, 'url', 'contentUrl')[0], context.url) ?? player;
  if (!url) return;
  const title = plainWords(graph.valuesOf(video, 'name', 'headline')[0]);
  const image = imageOf(graph, video, context.url, 'thumbnailUrl', 'thumbnail');
  whole.body.push({
    type: 'embed',
    url,
    kind: 'video',
    ...(title && {title}),
    ...(player && {player}),
    ...(image && {image}),
  });
  whole.found.links++;
  whole.found.images += image ? 1 : 0;
  whole.found.text += countText(title ?? '');
}
