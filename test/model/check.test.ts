import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import type {Issue} from '../../src/model/issue.js';
import fc from '../runner/properties.mjs';

/** What is left of a value, and what is said of the rest. */
function check(type: string, value: unknown): [unknown, string[]] {
  const issues: Issue[] = [];
  const sound = checkModel(type as 'Article', value, issues);
  return [sound, issues.map(({message}) => message)];
}

describe('the check of the model', () => {
  it('accepts valid data unchanged', () => {
    const article = {
      headline: 'H',
      published: '2025-01-12T08:30:00+01:00',
      body: [{type: 'embed', kind: 'video', url: 'https://example.org'}],
    };
    expect(check('Article', article)).to.eql([article, []]);
  });

  it('leaves out unknown fields, and names the known ones', () => {
    const [sound, messages] = check('Weather', {temperature: 5, humidity: 80});
    expect(sound).to.eql({temperature: 5});
    expect(messages).to.eql([
      'humidity: expected one of temperature, code, isDay, observedAt, attribution, found "humidity"',
    ]);
  });

  it('names the path of an error, what was expected and what was found', () => {
    const [, messages] = check('Article', {
      headline: 'H',
      body: [],
      related: [{kind: 'trending', stories: [{url: 'javascript:alert(1)', title: 'T'}]}],
      published: '2025-02-30',
      dateline: {weather: {temperature: 99}},
    });
    expect(messages).to.eql([
      'published: expected a date in ISO 8601, found "2025-02-30"',
      'dateline.weather.temperature: expected a number from -100 to 70, found 99',
      'related[0].stories[0].url: expected an http(s) address, found "javascript:alert(1)"',
    ]);
  });

  it('keeps the valid items of a list', () => {
    const [sound] = check('Block[]', [
      {type: 'divider'},
      {type: 'poem'},
      {type: 'heading', level: 7, content: []},
    ]);
    expect(sound).to.eql([{type: 'divider'}]);
  });

  for (const mark of [
    {type: 'link', url: 'ftp://x.example/f'},
    {type: 'link', url: 'javascript:alert(1)'},
    {type: 'link', url: 'geo:52,4'},
    {type: 'link'},
    {type: 'time', datetime: 'last May'},
    {type: 'abbreviation', title: 7},
  ])
    it(`keeps the text in a mark that is not valid: ${JSON.stringify(mark)}`, () => {
      const inner = {type: 'strong', content: ['the map']};
      const [sound, messages] = check('Block', {
        type: 'paragraph',
        content: ['See ', {...mark, content: [inner], language: 'nl'}, '.'],
      });
      expect(sound).to.eql({
        type: 'paragraph',
        content: ['See ', {type: 'span', content: [inner], language: 'nl'}, '.'],
      });
      expect(messages.some((message) => message.startsWith('content[1].'))).to.equal(true);
    });

  it('leaves out a link without a list of text', () => {
    const [sound] = check('Block', {
      type: 'paragraph',
      content: [
        'See.',
        {type: 'link', url: 'geo:52,4', content: 7},
        {type: 'link', url: 'geo:1,2'},
      ],
    });
    expect(sound).to.eql({type: 'paragraph', content: ['See.']});
  });

  it('limits the number of blocks that are costly to draw, in posts too', () => {
    const toll = {type: 'casualties', report: {figures: []}};
    const post = {type: 'post', id: 'a', published: '2025-01-12', blocks: [toll, toll]};
    const [sound, messages] = check('Article', {
      headline: 'H',
      body: [...Array<unknown>(50).fill(post), toll, {type: 'divider'}, toll],
    });
    const {body} = sound as {body: {type: string}[]};
    expect(body.slice(49).map(({type}) => type)).to.eql(['post', 'divider']);
    expect(messages).to.eql([
      'body[50]: expected at most 100 blocks of the type "casualties", found more',
    ]);
  });

  it('limits the width of a table whose cells span rows', () => {
    const rows = Array.from({length: 50}, () => ({
      cells: [
        {content: ['a'], columns: 60, rows: 1000},
        {content: ['b'], rows: 0},
      ],
    }));
    const [sound, messages] = check('Block', {type: 'table', rows});
    const cells = (sound as {rows: typeof rows}).rows.flatMap((row) => row.cells);
    const hanging = cells.filter((cell) => cell.rows !== 1);
    expect(hanging.reduce((sum, {columns = 1}) => sum + columns, 0)).to.equal(200);
    expect(messages).to.have.lengthOf(1);
  });

  it('keeps spans that fit', () => {
    const tall = {content: ['a'], columns: 150, rows: 2};
    const wide = {content: ['b'], columns: 50};
    const rest = {content: ['c'], columns: 200, rows: 0};
    const rows = [tall, wide, rest].map((cell) => ({cells: [cell]}));
    const table = {type: 'table', rows};
    expect(check('Block', structuredClone(table))).to.eql([table, []]);
  });

  it('does not accept the name of a type as its value', () => {
    const [sound, messages] = check('Block[]', [{type: 'paragraph', content: 'Inline[]'}]);
    expect(sound).to.eql([]);
    expect(messages).to.eql(['[0].content: expected a list, found "Inline[]"']);
  });

  it('links a figure to the same block if an earlier block is left out', () => {
    const figure = {
      id: 'a',
      measure: 'displaced',
      amount: {kind: 'exact', value: 12},
      sentence: {block: 2, start: 0, end: 5},
    };
    const body = [{type: 'poem'}, {type: 'divider'}, {type: 'paragraph', content: ['Words']}];
    const lost = {...figure, id: 'b', sentence: {...figure.sentence, block: 0}};
    const [sound] = check('Article', {
      headline: 'H',
      body,
      casualties: [{figures: [figure, lost]}],
    }) as [Article, string[]];
    const [first, second] = sound.casualties![0]!.figures;
    expect(first!.sentence!.block).to.equal(1);
    expect(second).to.not.have.property('sentence');
  });

  it('withholds a story whose status or embargo cannot be read', () => {
    const unreadable = {
      get(): never {
        throw new Error('of the page');
      },
      enumerable: true,
    };
    const story = {headline: 'H', body: []};
    const stories = [
      {...story, status: {toString: 'draft'}},
      Object.defineProperty({...story}, 'status', unreadable),
      Object.defineProperty({...story}, 'embargoedUntil', unreadable),
    ];
    for (const each of stories)
      expect(check('Article', each)[0]).to.eql({...story, status: 'withheld'});
  });

  it('returns nothing if a required field is missing', () => {
    expect(check('Article', {body: []})).to.eql([
      undefined,
      ['headline: expected text, found nothing'],
    ]);
  });

  it('rejects invalid counts', () => {
    for (const value of [-1, 1.5, NaN, Infinity, '25', null]) {
      const [sound] = check('CasualtyReport', {
        figures: [{id: 'a', measure: 'killed', amount: {kind: 'exact', value}}],
      });
      expect(sound).to.eql({figures: []});
    }
  });

  it('reads literals in other capitals and with spaces around', () => {
    const figure = {
      id: 'a',
      measure: 'Killed ',
      amount: {kind: 'At-Least', value: 5},
      status: ' DENIED',
      revisions: [{amount: {kind: 'EXACT', value: 2}, asOf: '2025', reason: 'Late-Reports'}],
    };
    expect(check('CasualtyReport', {figures: [figure]})).to.eql([
      {
        figures: [
          {
            id: 'a',
            measure: 'killed',
            amount: {kind: 'at-least', value: 5},
            status: 'denied',
            revisions: [{amount: {kind: 'exact', value: 2}, asOf: '2025', reason: 'late-reports'}],
          },
        ],
      },
      [],
    ]);
  });

  for (const [path, part] of [
    ['status', {status: 'fake'}],
    ['status', {status: {name: 'denied'}}],
    ['group', {group: ['children']}],
    ['partOf', {partOf: 7}],
    ['scope', {scope: 'Idlib'}],
    ['scope.from', {scope: {from: 'last May'}}],
    ['scope.to', {scope: {to: '2025-02-30'}}],
    ['scope.place', {scope: {place: {name: 'Idlib'}}}],
    ['scope.event', {scope: {event: 1}}],
    ['staus', {staus: 'denied'}],
    ['Status', {Status: 'denied'}],
    ['grop', {grop: 'children'}],
    ['patrOf', {patrOf: 'b'}],
    ['scope.form', {scope: {form: '2025-02-03'}}],
    ['revision', {revision: [{amount: {kind: 'exact', value: 9}, asOf: '2025'}]}],
    ['amount.min', {amount: {kind: 'exact', value: 4, min: 1}}],
    ['amount.value', {amount: {kind: 'range', min: 1, max: 9, value: 4}}],
    ['amount.words', {amount: {kind: 'exact', value: 4, words: 'a few'}}],
    ['amount.max', {amount: {kind: 'unknown', max: 4}}],
  ] as const)
    it(`leaves out a figure that would be plainer without its ${path}: ${JSON.stringify(part)}`, () => {
      const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 5}};
      const other = {...figure, id: 'b'};
      const [sound, messages] = check('CasualtyReport', {figures: [{...figure, ...part}, other]});
      expect(sound).to.eql({figures: [other]});
      expect(messages.map((message) => message.split(':')[0])).to.eql([`figures[0].${path}`]);
    });

  it('keeps a figure whose fields are blank, null or of no weight for what it says', () => {
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 5}};
    for (const part of [
      {status: ''},
      {status: null},
      {group: ' ', partOf: '', scope: null},
      {sentence: 3},
      {asOf: 'Monday'},
      {note: 'by phone'},
      {stage: 'second'},
      {sourc: 'Ministry'},
      {amount: {...figure.amount, min: null, words: '', unit: 'people'}},
    ])
      expect(check('CasualtyReport', {figures: [{...figure, ...part}]})[0]).to.eql({
        figures: [figure],
      });
    expect(check('CasualtyReport', {figures: [{...figure, scope: {from: ''}}]})[0]).to.eql({
      figures: [{...figure, scope: {}}],
    });
  });

  it('leaves out a change of a figure whose amounts are not valid', () => {
    const change = {kind: 'figure', id: 'a', measure: 'killed', before: {kind: 'exact', value: 4}};
    const [sound] = check('Article', {
      headline: 'H',
      body: [],
      versions: [{published: '2025', changes: [{...change, after: {kind: 'exact', value: -1}}]}],
    });
    expect(sound).to.have.deep.property('versions', [{published: '2025', changes: []}]);
  });

  it('reads a text as the name of a source, and a blank one as no source', () => {
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 5}};
    const given = ['Police ', '', '  ', {name: ''}, {name: ' '}, {name: 'UN'}];
    const figures = given.map((source) => ({...figure, source}));
    const [sound, messages] = check('CasualtyReport', {figures});
    const none = undefined;
    expect((sound as {figures: {source?: unknown}[]}).figures.map(({source}) => source)).to.eql([
      {name: 'Police'},
      none,
      none,
      none,
      none,
      {name: 'UN'},
    ]);
    expect(messages).to.eql([]);
  });

  it('gives the paths of the given data where the valid part is checked again', () => {
    const [sound] = check('Block[]', [
      {type: 'poem'},
      {type: 'divider'},
      {type: 'paragraph', content: [4, 'Words']},
    ]) as [{content: unknown[]}[], string[]];
    sound[1]!.content[0] = 7;
    expect(check('Block[]', sound)[1]).to.eql([
      '[2].content[1]: expected one of text, an object with type, found 7',
    ]);
  });

  it('links a figure to the same block where the valid part is checked again', () => {
    const figure = {
      id: 'a',
      measure: 'displaced',
      amount: {kind: 'exact', value: 12},
      sentence: {block: 3, start: 0, end: 5},
    };
    const [sound] = check('Article', {
      headline: 'H',
      body: [
        {type: 'poem'},
        {type: 'divider'},
        {type: 'divider'},
        {type: 'paragraph', content: ['Words']},
      ],
      casualties: [{figures: [figure]}],
    }) as [Article, string[]];
    const blockOf = ({casualties}: Article) => casualties![0]!.figures[0]!.sentence!.block;
    expect(blockOf(sound)).to.equal(2);
    expect(blockOf(check('Article', sound)[0] as Article)).to.equal(2);
    (sound.body[0] as {type: string}).type = 'poem';
    expect(blockOf(check('Article', sound)[0] as Article)).to.equal(1);
  });

  it('ends with data that contain themselves', () => {
    const block: {type: string; content: unknown[]} = {type: 'quote', content: []};
    block.content.push(block);
    expect(() => check('Block[]', [block])).to.not.throw();
  });

  it('ignores keys of a prototype', () => {
    const [sound, messages] = check(
      'Weather',
      JSON.parse('{"temperature": 1, "__proto__": {"code": 3}, "constructor": 1}'),
    );
    expect(sound).to.eql({temperature: 1});
    expect(messages).to.have.length(2);
  });

  it('never throws, with any data', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        check('Article', value);
        check('Block[]', [value]);
        check('CasualtyReport', {figures: [value]});
      }),
    );
  });
});
