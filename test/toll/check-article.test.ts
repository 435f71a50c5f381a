import {expect} from '@open-wc/testing';
import type {Article, CasualtyFigure} from '../../src/model/article.js';
import {readArticle} from '../../src/readers/readers.js';
import {inspectArticle} from '../../src/templates/article/article.template.js';
import {checkArticle} from '../../src/toll/check-article.js';

const now = new Date('2025-01-13T12:00:00Z');

const killed: CasualtyFigure = {
  id: 'a',
  measure: 'killed',
  amount: {kind: 'at-least', value: 25},
  source: {name: 'Civil Defence'},
  asOf: '2025-01-12',
};

/** The codes about sources, for a text without one and the figures of a toll. */
function codesOf(...figures: CasualtyFigure[]): string[] {
  return codesIn('At least 25 people were killed on 11 January.', ...figures);
}

function codesIn(text: string, ...figures: CasualtyFigure[]): string[] {
  const article: Article = {
    headline: 'Dam breaks at Oru',
    language: 'en',
    published: '2025-01-12',
    publisher: {name: 'The Oru Post'},
    body: [{type: 'paragraph', content: [text]}],
    ...(figures.length && {casualties: [{figures}]}),
  };
  return checkArticle(article, [], now)
    .filter(({code}) => code === 'no-source')
    .map(({path}) => path);
}

describe('the checks of a story', () => {
  it('say that figures far down a long text are not found', () => {
    const content = ['Cars are led over the bridge. '.repeat(4000)];
    const article: Article = {headline: 'The ford is closed', body: [{type: 'paragraph', content}]};
    const paths = checkArticle(article, [], now).filter(({code}) => code === 'too-long');
    expect(paths.map(({path, level}) => [path, level])).to.eql([['body', 'note']]);
  });

  it('report a figure of the text without a source', () => {
    expect(codesOf()).to.eql(['body[0]']);
  });

  it('take the source that a toll of the story gives for the same count', () => {
    expect(codesOf(killed)).to.eql([]);
  });

  it('take it also where text or toll names whom the figure counts more closely', () => {
    expect(codesOf({...killed, group: 'miners'})).to.eql([]);
    expect(codesOf({...killed, amount: {kind: 'exact', value: 25}})).to.eql([]);
    const text = 'At least 25 aid workers were killed on 11 January.';
    expect(codesIn(text, {...killed, group: 'workers'})).to.eql([]);
    expect(codesIn(text, killed)).to.eql([]);
  });

  it('have the paths of the given data where parts were left out', async () => {
    const wrong = {...killed, status: 'fake'};
    const bare = {...killed, id: 'b', source: ''};
    const given = {
      headline: 'Dam breaks at Oru',
      language: 'en',
      body: [
        {type: 'poem'},
        {type: 'casualties', report: {figures: [wrong, bare]}},
        {type: 'paragraph', content: ['At least 25 people were killed on 11 January.']},
      ],
      casualties: [7, {figures: [wrong, wrong, bare]}],
    };
    const {article} = await readArticle(given, {url: 'https://example.org/'});
    const tolls = ['casualties[1].figures[2].source', 'body[1].report.figures[1].source'];
    const isOfSource = ({code}: {code: string}) => code === 'no-source';
    const checks = checkArticle(article, [], now).filter(isOfSource);
    expect(checks.map(({path}) => path)).to.eql([...tolls, 'body[2]']);
    expect(inspectArticle(article, now).map(({path}) => path)).to.eql(tolls);
  });

  it('report a figure of the text if the toll has another count, group or no source', () => {
    const {source, ...bare} = killed;
    expect(source).to.exist;
    expect(codesOf({...killed, amount: {kind: 'at-least', value: 26}})).to.eql(['body[0]']);
    const text = 'At least 25 soldiers were killed on 11 January.';
    expect(codesIn(text, {...killed, group: 'children'})).to.eql(['body[0]']);
    expect(codesOf(bare)).to.include('body[0]');
  });
});
