import {isShown} from '../../toll/inspect-report.js';
import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import type {Locale} from '../../format/locale.js';
import type {Strings} from '../../locales/strings.js';
import type {
  Block,
  CasualtiesBlock,
  Correction,
  Flow,
  Heading,
  Inline,
} from '../../model/article.js';
import {type KeyedItem, keyedList} from '../keyed-list.js';
import {type BlockOf, blockText, groupFlow, isBlank} from '../../model/block-types.js';
import {arrangePosts, isPost, namePost} from '../../model/posts.js';
import type {BodyContext, DrawFlow, TextLocale} from './block-context.js';
import {blockDir, blockId, blockLang} from './block-attributes.js';
export {drawnStyles} from './drawn.styles.js';
import {embedTemplate} from './embed.template.js';
import {galleryTemplate, pictureTemplate} from './figure.template.js';
import {headingTemplate, soundLevel} from '../heading.template.js';
import {inlineTemplate} from './inline.template.js';
import {nameNotes} from './name-notes.js';
import {notesTemplate} from './notes.template.js';
import {dirOf, langOf} from '../word-language.js';
import {keyPointsTemplate, postTemplate} from './post.template.js';
import {tableTemplate} from './table.template.js';

type Drawing = {
  [T in Block['type']]: (block: BlockOf<T>, locale: TextLocale, flow: DrawFlow) => TemplateResult;
};

const headings: Record<Heading['level'], (block: Heading, words: unknown) => TemplateResult> = {
  2: (block, words) =>
    html`<h2 id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>${words}</h2>`,
  3: (block, words) =>
    html`<h3 id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>${words}</h3>`,
  4: (block, words) =>
    html`<h4 id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>${words}</h4>`,
  5: (block, words) =>
    html`<h5 id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>${words}</h5>`,
  6: (block, words) =>
    html`<h6 id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>${words}</h6>`,
};

const drawings: Drawing = {
  paragraph: (block) => {
    const [lang, dir, words] = [blockLang(block), blockDir(block), inlineTemplate(block.content)];
    return html`<p id=${blockId(block)} lang=${lang} dir=${dir}>${words}</p>`;
  },
  heading: (block, {text}) => {
    const level = soundLevel(block.level + (text?.headingLevel ?? 2) - 2);
    return headings[level as Heading['level']](block, inlineTemplate(block.content));
  },
  quote: (block, locale) =>
    html`<blockquote
      id=${blockId(block)}
      lang=${blockLang(block)}
      dir=${blockDir(block)}
      cite=${block.url ?? nothing}
    >
      ${flowTemplate(block.content, locale, true)}${footerTemplate(block.attribution)}
    </blockquote>`,
  pullquote: (block) =>
    html`<aside
      id=${blockId(block)}
      lang=${blockLang(block)}
      dir=${blockDir(block)}
      class="aw-pullquote"
      role="doc-pullquote"
    >
      <p>${inlineTemplate(block.content)}</p>
      ${footerTemplate(block.attribution)}
    </aside>`,
  list: (block, locale) => {
    const items = block.items.map(({content}) => html`<li>${flowTemplate(content, locale)}</li>`);
    return block.ordered
      ? html`<ol
          id=${blockId(block)}
          lang=${blockLang(block)}
          dir=${blockDir(block)}
          start=${block.start ?? nothing}
        >
          ${items}
        </ol>`
      : html`<ul id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)}>
          ${items}
        </ul>`;
  },
  image: (block) => pictureTemplate(block.image, block),
  gallery: galleryTemplate,
  table: tableTemplate,
  preformatted: (block) => {
    const [lang, dir, words] = [blockLang(block), blockDir(block), inlineTemplate(block.content)];
    return html`<pre id=${blockId(block)} lang=${lang} dir=${dir} tabindex="0">${words}</pre>`;
  },
  divider: (block) =>
    html`<hr id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)} />`,
  embed: embedTemplate,
  aside: (block, locale) =>
    html`<aside id=${blockId(block)} lang=${blockLang(block)} dir=${blockDir(block)} role="note">
      ${block.heading ? headingTemplate((locale.text?.headingLevel ?? 2) + 1, inlineTemplate(block.heading)) : nothing}${flowTemplate(block.content, locale, true)}
    </aside>`,
  correction: (block, locale) =>
    html`<aside
      id=${blockId(block)}
      lang=${blockLang(block)}
      dir=${blockDir(block)}
      class="aw-correction"
      role="note"
    >
      ${correctionTemplate(block.correction, locale)}
    </aside>`,
  casualties: cardTemplate,
  footnotes: notesTemplate,
  post: (block, locale) => postTemplate(block, locale, itemsOf(block.blocks, locale)),
};

