import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import {readArticle, readStories} from '../../src/readers/readers.js';

const story = (url?: string): Article => ({
  ...(url === undefined ? {} : {url}),
  headline: 'The bridge is closed',
  image: {url: '/lead.jpg', renditions: [{url: 'small.jpg', width: 320}]},
  body: [
    {
      type: 'paragraph',
      content: [
        {type: 'link', url: '/north', content: ['north']},
        {type: 'link', url: '#map', content: ['map']},
        {type: 'link', url: 'https://café.example/à la carte', content: ['café']},
        {type: 'link', url: 'mailto:desk@news.example', content: ['desk']},
      ],
    },
  ],
  related: [{kind: 'related', stories: [{url: '/ferry', title: 'The ferry sails again'}]}],
});

/** Every address of a story, in its order. */
function addressesOf(article: Article | undefined): string[] {
  const found: string[] = [];
  JSON.stringify(article, (key, value: unknown) => {
    if (key === 'url') found.push(String(value));
    return value;
  });
  return found;
}

const unchanged = ['#map', 'https://café.example/à la carte', 'mailto:desk@news.example'];

const within = (url: string, site: string, folder: string): string[] => [
  url,
  `${site}/lead.jpg`,
  `${folder}/small.jpg`,
  `${site}/north`,
  ...unchanged,
  `${site}/ferry`,
];

const check = (given: Article, from?: string) =>
  addressesOf(checkModel('Article', given, [], '', undefined, from));

describe('relative addresses in a story', () => {
  const [own, site, folder] = [
    'https://news.example/a/bridge',
    'https://news.example',
    'https://news.example/a',
  ];

  it('are resolved against the address of the story, before that of its data', () => {
    expect(check(story(own))).to.eql(within(own, site, folder));
    expect(check(story(own), 'https://cdn.example/data/1.json')).to.eql(within(own, site, folder));
  });

  it('are resolved against a relative address of the story, which that of its data completes', () => {
    expect(check(story('/a/bridge'), 'https://news.example/data/1.json')).to.eql(
      within(own, site, folder),
    );
  });

  for (const url of [undefined, '#top', 'mailto:desk@news.example', 'https://', 'data:,x'])
    it(`are resolved against the address of the data if that of the story is ${url}`, () => {
      const addresses = check(story(url), 'https://cdn.example/data/1.json');
      const parts = within('', 'https://cdn.example', 'https://cdn.example/data').slice(1);
      expect(addresses.slice(-parts.length)).to.eql(parts);
    });

  it('stay relative, for the page, if there is no other address', () => {
    expect(check(story())).to.eql(addressesOf(story()));
    expect(check(story('/a/bridge'))).to.eql(addressesOf(story('/a/bridge')));
  });

  it('are resolved so when a story is read', async () => {
    const url = 'https://cdn.example/data/1.json';
    for (const options of [{}, {url}]) {
      const {article} = await readArticle(story(own), options);
      expect(addressesOf(article)).to.eql(within(own, site, folder));
      const {list} = await readStories(story(own), options);
      expect(list.stories[0]?.url).to.equal('https://news.example/ferry');
    }
  });

  it('are resolved so in data within a page', async () => {
    const page = (data: unknown, tag: string) =>
      `<article><h1>The bridge is closed</h1><p>It was closed at noon.</p><${tag}><script type="application/json">${JSON.stringify(data)}</script></${tag}></article>`;
    const read = async (tag: string) =>
      (await readArticle(page(story(own), tag), {format: 'html', url: 'https://hub.example/x'}))
        .article;
    expect(addressesOf(await read('aw-article'))).to.include.members([
      `${site}/lead.jpg`,
      `${site}/ferry`,
    ]);
    expect((await read('aw-related-stories')).related?.[0]?.stories[0]?.url).to.equal(
      `${site}/ferry`,
    );
  });

  for (const url of [undefined, 'https://cdn.example/data/1.json'])
    it(`are resolved so in JSON-LD ${url ? 'with' : 'without'} an address of the data`, async () => {
      const data = {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        url: own,
        headline: 'The bridge is closed',
        image: '/lead.jpg',
        author: {'@type': 'Person', name: 'Staff reporter', url: '/staff'},
        publisher: {'@type': 'Organization', name: 'News', logo: '/logo.png'},
        articleBody: '<p>Cars take <a href="/north">the northern bridge</a>.</p>',
      };
      const {article} = await readArticle(data, url ? {url} : {});
      expect(article.image?.url).to.equal(`${site}/lead.jpg`);
      expect(article.authors?.[0]?.url).to.equal(`${site}/staff`);
      expect(article.publisher?.logo?.url).to.equal(`${site}/logo.png`);
      expect(article.body).to.deep.include({
        type: 'paragraph',
        content: [
          'Cars take ',
          {type: 'link', url: `${site}/north`, content: ['the northern bridge']},
          '.',
        ],
      });
    });
});
