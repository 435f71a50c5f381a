import type {
  Article,
  Correction,
  Coverage,
  Dateline,
  IsoDate,
  Publisher,
  Rights,
} from '../../model/article.js';
import {withholding} from '../../model/availability/hold.js';
import {forbidsPublication} from '../../model/availability/hold-as-written.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {isLanguageTag} from '../../model/language.js';
import {baseOf} from '../../model/url.js';
import {readDate} from '../language/dates/read-date.js';
import {addressOf} from './address.js';
import {authorsOf} from './authors.js';
import {imageOf} from './images.js';
import {isNode, type Node, type NodeGraph} from './nodes.js';
import {plainWords, scalarText} from '../values/plain-words.js';

/** Keys with a picture where `image` has none. */
const otherImages = ['primaryImageOfPage', 'thumbnailUrl', 'thumbnail', 'associatedMedia'];

/** What JSON-LD says of a story beside its text. */
export function metadataOf(
  graph: NodeGraph,
  node: Node,
  from: string | undefined,
  issues: Issue[],
): Partial<Article> {
  const url = urlOf(graph, node, from);
  const base = baseOf(url, from);
  const words = (...keys: string[]) => plainWords(graph.valuesOf(node, ...keys)[0]);
  const date = (key: string) => readNodeDate(graph, node, key, issues);
  const headline = words('headline') ?? words('name', 'title', 'alternativeHeadline');
  const authors = authorsOf(graph, node, base);
  const corrections = correctionsOf(graph, node);
  return definedOnly({
    url,
    language: languageOf(graph, node, issues),
    kicker: words('articleSection'),
    headline,
    standfirst: [words('description', 'abstract'), words('alternativeHeadline')].find(
      (text) => text && text !== headline,
    ),
    authors: authors.length ? authors : undefined,
    publisher: publisherOf(graph, node, base),
    published: date('datePublished'),
    modified: date('dateModified'),
    ...releaseOf(graph, node),
    coverage: coverageOf(date('coverageStartTime'), date('coverageEndTime')),
    dateline: datelineOf(graph, node),
    image: imageOf(graph, node, base, 'image') ?? imageOf(graph, node, base, ...otherImages),
    corrections: corrections.length ? corrections : undefined,
    rights: rightsOf(graph, node, base),
  });
}

/** A record without what is absent; `undefined` where nothing is left. */
function definedOnly<Part extends object>(part: {
  [Key in keyof Part]: Part[Key] | undefined;
}): Part {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined),
  ) as Part;
}

function coverageOf(start?: IsoDate, end?: IsoDate): Coverage | undefined {
  return orNone({...(start && {start}), ...(end && {end})});
}

function orNone<Part extends object>(part: Part): Part | undefined {
  return Object.keys(part).length ? part : undefined;
}

/** A date that cannot be told is absent, and an issue. */
export function readNodeDate(
  graph: NodeGraph,
  node: Node,
  key: string,
  issues: Issue[],
): IsoDate | undefined {
  const [value] = graph.valuesOf(node, key);
  if (value === undefined || value === '') return undefined;
  const date = readDate(scalarText(value));
  if (date === undefined) issues.push(createIssue(key, 'date', 'a date', describeValue(value)));
  return date;
}

/**
 * Whether and when the story may be shown. What cannot be read is passed on as it is: the check
 * reports it and holds the story back.
 */
