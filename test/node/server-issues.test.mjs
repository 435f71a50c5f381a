/** How a server learns which parts of a story it leaves out, from the built package. */
import {
  embedSnippet,
  renderArticle,
  renderArticleStream,
  toMarkdown,
  toNewsArticle,
  toPlainText,
} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';

/** A story whose parts do not fit: a text for a list, an unknown block, a slip in a toll. */
const createStory = () => ({
  headline: 'The bridge is closed',
  body: [
    {type: 'paragraph', content: 'Cars wait.'},
    {type: 'unknown', content: ['Cars wait.']},
    {type: 'paragraph', content: ['Buses go by the dam.']},
  ],
  casualties: [
    {title: 'T', figures: [{id: 'a', measure: 'kiled', amount: {kind: 'exact', value: 3}}]},
  ],
});

const writers = {
  renderArticle: (story, onIssues) => renderArticle(story, {onIssues}),
  toMarkdown: (story, onIssues) => toMarkdown(story, {onIssues}),
  toPlainText: (story, onIssues) => toPlainText(story, new Date(), {onIssues}),
  toNewsArticle: (story, onIssues) => toNewsArticle(story, new Date(), {onIssues}),
  'embedSnippet as an element': (story, onIssues) =>
    embedSnippet(story, {kind: 'element', base: '/', onIssues}),
  'embedSnippet as a quotation': (story, onIssues) =>
    embedSnippet(story, {kind: 'quote', onIssues}),
};

/** The lines that some work writes to the console. */
function linesOf(work) {
  const warn = mock.method(console, 'warn', () => {});
  try {
    work();
    return warn.mock.calls.map(({arguments: [line]}) => line);
  } finally {
    warn.mock.restore();
  }
}

describe('the parts of a story that do not fit', () => {
  for (const [name, write] of Object.entries(writers)) {
    it(`are told once to the caller: ${name}`, () => {
      const calls = [];
      const lines = linesOf(() => write(createStory(), (issues) => calls.push(issues)));
      assert.equal(calls.length, 1);
      const paths = calls[0].map(({path}) => path);
      for (const path of ['body[0].content', 'body[1].type', 'casualties[0].figures[0].measure'])
        assert.ok(paths.includes(path), `${path} in ${paths}`);
      assert.deepEqual(lines, []);
    });

    it(`are one line on the console by default: ${name}`, () => {
      const story = createStory();
      const lines = linesOf(() => [write(story), write(story)]);
      assert.equal(lines.length, 1);
      assert.match(lines[0], /^article-widgets: issues of a story: body\[0\]\.content: expected /);
    });
  }

  it('are nothing where all fits', () => {
    const calls = [];
    const {headline, body} = createStory();
    renderArticle({headline, body: body.slice(2)}, {onIssues: (issues) => calls.push(issues)});
    assert.deepEqual(calls, []);
  });

  it('include a figure without a source', () => {
    const calls = [];
    const figures = [{id: 'a', measure: 'killed', amount: {kind: 'exact', value: 3}}];
    const story = {...createStory(), casualties: [{figures}]};
    renderArticle(story, {onIssues: (issues) => calls.push(...issues)});
    assert.ok(calls.some(({path}) => path === 'casualties[0].figures[0].source'));
  });
});

describe('a toll without a figure that fits', () => {
  const {casualties} = createStory();
  const story = {...createStory(), casualties, body: [{type: 'casualties', report: casualties[0]}]};
  const onIssues = () => {};

  it('is no empty card and no lone title', () => {
    assert.doesNotMatch(renderArticle(story, {onIssues, styles: 'none'}), /casualty-card|>T</);
    assert.equal(toMarkdown(story, {onIssues}).trim(), '# The bridge is closed');
    assert.equal(toPlainText(story, new Date(), {onIssues}).trim(), 'The bridge is closed');
  });

  it('stays where it has a note', () => {
    const report = {title: 'T', note: 'The province counts again.', figures: []};
    const noted = {headline: 'The bridge is closed', casualties: [report], body: []};
    assert.match(renderArticle(noted, {onIssues}), /<aw-casualty-card[^]*counts again/);
    assert.match(toMarkdown(noted, {onIssues}), /\*\*T\*\*[^]*counts again/);
  });
});

describe('an option of renderArticle', () => {
  const story = {headline: 'The bridge is closed', body: []};
  const wrong = {styles: 'link', headingLevel: 9, casualtiesAt: 'top', postOrder: 'up'};
  for (const [name, value] of Object.entries(wrong))
    it(`is refused where it is none of its values: ${name}`, async () => {
      const reason = new RegExp(`: ${name}: expected one of .*, found "?${value}`);
      assert.throws(() => renderArticle(story, {[name]: value}), reason);
      await assert.rejects(renderArticleStream(story, {[name]: value}).next(), reason);
    });

  it('has an issue where it is no language, and the story is in its own', () => {
    const calls = [];
    const options = {language: 'xx_bad', onIssues: (issues) => calls.push(...issues)};
    assert.match(renderArticle({...story, language: 'fr'}, options), /^<aw-article lang="fr"/);
    assert.deepEqual(
      calls.map(({message}) => message),
      ['options.language: expected a BCP 47 tag such as en or pt-BR, found "xx_bad"'],
    );
  });
});
