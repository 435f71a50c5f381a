import {expect, fixture, html} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import '../../src/elements/article/article.js';
import '../../src/elements/article-body/article-body.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import '../../src/locales/de.js';
import type {Article, Block, Post} from '../../src/model/article.js';

const now = () => new Date('2025-01-12T12:00:00Z');

const post = (number: number, more: Partial<Post> = {}): Post => ({
  type: 'post',
  id: `post-${number}`,
  published: new Date(Date.parse('2025-01-12T08:00:00Z') + number * 60_000).toISOString(),
  title: [`Crossing ${number} is closed`],
  blocks: [{type: 'paragraph', content: [`Lorries wait at crossing ${number}. `.repeat(12)]}],
  ...more,
});

/** Posts as a newsroom has them: the newest first. */
const posts = (count: number, first = 1): Post[] =>
  Array.from({length: count}, (_, index) => post(first + index)).reverse();

async function draw(blocks: readonly Block[], order?: 'newest' | 'oldest'): Promise<AwArticleBody> {
  const body = await fixture<AwArticleBody>(
    html`<aw-article-body
      .blocks=${blocks}
      .clock=${now}
      time-zone="UTC"
      post-order=${order ?? ''}
    ></aw-article-body>`,
  );
  await untilStill(body);
  return body;
}

const articles = (body: Element) => [...body.querySelectorAll('article')];
const titles = (body: Element) =>
  articles(body).map((each) => each.querySelector('h2')?.textContent);
const shown = (body: Element) =>
  articles(body).filter(
    (each) => each.checkVisibility({contentVisibilityAuto: false}) && !each.hidden,
  );
const button = (body: Element, part: string) =>
  body.shadowRoot!.querySelector<HTMLButtonElement>(`[part='${part}']`)!;

