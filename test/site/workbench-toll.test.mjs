/** The toll, the checks and the versions of a story in the workbench: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const figures = await importModule('state/figures.ts');
const {compareVersions, findFalls} = await importModule('state/versions.ts');
const {listChecks} = await importModule('checks/list-checks.ts');
const {openWork, withBody} = await importModule('state/work.ts');

const paragraph = (...content) => ({type: 'paragraph', content});
const open = (body, found = []) => openWork({headline: 'The river', body}, found);

describe('two counts that may be of the same people', () => {
  const police = {
    id: 'police',
    measure: 'killed',
    amount: {kind: 'exact', value: 12},
    scope: {place: 'Orsa', from: '2025-03-03', to: '2025-03-03'},
    source: {name: 'police'},
    asOf: '2025-03-03',
  };
  const rebels = {
    id: 'rebels',
    measure: 'killed',
    amount: {kind: 'exact', value: 30},
    source: {name: 'rebels'},
    asOf: '2025-03-03',
  };
  const now = new Date('2025-03-04');
  const ask = (counts, proposals = []) =>
    listChecks(
      {
        headline: 'Orsa',
        body: [],
        ...(counts.length && {casualties: [{title: 'The toll', figures: counts}]}),
      },
      proposals,
      now,
    ).filter(({text}) => text.includes('counts of the same people'));
  const questions = (...counts) => ask(counts).map(({text}) => text);
  const hospital = {
    ...rebels,
    id: 'hospital',
    amount: {kind: 'exact', value: 14},
    source: {name: 'hospital'},
  };
  const suggested = (figure) => ({...figure, certainty: 'sure'});
  const numbers = (figures) => figures.map(({amount}) => amount.value);

  it('are asked about where a reader may add them up', () => {
    const [question] = questions(police, rebels);
    assert.match(question, /^“12 killed” \(police\) and “30 killed” \(rebels\) may be two/);
  });

  it('are not asked about where a card shows them as counts that differ', () => {
    assert.deepEqual(questions(police, {...rebels, scope: police.scope}), []);
  });

  it('are asked about once for a group, confirmed or not', () => {
    const named =
      /^“12 killed” \(police\), “30 killed” \(rebels\) and “14 killed” \(hospital\) may be/;
    const ways = [
      ask([police, rebels, hospital]),
      ask([police], [suggested(rebels), suggested(hospital)]),
      ask([], [police, rebels, hospital].map(suggested)),
      ask([police, rebels], [{...suggested(hospital), open: ['group']}]),
    ];
    for (const found of ways) {
      assert.equal(found.length, 1);
      assert.match(found[0].text, named);
    }
    assert.deepEqual(ask([police], [{...suggested(rebels), open: ['amount']}]), []);
  });

  it('are not one group where they are of days apart', () => {
    const later = {...hospital, scope: {from: '2025-03-04', to: '2025-03-04'}};
    assert.deepEqual(questions(police, later), []);
    assert.equal(questions(police, rebels, later).length, 1);
  });

  const work = (counts, proposals = []) => ({
    ...openWork({
      headline: 'Orsa',
      body: [],
      ...(counts.length && {casualties: [{title: 'The toll', figures: counts}]}),
    }),
    proposals,
  });
  const press = (found, label, work) =>
    found[0].mends.find((mend) => mend.label.startsWith(label)).change(work);

  it('get the same place, days and group, and are counts that differ then', () => {
    const waiting = [suggested(hospital)];
    const done = press(
      ask([police, rebels], waiting),
      'They count the same people',
      work([police, rebels], waiting),
    );
    const all = [...done.article.casualties[0].figures, ...done.proposals];
    assert.deepEqual(
      all.map(({scope}) => scope),
      [police.scope, police.scope, police.scope],
    );
    assert.deepEqual(ask(done.article.casualties[0].figures, done.proposals), []);
  });

  it('are one figure with earlier counts where one replaces the others', () => {
    const done = press(
      ask([police, rebels, hospital]),
      'This one replaces the others: “30 killed” (rebels)',
      work([
        police,
        rebels,
        {...hospital},
        {...police, id: 'part', group: 'men', partOf: 'police'},
      ]),
    );
    const [figure, part] = done.article.casualties[0].figures;
    assert.deepEqual([figure.id, ...numbers(figure.revisions)], ['rebels', 12, 14]);
    assert.deepEqual([part.id, part.partOf], ['part', 'rebels']);
  });

  it('keep their toll where a suggested figure replaces the confirmed one', () => {
    const waiting = [suggested({...rebels, asOf: '2025-03-04'})];
    const found = ask([police], waiting);
    assert.deepEqual(
      found[0].mends.map(({label}) => label),
      ['They count the same people', 'This one replaces it: “30 killed” (rebels)'],
    );
    const done = press(found, 'This one replaces it', work([police], waiting));
    const [{title, figures}] = done.article.casualties;
    assert.deepEqual([title, numbers(figures)], ['The toll', [30]]);
    assert.deepEqual(figures[0].revisions, [
      {amount: {kind: 'exact', value: 12}, asOf: '2025-03-03'},
    ]);
    assert.deepEqual(done.proposals, []);
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

  it('get one day, where they have none', () => {
    const dated = {...dead, id: 'figure-2', asOf: '2025-03-03'};
    const work = figures.dateFigures(open(text, [dead, dated]), '2025-03-04');
    assert.deepEqual(
      work.proposals.map(({asOf}) => asOf),
      ['2025-03-04', '2025-03-03'],
    );
  });

  it('leave no empty toll when the last is dropped', () => {
    const work = figures.confirmSure(open(text, [dead]));
    const dropped = figures.dropFigure(work, figures.rowsOf(work)[0]);
    assert.equal(dropped.article.casualties, undefined);
  });

  it('are put back after they are removed, as they were', () => {
    const work = figures.confirmSure(open(text, [dead]));
    const dropped = figures.dropFigure(work, figures.rowsOf(work)[0]);
    assert.deepEqual(
      dropped.removed.map(({id}) => id),
      ['figure-1'],
    );
    const restored = figures.restoreFigure(dropped, 'figure-1');
    assert.deepEqual(restored.article.casualties, work.article.casualties);
    assert.deepEqual(restored.removed, []);
    const proposed = open(text, [dead]);
    const refused = figures.dropFigure(proposed, figures.rowsOf(proposed)[0]);
    assert.deepEqual(refused.proposals, []);
    assert.deepEqual(figures.restoreFigure(refused, 'figure-1').proposals, [dead]);
  });

  it('keep their sentence while they are removed, where the text above changes', () => {
    const work = open(
      [paragraph('New.'), ...text],
      [{...dead, sentence: {...dead.sentence, block: 1}}],
    );
    const dropped = figures.dropFigure(work, figures.rowsOf(work)[0]);
    const cut = withBody(dropped, dropped.article.body.slice(1), dropped.keys.slice(1));
    assert.equal(figures.restoreFigure(cut, 'figure-1').proposals[0].sentence.block, 0);
  });

  it('are not proposed when the story states them', () => {
    const {certainty: _, ...figure} = dead;
    const story = {headline: 'The river', body: text, casualties: [{figures: [figure]}]};
    assert.deepEqual(openWork(story, [dead]).proposals, []);
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
  const textsOf = (article) => listChecks(article, [], now).map(({text}) => text);

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
    assert.ok(texts.includes('14 killed has no date.'));
    assert.ok(texts.includes('20 killed (children) is more than the figure that includes it.'));
  });

  it('name pictures without words, and links that say nothing', () => {
    const link = {type: 'link', url: 'https://example.org/', content: ['here']};
    const image = {type: 'image', image: {url: 'https://example.org/river.jpg', width: 800}};
    const texts = textsOf({headline: 'The river', body: [paragraph('See ', link), image]});
    assert.ok(texts.includes('Picture river.jpg has no description (alt text).'));
    assert.ok(texts.includes('The link “here” does not say what it leads to.'));
  });
});

describe('a story without a toll', () => {
  const textsOf = (text, more, ...rest) => {
    const article = {headline: 'The bridge', language: 'en', body: [paragraph(text)], ...more};
    return listChecks(article, [], new Date('2025-03-05'), ...rest).map(({text}) => text);
  };
  const isToldBy = (texts, pattern) =>
    assert.ok(
      texts.some((text) => pattern.test(text)),
      texts,
    );

  it('that speaks of deaths is not said to be without fault, and its words are named', () => {
    isToldBy(
      textsOf('Six hundred years ago a duke was killed here. His men died too.'),
      /speaks of deaths \(“killed”, “died”\), but it has no toll\. The program looked for figures in the headline/,
    );
  });

  it('says where it was looked for if it speaks of none', () =>
    isToldBy(
      textsOf('It was painted.'),
      /^No casualty figures were found\. The program looked in the headline.*not in/,
    ));

  it('is said not to have been searched in a language that is not read', () =>
    isToldBy(textsOf('Sei morti.', {language: 'it'}), /not looked for.*English.*in Italian/));

  it('says that its language was changed after the search', () =>
    isToldBy(textsOf('Two died.', {}, 'it'), /looked for in Italian, but the story is in English/));

  it('says none of this where figures wait or are stated', () => {
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 2}};
    const texts = textsOf('Two died.', {casualties: [{figures: [figure]}]});
    assert.ok(!texts.some((text) => text.includes('looked for')), texts);
  });
});

describe('what search engines ask for', () => {
  const whole = {
    headline: 'The river',
    body: [],
    url: 'https://news.example/river',
    published: '2026-11-26T08:00+01:00',
    authors: [{name: 'Ines Sample'}],
    publisher: {name: 'The Marwick Post'},
    image: {url: 'https://news.example/river.jpg', alt: 'The river', width: 1200, height: 800},
  };
  const textsOf = (more) =>
    listChecks({...whole, ...more}, [], new Date('2026-11-29')).map(({text}) => text);
  const all = 'Search engines find everything that they ask for.';

  it('is there in a whole story', () => assert.ok(textsOf({}).includes(all)));

  it('is named where an address is not whole, or a date has no hour', () => {
    const asks = 'Search engines also ask for ';
    const named = {
      'a lead picture with a full web address.': {image: {...whole.image, url: '/river.jpg'}},
      'the full web address of the story.': {url: '/river'},
      'the time and time zone of publication.': {published: '2026-11-26'},
      'the time and time zone of the update.': {modified: '2026-11-27'},
      'the author.': {authors: []},
    };
    for (const [words, more] of Object.entries(named))
      assert.ok(textsOf(more).includes(asks + words), words);
  });

  it('is not named twice where the story has no publisher', () => {
    const texts = textsOf({publisher: undefined});
    assert.ok(texts.includes('The story does not say who publishes it.'));
    assert.ok(!texts.some((text) => text.startsWith('Search engines')));
  });

  it('is no update before it was published', () =>
    assert.ok(
      textsOf({modified: '2026-11-25T08:00Z'}).includes(
        'The time of the update is before the time of publication.',
      ),
    ));
});

describe('a link', () => {
  it('that says nothing is named, in any language', () => {
    for (const words of ['Read more »', 'qui', '点击这里', 'Подробнее…']) {
      const link = {type: 'link', url: 'https://example.org/', content: [words]};
      const texts = listChecks({headline: 'A', body: [paragraph(link)]}, [], new Date());
      assert.ok(
        texts.some(({text}) => text === `The link “${words}” does not say what it leads to.`),
        words,
      );
    }
  });
});

describe('a picture', () => {
  const textsOf = (image) => {
    const body = [{type: 'image', image}];
    return listChecks({headline: 'The river', body}, [], new Date()).map(({text}) => text);
  };

  it('without an address is a fault', () => {
    for (const image of [{url: 'https://'}, {alt: 'The river'}])
      assert.ok(textsOf(image).includes('A picture has no web address.'));
  });

  it('whose address is oddly written is checked like others', () => {
    const texts = textsOf({url: 'https://example.org/100%.jpg', width: 800});
    assert.ok(texts.includes('Picture 100%.jpg has no description (alt text).'));
  });
});
