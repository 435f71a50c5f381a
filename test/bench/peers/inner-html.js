import {fillParts} from './pattern.js';
import {escape, isText, writeDate} from './words.js';

const marks = {strong: 'strong', emphasis: 'em'};

const writeInline = (inline) => {
  if (isText(inline)) return escape(inline);
  const content = inline.content.map(writeInline).join('');
  if (inline.type === 'link') return `<a href="${escape(inline.url)}">${content}</a>`;
  return `<${marks[inline.type]}>${content}</${marks[inline.type]}>`;
};

const write = (content) => content.map(writeInline).join('');

const blocks = {
  paragraph: ({content}) => `<p>${write(content)}</p>`,
  heading: ({content}) => `<h2>${write(content)}</h2>`,
  quote: ({content, attribution}) =>
    `<blockquote><p>${write(content)}</p><footer>${write(attribution)}</footer></blockquote>`,
  list: ({items}) => `<ul>${items.map(({content}) => `<li>${write(content)}</li>`).join('')}</ul>`,
  image: ({image: {url, alt, width, height, caption, credit}}) =>
    `<figure><img src="${escape(url)}" alt="${escape(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async"><figcaption>${write(caption)} <span class="aw-credit">${escape(credit)}</span></figcaption></figure>`,
};

export const writeStory = ({kicker, headline, standfirst, authors, dateline, body}) =>
  `<div class="aw-weather-dateline"><bdi class="aw-place">${escape(dateline.place)}</bdi><span class="aw-dot"> · </span><time datetime="${dateline.date}" dir="ltr">${writeDate(dateline.date)}</time></div>` +
  `<header><p class="aw-kicker">${escape(kicker)}</p><h1>${escape(headline)}</h1><p class="aw-standfirst">${escape(standfirst)}</p><p class="aw-byline">By ${escape(authors[0].name)}</p></header>` +
  `<div class="aw-article-body">${body.map((block) => blocks[block.type](block)).join('')}</div>`;

/** A string of markup in a shadow root of its own. */
export function drawStories(container, stories, styles) {
  for (const story of stories) {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = styles;
    root.innerHTML = `<div class="aw-article">${writeStory(story)}</div>`;
    container.append(host);
  }
}

const writeParts = (parts, values) => escape(fillParts(parts, values));

const writeNode = ({parts, tag, attributes, children}, values) =>
  parts
    ? writeParts(parts, values)
    : `<${tag}${attributes.map(([name, value]) => ` ${name}="${writeParts(value, values)}"`).join('')}>${children.map((child) => writeNode(child, values)).join('')}</${tag}>`;

/** Items of one pattern as a string of markup. */
export const writeItems = (pattern, rows) =>
  rows.map((values) => writeNode(pattern, values)).join('');

/** The same in a shadow root; a change writes its item anew. */
export function drawItems(container, pattern, rows, styles) {
  const root = container.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  root.adoptedStyleSheets = styles;
  root.innerHTML = writeItems(pattern, rows);
  return {change: (index, values) => (root.children[index].outerHTML = writeNode(pattern, values))};
}
