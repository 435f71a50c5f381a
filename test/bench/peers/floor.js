import {fillParts, isFixed} from './pattern.js';
import {isText, writeDate} from './words.js';

/** A template of markup, as the element that a clone of it is. */
function template(markup) {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element.content.firstChild;
}

const shapes = {
  story: template(
    '<div class="aw-article"><div class="aw-weather-dateline"><bdi class="aw-place"> </bdi><span class="aw-dot"> · </span><time dir="ltr"> </time></div><header><p class="aw-kicker"> </p><h1> </h1><p class="aw-standfirst"> </p><p class="aw-byline">By <!----></p></header><div class="aw-article-body"></div></div>',
  ),
  strong: template('<strong></strong>'),
  emphasis: template('<em></em>'),
  link: template('<a></a>'),
  paragraph: template('<p></p>'),
  heading: template('<h2></h2>'),
  quote: template('<blockquote><p></p><footer></footer></blockquote>'),
  list: template('<ul></ul>'),
  item: template('<li></li>'),
  image: template(
    '<figure><img loading="lazy" decoding="async"><figcaption> <span class="aw-credit"> </span></figcaption></figure>',
  ),
};

const clone = (name) => shapes[name].cloneNode(true);

function fill(parent, content) {
  if (content.length === 1 && isText(content[0])) parent.textContent = content[0];
  else for (const inline of content) parent.append(isText(inline) ? inline : drawMark(inline));
  return parent;
}

function drawMark(inline) {
  const mark = fill(clone(inline.type), inline.content);
  if (inline.type === 'link') mark.href = inline.url;
  return mark;
}

const blocks = {
  paragraph: ({content}) => fill(clone('paragraph'), content),
  heading: ({content}) => fill(clone('heading'), content),
  quote({content, attribution}) {
    const quote = clone('quote');
    fill(quote.firstChild, content);
    fill(quote.lastChild, attribution);
    return quote;
  },
  list({items}) {
    const list = clone('list');
    for (const {content} of items) list.append(fill(clone('item'), content));
    return list;
  },
  image({image}) {
    const figure = clone('image');
    const {firstChild: picture, lastChild: caption} = figure;
    for (const name of ['alt', 'width', 'height']) picture.setAttribute(name, image[name]);
    picture.setAttribute('src', image.url);
    caption.lastChild.firstChild.data = image.credit;
    for (const inline of image.caption)
      caption.insertBefore(
        isText(inline) ? new Text(inline) : drawMark(inline),
        caption.firstChild,
      );
    return figure;
  },
};

export function drawStory({kicker, headline, standfirst, authors, dateline, body}) {
  const story = clone('story');
  const [line, head, text] = story.children;
  line.firstChild.firstChild.data = dateline.place;
  line.lastChild.firstChild.data = writeDate(dateline.date);
  line.lastChild.setAttribute('datetime', dateline.date);
  const [above, title, below, byline] = head.children;
  above.firstChild.data = kicker;
  title.firstChild.data = headline;
  below.firstChild.data = standfirst;
  byline.lastChild.replaceWith(authors[0].name);
  for (const block of body) text.append(blocks[block.type](block));
  return story;
}

/** Cloned templates, filled by hand: less work than this there is not. */
export function drawStories(container, stories) {
  for (const story of stories) container.append(drawStory(story));
}

/** A clone of a pattern and the texts in it that are filled. */
function createShape(pattern) {
  const holes = [];
  const build = (node, path) => {
    if (node.parts) {
      if (!isFixed(node.parts)) holes.push({path, parts: node.parts});
      return new Text(isFixed(node.parts) ? fillParts(node.parts) : ' ');
    }
    const element = document.createElement(node.tag);
    for (const [name, parts] of node.attributes) {
      if (isFixed(parts)) element.setAttribute(name, fillParts(parts));
      else holes.push({path, parts, name});
    }
    element.append(...node.children.map((child, index) => build(child, [...path, index])));
    return element;
  };
  return {element: build(pattern, []), holes};
}

function fillShape(element, holes, values) {
  for (const {path, parts, name} of holes) {
    let node = element;
    for (const index of path) node = node.childNodes[index];
    if (name) node.setAttribute(name, fillParts(parts, values));
    else node.data = fillParts(parts, values);
  }
}

/** Items of one pattern; one of them can change. */
export function drawItems(container, pattern, rows) {
  const {element, holes} = createShape(pattern);
  for (const values of rows) {
    const item = element.cloneNode(true);
    fillShape(item, holes, values);
    container.append(item);
  }
  return {change: (index, values) => fillShape(container.children[index], holes, values)};
}
