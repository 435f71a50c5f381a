import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import {fingerprint} from '../../src/element-kit/fingerprint.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {UpdateEvent} from '../../src/elements/article/update-event.js';
import type {Article, CasualtyFigure, Post} from '../../src/model/article.js';
import {poll, type Refresh} from '../../src/refresh/refresh.js';
import {FakeClock} from '../refresh/fake-clock.js';

const minute = 60_000;

const killed = (value: number, more: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  id: 'killed',
  measure: 'killed',
  amount: {kind: 'exact', value},
  source: {name: 'Harbour authority'},
  asOf: '2025-01-12T11:00:00Z',
  ...more,
});

const post = (number: number): Post => ({
  type: 'post',
  id: `post-${number}`,
  published: '2025-01-12T11:00:00Z',
  title: [`Crossing ${number} is closed`],
  blocks: [{type: 'paragraph', content: [`Lorries wait at crossing ${number}.`]}],
});

const flood: Article = {
  url: '/flood',
  headline: 'Flood on the Tarn',
  coverage: {start: '2025-01-12T07:00:00Z'},
  body: [post(1)],
  casualties: [{title: 'Flood on the Tarn', figures: [killed(25)]}],
};

/** A page whose loader gives what the test says. */
async function follow(first: Article = flood) {
  const clock = new FakeClock();
  let next: Article | undefined;
  let count = 0;
  const refresh: Refresh = Object.assign(
    () => {
      count += 1;
      return Promise.resolve(next);
    },
    {clock},
  );
  const element = await fixture<AwArticle>(
    html`<aw-article .article=${first} .refresh=${refresh}></aw-article>`,
  );
  const updates: UpdateEvent[] = [];
  element.addEventListener('aw-update', (event) => updates.push(event));
  await waitUntil(() => regions(element).length === 2, 'the story is live');
  await untilStill(element);
  return {
    clock,
    element,
    updates,
    count: () => count,
    change: async (article: Article | undefined) => {
      next = article;
      await clock.advance(minute);
      await untilStill(element);
    },
  };
}

const regions = (element: AwArticle) => [...element.shadowRoot!.querySelectorAll('[role=status]')];

/** Of the two regions that speak, the first is for failures. */
const said = (element: AwArticle) => regions(element).at(-1)!.textContent;

