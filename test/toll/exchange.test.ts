import {expect} from '@open-wc/testing';
import {toHxl} from '../../src/toll/to-hxl.js';
import {toJsonLd} from '../../src/toll/to-json-ld.js';
import {ArticleError} from '../../src/model/issue.js';
import type {Amount, CasualtyFigure, CasualtyReport} from '../../src/model/article.js';

const exact = (value: number): Amount => ({kind: 'exact', value});
const source = {name: 'Civil Defence', url: 'https://example.org/'};

/** Each kind of amount, a subset, a count with a history, and one that was withdrawn. */
const report: CasualtyReport = {
  title: 'Flood at Harrow Ford',
  figures: [
    {
      id: 'dead',
      measure: 'killed',
      amount: {kind: 'at-least', value: 25},
      scope: {place: 'Harrow Ford', from: '2024-11-27'},
      source,
      asOf: '2025-01-13',
      status: 'unverified',
      revisions: [
        {amount: exact(20), asOf: '2025-01-11'},
        {amount: exact(30), asOf: '2025-01-12', reason: 'duplicates-removed'},
      ],
    },
    {id: 'children', partOf: 'dead', group: 'children', measure: 'killed', amount: exact(10)},
    {id: 'hurt', measure: 'injured', amount: {kind: 'vague', words: 'dozens'}},
    {id: 'lost', measure: 'missing', amount: {kind: 'unknown'}},
    {id: 'moved', measure: 'displaced', amount: {kind: 'range', min: 1200, max: 900}},
    {id: 'held', measure: 'detained', amount: {kind: 'range', min: 7, max: 7}},
    {id: 'first', measure: 'killed', amount: exact(90), source, status: 'retracted'},
  ],
};

/** Figures that no way out may tell. */
const refused: CasualtyFigure[] = [
  ...[NaN, -3, 1e21, 2.5].map((value, index): CasualtyFigure => ({
    id: `refused-${index}`,
    measure: 'killed',
    amount: exact(value),
  })),
  {id: 'base', measure: 'injured', amount: exact(25)},
  {id: 'refused-part', partOf: 'base', measure: 'injured', group: 'women', amount: exact(31)},
];

