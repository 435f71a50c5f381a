import {html, nothing, type TemplateResult} from 'lit';
import {formatList, isFloating} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import {formatPostAge, formatPostTime} from '../../format/post-time.js';
import type {Block, Post} from '../../model/article.js';
import {firstWords, inlineText} from '../../model/block-types.js';
import {isPost, namePost} from '../../model/posts.js';
import {listFacts} from '../facts.template.js';
import {dataLangOf, dirOf, langOf} from '../word-language.js';
import {keyedList, type KeyedItem} from '../keyed-list.js';
import type {TextLocale} from './block-context.js';
import {blockLang, blockDir} from './block-attributes.js';
import {inlineTemplate} from './inline.template.js';

function timeTemplate(
  date: string,
  {language, text}: TextLocale,
  isZoneNamed = false,
): TemplateResult {
  return html`<time datetime=${date}
    >${formatPostTime(date, language, {...text, isZoneNamed})}</time
  >`;
}

function factsTemplate(post: Post, locale: TextLocale): TemplateResult {
  const {published, modified, pinned, label} = post;
  const {strings, language, text} = locale;
  const age = published && formatPostAge(published, language, text?.now);
  const facts = listFacts([
    pinned && html`<strong class="aw-post-label">${strings.pinned}</strong>`,
    label && html`<strong class="aw-post-label" lang=${dataLangOf(locale)}>${label}</strong>`,
    html`<a class="aw-permalink" href="#${namePost(post)}" title=${strings.postLink}
      >${published ? timeTemplate(published, locale) : strings.postLink}</a
    >`,
    age && html`<span class="aw-post-age">${age}</span>`,
    modified &&
      modified !== published &&
      interpolate(strings.updated, timeTemplate(modified, locale, isZoned(published))),
  ]);
  return html`<p class="aw-facts" lang=${langOf(locale)} dir=${dirOf(locale)}>${facts}</p>`;
}

function bylineTemplate({authors = []}: Post, {language, strings}: TextLocale): unknown {
  if (!authors.length) return nothing;
  const names = formatList(authors, language, ({name}) => name).map((part) => {
    if (typeof part === 'string') return part;
    const {name, url, role} = part;
    const drawn = url ? html`<a rel="author" href=${url}>${name}</a>` : name;
    return html`${drawn}${role ? html` <span class="aw-role">${role}</span>` : nothing}`;
  });
  return html`<p class="aw-byline">${interpolate(strings.byline, names)}</p>`;
}

/**
 * One post of a live story.
 * @param items its blocks, which keep their nodes when the post changes
 */
export function postTemplate(
  post: Post,
  locale: TextLocale,
  items: readonly KeyedItem[],
): TemplateResult {
  const {title} = post;
  return html`<article
    id=${namePost(post) || nothing}
    lang=${blockLang(post)}
    dir=${blockDir(post)}
    class="aw-post"
  >
    <header>
      ${factsTemplate(post, locale)}
      ${title?.length ? html`<h2>${inlineTemplate(title)}</h2>` : nothing}
      ${bylineTemplate(post, locale)}
    </header>
    ${keyedList(items)}
  </article>`;
}

/** Whether a date has a zone, which one time of several names for all. */
function isZoned(date: string | undefined): boolean {
  return date !== undefined && !isFloating(date);
}

/** The text of a post in the list of key points: its title, or else its first words. */
function nameKeyPoint({title, blocks}: Post): unknown {
  return title?.length ? inlineText(title) : firstWords(blocks);
}

/** Links to the key posts; nothing where there are none. */
export function keyPointsTemplate(
  blocks: readonly Block[],
  locale: TextLocale,
): TemplateResult | undefined {
  const posts = blocks.filter(isPost).filter(({keyPoint}) => keyPoint);
  if (!posts.length) return undefined;
  const zoned = posts.findIndex(({published}) => isZoned(published));
  // Pages often style every `<nav>` as their own menu.
  return html`<div class="aw-key-points" role="navigation" aria-label=${locale.strings.keyPoints}>
    <h2 lang=${langOf(locale)} dir=${dirOf(locale)}>${locale.strings.keyPoints}</h2>
    <ul>
      ${posts.map(
        (post, index) =>
          html`<li>
            ${post.published ? timeTemplate(post.published, locale, index > zoned) : nothing}
            <a href="#${namePost(post)}">${nameKeyPoint(post)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