describe('an aw-article that is kept fresh', () => {
  it('makes no request without a loader', async () => {
    const element = await fixture<AwArticle>(html`<aw-article .article=${flood}></aw-article>`);
    await untilStill(element);
    expect(performance.getEntriesByType('resource').map(({name}) => name)).not.to.include(
      new URL('/flood', location.href).href,
    );
  });

  it('shows a loaded update, announces it once, and fires an event with the changes', async () => {
    const {element, change, clock, updates} = await follow();
    const card = element.querySelector('aw-casualty-card');
    await change({
      ...flood,
      body: [post(3), post(2), post(1)],
      casualties: [{title: 'Flood on the Tarn', figures: [killed(27)]}],
      corrections: [{content: ['An earlier version named another river.']}],
    });
    await clock.advance(200);
    expect([...element.querySelectorAll('article h2')].map((h2) => h2.textContent)).to.eql([
      'Crossing 3 is closed',
      'Crossing 2 is closed',
      'Crossing 1 is closed',
    ]);
    expect(element.querySelector('aw-casualty-card')).to.equal(card);
    expect(said(element)).to.equal(
      '2 new posts, 27 people killed (previously 25), ' +
        'Correction (An earlier version named another river.).',
    );
    expect(updates).to.have.lengthOf(1);
    const [{before, changes}] = updates as [UpdateEvent];
    expect(before).to.eql(flood);
    expect(changes.map((each) => (each.kind === 'text' ? each.part : each.id))).to.eql([
      'killed',
      'post',
      'post',
      'correction',
    ]);
    await expect(element).to.be.accessible();
  });

  it('continues from HTML that a server printed, without drawing it again', async () => {
    const clock = new FakeClock();
    const given: string[] = [];
    const answers: Article[] = [];
    const refresh: Refresh = Object.assign(
      (story: Article) => {
        given.push(story.headline);
        return Promise.resolve(answers.at(-1));
      },
      {clock},
    );
    const mark = `${fingerprint(flood)!} en`;
    const element = await fixture<AwArticle>(
      html`<aw-article lang="en" data-aw-printed=${mark}><h1>Flood on the Tarn</h1></aw-article>`,
    );
    const words = element.firstElementChild;
    const updates: UpdateEvent[] = [];
    element.addEventListener('aw-update', (event) => updates.push(event));
    Object.assign(element, {article: flood, refresh});
    await waitUntil(() => regions(element).length > 0, 'the story is live');
    await untilStill(element);
    await clock.advance(minute);
    await waitUntil(() => given.length > 0, 'the loader is asked');
    expect(given[0]).to.equal('Flood on the Tarn');
    expect(element.firstElementChild).to.equal(words);
    expect(element.data).to.equal(flood);

    answers.push({...flood, casualties: [{title: 'Flood on the Tarn', figures: [killed(27)]}]});
    await clock.advance(minute);
    await waitUntil(() => updates.length === 1, 'the page hears of the change');
    expect(updates[0]!.changes.map(({kind}) => kind)).to.eql(['figure']);
    await waitUntil(() => element.querySelector('aw-casualty-card')?.textContent.includes('27'));
  });

  it('loads the story of an element with HTML and a loader', async () => {
    const clock = new FakeClock();
    const refresh: Refresh = Object.assign(() => Promise.resolve(flood), {clock});
    const element = await fixture<AwArticle>(
      html`<aw-article .refresh=${refresh}><h1>Flood</h1></aw-article>`,
    );
    await waitUntil(() => regions(element).length > 0, 'the story is live');
    await untilStill(element);
    await clock.advance(minute);
    await waitUntil(() => element.querySelector('h1')?.textContent === 'Flood on the Tarn');
  });

  it('draws and announces nothing if the story has not changed', async () => {
    const {element, change, updates} = await follow();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(element, {subtree: true, childList: true, characterData: true});
    await change(structuredClone(flood));
    await change(undefined);
    observer.disconnect();
    expect(records).to.be.empty;
    expect(updates).to.be.empty;
    expect(said(element)).to.equal('');
  });

  it('announces at most one sentence in ten seconds, with all changes', async () => {
    const {element, clock} = await follow();
    const tell = async (value: number) => {
      element.article = {
        ...flood,
        casualties: [{title: 'Flood on the Tarn', figures: [killed(value)]}],
      };
      await untilStill(element);
    };
    await tell(26);
    await clock.advance(200);
    expect(said(element)).to.equal('26 people killed (previously 25).');
    await tell(27);
    await clock.advance(5000);
    await tell(28);
    expect(said(element)).to.equal('26 people killed (previously 25).');
    await clock.advance(5500);
    expect(said(element)).to.equal(
      '27 people killed (previously 26), 28 people killed (previously 27).',
    );
  });

  it('announces why a figure fell, or that no reason is given', async () => {
    const {element, change, clock} = await follow();
    await change({...flood, casualties: [{title: 'Flood on the Tarn', figures: [killed(20)]}]});
    await clock.advance(200);
    expect(said(element)).to.equal('20 people killed (previously 25, reason not given).');
    const revisions = [
      {
        amount: {kind: 'exact', value: 20} as const,
        asOf: '2025-01-12',
        reason: 'duplicates-removed' as const,
      },
    ];
    await change({
      ...flood,
      casualties: [{title: 'Flood on the Tarn', figures: [killed(18, {revisions})]}],
    });
    await clock.advance(10_000);
    expect(said(element)).to.equal('18 people killed (previously 20, duplicates removed).');
  });

  it('stops when the coverage has ended, and says so', async () => {
    const {element, change, count} = await follow();
    await change({...flood, coverage: {end: '2025-01-12T12:00:00Z'}});
    expect(count()).to.equal(1);
    expect(element.innerText).to.contain('This live coverage has ended.');
    for (let turn = 0; turn < 5; turn += 1) await change(flood);
    expect(count()).to.equal(1);
  });

  it('prefers what the page sets to what its loader loaded', async () => {
    const {element, change} = await follow();
    await change({...flood, headline: 'The river falls'});
    expect(element.querySelector('h1')!.textContent).to.equal('The river falls');
    element.article = {...flood, headline: 'The river is back in its bed'};
    await untilStill(element);
    expect(element.querySelector('h1')!.textContent).to.equal('The river is back in its bed');
  });

  it('keeps the story and fires one error when its loader fails', async () => {
    const clock = new FakeClock();
    const fetch = () => Promise.resolve(new Response('', {status: 503}));
    const element = await fixture<AwArticle>(
      html`<aw-article .article=${flood} .refresh=${poll({clock, fetch})}></aw-article>`,
    );
    const faults: string[] = [];
    element.addEventListener('aw-error', ({error}) => faults.push(error.message));
    await untilStill(element);
    await clock.advance(10 * minute);
    expect(faults).to.have.lengthOf(1);
    expect(faults[0]).to.contain('found status 503');
    expect(element.querySelector('h1')!.textContent).to.equal('Flood on the Tarn');
  });

  it('reports errors in an update, and shows the rest', async () => {
    const {element, change} = await follow();
    const errors: Event[] = [];
    element.addEventListener('aw-error', (event) => errors.push(event));
    const wrong = killed(27, {id: 'b', measure: 'kiled' as 'killed'});
    await change({...flood, casualties: [{title: 'Flood', figures: [killed(26), wrong]}]});
    await waitUntil(() => element.querySelector('aw-casualty-card')?.textContent.includes('26'));
    await waitUntil(() => errors.length > 0, 'the page hears of it');
    expect(errors).to.have.length(1);
    const [issue] = element.issues;
    expect(issue!.message).to.match(/^casualties\[0\]\.figures\[1\]\.measure: .*"kiled"$/);
  });

  it('does not announce an invalid count as withdrawn', async () => {
    const {element, updates, change} = await follow();
    const wrong = killed(27, {measure: 'kiled' as 'killed'});
    await change({
      ...flood,
      body: [post(2), post(1)],
      casualties: [{title: 'Flood on the Tarn', figures: [wrong]}],
    });
    await waitUntil(() => updates.length === 1, 'the page hears of the post');
    expect(updates[0]!.changes.map(({kind}) => kind)).to.eql(['text']);
    await waitUntil(() => element.issues.length > 0, 'the fault is told');
  });

  it('shows at its end that the coverage is over, without another request', async () => {
    const end = new Date(Date.now() + 700).toISOString();
    const {element} = await follow({...flood, coverage: {...flood.coverage, end}});
    expect(element.innerText).to.contain('Live');
    await waitUntil(() => element.innerText.includes('This live coverage has ended.'));
    expect(element.innerText).to.not.match(/\bLive\b/);
  });

  it('says «Live» once where the kicker says it too', async () => {
    const {element} = await follow({...flood, kicker: 'LIVE'});
    expect(element.innerText.match(/live/gi)).to.have.length(1);
  });

  it('appears through its loader if the first response was empty', async () => {
    const clock = new FakeClock();
    const refresh: Refresh = Object.assign(() => Promise.resolve(flood), {clock});
    const element = await fixture<AwArticle>(
      html`<aw-article src="/routes/forbidden?live" .refresh=${refresh}></aw-article>`,
    );
    await oneEvent(element, 'aw-error');
    await waitUntil(() => regions(element).length > 0, 'the story is live');
    await untilStill(element);
    await clock.advance(minute);
    await waitUntil(() => element.querySelector('h1')?.textContent === 'Flood on the Tarn');
  });

  it('keeps the story if the response is a sign-in page', async () => {
    const {warn} = console;
    const lines: string[] = [];
    console.warn = (line: string) => void lines.push(line);
    const clock = new FakeClock();
    const text = '<title>Account</title><p>Please go on.</p><form><input type="password"></form>';
    const answer = {text, contentType: 'text/html', url: 'https://news.example/flood'};
    const refresh: Refresh = Object.assign(() => Promise.resolve(answer), {clock});
    const element = await fixture<AwArticle>(
      html`<aw-article .article=${flood} .refresh=${refresh}></aw-article>`,
    );
    await waitUntil(() => regions(element).length === 2, 'the story is live');
    await untilStill(element);
    const error = oneEvent(element, 'aw-error');
    await clock.advance(minute);
    await error;
    expect(element.innerText).to.contain('Flood on the Tarn');
    expect(element.data!.headline).to.equal('Flood on the Tarn');
    const [issue] = element.issues;
    expect(issue!.message).to.contain('https://news.example/flood: expected a headline and two');
    expect(lines.join()).to.contain(issue!.message);
    console.warn = warn;
  });

  it('pauses while it is disconnected', async () => {
    const {element, clock, count} = await follow();
    element.remove();
    await clock.advance(10 * minute);
    expect(count()).to.equal(0);
    expect(clock.waiting).to.equal(0);
  });
});