/** The attribution of a quotation. */
function footerTemplate(attribution: readonly Inline[] | undefined): unknown {
  return attribution ? html`<footer role="none">${inlineTemplate(attribution)}</footer>` : nothing;
}

/** A correction as a paragraph. Several corrections share one heading. */
export function correctionTemplate(
  {date, content}: Correction,
  locale: Locale,
  isUnderHeading = false,
): TemplateResult {
  const {language, strings} = locale;
  const day = date && html`<time datetime=${date}>${formatDate(date, language)}</time>`;
  const name = isUnderHeading ? day : correctionName(day, strings);
  return html`<p>
    ${name ? html`<strong lang=${langOf(locale)} dir=${dirOf(locale)}>${name}${strings.colon}</strong>` : nothing}${inlineTemplate(content)}
  </p>`;
}

function correctionName(day: unknown, {aside, correction}: Strings): unknown {
  return day ? interpolate((note) => aside(correction, note), day) : correction;
}

/** Text and blocks in one place: a list item, a quotation, a cell. */
function flowTemplate(content: readonly Flow[], locale: TextLocale, inParagraphs = false): unknown {
  return groupFlow(content).map((group) => {
    if (!Array.isArray(group)) return blockTemplate(group, locale);
    return inParagraphs ? html`<p>${inlineTemplate(group)}</p>` : inlineTemplate(group);
  });
}

/** One block of the model as one element, or nothing where it has no content. */
function blockTemplate<T extends Block['type']>(
  block: BlockOf<T>,
  locale: TextLocale,
): TemplateResult {
  if (isBlank(block)) return html``;
  return drawings[block.type](block, locale, flowTemplate);
}

/** A toll in the text: its figures link to sentences of the same text. */
function cardTemplate(block: CasualtiesBlock, {text}: TextLocale): TemplateResult {
  if (!isShown(block.report)) return html``;
  return html`<aw-casualty-card
    id=${blockId(block)}
    lang=${blockLang(block)}
    dir=${blockDir(block)}
    time-zone=${text?.timeZone ?? nothing}
    stale-after=${text?.staleAfter ?? nothing}
    heading-level=${text?.headingLevel === 2 ? nothing : (text?.headingLevel ?? nothing)}
    .report=${block.report}
    .blocks=${text?.blocks}
  ></aw-casualty-card>`;
}

/** The key of a block across updates of a story: its id, or else its content. */
function keyOf(block: Block): string {
  if (isPost(block)) return `#${namePost(block)}`;
  return block.id ? `#${block.id}` : `${block.type} ${blockText(block)}`;
}

function itemsOf(blocks: readonly Block[], locale: TextLocale): KeyedItem[] {
  return blocks.map((block) => ({key: keyOf(block), template: blockTemplate(block, locale)}));
}

/** The text of a story as markup, one element per block. Key points come before the first post. */
export function bodyTemplate(
  blocks: readonly Block[],
  locale: Locale,
  {postOrder, ...context}: BodyContext = {},
): TemplateResult {
  const textLocale: TextLocale = {...locale, text: {blocks, ...context}};
  const arranged = arrangePosts(nameNotes(blocks), postOrder);
  const items = itemsOf(arranged, textLocale);
  const points = keyPointsTemplate(arranged, textLocale);
  if (points)
    items.splice(arranged.findIndex(isPost), 0, {key: '#aw-key-points', template: points});
  return html`${keyedList(items)}`;
}
