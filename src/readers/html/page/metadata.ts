import type {Issue} from '../../../model/issue.js';
import type {Article, Image} from '../../../model/article.js';
import {isLanguageTag} from '../../../model/language.js';
import {isSafeUrl, resolveUrl} from '../../../model/url.js';
import {readDate} from '../../language/dates/read-date.js';
import {type Holdable, holdByKey} from '../../../model/availability/hold-as-keyed.js';
import type {ReadContext} from '../../reader.js';
import {readCount} from '../element.js';
import {readLanguage} from '../language.js';
import {present} from '../../values/present.js';
import type {HtmlSource} from '../context.js';
import {readHead, type Head} from './head.js';
import {listAuthors, loadNameReader} from '../../language/name-reader.js';

/** Names of `<meta>` elements for each fact of a story, best first. */
const names = {
  address: ['og:url'],
  locale: ['og:locale', 'content-language', 'language'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
  site: ['og:site_name', 'application-name'],
  section: ['article:section'],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'dc.date',
    'dcterms.created',
    'dc.date.issued',
    'dcterms.issued',
    'og:article:published_time',
    'schema:datepublished',
    'sailthru.date',
    'cxenseparse:publishtime',
    'cxenseparse:recs:publishtime',
    'citation_online_date',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'last-modified',
    'lastmod',
  ],
  expires: ['article:expiration_time', 'og:article:expiration_time'],
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  authors: ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'twitter:creator'],
  image: ['og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'],
  alt: ['og:image:alt', 'twitter:image:alt'],
  copyright: ['copyright', 'dc.rights', 'rights'],
};

/** What a page says of its story outside of the text: its JSON-LD first, then its `<meta>`; and the text that its JSON-LD has. */
export async function readMetadata(
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article> & {text: string; jsonLd: string}> {
  const head = readHead(source);
  const said = await readJsonLd(head, source, context);
  const hold: Holdable = {};
  for (const key of head.release) holdByKey(hold, key, source.issues, context.now, readDate);
  return {
    ...(hold as Partial<Article>),
    ...(await readMeta(head, source)),
    ...present(said),
    text: readArticleBody(head.jsonLd),
    jsonLd: head.jsonLd,
  };
}

async function readMeta(head: Head, source: HtmlSource): Promise<Partial<Article>> {
  const {meta, link} = head;
  const site = meta(...names.site);
  const expires = meta(...names.expires);
  return present({
    url: link('canonical') ?? safeUrl(meta(...names.address), source),
    language: readLanguage(source.root, source) ?? readLocale(meta(...names.locale)),
    headline: readHeadline(head, site) || undefined,
    standfirst: meta(...names.description),
    authors: await readAuthors(head, source.issues),
    publisher: site ? {name: site} : undefined,
    kicker: meta(...names.section),
    published: date(meta(...names.published)),
    modified: date(meta(...names.modified)),
    expires: expires && (readDate(expires) ?? expires),
    image: readImage(head, source),
    rights: rights(head),
  });
}

/** The text of the story in the page's JSON-LD, without its markup; the longest where there are several. */
function readArticleBody(jsonLd: string): string {
  const found = [...jsonLd.matchAll(/"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/gs)].map(
    ([, written = '""']) => parseText(written),
  );
  const [longest = ''] = found.sort((one, other) => other.length - one.length);
  return longest.replace(/<[^<>]*>/g, ' ');
}

function parseText(written: string): string {
  try {
    return String(JSON.parse(written.replace(/[\0-\x1f]/g, ' ')));
  } catch {
    // Not JSON: the page's own text is all there is.
    return '';
  }
}

async function readJsonLd(
  {jsonLd}: Head,
  {base}: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  if (!jsonLd.trim()) return {};
  const {metadataFromJsonLd} = await import('../../json-ld/read-json-ld.js');
  return metadataFromJsonLd(jsonLd, {...context, url: base}) ?? {};
}

function date(text: string | undefined): string | undefined {
  return text && readDate(text);
}

function safeUrl(url: string | undefined, {base}: HtmlSource): string | undefined {
  return url && isSafeUrl(url) ? resolveUrl(url, base) : undefined;
}

function readLocale(locale: string | undefined): string | undefined {
  const tag = locale?.split(',')[0]?.trim().replace('_', '-');
  return tag && isLanguageTag(tag) ? tag : undefined;
}

/** The title without the name of the site behind it. */
function readHeadline({meta, title}: Head, site: string | undefined): string {
  const headline = meta(...names.title) ?? title;
  if (!site || !headline.toLowerCase().endsWith(site.toLowerCase())) return headline;
  const [, words = ''] = /^(.*\S)\s*[|\-–—·:»•]\s*$/.exec(headline.slice(0, -site.length)) ?? [];
  return words || headline;
}

/** «Ann Berg, Staff Writer» is one person. Names that are not understood stay as they are written. */
async function readAuthors({meta}: Head, issues: Issue[]): Promise<Article['authors']> {
  const written = meta(...names.authors);
  if (!written || /^(?:https?:|@)/.test(written)) return undefined;
  const whole = [{name: written.replace(/^by[:\s]+/i, '')}];
  if (!/[,;&|/]|\s\p{Ll}{1,3}\s/u.test(written)) return whole;
  const byline = (await loadNameReader(written))(written);
  return byline ? listAuthors(byline, issues) : whole;
}

function readImage({meta}: Head, source: HtmlSource): Image | undefined {
  const url = safeUrl(meta(...names.image), source);
  if (!url) return undefined;
  const fields = {
    alt: meta(...names.alt),
    width: readCount(meta('og:image:width')),
    height: readCount(meta('og:image:height')),
  };
  return {url, ...present(fields)};
}

function rights({meta, link}: Head): Article['rights'] {
  const fields = present({
    notice: meta(...names.copyright),
    license: link('license'),
  });
  return Object.keys(fields).length ? fields : undefined;
}
