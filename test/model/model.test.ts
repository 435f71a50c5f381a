import {expect} from '@open-wc/testing';
import type {Article, Block} from '../../src/model/article.js';
import {findHold} from '../../src/model/availability/hold.js';
import {isIsoDate} from '../../src/model/date.js';
import {articleText} from '../../src/model/text.js';
import {blockText} from '../../src/model/block-types.js';
import {isSafeUrl, resolveUrl} from '../../src/model/url.js';

describe('an address', () => {
  const safe = [
    'https://example.org',
    'HTTP://example.org',
    '/a',
    'a?b=c:d',
    '#note',
    '//example.org',
    'mailto:desk@example.org',
    'tel:+31',
    '',
  ];
  const unsafe = [
    'javascript:alert(1)',
    ' \u0001JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'blob:x',
    '\tjavascript:1',
  ];
  for (const url of safe) it(`is accepted: ${url}`, () => expect(isSafeUrl(url)).to.be.true);
  for (const url of unsafe)
    it(`is refused: ${JSON.stringify(url)}`, () => expect(isSafeUrl(url)).to.be.false);

  it('is checked quickly, however long', () => {
    expect(isSafeUrl(' '.repeat(1_000_000) + 'x')).to.be.true;
  });

  it('is resolved against a base if possible', () => {
    expect(resolveUrl('../a', 'https://example.org/b/c/d')).to.equal('https://example.org/b/a');
    expect(resolveUrl('a', 'nonsense')).to.equal('a');
  });
});

describe('a date', () => {
  const dates = [
    '2025',
    '2025-01',
    '2024-02-29',
    '2025-01-12T08:30',
    '2025-01-12T08:30Z',
    '2025-01-12T08:30:00.5+01:00',
  ];
  const others = [
    '',
    '2025-1-2',
    '2025-02-29',
    '2025-13',
    '12/01/2025',
    '2025-01-12 08:30',
    '2025-01-12T25:00Z',
    '2025-01-12T08:30+25:00',
  ];
  for (const date of dates)
    it(`is on the calendar: ${date}`, () => expect(isIsoDate(date)).to.be.true);
  for (const date of others) it(`is not: «${date}»`, () => expect(isIsoDate(date)).to.be.false);
});

describe('the text of a story', () => {
  it('has every word of every block type, in order', () => {
    const body: Block[] = [
      {
        type: 'paragraph',
        content: [
          'a1 ',
          {type: 'strong', content: ['a2']},
          {type: 'footnote-reference', note: 'n', label: 'a3'},
        ],
      },
      {type: 'quote', content: ['b1', {type: 'paragraph', content: ['b2']}], attribution: ['b3']},
      {type: 'list', items: [{content: ['c1', {type: 'list', items: [{content: ['c2']}]}]}]},
      {type: 'table', caption: ['d1'], rows: [{cells: [{content: ['d2']}, {content: ['d3']}]}]},
      {type: 'image', image: {url: '/', caption: ['e1'], credit: 'e2'}},
      {type: 'gallery', images: [{url: '/', caption: ['f1']}], caption: ['f2']},
      {type: 'embed', url: '/', title: 'g1', content: ['g2']},
      {type: 'aside', heading: ['h1'], content: ['h2']},
      {type: 'correction', correction: {content: ['i1']}},
      {type: 'footnotes', notes: [{id: 'n', label: 'j1', content: ['j2']}]},
      {type: 'divider'},
    ];
    const text = articleText({headline: 'head', standfirst: 'stand', body});
    expect(text.match(/\w+/g)).to.eql(
      'head stand a1 a2a3 b1 b2 b3 c1 c2 d1 d2 d3 e1 e2 f1 f2 g1 g2 h1 h2 i1 j1 j2'.split(' '),
    );
  });

  it('counts a line break as one character', () => {
    expect(blockText({type: 'paragraph', content: ['one', {type: 'break'}, 'two']})).to.equal(
      'one\ntwo',
    );
  });
});

describe('a story is withheld', () => {
  const now = new Date('2025-01-12T12:00:00Z');
  const story: Article = {headline: 'H', body: []};
  it('by its status', () => {
    expect(findHold({...story, status: 'withheld'}, now)).to.equal('withheld');
    expect(findHold({...story, status: 'canceled'}, now)).to.equal('canceled');
    expect(findHold({...story, status: 'usable'}, now)).to.be.undefined;
  });
  it('until the minute of its embargo', () => {
    expect(findHold({...story, embargoedUntil: '2025-01-12T13:00:01+01:00'}, now)).to.equal(
      'embargoed',
    );
    expect(findHold({...story, embargoedUntil: '2025-01-12T13:00:00+01:00'}, now)).to.be.undefined;
  });
  it('from the minute of its end', () => {
    expect(findHold({...story, expires: '2025-01-12T12:00:00Z'}, now)).to.equal('expired');
    expect(findHold({...story, expires: '2025-01-12T12:00:01Z'}, now)).to.be.undefined;
  });
});