describe('the versions of a story', () => {
  const versioned: Article = {
    headline: 'Flood on the Tarn',
    body: [],
    versions: [
      {
        published: '2025-01-12T10:00:00Z',
        changes: [
          {kind: 'text', part: 'text', before: 'Ten lorries wait.', after: 'Ten ships wait.'},
        ],
      },
      {
        published: '2025-01-12T11:00:00Z',
        reason: 'The harbour authority has counted anew.',
        changes: [
          {
            kind: 'figure',
            id: 'killed',
            measure: 'killed',
            before: {kind: 'exact', value: 25},
            after: {kind: 'exact', value: 27},
            reason: 'late-reports',
          },
        ],
      },
    ],
  };

  it('are a collapsible list, newest first, with a diff of text and figures', async () => {
    const element = await fixture<AwArticle>(html`<aw-article .article=${versioned}></aw-article>`);
    await untilStill(element);
    const details = element.querySelector('details')!;
    expect(details.querySelector('summary')!.textContent).to.equal('What changed');
    expect(details.open).to.be.false;
    details.open = true;
    const [first, second] = [...details.querySelectorAll<HTMLElement>('ol > li')];
    expect(first!.innerText)
      .to.contain('The harbour authority has counted anew.')
      .and.contain('27 people killed (previously 25, late reports)');
    expect(second!.querySelector('del')!.textContent).to.equal('lorries');
    expect(second!.querySelector('ins')!.textContent).to.equal('ships');
    expect(second!.innerText).to.contain('Ten');
    await expect(element).to.be.accessible();
  });
});