describe('a report as JSON-LD', () => {
  const graph = toJsonLd(report)['@graph'];
  const [nodes, dataset] = [graph.slice(0, -1), graph.at(-1)];
  const node = (id: string) => nodes.find((each) => String(each['@id']).endsWith(`-${id}`));
  it('has bounds, and no number for vague amounts', () => {
    const value = (id: string) => node(id)?.['value'];
    const quantity = {'@type': 'QuantitativeValue', unitText: 'people'};
    expect(value('dead')).to.eql({...quantity, minValue: 25});
    expect(value('children')).to.eql({...quantity, value: 10, minValue: 10, maxValue: 10});
    expect(value('hurt')).to.eql({...quantity, description: 'dozens'});
    expect(value('lost')).to.eql({...quantity, description: 'not reported'});
    expect(value('moved')).to.eql({...quantity, minValue: 900, maxValue: 1200});
    expect(value('held')).to.eql({...quantity, value: 7, minValue: 7, maxValue: 7});
  });
  it('links each figure to its data set, and a subset to its base', () => {
    for (const each of nodes)
      expect(JSON.stringify(each['subjectOf'] ?? each['isPartOf'])).to.contain(
        JSON.stringify({'@id': dataset?.['@id']}),
      );
    expect(node('children')?.['valueReference']).to.eql({'@id': node('dead')?.['@id']});
  });
  it('links each figure to its claim and to its earlier counts', () => {
    const [, claim] = node('dead')?.['subjectOf'] as object[];
    expect(claim).to.deep.include({
      '@type': 'Claim',
      text: 'at least 25 people killed',
      author: {'@type': 'Organization', ...source},
      datePublished: '2025-01-13',
      temporalCoverage: '2024-11-27/..',
    });
    expect(claim)
      .to.have.property('correction')
      .that.deep.equals([
        {
          '@type': 'CorrectionComment',
          text: 'revised from 20: reason not given',
          datePublished: '2025-01-12',
        },
        {
          '@type': 'CorrectionComment',
          text: 'revised from 30: duplicates removed',
          datePublished: '2025-01-13',
        },
      ]);
  });
  it('has a claim and no observation for a retracted count', () => {
    expect(node('first')).to.include({'@type': 'Claim', creativeWorkStatus: 'retracted'});
    expect(node('first')).to.not.have.property('value');
  });
  it('has different addresses for two reports on one page', () => {
    const other = toJsonLd({...report, title: 'Flood at Low Ford'})['@graph'];
    const ids = [dataset, ...nodes, ...other].map((each) => each?.['@id']);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(toJsonLd(report)['@graph'].at(-1)?.['@id']).to.equal(dataset?.['@id']);
    expect(toJsonLd(report, {id: 'https://example.org/#toll'})['@graph'].at(-1)).to.include({
      '@id': 'https://example.org/#toll',
    });
  });
  it('leaves out what a card refuses to show', () => {
    const ids = toJsonLd({figures: refused})['@graph'].map((each) => String(each['@id']));
    expect(ids.map((id) => id.replace(/^#toll-\w+/, ''))).to.eql(['-base', '']);
  });
});

describe('a report as HXL', () => {
  const [, tags = [], ...rows] = toHxl(report);
  const cell = (row: readonly string[] | undefined, tag: string) => row?.[tags.indexOf(tag)];
  const rowOf = (id: string) => rows.filter((row) => cell(row, '#meta+id') === id).at(-1);
  it('has a row for each figure, with its source, day and base', () => {
    expect(cell(rowOf('dead'), '#affected+killed+min')).to.equal('25');
    expect(cell(rowOf('dead'), '#meta+source')).to.equal('Civil Defence');
    expect(cell(rowOf('dead'), '#date+reported')).to.equal('2025-01-13');
    expect(cell(rowOf('children'), '#affected+killed+children')).to.equal('10');
    expect(cell(rowOf('children'), '#meta+id+base')).to.equal('dead');
  });
  it('has earlier counts with reasons, in columns that are not summed', () => {
    const [first, second] = rows;
    expect(cell(first, '#meta+withdrawn+killed')).to.equal('20');
    expect(cell(second, '#meta+withdrawn+killed')).to.equal('30');
    expect(cell(second, '#meta+reason')).to.equal('duplicates-removed');
    expect(cell(second, '#status')).to.equal('superseded');
    expect(cell(rowOf('first'), '#meta+withdrawn+killed')).to.equal('90');
    const counted = tags.flatMap((tag, index) =>
      tag.startsWith('#affected+killed') ? rows.map((row) => row[index]) : [],
    );
    expect(counted.filter(Boolean)).to.eql(['25', '10']);
  });
  it('has empty cells for unknown values', () => {
    expect(cell(rowOf('lost'), '#affected+missing')).to.equal('');
  });
  it('has separate columns for words and numbers', () => {
    expect(cell(rowOf('hurt'), '#description+injured+words')).to.equal('dozens');
    const cells = rows.flatMap((row) => row.filter((_, index) => tags[index]?.match(/^#affected/)));
    expect(cells.filter((text) => text && !Number.isInteger(Number(text)))).to.eql([]);
  });
  it('has one number for a range with equal ends, and orders reversed ends', () => {
    expect(cell(rowOf('held'), '#affected+detained')).to.equal('7');
    const [min, max] = ['min', 'max'].map((end) =>
      cell(rowOf('moved'), `#affected+displaced+${end}`),
    );
    expect([min, max]).to.eql(['900', '1200']);
  });
  it('leaves out what a card refuses to show', () => {
    const [, heads = [], ...found] = toHxl({figures: refused});
    expect(found.map((row) => row[heads.indexOf('#meta+id')])).to.eql(['base']);
  });
  it('names the missing list of figures', () => {
    for (const [given, found] of [
      [{}, 'nothing'],
      [null, 'nothing'],
      [{figures: 3}, '3'],
    ] as const) {
      const message = `figures: expected a list of figures, found ${found}`;
      for (const write of [toHxl, toJsonLd])
        expect(() => write(given as unknown as CasualtyReport)).to.throw(ArticleError, message);
    }
  });
  it('has hashtags that HXL accepts, for any group name', () => {
    const groups = ['women', 'children', 'أطفال', 'شيوخ', '5-year-olds', 'Élèves', 'aid workers'];
    const figure = {measure: 'killed', amount: exact(10)} as const;
    const figures = groups.map((group, index) => ({...figure, id: String(index), group}));
    const [, heads = []] = toHxl({figures});
    // https://hxlstandard.org/standard/1-1final/tagging/
    for (const head of heads) expect(head).to.match(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
    expect(heads.slice(-groups.length)).to.eql([
      '#affected+killed+f+adults',
      '#affected+killed+children',
      '#affected+killed+group_1',
      '#affected+killed+group_2',
      '#affected+killed+group_5_year_olds',
      '#affected+killed+eleves',
      '#affected+killed+aid_workers',
    ]);
  });
});
