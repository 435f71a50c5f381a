import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../internal/format.js';
import type {Locale} from '../../internal/language.js';
import type {Block, CasualtiesBlock, Correction, Flow, Heading} from '../../model/article.js';
import {groupFlow} from '../../model/text.js';
import type {BlockAttributes, DrawFlow} from './block-context.js';
import {embedWords} from './embed.words.js';
import {galleryWords, pictureWords} from './figure.words.js';
import {anchor, inlineWords} from './inline.words.js';
import {nameNotes} from './name-notes.js';
import {notesWords} from './notes.words.js';
import {tableWords} from './table.words.js';

type Drawing = {
  [T in Block['type']]: (
    block: Extract<Block, {type: T}>,
    attributes: BlockAttributes,
    locale: Locale,
    flow: DrawFlow,
  ) => TemplateResult;
};

const headings: Record<
  Heading['level'],
  (content: unknown, at: BlockAttributes) => TemplateResult
> = {
  2: (content, at) => html`<h2 id=${at.id} lang=${at.lang} dir=${at.dir}>${content}</h2>`,
  3: (content, at) => html`<h3 id=${at.id} lang=${at.lang} dir=${at.dir}>${content}</h3>`,
  4: (content, at) => html`<h4 id=${at.id} lang=${at.lang} dir=${at.dir}>${content}</h4>`,
  5: (content, at) => html`<h5 id=${at.id} lang=${at.lang} dir=${at.dir}>${content}</h5>`,
  6: (content, at) => html`<h6 id=${at.id} lang=${at.lang} dir=${at.dir}>${content}</h6>`,
};

const drawings: Drawing = {
  paragraph: ({content}, at) =>
    html`<p id=${at.id} lang=${at.lang} dir=${at.dir}>${inlineWords(content)}</p>`,
  heading: ({level, content}, at) => headings[level](inlineWords(content), at),
  quote: ({content, attribution, url}, at, locale) =>
    html`<blockquote id=${at.id} lang=${at.lang} dir=${at.dir} cite=${url ?? nothing}>
      ${flowWords(content, locale, true)}${attribution ? html`<footer>${inlineWords(attribution)}</footer>` : nothing}
    </blockquote>`,
  pullquote: ({content, attribution}, at) =>
    html`<aside id=${at.id} lang=${at.lang} dir=${at.dir} class="aw-pullquote">
      <p>${inlineWords(content)}</p>
      ${attribution ? html`<footer>${inlineWords(attribution)}</footer>` : nothing}
    </aside>`,
  list: ({ordered, start, items}, at, locale) => {
    const content = items.map((item) => html`<li>${flowWords(item.content, locale)}</li>`);
    return ordered
      ? html`<ol id=${at.id} lang=${at.lang} dir=${at.dir} start=${start ?? nothing}>
          ${content}
        </ol>`
      : html`<ul id=${at.id} lang=${at.lang} dir=${at.dir}>
          ${content}
        </ul>`;
  },
  image: ({image}, at) => pictureWords(image, at),
  gallery: galleryWords,
  table: tableWords,
  preformatted: ({content}, at) =>
    html`<pre id=${at.id} lang=${at.lang} dir=${at.dir} tabindex="0">${inlineWords(content)}</pre>`,
  divider: (_, at) => html`<hr id=${at.id} />`,
  embed: embedWords,
  aside: ({heading, content}, at, locale) =>
    html`<aside id=${at.id} lang=${at.lang} dir=${at.dir}>
      ${heading ? html`<h3>${inlineWords(heading)}</h3>` : nothing}${flowWords(content, locale, true)}
    </aside>`,
  correction: ({correction}, at, locale) =>
    html`<aside id=${at.id} lang=${at.lang} dir=${at.dir} class="aw-correction">
      ${correctionWords(correction, locale)}
    </aside>`,
  casualties: ({report}, at) =>
    html`<aw-casualty-card
      id=${at.id}
      lang=${at.lang}
      dir=${at.dir}
      .report=${report}
    ></aw-casualty-card>`,
  footnotes: notesWords,
};

/** A correction as a paragraph of its own. */
export function correctionWords(
  {date, content}: Correction,
  {language, strings}: Locale,
): TemplateResult {
  return html`<p>
    <strong>${strings.correction}</strong>
    ${date ? html`<time datetime=${date}>${formatDate(date, language)}</time>` : nothing}
    ${inlineWords(content)}
  </p>`;
}

/** Text and blocks in one place: a list item, a quotation, a cell. */
export function flowWords(content: readonly Flow[], locale: Locale, inParagraphs = false): unknown {
  return groupFlow(content).map((group) => {
    if (!Array.isArray(group)) return blockWords(group, locale);
    return inParagraphs ? html`<p>${inlineWords(group)}</p>` : inlineWords(group);
  });
}

function attributesOf({id, language, direction}: Block): BlockAttributes {
  return {
    id: id === undefined ? nothing : anchor(id),
    lang: language ?? nothing,
    dir: direction ?? nothing,
  };
}

/** One block of the model as one element. */
export function blockWords(block: Block, locale: Locale): TemplateResult {
  const draw = drawings[block.type] as Drawing['aside'];
  return draw(block as Extract<Block, {type: 'aside'}>, attributesOf(block), locale, flowWords);
}

/** What the tolls in a text depend on beside it. */
export interface BodyContext {
  /** IANA zone of the place. */
  timeZone?: string | undefined;
}

/** A toll in the text: its figures lead to sentences of the same text. */
function cardWords(
  block: CasualtiesBlock,
  blocks: readonly Block[],
  {timeZone}: BodyContext,
): TemplateResult {
  const at = attributesOf(block);
  return html`<aw-casualty-card
    id=${at.id}
    lang=${at.lang}
    dir=${at.dir}
    time-zone=${timeZone ?? nothing}
    .report=${block.report}
    .blocks=${blocks}
  ></aw-casualty-card>`;
}

/** The text of a story as markup, an element a block. */
export function bodyWords(
  blocks: readonly Block[],
  locale: Locale,
  context: BodyContext = {},
): TemplateResult {
  return html`${nameNotes(blocks).map((block) =>
    block.type === 'casualties' ? cardWords(block, blocks, context) : blockWords(block, locale),
  )}`;
}
