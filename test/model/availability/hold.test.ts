import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/model/article.js';
import {findHold} from '../../../src/model/availability/hold.js';
import {checkModel} from '../../../src/model/check.js';
import type {Issue} from '../../../src/model/issue.js';
import fc from '../../runner/properties.mjs';

const story: Article = {headline: 'The bridge is closed', body: []};
const publisher = (timeZone?: string) => ({
  publisher: {name: 'The Paper', ...(timeZone && {timeZone})},
});
const at = (moment: string) => new Date(moment);

function holdOf(data: object, moment: string): string | undefined {
  return findHold({...story, ...data} as Article, at(moment));
}

describe('an embargo without a zone', () => {
  const embargoedUntil = '2025-01-12T08:00';

  it('ends at its time in the zone of the publisher', () => {
    const data = {embargoedUntil, ...publisher('Europe/Amsterdam')};
    expect(holdOf(data, '2025-01-12T06:59:59Z')).to.equal('embargoed');
    expect(holdOf(data, '2025-01-12T07:00:00Z')).to.be.undefined;
  });

  for (const [name, data] of [
    ['no publisher', {}],
    ['a publisher without a zone', publisher()],
    ['a zone that there is not', publisher('Mars/Olympus')],
    ['a dateline elsewhere', {dateline: {place: 'Tokyo', timeZone: 'Asia/Tokyo'}}],
  ] as const)
    it(`lasts until its time has passed everywhere on Earth, for ${name}`, () => {
      expect(holdOf({embargoedUntil, ...data}, '2025-01-12T19:59:59Z')).to.equal('embargoed');
      expect(holdOf({embargoedUntil, ...data}, '2025-01-12T20:00:00Z')).to.be.undefined;
    });

  it('ends at the first minute of a day', () => {
    const data = {embargoedUntil: '2025-07-01', ...publisher('America/New_York')};
    expect(holdOf(data, '2025-07-01T03:59:59Z')).to.equal('embargoed');
    expect(holdOf(data, '2025-07-01T04:00:00Z')).to.be.undefined;
  });

  it('ends at the later of two hours with the same clock time', () => {
    const data = {embargoedUntil: '2025-10-26T02:30', ...publisher('Europe/Amsterdam')};
    expect(holdOf(data, '2025-10-26T01:29:59Z')).to.equal('embargoed');
    expect(holdOf(data, '2025-10-26T01:30:00Z')).to.be.undefined;
  });
});

describe('an end without a zone', () => {
  it('has passed as soon as it has anywhere on Earth', () => {
    expect(holdOf({expires: '2025-01-12T08:00'}, '2025-01-11T17:59:59Z')).to.be.undefined;
    expect(holdOf({expires: '2025-01-12T08:00'}, '2025-01-11T18:00:00Z')).to.equal('expired');
  });

  it('has passed at its time in the zone of the publisher', () => {
    const data = {expires: '2025-01-12T08:00', ...publisher('Asia/Tokyo')};
    expect(holdOf(data, '2025-01-11T22:59:59Z')).to.be.undefined;
    expect(holdOf(data, '2025-01-11T23:00:00Z')).to.equal('expired');
  });
});

describe('a publication date in the future', () => {
  it('withholds the story until then', () => {
    const data = {published: '2025-01-12T08:00+01:00'};
    expect(holdOf(data, '2025-01-12T06:00:00Z')).to.equal('embargoed');
    expect(holdOf(data, '2025-01-12T07:00:00Z')).to.be.undefined;
  });

  it('may be some minutes ahead of the reader’s clock', () =>
    expect(holdOf({published: '2025-01-12T07:00:00Z'}, '2025-01-12T06:57:00Z')).to.be.undefined);

  it('has passed as soon as it has anywhere on Earth, if no zone is known', () => {
    expect(holdOf({published: '2025-01-13'}, '2025-01-12T09:50:00Z')).to.equal('embargoed');
    expect(holdOf({published: '2025-01-13'}, '2025-01-12T10:00:00Z')).to.be.undefined;
  });

  it('has passed at its time in the zone of the publisher', () => {
    const data = {published: '2025-01-13', ...publisher('America/New_York')};
    expect(holdOf(data, '2025-01-13T04:50:00Z')).to.equal('embargoed');
    expect(holdOf(data, '2025-01-13T05:00:00Z')).to.be.undefined;
  });

  it('does not withhold a link to a story', () => {
    const link = {url: 'https://news.example/1', title: 'A', published: '2025-01-14'};
    const list = {kind: 'related', stories: [link]};
    expect(checkModel('StoryList', list, [], '', at('2025-01-12T00:00Z'))).to.eql(list);
  });
});

