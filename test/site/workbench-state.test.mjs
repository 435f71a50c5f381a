/** The state of the workbench: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const {commit, redo, startHistory, undo} = await importModule('state/history.ts');
const {getAt, setAt} = await importModule('state/paths.ts');
const {confirmRelease, openWork, watchHold, withBody} = await importModule('state/work.ts');
const {addLostLines} = await importModule('intake/lost-lines.ts');
const {guessLanguage} = await importModule('intake/guess-language.ts');
const {endWarnings, findNotices, forbidsPublication, holdSentence} =
  await importModule('intake/warnings.ts');
const {findGuesses} = await importModule('intake/guesses.ts');
const {countBlocks} = await importModule('state/block-kinds.ts');
const {explainIssue} = await importModule('intake/explain-issue.ts');
const {createIssue} = await importModule('../../src/model/issue.ts');
const {issueCodes} = await importModule('../../src/model/issue-codes.ts');

const paragraph = (text) => ({type: 'paragraph', content: [text]});

describe('undo and redo', () => {
  it('goes back to each state and forth again', () => {
    const history = commit(commit(startHistory('a'), 'b', 'one'), 'c', 'two');
    assert.equal(undo(history).present, 'b');
    assert.equal(undo(undo(history)).present, 'a');
    assert.equal(redo(undo(history)).present, 'c');
  });

  it('takes the letters typed into one field as one step', () => {
    const typed = commit(commit(startHistory(''), 'F', 'Headline', 'h'), 'Fl', 'Headline', 'h');
    assert.equal(undo(typed).present, '');
  });

  it('forgets what was undone when something else is done', () => {
    const history = commit(undo(commit(startHistory('a'), 'b', 'one')), 'c', 'two');
    assert.equal(redo(history).present, 'c');
  });
});

describe('a field of the story', () => {
  it('is set without a change in place', () => {
    const story = Object.freeze({headline: 'A', dateline: Object.freeze({place: 'B'})});
    const changed = setAt(story, ['dateline', 'place'], 'C');
    assert.equal(getAt(changed, ['dateline', 'place']), 'C');
    assert.equal(story.dateline.place, 'B');
  });

  it('is left out when it is empty, with what held only it', () => {
    assert.deepEqual(setAt({headline: 'A', dateline: {place: 'B'}}, ['dateline', 'place'], ''), {
      headline: 'A',
    });
  });
});

describe('the sentence of a figure', () => {
  const figure = {
    id: 'dead',
    measure: 'killed',
    amount: {kind: 'exact', value: 14},
    sentence: {block: 1, start: 0, end: 11},
  };
  const open = () =>
    openWork({
      headline: 'Flood',
      body: [paragraph('It rained.'), paragraph('14 drowned. The bridge is closed.')],
      casualties: [{figures: [figure]}],
    });
  const sentenceOf = ({article}) => article.casualties[0].figures[0].sentence;

  it('follows its words when a block before it is dropped', () => {
    const work = open();
    const moved = withBody(work, work.article.body.slice(1), [1]);
    assert.deepEqual(sentenceOf(moved), {block: 0, start: 0, end: 11});
  });

  it('follows its words to the block that they are moved to', () => {
    const work = open();
    const body = [paragraph('It rained. 14 drowned.'), paragraph('The bridge is closed.')];
    assert.deepEqual(sentenceOf(withBody(work, body)), {block: 0, start: 11, end: 22});
  });

  it('is what it was retyped as', () => {
    const work = open();
    const [first] = work.article.body;
    const body = [first, paragraph('14 people drowned. The bridge is closed.')];
    assert.deepEqual(sentenceOf(withBody(work, body)), {block: 1, start: 0, end: 18});
  });

  it('is gone when its words are', () => {
    const work = open();
    assert.equal(sentenceOf(withBody(work, work.article.body.slice(0, 1), [0])), undefined);
  });
});

describe('the language of a text', () => {
  const texts = {
    en: 'At least 14 people were killed in the flood, the ministry said on Monday.',
    de: 'Bei dem Hochwasser sind nach Angaben der Behörden 14 Menschen ums Leben gekommen.',
    es: 'Al menos 14 personas murieron en las inundaciones, según las autoridades de la región.',
    it: 'Sono almeno sei le vittime della frana che nella notte ha travolto due case.',
    pl: 'Co najmniej 14 osób zginęło w powodzi, która nawiedziła miasto na południu kraju.',
    sv: 'Minst fjorton personer har omkommit i översvämningen, enligt polisen.',
    id: 'Sedikitnya 14 orang tewas dan puluhan warga hilang akibat banjir di kota itu.',
    el: 'Τουλάχιστον 14 άνθρωποι έχασαν τη ζωή τους',
    ko: '홍수로 최소 14명이 숨졌다',
    nl: 'Bij de overstroming zijn volgens het ministerie veertien mensen om het leven gekomen.',
    ar: 'قتل 14 شخصا على الأقل في الفيضانات',
    uk: 'Щонайменше 14 людей загинули внаслідок повені, повідомили у міністерстві',
    ja: '洪水で少なくとも14人が死亡した',
  };
  for (const [language, text] of Object.entries(texts))
    it(`is told by its words: ${language}`, () => assert.equal(guessLanguage(text), language));

  it('is not told where they do not say', () =>
    assert.equal(guessLanguage('Marwick 2025'), undefined));
});

describe('an issue in an editor’s words', () => {
  it('names the line and quotes it', () => {
    const {text, quote, line} = explainIssue(
      createIssue(3, 'furniture', 'a part of the story', '"Share this article"'),
    );
    assert.equal(text, 'Left out as part of the page, not of the story');
    assert.equal(quote, 'Share this article');
    assert.equal(line, 3);
  });

  it('is loud for a line that forbids publication', () => {
    const issue = createIssue(1, 'withheld', 'a', '"b"');
    assert.equal(explainIssue(issue).level, 'loud');
  });

  it('has a sentence for each code', () => {
    for (const code of Object.keys(issueCodes)) {
      const {text} = explainIssue(createIssue('body[0]', code, 'a', '"b"'));
      assert.match(text, /^[A-Z][^`]{9,}$/, code);
    }
  });
});

describe('a line that forbids publication', () => {
  const forbidding = [
    'EMBARGO: 00:01 Monday',
    'Under embargo until Friday noon',
    'Sperrfrist: Montag, 10 Uhr',
    'Not for publication',
  ];
  for (const line of forbidding)
    it(`holds the story back: ${line}`, () =>
      assert.ok(forbidsPublication(`The river\n\n${line}`)));

  it('is none where a story is about an embargo', () => {
    assert.ok(!forbidsPublication('Union lifts arms embargo\n\nThe embargo on arms was lifted.'));
  });

  it('is named with its number', () => {
    const [{line, quote}] = findNotices('The river\n\nSperrfrist: Montag');
    assert.deepEqual([line, quote], [3, 'Sperrfrist: Montag']);
  });
});

describe('an embargo', () => {
  const story = (embargoedUntil, more) => ({headline: 'A', body: [], embargoedUntil, ...more});
  const now = new Date('2026-11-30T12:00:00Z');

  it('ends at a time that can be read, with its zone', () => {
    const ends = (...given) => holdSentence(story(...given), now).split('ends on ')[1];
    assert.equal(ends('2027-07-04T06:00-05:00'), '4 July 2027, 06:00 (UTC−05:00).');
    assert.equal(ends('2027-07-04T06:00:00Z'), '4 July 2027, 06:00 (UTC).');
    assert.equal(ends('2027-07-04'), '4 July 2027.');
    assert.equal(ends('2027-07-04T06:00'), '4 July 2027, 06:00 (time zone not stated).');
    const publisher = {name: 'Post', timeZone: 'Europe/Oslo'};
    assert.equal(ends('2027-07-04T06:00', {publisher}), '4 July 2027, 06:00 (Europe/Oslo).');
  });

  it('is a warning only while it runs', () => {
    const remarks = findNotices('Embargo: 1 March 2026');
    const levels = (until) => endWarnings(remarks, story(until), now).map(({level}) => level);
    assert.deepEqual(levels('2027-03-01'), ['loud']);
    assert.deepEqual(levels('2026-03-01'), ['note']);
    const [{text}] = endWarnings(remarks, story('2026-03-01'), now);
    assert.equal(text, 'An embargo, which is over');
  });
});

describe('what was read', () => {
  it('is counted by kind', () => {
    const list = {type: 'list', items: []};
    const heading = {type: 'heading', level: 2, content: ['A']};
    const counts = countBlocks([paragraph('One.'), heading, paragraph('Two.'), list]);
    assert.deepEqual(counts, ['2 paragraphs', '1 heading', '1 list']);
  });

  it('is guessed from a line that is quoted', () => {
    const text = 'The river\nWords: Ines Sample\n29 November 2026\n\nIt rose.';
    const article = {
      headline: 'The river',
      authors: [{name: 'Ines Sample'}],
      published: '2026-11-29',
      body: [],
    };
    const quotes = findGuesses(article, 'text', false, text).map(({quote}) => quote);
    assert.deepEqual(quotes, ['The river', 'Words: Ines Sample', '29 November 2026']);
  });
});

describe('a story whose hold is lifted', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  const story = {headline: 'A', body: [], embargoedUntil: '2026-12-01'};
  const change = (work, more) =>
    watchHold(work, {...work, article: {...work.article, ...more}}, now);

  it('waits for a confirmation, also through other edits', () => {
    const lifted = change(openWork(story), {embargoedUntil: undefined});
    assert.equal(lifted.lifted, 'embargoed');
    assert.equal(change(lifted, {headline: 'B'}).lifted, 'embargoed');
    assert.equal(withBody(lifted, []).lifted, 'embargoed');
    assert.equal(watchHold(lifted, confirmRelease(lifted), now).lifted, undefined);
  });

  it('waits for none where another date is typed that holds it too', () => {
    const typing = change(openWork(story), {embargoedUntil: '0002-12-01'});
    assert.equal(typing.lifted, 'embargoed');
    assert.equal(change(typing, {embargoedUntil: '2026-12-02'}).lifted, undefined);
  });

  it('waits for none where nothing held it', () =>
    assert.equal(change(openWork({headline: 'A', body: []}), {headline: 'B'}).lifted, undefined));
});

describe('a line of the input', () => {
  const article = {
    headline: 'The river',
    body: [paragraph('It rose on Monday.')],
    published: '2026-11-29',
    authors: [{name: 'Ines Sample'}],
  };
  const lostOf = (text, remarks = []) =>
    addLostLines(text, article, remarks).map(({quote}) => quote);

  it('that is neither in the story nor in a remark is named', () => {
    const text = 'The river\n\nIt rose on Monday.\n\nSubscribe to our newsletter';
    assert.deepEqual(lostOf(text), ['Subscribe to our newsletter']);
  });

  it('that a remark names is not named again', () => {
    const remark = {text: 'Left out', quote: 'Share this', level: 'note'};
    assert.deepEqual(lostOf('Share this', [remark]), ['Share this']);
    const placed = {text: 'Left out', line: 1, level: 'note'};
    assert.deepEqual(lostOf('Subscribe now', [placed]), [undefined]);
  });

  it('is in the story where its date or its byline is', () =>
    assert.deepEqual(lostOf('By Ines Sample\n29 November 2026'), []));

  it('is in the story where its date has a day of one digit', () => {
    const dated = {headline: 'The river', body: [], dateline: {date: '2026-05-08'}};
    assert.deepEqual(addLostLines('8 May 2026', dated, []), []);
  });
});

describe('a line that is left out', () => {
  it('is quoted in an editor’s words, not as an error', () => {
    for (const code of ['furniture', 'desk-note', 'contact', 'site', 'outside', 'repeat']) {
      const {text, quote} = explainIssue(
        createIssue(1, code, 'a part of the story', '"Editors: see note"'),
      );
      assert.match(text, /^Left out/);
      assert.equal(quote, 'Editors: see note');
    }
  });
});
