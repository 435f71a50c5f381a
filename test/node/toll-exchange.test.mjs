import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import jsonld from 'jsonld';
import {toHxl, toJsonLd} from 'article-widgets/casualties.js';
import {findHxlFaults} from './hxl-rules.mjs';
import {readVocabulary} from './schema-vocabulary.mjs';

const exact = (value) => ({kind: 'exact', value});
const source = {name: 'Civil Defence', url: 'https://example.org/'};

const report = {
  title: 'Flood at Harrow Ford',
  note: 'Counted by district.',
  figures: [
    {
      id: 'dead',
      measure: 'killed',
      amount: {kind: 'at-least', value: 25},
      scope: {event: 'flood', place: 'Harrow Ford', from: '2024-11-27', to: '2024-11-30'},
      source,
      asOf: '2025-01-13T08:30Z',
      status: 'unverified',
      revisions: [{amount: exact(20), asOf: '2025-01-11', reason: 'late-reports'}],
    },
    {id: 'children', partOf: 'dead', group: 'children', measure: 'killed', amount: exact(10)},
    {id: 'women', partOf: 'dead', group: 'women', measure: 'killed', amount: exact(3)},
    {id: 'elders', partOf: 'dead', group: 'شيوخ', measure: 'killed', amount: exact(2)},
    {id: 'hurt', measure: 'injured', amount: {kind: 'vague', words: 'dozens'}, asOf: '2025-01'},
    {id: 'lost', measure: 'missing', amount: {kind: 'unknown'}},
    {id: 'moved', measure: 'displaced', amount: {kind: 'range', min: 900, max: 1200}},
    {id: 'about', measure: 'affected', amount: {kind: 'about', value: 40_000}, asOf: '2025'},
    {id: 'first', measure: 'killed', amount: exact(90), source, status: 'retracted'},
  ],
};

const schema = 'https://schema.org/';

/** Stands in for the context at schema.org, which these tests do not ask for. */
const documentLoader = (documentUrl) => {
  assert.equal(documentUrl, 'https://schema.org');
  const document = {'@context': {'@vocab': schema, url: {'@type': '@id'}}};
  return Promise.resolve({contextUrl: undefined, documentUrl, document});
};

const read = (document, base = 'https://news.example/story') =>
  jsonld.toRDF(document, {documentLoader, base, safe: true});

describe('JSON-LD of a toll, as a processor reads it', () => {
  it('states everything in the default graph', async () => {
    const quads = await read(toJsonLd(report));
    assert.deepEqual([...new Set(quads.map(({graph}) => graph.termType))], ['DefaultGraph']);
  });
  it('links each observation to its data set, and the data set to each figure', async () => {
    const quads = await read(toJsonLd(report));
    const subjects = (name, object) =>
      quads
        .filter(
          ({predicate, object: {value}}) => predicate.value.endsWith(name) && value === object,
        )
        .map(({subject}) => subject.value);
    const [dataset] = subjects('#type', `${schema}Dataset`);
    const observations = subjects('#type', `${schema}Observation`);
    assert.equal(observations.length, report.figures.length - 1);
    assert.deepEqual(subjects('/subjectOf', dataset), observations);
    for (const each of observations) assert.deepEqual(subjects('/about', each), [dataset]);
  });
  it('does not mix two reports on one page', async () => {
    const other = {...report, title: 'Flood at Low Ford'};
    const nodes = async (each) =>
      (await read(toJsonLd(each)))
        .map(({subject}) => subject)
        .filter((s) => s.termType === 'NamedNode');
    const [first, second] = await Promise.all([nodes(report), nodes(other)]);
    const own = new Set(first.map(({value}) => value));
    assert.deepEqual(
      second.filter(({value}) => own.has(value)),
      [],
    );
  });
  it("uses types and properties of schema.org's vocabulary, with values that they allow", async () => {
    const faults = readVocabulary().findFaults(toJsonLd(report)['@graph']);
    assert.deepEqual(faults, []);
  });
});

describe('HXL of a toll', () => {
  it('follows the rules of the standard', () => {
    assert.deepEqual(findHxlFaults(toHxl(report)), []);
  });
  it('adds up to at most the current figures', () => {
    const [, tags, ...rows] = toHxl(report);
    const sum = (tag) => rows.reduce((total, row) => total + Number(row[tags.indexOf(tag)]), 0);
    assert.equal(sum('#affected+killed+min'), 25);
    assert.ok(!tags.includes('#affected+killed'), 'the withdrawn count has no column of counts');
  });
});
