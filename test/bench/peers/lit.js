import {html, LitElement, render} from 'lit';
import {escape, isText, writeDate} from './words.js';

const marks = {
  strong: (_, content) => html`<strong>${content}</strong>`,
  emphasis: (_, content) => html`<em>${content}</em>`,
  link: ({url}, content) => html`<a href=${url}>${content}</a>`,
};

const draw = (content) =>
  content.map((inline) =>
    isText(inline) ? inline : marks[inline.type](inline, draw(inline.content)),
  );

const blocks = {
  paragraph: ({content}) => html`<p>${draw(content)}</p>`,
  heading: ({content}) => html`<h2>${draw(content)}</h2>`,
  quote: ({content, attribution}) =>
    html`<blockquote><p>${draw(content)}</p><footer>${draw(attribution)}</footer></blockquote>`,
  list: ({items}) =>
    html`<ul>${items.map(({content}) => html`<li>${draw(content)}</li>`)}</ul>`,
  image: ({image: {url, alt, width, height, caption, credit}}) =>
    html`<figure><img src=${url} alt=${alt} width=${width} height=${height} loading="lazy" decoding="async"><figcaption>${draw(caption)} <span class="aw-credit">${credit}</span></figcaption></figure>`,
}; // prettier-ignore

/** The story as any user of Lit would write it: one element, its words in its shadow root. */
class LitStory extends LitElement {
  static properties = {story: {attribute: false}};

  render() {
    const {kicker, headline, standfirst, authors, dateline, body} = this.story;
    return html`<div class="aw-article">
      <div class="aw-weather-dateline">
        <bdi class="aw-place">${dateline.place}</bdi><span class="aw-dot"> · </span
        ><time datetime=${dateline.date} dir="ltr">${writeDate(dateline.date)}</time>
      </div>
      <header>
        <p class="aw-kicker">${kicker}</p>
        <h1>${headline}</h1>
        <p class="aw-standfirst">${standfirst}</p>
        <p class="aw-byline">By ${authors[0].name}</p>
      </header>
      <div class="aw-article-body">${body.map((block) => blocks[block.type](block))}</div>
    </div>`;
  }
}
customElements.define('lit-story', LitStory);

export async function drawStories(container, stories, styles) {
  const elements = stories.map((story) => {
    const element = document.createElement('lit-story');
    element.story = story;
    container.append(element);
    element.renderRoot?.adoptedStyleSheets.push(...styles);
    return element;
  });
  await elements.at(-1)?.updateComplete;
}

/** A pattern as the strings and holes of a template. */
function writeTemplate(pattern) {
  const strings = [''];
  const holes = [];
  const write = (text) => (strings[strings.length - 1] += text);
  const writeParts = (parts) => {
    for (const part of parts) {
      if (typeof part === 'string') write(escape(part));
      else {
        holes.push(part);
        strings.push('');
      }
    }
  };
  const writeNode = ({parts, tag, attributes, children}) => {
    if (parts) return writeParts(parts);
    write(`<${tag}`);
    for (const [name, value] of attributes) {
      write(` ${name}="`);
      writeParts(value);
      write('"');
    }
    write('>');
    children.forEach(writeNode);
    write(`</${tag}>`);
  };
  writeNode(pattern);
  return {strings: Object.assign(strings, {raw: strings}), holes};
}

/** Items of one pattern; one of them can change. */
export function drawItems(container, pattern, rows) {
  const {strings, holes} = writeTemplate(pattern);
  const draw = (values) => html(strings, ...holes.map((hole) => values[hole]));
  let items = rows;
  const show = () => render(items.map(draw), container);
  show();
  const change = (index, values) => {
    items = items.with(index, values);
    show();
  };
  return {change};
}
