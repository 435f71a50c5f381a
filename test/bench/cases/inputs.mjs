/** One story, as long as asked for, in each format that the readers know. */
import {blockTexts, createStory} from '../stories.js';

const story = createStory(1200, 3);
const paragraphs = blockTexts(story);

/** Paragraphs of so many bytes together. */
function takeText(bytes) {
  const taken = [];
  for (let length = 0, index = 0; length < bytes; index++) {
    const text = paragraphs[index % paragraphs.length];
    taken.push(text);
    length += text.length + 8;
  }
  return taken;
}

const takeMarkup = (bytes) =>
  takeText(bytes)
    .map((text, index) =>
      index % 9
        ? `<p>${text.replace('canal', '<a href="/canal">canal</a>')}</p>`
        : `<h2>${text.slice(0, 40)}</h2><p>${text}</p>`,
    )
    .join('\n');

const {headline} = story;

/** format → text of so many bytes */
export const formats = {
  text: (bytes) => [headline, ...takeText(bytes)].join('\n\n'),
  html: (bytes) => `<h1>${headline}</h1>\n${takeMarkup(bytes)}`,
  ninjs: (bytes) =>
    JSON.stringify({
      uri: 'https://news.example/1',
      headlines: [{value: headline}],
      bodies: [{role: 'main', contentType: 'text/html', value: takeMarkup(bytes)}],
    }),
  'json-ld': (bytes) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      articleBody: takeText(bytes).join('\n\n'),
    }),
  feed: (bytes) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><link>https://news.example/</link><item><title>${headline}</title><link>https://news.example/1</link><content:encoded><![CDATA[${takeMarkup(bytes)}]]></content:encoded></item></channel></rss>`,
  article: (bytes) =>
    JSON.stringify({
      headline,
      body: takeText(bytes).map((text) => ({type: 'paragraph', content: [text]})),
    }),
};
