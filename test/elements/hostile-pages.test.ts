import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Article, Block, CasualtyFigure} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import {inspectReport, soundReport} from '../../src/toll/inspect-report.js';
import {remainderOf} from '../../src/toll/remainder.js';
import {answerFetch, ownFetch} from '../runner/answer-fetch.js';

const paragraph = (text: string): Block => ({type: 'paragraph', content: [text]});

async function drawn(...blocks: Block[]): Promise<AwArticleBody> {
  const body = await fixture<AwArticleBody>(html`<aw-article-body></aw-article-body>`);
  body.blocks = blocks;
  await body.updateComplete;
  return body;
}

describe('on a page that does as it likes', () => {
  it('shows new data after page translation has wrapped every text', async () => {
    const body = await drawn(paragraph('25 people.'));
    const font = document.createElement('font' as string);
    body.querySelector('p')?.replaceChildren(font);
    font.append('25 personen.');
    body.blocks = [paragraph('31 people.')];
    await body.updateComplete;
    expect(body).to.have.trimmed.text('31 people.');
  });

  it('shows new data after the page has emptied the element', async () => {
    const body = await drawn(paragraph('One.'));
    body.replaceChildren();
    body.blocks = [paragraph('Two.')];
    await body.updateComplete;
    expect(body).to.have.trimmed.text('Two.');
  });

  it('runs no script that stands in the address of a player', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body>
        <figure data-player="javascript:parent.document.title='run'">
          <figcaption><a href="/film">A film</a></figcaption>
        </figure>
        <figure data-player="https://player.vimeo.com/video/1">
          <figcaption><a href="/film">Another film</a></figcaption>
        </figure>
      </aw-article-body>`,
    );
    await waitUntil(() => body.querySelector('button'));
    expect([...body.querySelectorAll('button')].map(({textContent}) => textContent)).to.eql([
      'Load and play: Another film from Vimeo',
    ]);
  });

  it('continues loading when it is moved', async () => {
    const one = await fixture<HTMLElement>(html`<div></div>`);
    const two = await fixture<HTMLElement>(html`<div></div>`);
    const body = document.createElement('aw-article-body');
    body.src = '/demo/story.json';
    one.append(body);
    await aTimeout(0);
    two.append(body);
    await oneEvent(body, 'aw-load');
    await waitUntil(() => body.querySelector('p'));
  });

  it('makes no request without an address', async () => {
    const fetched: unknown[] = [];
    answerFetch((input) => {
      fetched.push(input);
      return ownFetch('/LICENSE');
    });
    const body = await fixture<AwArticleBody>(html`<aw-article-body src=""></aw-article-body>`);
    body.setAttribute('src', '');
    body.removeAttribute('src');
    await body.updateComplete;
    expect(fetched).to.eql([]);
  });

  it('speaks the language of its story', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const article = document.createElement('aw-article');
    article.article = {headline: 'عنوان', language: 'ar', body: []};
    place.append(article);
    await article.updateComplete;
    expect(article.lang).to.equal('ar');
    expect(article.dir).to.equal('rtl');
    article.article = {headline: 'Title', body: []};
    await article.updateComplete;
    expect(article.hasAttribute('lang')).to.be.false;
  });

  it('follows links within an isolated story', async () => {
    const article = document.createElement('aw-article-body');
    article.isolated = true;
    article.blocks = [
      {type: 'paragraph', content: ['See', {type: 'footnote-reference', note: 'a', label: '1'}]},
      {type: 'footnotes', notes: [{id: 'a', label: '1', content: ['The note.']}]},
    ];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(article);
    await waitUntil(() => article.shadowRoot?.querySelector('sup a'));
    article.shadowRoot?.querySelector<HTMLElement>('sup a')?.click();
    expect(article.shadowRoot?.activeElement?.textContent).to.contain('The note.');
  });
});

describe('a toll', () => {
  const figure = (id: string, values: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
    id,
    measure: 'killed',
    amount: {kind: 'exact', value: 25},
    source: {name: 'Civil Defence'},
    asOf: '2025-01-13',
    ...values,
  });
  const now = new Date('2025-01-14');
  const codes = (...figures: CasualtyFigure[]) =>
    inspectReport({figures}, now).map(({code}) => code);

  it('names the right sentence though a block before it was left out', () => {
    const sentence = {block: 1, start: 0, end: 4};
    const article = {
      headline: 'H',
      body: [{type: 'poem'}, paragraph('Said.')],
      casualties: [{figures: [figure('a', {sentence})]}],
    };
    const sound = checkModel('Article', article, []) as Article;
    expect(sound.casualties?.[0]?.figures[0]?.sentence?.block).to.equal(0);
  });

  it('leaves out figures that are said to be parts of each other, and reports them', () => {
    const figures = [figure('a', {partOf: 'b'}), figure('b', {partOf: 'a'})];
    expect(codes(...figures)).to.eql(['no-base', 'no-base']);
    expect(soundReport({figures}).figures).to.eql([]);
  });

  it('takes the parts of a refused figure away with it', () => {
    const figures = [
      figure('a'),
      figure('b', {partOf: 'a', amount: {kind: 'exact', value: 40}}),
      figure('c', {partOf: 'b', amount: {kind: 'exact', value: 3}}),
    ];
    expect(soundReport({figures}).figures.map(({id}) => id)).to.eql(['a']);
    expect(codes(...figures)).to.eql(['subset-over-base', 'no-base']);
  });

  it('subtracts no figure of another source, day or measure, and no denied one', () => {
    const part = figure('b', {partOf: 'a', group: 'children', amount: {kind: 'exact', value: 10}});
    expect(remainderOf(figure('a'), [part])).to.eql({kind: 'exact', value: 15});
    const others: Partial<CasualtyFigure>[] = [
      {source: {name: 'Ministry'}},
      {asOf: '2025-01-12'},
      {measure: 'injured'},
      {status: 'denied'},
    ];
    for (const values of others)
      expect(remainderOf(figure('a'), [{...part, ...values}])).to.be.undefined;
  });

  it('shows no minus zero', () => {
    const report = checkModel(
      'CasualtyReport',
      {figures: [figure('a', {amount: {kind: 'exact', value: -0}})]},
      [],
    );
    expect(Object.is((report?.figures[0]?.amount as {value: number}).value, 0)).to.be.true;
  });
});