describe('a time with a zone', () => {
  for (const moment of ['2025-01-12T08:00+01:00', '2025-01-12T08:00+0100', '2025-01-12T07:00:00Z'])
    it(`is read as written: ${moment}`, () => {
      expect(holdOf({embargoedUntil: moment}, '2025-01-12T06:59:59Z')).to.equal('embargoed');
      expect(holdOf({embargoedUntil: moment}, '2025-01-12T07:00:00Z')).to.be.undefined;
    });
});

describe('an embargo that cannot be read', () => {
  const unreadable = fc.oneof(
    fc.constantFrom<unknown>('noon', '2025-02-31', '12/01/2025', 1e12, {}, [], true, ' '),
    fc.string({minLength: 1}).filter((text) => !/^\d{4}/.test(text)),
  );

  it('withholds a story, as its start and as its end', () => {
    fc.assert(
      fc.property(unreadable, fc.constantFrom('embargoedUntil', 'expires'), (value, key) => {
        const issues: Issue[] = [];
        const sound = checkModel('Article', {...story, [key]: value}, issues);
        expect(sound?.status).to.equal('withheld');
        expect(issues).to.have.length(1);
        expect(holdOf({[key]: value}, '2999-01-01T00:00Z')).to.be.a('string');
      }),
    );
  });

  for (const status of ['Held', 'DRAFT', 'on hold', 'spiked', 'gesperrt', 7, {}, ['usable']])
    it(`holds a story back, as the status ${JSON.stringify(status)}`, () => {
      const issues: Issue[] = [];
      expect(checkModel('Article', {...story, status}, issues)?.status).to.equal('withheld');
      expect(issues).to.have.length(1);
    });

  it('does not withhold a story whose status «Usable» has a capital', () => {
    const sound = checkModel('Article', {...story, status: 'Usable'}, []);
    expect(sound).to.eql({...story, status: 'usable'});
  });

  for (const status of ['published', 'live'])
    it(`does not withhold a story that other systems call «${status}»`, () => {
      expect(checkModel('Article', {...story, status}, [])).to.eql(story);
    });
});

describe('a part with its own embargo or status', () => {
  const url = 'https://news.example/1';
  const now = at('2025-01-12T12:00Z');
  const holds = [
    {status: 'withheld'},
    {status: 'Draft'},
    {embargoedUntil: '2025-01-12T12:00:01Z'},
    {embargoedUntil: '2025-01-12T08:00'},
    {embargoedUntil: 'noon'},
    {expires: '2025-01-12T12:00:00Z'},
    {expires: 'soon'},
  ];

  for (const hold of holds)
    it(`is left out with an issue: ${JSON.stringify(hold)}`, () => {
      const link = {url, title: 'A'};
      const block = {type: 'paragraph', content: ['A']};
      const report = {figures: []};
      const data = {
        ...story,
        body: [{...block, ...hold}, block],
        related: [{kind: 'related', stories: [link, {...link, ...hold}]}],
        casualties: [{...report, ...hold}],
      };
      const issues: Issue[] = [];
      const sound = checkModel('Article', data, issues, '', now);
      expect(sound?.body).to.eql([block]);
      expect(sound?.related?.[0]?.stories).to.eql([link]);
      expect(sound?.casualties).to.eql([]);
      expect(issues.map(({code}) => code)).to.eql(['held', 'held', 'held']);
    });

  it('is shown if its status has another meaning', () => {
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'unknown'}, status: 'reported'};
    const report = {figures: [figure]};
    expect(checkModel('CasualtyReport', report, [], '', now)).to.eql(report);
  });
});
