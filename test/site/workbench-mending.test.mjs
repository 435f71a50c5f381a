/** What an editor changes in a story: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const blocks = await importModule('state/blocks.ts');
const figures = await importModule('state/figures.ts');
const {figureFrom} = await importModule('state/select-figure.ts');
const {joinMoment, offsetOn, splitMoment} = await importModule('state/moment.ts');
const {compareVersions, findFalls} = await importModule('state/versions.ts');
const {listChecks} = await importModule('checks/list-checks.ts');
const {readThread} = await importModule('intake/thread-text.ts');
const {isThread, mendThread} = await importModule('intake/thread.ts');
const {openWork} = await importModule('state/work.ts');

const paragraph = (...content) => ({type: 'paragraph', content});
const strong = (text) => ({type: 'strong', content: [text]});
const open = (body, found = []) => openWork({headline: 'The river', body}, found);

describe('blocks', () => {
  it('are cut in two within a mark, which is on both sides', () => {
    const work = blocks.splitBlock(open([paragraph('It ', strong('rose fast'), '.')]), 0, 7);
    assert.deepEqual(work.article.body, [
      paragraph('It ', strong('rose')),
      paragraph(strong(' fast'), '.'),
    ]);
  });

  it('are joined with a space between them', () => {
    const work = blocks.mergeBlock(open([paragraph('It rose.'), paragraph('It fell.')]), 1);
    assert.deepEqual(work.article.body, [paragraph('It rose. It fell.')]);
    assert.deepEqual(work.keys, [0]);
  });

  it('keep their keys when they are moved', () => {
    const work = blocks.moveBlock(open([paragraph('a'), paragraph('b'), paragraph('c')]), 2, -2);
    assert.deepEqual(work.keys, [2, 0, 1]);
  });

  it('become a list, an item for each line, and paragraphs again', () => {
    const lines = paragraph('One', {type: 'break'}, 'Two');
    const list = blocks.changeKind(open([lines]), 0, 'list');
    assert.deepEqual(list.article.body, [
      {type: 'list', items: [{content: ['One']}, {content: ['Two']}]},
    ]);
    const again = blocks.changeKind(list, 0, 'paragraph');
    assert.deepEqual(again.article.body, [paragraph('One'), paragraph('Two')]);
  });

  it('become the headline, and the headline takes their place', () => {
    const work = blocks.promoteBlock(open([paragraph('The bridge is closed')]), 0, 'headline');
    assert.equal(work.article.headline, 'The bridge is closed');
    assert.deepEqual(work.article.body, [paragraph('The river')]);
  });

  it('stay blocks when all their words are deleted', () => {
    const work = blocks.changeBlock(open([paragraph('a')]), 0, ['content'], []);
    assert.deepEqual(work.article.body, [paragraph()]);
  });
});

describe('figures', () => {
  const dead = {
    id: 'figure-1',
    certainty: 'sure',
    measure: 'killed',
    amount: {kind: 'at-least', value: 14},
    sentence: {block: 0, start: 0, end: 10},
  };
  const text = [paragraph('14 drowned.')];

  it('are in no story before they are confirmed', () => {
    assert.equal(open(text, [dead]).article.casualties, undefined);
  });

  it('are in the story when they are confirmed, and wait no longer', () => {
    const work = open(text, [dead]);
    const [row] = figures.rowsOf(work);
    const confirmed = figures.confirmFigure(work, row);
    const {certainty: _, ...figure} = dead;
    assert.deepEqual(confirmed.article.casualties, [{figures: [figure]}]);
    assert.deepEqual(confirmed.proposals, []);
  });

  it('are changed before they are confirmed', () => {
    const work = open(text, [dead]);
    const changed = figures.changeFigure(
      work,
      figures.rowsOf(work)[0],
      ['source', 'name'],
      'Ministry',
    );
    assert.equal(changed.proposals[0].source.name, 'Ministry');
  });

  it('leave no empty toll when the last is dropped', () => {
    const work = figures.confirmSure(open(text, [dead]));
    const dropped = figures.dropFigure(work, figures.rowsOf(work)[0]);
    assert.equal(dropped.article.casualties, undefined);
  });

  it('are not proposed when the story states them', () => {
    const {certainty: _, ...figure} = dead;
    const story = {headline: 'The river', body: text, casualties: [{figures: [figure]}]};
    assert.deepEqual(openWork(story, [dead]).proposals, []);
  });

  it('are made of words that are selected, as they are read', () => {
    const body = [paragraph('It rained. At least 14 people were killed, the ministry said.')];
    const figure = figureFrom({headline: '', language: 'en', body}, {block: 0, start: 11, end: 22});
    assert.equal(figure.measure, 'killed');
    assert.deepEqual(figure.amount, {kind: 'at-least', value: 14});
    assert.deepEqual(figure.sentence, {block: 0, start: 11, end: 61});
  });
});

describe('a date in its fields', () => {
  it('is the same when it is put together again', () => {
    for (const date of ['2025-03-03', '2025-03-03T10:30+01:00', '2025-03-03T10:30Z'])
      assert.equal(joinMoment(splitMoment(date)), date);
  });

  it('is left as it is where it is a year alone', () => {
    assert.equal(splitMoment('2025'), undefined);
  });

  it('gets the offset of the zone', () => {
    assert.equal(offsetOn('2025-03-03', -330), '+05:30');
    assert.equal(offsetOn('2025-03-03', 0), 'Z');
  });
});

describe('two versions', () => {
  const story = (headline, texts, value) => ({
    headline,
    body: texts.map((text) => paragraph(text)),
    casualties: [
      {
        figures: [
          {id: 'dead', measure: 'killed', amount: {kind: 'exact', value}, asOf: '2025-03-03'},
        ],
      },
    ],
  });

  it('show what is different, each beside the other', () => {
    const before = story('The river', ['One.', 'Two.', 'Three.'], 14);
    const after = story('The river falls', ['One.', 'Two, mended.', 'Three.'], 14);
    assert.deepEqual(compareVersions(before, after), [
      {part: 'Headline', before: 'The river', after: 'The river falls'},
      {part: 'Text 2', before: 'Two.', after: 'Two, mended.'},
    ]);
  });

  it('ask for a reason where a figure fell', () => {
    const [fall] = findFalls(story('', [], 14), story('', [], 12));
    assert.deepEqual([fall.before.amount.value, fall.after.amount.value], [14, 12]);
  });

  it('ask for none where a figure rose, or the reason is given', () => {
    assert.deepEqual(findFalls(story('', [], 14), story('', [], 15)), []);
    const after = story('', [], 12);
    const [figure] = after.casualties[0].figures;
    figure.revisions = [
      {amount: {kind: 'exact', value: 14}, asOf: '2025-03-03', reason: 'duplicates-removed'},
    ];
    assert.deepEqual(findFalls(story('', [], 14), after), []);
  });
});

describe('the checks', () => {
  const now = new Date('2025-03-05T12:00:00Z');
  const textsOf = (article) => listChecks(article, 0, now).map(({text}) => text);

  it('name a figure without source or day, and a part that is more than its base', () => {
    const figure = (id, value, more) => ({
      id,
      measure: 'killed',
      amount: {kind: 'exact', value},
      ...more,
    });
    const casualties = [
      {figures: [figure('all', 14), figure('children', 20, {partOf: 'all', group: 'children'})]},
    ];
    const texts = textsOf({headline: 'The river', body: [], casualties});
    assert.ok(texts.includes('14 killed has no source.'));
    assert.ok(texts.includes('14 killed has no day.'));
    assert.ok(texts.includes('20 killed (children) is more than the figure that it is part of.'));
  });

  it('name pictures without words, and links that say nothing', () => {
    const link = {type: 'link', url: 'https://example.org/', content: ['here']};
    const image = {type: 'image', image: {url: 'https://example.org/river.jpg', width: 800}};
    const texts = textsOf({headline: 'The river', body: [paragraph('See ', link), image]});
    assert.ok(texts.includes('Picture river.jpg does not say what it shows.'));
    assert.ok(texts.includes('The link “here” does not say where it leads.'));
  });
});

describe('a thread of posts as a text', () => {
  const text = [
    'Mira Sample',
    '@mirasample',
    '·',
    'Mar 4',
    'The storm in Port Vell (1/2)',
    'Mira Sample',
    '@mirasample',
    '1,200 people left their homes. (2/2)',
    '88',
    '2.1K',
  ].join('\n');

  it('keeps its posts on their lines, and names what is left out', () => {
    const {text: posts, remarks} = readThread(text);
    assert.deepEqual(posts.split('\n').filter(Boolean), [
      'The storm in Port Vell',
      '1,200 people left their homes.',
    ]);
    assert.equal(posts.split('\n')[7], '1,200 people left their homes.');
    assert.deepEqual(
      remarks.map(({line}) => line),
      [1, 2, 3, 4, 6, 7, 9, 10],
    );
  });

  it('is not seen in a story with fractions', () => {
    assert.equal(readThread('The river\n\nIt rose by 1/3.\n\nIt fell by 2/3'), undefined);
  });
});

describe('a byline in the text', () => {
  it('becomes names of the head', () => {
    const work = blocks.promoteByline(open([paragraph('By Ines Sample and Rolf Sample')]), 0);
    assert.deepEqual(work.article.authors, [{name: 'Ines Sample'}, {name: 'Rolf Sample'}]);
    assert.deepEqual(work.article.body, []);
  });
});

describe('a thread', () => {
  const thread = {
    headline: 'Anna Example @anna · 3h',
    body: [
      paragraph('1/ The river rose last night.'),
      paragraph('2/ The bridge is closed. 2/3'),
      paragraph('12 replies 40 reposts'),
    ],
  };

  it('is known by the numbers of its posts', () => {
    assert.ok(isThread(thread));
    assert.ok(
      !isThread({headline: '', body: [paragraph('It rose by 1/3.'), paragraph('It fell.')]}),
    );
  });

  it('becomes a story without numbers and counts, with who posted as the byline', () => {
    const {article} = mendThread(openWork(thread));
    assert.deepEqual(article.body, [
      paragraph('The river rose last night.'),
      paragraph('The bridge is closed.'),
    ]);
    assert.deepEqual(article.authors, [{name: 'Anna Example'}]);
    assert.equal(article.headline, '');
  });
});
