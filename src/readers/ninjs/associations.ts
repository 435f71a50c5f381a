import type {Block, Image, StoryLink, StoryList} from '../../model/article.js';
import {findHold} from '../../model/availability/hold.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {readDate} from '../language/dates/read-date.js';
import type {ReadContext} from '../reader.js';
import {partsOf, fieldText, type Item} from './item.js';
import {pictureOf} from './pictures.js';
import {chooseText, lineOf, textsOf} from './texts.js';

/** The content of an item's associations. */
export interface Associations {
  images: Image[];
  blocks: Block[];
  related: StoryList[];
  /** The number of images and links that could be shown. */
  found: {images: number; links: number};
}

/** Reads pictures, films and stories that belong to an item; withheld ones are left out. */
export async function readAssociations(
  item: Item,
  base: string | undefined,
  {now, nextStep}: Pick<ReadContext, 'now' | 'nextStep'>,
  issues: Issue[],
): Promise<Associations> {
  const all: Associations = {images: [], blocks: [], related: [], found: {images: 0, links: 0}};
  const stories: StoryLink[] = [];
  for (const part of partsOf(item, 'associations')) {
    await nextStep();
    const path = `associations.${fieldText(part, 'name') ?? ''}`;
    if (isHeldBack(part, now))
      issues.push(createIssue(path, 'held-back', 'an item for publication', 'one that is not'));
    else if (readAssociation(part, base, all, stories)) reportBody(part, path, issues);
    else
      issues.push(
        createIssue(
          path,
          'not-taken',
          'a picture, a film or a story with an address',
          describe(part),
        ),
      );
  }
  if (stories.length) all.related.push({kind: 'related', stories});
  return all;
}

function isHeldBack(item: Item, now: Date): boolean {
  const date = (...names: string[]) => {
    const text = fieldText(item, ...names);
    return text && (readDate(text) ?? text);
  };
  const embargoedUntil = date('embargoedUntil', 'embargoed');
  const status = fieldText(item, 'pubStatus');
  return !!findHold({status, embargoedUntil, expires: date('expires')}, now);
}

/** @returns whether an article can contain it */
function readAssociation(
  part: Item,
  base: string | undefined,
  all: Associations,
  stories: StoryLink[],
): boolean {
  const type = fieldText(part, 'type') ?? '';
  const image = pictureOf(part, base, bodyOf(part));
  if (/^(?:video|audio)$/.test(type))
    return pushFilm(part, type as 'video' | 'audio', image, base, all);
  if (image && !/^(?:text|composite)$/.test(type)) {
    all.images.push(image);
    all.found.images++;
    return true;
  }
  return pushStory(part, image, base, all, stories);
}

function bodyOf(part: Item): string | undefined {
  return lineOf(chooseText(textsOf(part, 'bodies', 'body'), false));
}

/** A list of stories has no place for their texts, nor a caption for a second one. */
function reportBody(part: Item, path: string, issues: Issue[]): void {
  const body = bodyOf(part);
  const description = lineOf(chooseText(textsOf(part, 'descriptions', 'description'), false));
  const isPicture = /^(?:picture|graphic|)$/.test(fieldText(part, 'type') ?? '');
  if (!body || (isPicture && !description) || description?.includes(body)) return;
  issues.push(createIssue(`${path}.body`, 'not-taken', 'a description', describeValue(body)));
}

/** The film or sound of an item that is itself one. */
export function readOwnFilm(item: Item, base: string | undefined, all: Associations): void {
  const type = fieldText(item, 'type');
  if (type === 'video' || type === 'audio') pushFilm(item, type, pictureOf(item, base), base, all);
}

function pushFilm(
  part: Item,
  kind: 'video' | 'audio',
  image: Image | undefined,
  base: string | undefined,
  all: Associations,
): boolean {
  const films = partsOf(part, 'renditions').filter((rendition) =>
    new RegExp(`^(?:${kind}|application)/`, 'i').test(
      fieldText(rendition, 'contentType', 'mimetype') ?? '',
    ),
  );
  const url = films.map((film) => fieldText(film, 'href')).find(isAddress);
  if (!url) return false;
  const title = titleOf(part);
  all.blocks.push({
    type: 'embed',
    kind,
    url: resolveUrl(url, base),
    ...(title && {title}),
    ...(image && {image}),
  });
  all.found.links++;
  all.found.images += image ? 1 : 0;
  return true;
}

function pushStory(
  part: Item,
  image: Image | undefined,
  base: string | undefined,
  all: Associations,
  stories: StoryLink[],
): boolean {
  const page = partsOf(part, 'renditions').find((rendition) =>
    /html/i.test(fieldText(rendition, 'contentType', 'mimetype') ?? ''),
  );
  const url = [page && fieldText(page, 'href'), fieldText(part, 'uri')].find(isAddress);
  const title = titleOf(part);
  if (!url || !title) return false;
  const summary = lineOf(chooseText(textsOf(part, 'descriptions', 'description'), false));
  const published = readDate(fieldText(part, 'firstCreated', 'versionCreated') ?? '');
  stories.push({
    url: resolveUrl(url, base),
    title,
    ...(summary && {summary}),
    ...(image && {image}),
    ...(published && {published}),
  });
  all.found.links++;
  all.found.images += image ? 1 : 0;
  return true;
}

function titleOf(part: Item): string | undefined {
  return (
    lineOf(chooseText(textsOf(part, 'headlines', 'headline'), false)) ?? fieldText(part, 'title')
  );
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^(?:https?:)?\/\//i.test(url) && isSafeUrl(url);
}

function describe(part: Item): string {
  return `an item of type ${fieldText(part, 'type') ?? 'unknown'}`;
}