function releaseOf(graph: NodeGraph, node: Node): Partial<Article> {
  const texts = (key: string) =>
    graph
      .valuesOf(node, key)
      .map((value) => scalarText(isNode(value) ? value['name'] : value).trim());
  const text = (key: string) => texts(key)[0] || undefined;
  const isHeld = texts('creativeWorkStatus').some((status) =>
    withholding.test(status.replace(/^.*[/#]/s, '')),
  );
  const expires = text('expires');
  const isForbidden = forbidsPublication(text('conditionsOfAccess') ?? '');
  return {
    ...(expires && {expires: readDate(expires) ?? expires}),
    ...((isForbidden || isHeld) && {status: 'withheld'}),
  };
}

function urlOf(graph: NodeGraph, node: Node, base?: string): string | undefined {
  const addresses = ['url', 'mainEntityOfPage', '@id'].map((key) =>
    addressOf(graph.valuesOf(node, key)[0], base),
  );
  return (
    addresses.find((address) => address && /^https?:/i.test(address)) ?? addresses.find(Boolean)
  );
}

function languageOf(graph: NodeGraph, node: Node, issues: Issue[]): string | undefined {
  const [value] = graph.valuesOf(node, 'inLanguage');
  const tags = isNode(value)
    ? [value['alternateName'], value['identifier'], value['name']]
    : [value];
  const found = tags
    .map((tag) => scalarText(tag).replace(/_/g, '-'))
    .find((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag) && isLanguageTag(tag));
  if (value !== undefined && !found)
    issues.push(createIssue('inLanguage', 'language', 'a language tag', describeValue(value)));
  return found;
}

function publisherOf(graph: NodeGraph, node: Node, base?: string): Publisher | undefined {
  const values = ['publisher', 'sourceOrganization', 'provider', 'isPartOf'].flatMap((key) =>
    graph.valuesOf(node, key),
  );
  for (const value of values) {
    const organisation = isNode(value) ? value : undefined;
    const name = plainWords(
      organisation ? graph.valuesOf(organisation, 'name', 'legalName')[0] : value,
    );
    if (!name || /^https?:/i.test(name)) continue;
    return definedOnly<Publisher>({
      name,
      url: addressOf(organisation?.['url'], base),
      logo: imageOf(graph, organisation, base, 'logo'),
    });
  }
  return undefined;
}

function datelineOf(graph: NodeGraph, node: Node): Dateline | undefined {
  const [location] = graph.valuesOf(node, 'locationCreated', 'contentLocation');
  const place =
    plainWords(graph.valuesOf(node, 'dateline')[0]) ??
    plainWords(isNode(location) ? location['name'] : location);
  const [geo] = isNode(location) ? graph.nodesOf(location, 'geo') : [];
  return orNone(
    definedOnly<Dateline>({
      place,
      latitude: degreesOf(geo?.['latitude'], 90),
      longitude: degreesOf(geo?.['longitude'], 180),
    }),
  );
}

function degreesOf(value: unknown, most: number): number | undefined {
  const degrees = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof degrees === 'number' && Math.abs(degrees) <= most ? degrees : undefined;
}

function correctionsOf(graph: NodeGraph, node: Node): Correction[] {
  return graph.valuesOf(node, 'correction').flatMap((value) => {
    const text = plainWords(
      isNode(value) ? graph.valuesOf(value, 'text', 'description', 'name')[0] : value,
    );
    const date = isNode(value) ? readNodeDate(graph, value, 'datePublished', []) : undefined;
    return text ? [{...(date && {date}), content: [text]}] : [];
  });
}

function rightsOf(graph: NodeGraph, node: Node, base?: string): Rights | undefined {
  const words = (...keys: string[]) => {
    const [value] = graph.valuesOf(node, ...keys);
    return plainWords(isNode(value) ? value['name'] : value);
  };
  const [license] = graph.valuesOf(node, 'license');
  const holder = words('copyrightHolder');
  const year = words('copyrightYear');
  const isAddress = isNode(license) || /^https?:|^\//i.test(scalarText(license));
  return orNone(
    definedOnly<Rights>({
      holder,
      notice:
        words('copyrightNotice') ??
        words('creditText') ??
        (holder && year && `© ${year} ${holder}`),
      terms:
        words('conditionsOfAccess', 'usageInfo') ?? (isAddress ? undefined : plainWords(license)),
      license: isAddress ? addressOf(license, base) : undefined,
    }),
  );
}