describe('posts of a live story', () => {
  it('show time, title and author, with a permanent link', async () => {
    const body = await draw([
      post(7, {
        modified: '2025-01-12T11:30:00Z',
        label: 'Traffic',
        authors: [{name: 'Harbour desk'}],
      }),
    ]);
    const [first] = articles(body);
    expect(first!.id).to.equal('post-7');
    const link = first!.querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#post-7');
    expect(link.title).to.equal('Link to this post');
    expect(link.querySelector('time')!.dateTime).to.equal('2025-01-12T08:07:00.000Z');
    const words = first!.querySelector('header')!.innerText.replace(/\s+/g, ' ');
    expect(words).to.contain('Traffic').and.contain('3 hours ago').and.contain('By Harbour desk');
    expect(words).to.match(/8:07 AM.*Updated 11:30 AM.*Crossing 7 is closed/);
    await expect(body).to.be.accessible();
  });

  it('show the full date of another day', async () => {
    const body = await draw([post(7, {published: '2025-01-10T08:07:00Z'})]);
    expect(articles(body)[0]!.querySelector('time')!.textContent).to.contain('Jan 10, 2025');
    expect(articles(body)[0]!.innerText).not.to.contain('ago');
  });

  it('are shown as given, newest first or oldest first, after pinned ones', async () => {
    const given = [post(2), post(3, {pinned: true}), post(1)];
    const before: Block = {type: 'paragraph', content: ['What is known.']};
    expect(titles(await draw(given))).to.eql(
      [3, 2, 1].map((number) => `Crossing ${number} is closed`),
    );
    const newest = await draw([before, ...posts(3).toReversed()], 'newest');
    expect(titles(newest)).to.eql([3, 2, 1].map((number) => `Crossing ${number} is closed`));
    expect(newest.firstElementChild!.textContent).to.equal('What is known.');
    expect(titles(await draw(given, 'oldest'))).to.eql(
      [3, 1, 2].map((number) => `Crossing ${number} is closed`),
    );
    expect(articles(await draw(given))[0]!.innerText).to.contain('Pinned');
  });

  it('are linked from a list of key points', async () => {
    const body = await draw([post(3, {keyPoint: true}), post(2), post(1, {keyPoint: true})]);
    const list = body.querySelector('[role=navigation]')!;
    expect(list.getAttribute('aria-label')).to.equal('Key points');
    expect([...list.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.eql([
      '#post-3',
      '#post-1',
    ]);
    expect(body.firstElementChild).to.equal(list);
  });

  it('stand beside their times, which name the zone once', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body
        .blocks=${[post(1, {keyPoint: true}), post(125, {keyPoint: true, modified: '2025-01-12T11:30:00Z'})]}
        .clock=${now}
        time-zone="Asia/Kathmandu"
      ></aw-article-body>`,
    );
    await untilStill(body);
    const list = body.querySelector('[role=navigation]')!;
    const zones = (root: Element) => root.textContent.match(/GMT\+5:45/g) ?? [];
    expect(zones(list)).to.have.length(1);
    for (const article of articles(body)) expect(zones(article)).to.have.length(1);
    const lefts = [...list.querySelectorAll('a')].map((a) => a.getBoundingClientRect().left);
    expect(lefts[0]).to.equal(lefts[1]);
    for (const time of list.querySelectorAll('time'))
      expect(time.getBoundingClientRect().right).to.be.below(lefts[0]!);
  });

  it('have a stable id if the data give none', async () => {
    const nameless = post(4);
    delete nameless.id;
    const body = await draw([nameless]);
    const [first] = articles(body);
    expect(first!.id).to.match(/^post-/);
    body.blocks = [post(5), {...nameless, label: 'Traffic'}];
    await untilStill(body);
    expect(articles(body)[1]).to.equal(first);
  });

  it('are shown in the language of the page', async () => {
    const body = await draw([post(1, {pinned: true})]);
    body.lang = 'de';
    await untilStill(body);
    expect(articles(body)[0]!.innerText).to.contain('Angeheftet').and.contain('vor 3 Stunden');
  });
});

describe('a live story that is read while posts arrive', () => {
  it('shows new posts at once to a reader at the top', async () => {
    const body = await draw(posts(10));
    scrollTo(0, 0);
    body.blocks = [...posts(2, 11), ...posts(10)];
    await untilStill(body);
    expect(titles(body)[0]).to.equal('Crossing 12 is closed');
    expect(button(body, 'new-posts').checkVisibility()).to.be.false;
  });

  it('offers no button for new posts below the reader', async () => {
    const head = await fixture<HTMLElement>(html`<div style="height: 150vh"></div>`);
    const body = await draw(posts(10));
    head.parentElement!.append(body);
    scrollTo(0, 0);
    body.blocks = [...posts(2, 11), ...posts(10)];
    await untilStill(body);
    expect(articles(body)[0]!.getBoundingClientRect().top).to.be.above(innerHeight);
    expect(button(body, 'new-posts').checkVisibility()).to.be.false;
  });

  it('keeps the reader’s place, and leads to new posts above with a button', async () => {
    const body = await draw(posts(30));
    const read = articles(body)[12]!;
    read.scrollIntoView();
    await untilStill(body);
    const {top} = read.getBoundingClientRect();
    body.blocks = [...posts(3, 31), ...posts(30)];
    await untilStill(body);
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
    const lead = button(body, 'new-posts');
    expect(lead.textContent).to.equal('3 new posts');
    expect(lead.getBoundingClientRect().top).to.be.within(0, innerHeight);
    await expect(body).to.be.accessible();
    lead.click();
    await untilStill(body);
    expect(document.activeElement).to.equal(articles(body)[0]);
    expect(articles(body)[0]!.getBoundingClientRect().top).to.be.closeTo(0, 30);
    expect(lead.checkVisibility()).to.be.false;
  });

  it('forgets new posts that the reader has reached', async () => {
    const body = await draw(posts(30));
    articles(body)[12]!.scrollIntoView();
    await untilStill(body);
    body.blocks = [...posts(1, 31), ...posts(30)];
    await untilStill(body);
    expect(button(body, 'new-posts').textContent).to.equal('1 new post');
    scrollTo(0, 0);
    await untilStill(body);
    expect(button(body, 'new-posts').checkVisibility()).to.be.false;
  });

  it('changes only one post', async () => {
    const body = await draw(posts(5));
    const [, second] = articles(body);
    const others = articles(body);
    const paragraph = second!.querySelector('p:not(header p)');
    const changed = posts(5);
    changed[1] = post(4, {
      title: ['Crossing 4 is open'],
      blocks: [...post(4).blocks, {type: 'paragraph', content: ['Lorries cross.']}],
    });
    body.blocks = changed;
    await untilStill(body);
    expect(articles(body)).to.eql(others);
    expect(second!.querySelector('p:not(header p)')).to.equal(paragraph);
    expect(second!.innerText).to.contain('Crossing 4 is open').and.contain('Lorries cross.');
  });

  it('updates ages and changes nothing else', async () => {
    const body = await draw(posts(5));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(body, {subtree: true, childList: true, characterData: true, attributes: true});
    body.clock = () => new Date('2025-01-12T13:30:00Z');
    await untilStill(body);
    observer.disconnect();
    expect(articles(body)[0]!.innerText).to.contain('5 hours ago');
    expect(records).to.have.lengthOf(5);
    for (const {type, target} of records) {
      expect(type).to.equal('characterData');
      expect(target.textContent).to.equal('5 hours ago');
    }
  });
});

describe('a long live story', () => {
  it('shows fifty posts, and fifty more on request', async () => {
    const body = await draw(posts(120));
    expect(shown(body)).to.have.lengthOf(50);
    const more = button(body, 'more');
    expect(more.textContent).to.equal('Show 50 more');
    more.click();
    await untilStill(body);
    expect(shown(body)).to.have.lengthOf(100);
    expect(document.activeElement).to.equal(articles(body)[50]);
    expect(more.textContent).to.equal('Show 20 more');
    more.click();
    await untilStill(body);
    expect(shown(body)).to.have.lengthOf(120);
    expect(more.checkVisibility()).to.be.false;
  });

  it('hides no visible post when posts arrive', async () => {
    const body = await draw(posts(120));
    const before = shown(body);
    body.blocks = [...posts(5, 121), ...posts(120)];
    await untilStill(body);
    expect(shown(body)).to.include.members(before).and.have.lengthOf(55);
  });

  it('leaves no gap for hidden posts', async () => {
    const body = await draw(posts(120));
    const [last] = shown(body).slice(-1);
    const gap =
      button(body, 'more').getBoundingClientRect().top - last!.getBoundingClientRect().bottom;
    expect(gap).to.be.within(0, 60);
  });

  it('scrolls to the post of a permanent link, on whatever page it is', async () => {
    const body = await draw(posts(120));
    location.hash = 'post-3';
    await untilStill(body);
    const target = body.querySelector('#post-3')!;
    expect(target.checkVisibility()).to.be.true;
    expect(target.getBoundingClientRect().top).to.be.within(-2, innerHeight);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('pages through HTML that a server printed', async () => {
    const markup = (await draw(posts(70))).innerHTML.replaceAll(' hidden="until-found"', '');
    scrollTo(0, 0);
    const body = await fixture<AwArticleBody>(html`<aw-article-body></aw-article-body>`);
    body.innerHTML = markup;
    await untilStill(body);
    expect(articles(body)).to.have.lengthOf(70);
    expect(shown(body)).to.have.lengthOf(50);
  });
});

describe('an aw-article of a live story', () => {
  const story = (more: Partial<Article> = {}): Article => ({
    headline: 'Flood on the Tarn',
    coverage: {start: '2025-01-12T07:00:00Z'},
    body: posts(3),
    ...more,
  });

  async function drawStory(article: Article): Promise<AwArticle> {
    const element = await fixture<AwArticle>(html`<aw-article .article=${article}></aw-article>`);
    await element.updateComplete;
    return element;
  }

  it('says that it is live, until it is over', async () => {
    const live = await drawStory(story());
    expect(live.querySelector('header')!.innerText).to.contain('Live');
    const over = await drawStory(story({coverage: {end: '2025-01-12T18:00:00Z'}}));
    expect(over.querySelector('header')!.innerText)
      .to.contain('This live coverage has ended.')
      .and.not.contain('Live\n');
  });

  it('is drawn in its own language at once', async () => {
    const element = document.createElement('aw-article');
    const texts: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const {oldValue} of records) texts.push(oldValue ?? '');
    });
    observer.observe(element, {subtree: true, characterData: true, characterDataOldValue: true});
    element.article = story({language: 'de', authors: [{name: 'Harbour desk'}]});
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.append(element);
    await untilStill(element);
    observer.disconnect();
    expect(element.querySelector('header')!.innerText).to.contain('Von Harbour desk');
    expect(texts).to.eql([]);
  });

  it('draws posts on a narrow and on a wide page, without anything beyond their edge', async () => {
    for (const width of [320, 480, 720, 1200]) {
      const page = await fixture<HTMLElement>(
        html`<div style="inline-size: ${width}px">
          <aw-article .article=${story()}></aw-article>
        </div>`,
      );
      await page.querySelector('aw-article')!.updateComplete;
      expect(page.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });
});

describe('a live story of very many posts', () => {
  it('is drawn once', async () => {
    let count = 0;
    const body = await draw([]);
    body.clock = () => (count++, now());
    body.blocks = posts(3);
    await untilStill(body);
    body.requestUpdate();
    await body.updateComplete;
    expect(count).to.equal(1);
  });

  it('asks once what is selected, for each answer lays out the page', async () => {
    let count = 0;
    const own = window.getSelection.bind(window);
    window.getSelection = () => (count++, own());
    try {
      const body = await draw(posts(400));
      expect(shown(body)).to.have.lengthOf(50);
      expect(count).to.be.below(20);
    } finally {
      window.getSelection = own;
    }
  });
});
