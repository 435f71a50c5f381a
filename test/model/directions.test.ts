import {expect} from '@open-wc/testing';
import {checkModel} from '../../src/model/check.js';
import type {Issue} from '../../src/model/issue.js';

const override = '\u202e';

/** Every text under a key of a value, at any depth. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.values(value).flatMap((part: unknown) =>
    typeof part === 'string' ? [part] : textsOf(part),
  );
}

describe('a direction mark in a text', () => {
  const turned = (name: string) => `${name}${override}`;
  const article = {
    headline: turned('Flood'),
    kicker: turned('Region'),
    authors: [{name: turned('Desk'), role: turned('staff')}],
    publisher: {name: turned('Paper')},
    dateline: {place: turned('Harrow'), agency: turned('Agency')},
    body: [
      {type: 'image', image: {url: '/a.jpg', credit: turned('Desk')}},
      {type: 'paragraph', content: ['The ford is closed.']},
    ],
    casualties: [
      {
        title: turned('Flood'),
        figures: [
          {
            id: 'a',
            measure: 'missing',
            amount: {kind: 'exact', value: 2},
            group: turned('bargemen'),
            source: {name: turned('County')},
            scope: {includes: [turned('Harrow')]},
            asOf: '2025-01-12T09:00:00Z',
          },
        ],
      },
    ],
    related: [{kind: 'read-next', stories: [{url: '/b', title: turned('Next')}]}],
  };

  it('ends with the text, in every name', () => {
    const sound = checkModel('Article', article, []);
    const texts = textsOf(sound).filter((text) => text.includes(override));
    expect(texts).to.have.length(13);
    for (const text of texts) expect(text, JSON.stringify(text)).to.match(/\u202e\u202c$/);
  });

  const endings = {
    '\u202eabc': '\u202eabc\u202c',
    '\u202eabc\u202c': '\u202eabc\u202c',
    '\u2067\u202eabc': '\u2067\u202eabc\u202c\u2069',
    '\u2067\u202eabc\u2069d': '\u2067\u202eabc\u2069d',
    'abc\u202c\u2069': 'abc\u202c\u2069',
  };
  for (const [given, closed] of Object.entries(endings))
    it(`is closed once: ${JSON.stringify(given)}`, () => {
      const sound = checkModel('Article', {...article, headline: given}, []);
      expect(sound?.headline).to.equal(closed);
    });
});

describe('marks on a letter', () => {
  const read = (text: string) => {
    const issues: Issue[] = [];
    const sound = checkModel('Article', {headline: text, body: []}, issues);
    return {headline: sound?.headline, codes: issues.map(({code}) => code)};
  };

  it('do not cover other lines', () => {
    const {headline, codes} = read(`Fe\u0301rry a${'\u0301\u0316'.repeat(400)}ground`);
    expect(headline).to.equal(`Fe\u0301rry a${'\u0301\u0316'.repeat(5)}ground`);
    expect(codes).to.eql(['too-long']);
  });

  // Hebrew with accents, Tibetan, Vietnamese in parts, Thai, and a family.
  for (const text of ['הַֽמַּ֔יִם', 'ཧྐྵྨླྺྼྻྂ', 'Việt'.normalize('NFD'), 'ก็ู้', '👩🏽‍👩🏽‍👧🏽‍👦🏽'])
    it(`are kept where the script needs them: ${text}`, () => {
      expect(read(text)).to.eql({headline: text, codes: []});
    });
});

describe('a picture of one pixel in data', () => {
  const pixel = {url: 'https://count.example/p.gif', width: 1, height: 1};
  const places: Record<string, object> = {
    image: {headline: 'A', image: pixel, body: []},
    'body[0].image': {headline: 'A', body: [{type: 'image', image: pixel}]},
    'body[0].images[0]': {headline: 'A', body: [{type: 'gallery', images: [pixel]}]},
    'body[0].content[0]': {
      headline: 'A',
      body: [{type: 'paragraph', content: [{type: 'inline-image', ...pixel}]}],
    },
    'related[0].stories[0].image': {
      headline: 'A',
      body: [],
      related: [{kind: 'read-next', stories: [{url: '/b', title: 'B', image: pixel}]}],
    },
  };
  for (const [path, article] of Object.entries(places))
    it(`gets an issue: ${path}`, () => {
      const issues: Issue[] = [];
      checkModel('Article', article, issues);
      expect(issues.map(({path, code}) => `${path}: ${code}`)).to.deep.equal([
        `${path}: tracking-pixel`,
      ]);
    });

  it('is reported for fractions of a pixel', () => {
    const image = {url: 'https://count.example/p.gif', width: 0.5, height: 0.5};
    const issues: Issue[] = [];
    const sound = checkModel('Article', {headline: 'A', image, body: []}, issues);
    expect(sound?.image).to.include({width: 1, height: 1});
    expect(issues.map(({code}) => code)).to.include('tracking-pixel');
  });
});
