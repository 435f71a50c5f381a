import {expect, fixture, html} from '@open-wc/testing';
import {HeldTimers} from '../runner/held-timers.js';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/related-stories/related-stories.js';
import type {AwRelatedStories} from '../../src/elements/related-stories/related-stories.js';
import '../../src/locales/en.js';
import {resetHidden, setHidden} from './hide-page.js';

const noon = Date.parse('2025-01-12T12:00:00Z');

const timesOf = (list: Element) =>
  [...list.querySelectorAll('time')].map((time) => time.textContent.trim());

const storiesOf = (...dates: string[]) =>
  dates.map((published, index) => ({url: `/times/${index}`, title: `Story ${index}`, published}));

const draw = (dates: readonly string[], options: Partial<AwRelatedStories> = {}) =>
  fixture<AwRelatedStories>(
    html`<aw-related-stories
      time-zone=${options.timeZone ?? 'UTC'}
      .oldAfter=${options.oldAfter}
      .clock=${options.clock ?? (() => noon)}
      .stories=${storiesOf(...dates)}
    ></aw-related-stories>`,
  );

/** A story counts as viewed after one second, with a timer that these tests leave alone. */
const longerThanViews = 1500;

describe('times of aw-related-stories', () => {
  afterEach(resetHidden);

  it('are relative within a day, and dates before that', async () => {
    const list = await draw([
      '2025-01-12T11:59:40Z',
      '2025-01-12T11:48:00Z',
      '2025-01-12T10:01:00+01:00',
      '2025-01-11T12:00:01Z',
      '2025-01-11T11:59:59Z',
      '2024-12-31T12:00:00Z',
    ]);
    expect(timesOf(list)).to.eql([
      'this minute',
      '12 minutes ago',
      '2 hours ago',
      '23 hours ago',
      'January 11, 2025',
      'December 31, 2024',
    ]);
  });

  it('are never more exact than the data', async () => {
    const list = await draw(['2025-01-12', '2025-01', '2025', '2025-01-12T11:30']);
    expect(timesOf(list)).to.eql(['January 12, 2025', 'January 2025', '2025', 'January 12, 2025']);
  });

  it('show the year of a story older than the limit', async () => {
    const list = await draw(['2024-01-10', '2024-01-14', '2019-06-01T10:00:00Z']);
    expect(timesOf(list)).to.eql(['from 2024', 'January 14, 2024', 'from 2019']);
    list.oldAfter = '10 days';
    list.stories = storiesOf('2024-12-31', '2025-01-01', '2025-01-05');
    await list.updateComplete;
    expect(timesOf(list)).to.eql(['from 2024', 'January 1, 2025', 'January 5, 2025']);
    list.oldAfter = '6 years';
    list.stories = storiesOf('2018-12-31', '2019-06-01');
    await list.updateComplete;
    expect(timesOf(list)).to.eql(['from 2018', 'June 1, 2019']);
  });

  it('are shown in the page’s time zone', async () => {
    const late = '2025-01-10T23:30:00Z';
    expect(timesOf(await draw([late]))).to.eql(['January 10, 2025']);
    expect(timesOf(await draw([late], {timeZone: 'Asia/Tokyo'}))).to.eql(['January 11, 2025']);
    expect(timesOf(await draw([late], {timeZone: 'No/Where'}))).to.eql(['January 10, 2025']);
  });

  it('are correct on a page that was printed days ago', async () => {
    const list = await fixture<AwRelatedStories>(
      html`<aw-related-stories .clock=${() => noon}
        ><ul>
          <li>
            <a href="/times/a">A</a> <time datetime="2025-01-12T09:00:00Z">5 minutes ago</time>
          </li>
          <li><a href="/times/b">B</a> <time datetime="2025-01-02T09:00:00Z">3 hours ago</time></li>
          <li><a href="/times/c">C</a> <time datetime="2019-01-02">2 January</time></li>
          <li><a href="/times/d">D</a> <time datetime="2025-01-02">2 January 2025</time></li>
          <li><a href="/times/e">E</a> <time datetime="2025-01-12 08:30:00Z"></time></li>
          <li><a href="/times/f">F</a> <time datetime="PT2M">2:00</time></li>
        </ul></aw-related-stories
      >`,
    );
    await waitUntil(() => timesOf(list)[2] === 'from 2019');
    expect(timesOf(list)).to.eql([
      '3 hours ago',
      'January 2, 2025',
      'from 2019',
      '2 January 2025',
      '3 hours ago',
      '2:00',
    ]);
  });

  it('ignore a clock that is behind the stories', async () => {
    const list = await draw(['2025-01-12T11:00:00Z', '2025-01-12T14:00:00Z', '2019-01-01']);
    expect(timesOf(list)).to.eql(['January 12, 2025', 'January 12, 2025', 'January 1, 2019']);
    const early = await draw(['2025-01-12T11:00:00Z'], {clock: () => 0});
    expect(timesOf(early)).to.eql(['January 12, 2025']);
  });

  it('tolerate a clock that is a few minutes off', async () => {
    const list = await draw(['2025-01-12T12:04:00Z', '2025-01-12T11:00:00Z']);
    expect(timesOf(list)).to.eql(['this minute', '1 hour ago']);
  });

  it('are shown in the language of the page', async () => {
    await import('../../src/locales/fr.js');
    const place = await fixture(
      html`<div lang="fr">
        <aw-related-stories
          .clock=${() => noon}
          .stories=${storiesOf('2025-01-12T09:00:00Z', '2025-01-02', '2019-01-01')}
        ></aw-related-stories>
      </div>`,
    );
    await place.querySelector('aw-related-stories')!.updateComplete;
    expect(timesOf(place)[0]).to.equal('il y a 3 heures');
    expect(timesOf(place)[1]).to.equal('2 janvier 2025');
    expect(timesOf(place)[2]).to.contain('2019');
  });

  it('share one timer while a list is visible', async () => {
    const timers = new HeldTimers(longerThanViews);
    let time = noon;
    const place = await fixture(
      html`<div>
        <aw-related-stories
          .clock=${() => time}
          .stories=${storiesOf('2025-01-12T11:58:30Z')}
        ></aw-related-stories>
        <aw-related-stories
          allow-repeats
          .clock=${() => time}
          .stories=${storiesOf('2025-01-12T09:00:00Z', '2020-01-01')}
        ></aw-related-stories>
      </div>`,
    );
    for (const list of place.querySelectorAll('aw-related-stories')) await untilStill(list);
    expect(timers.waits).to.eql([30_050]);
    time += 60_000;
    timers.advance(60_000);
    expect(timesOf(place)).to.eql(['2 minutes ago', '3 hours ago', 'from 2020']);
    expect(timers.waits).to.have.length(1);
    place.remove();
    expect(timers.waits).to.have.length(0);
    timers.release();
  });

  it('pause while the page is hidden, and are correct afterwards', async () => {
    const timers = new HeldTimers(longerThanViews);
    let time = noon;
    const list = await draw(['2025-01-12T11:58:30Z'], {clock: () => time});
    await waitUntil(() => timers.waits.length === 1);
    setHidden(true);
    expect(timers.waits).to.have.length(0);
    time += 3_600_000;
    setHidden(false);
    expect(timesOf(list)).to.eql(['1 hour ago']);
    expect(timers.waits).to.have.length(1);
    list.remove();
    timers.release();
  });

  it('pause while the list is out of view', async () => {
    const timers = new HeldTimers(longerThanViews);
    let time = noon;
    const place = await fixture(
      html`<div>
        <div style="block-size: 5000px"></div>
        <aw-related-stories
          .clock=${() => time}
          .stories=${storiesOf('2025-01-12T11:58:30Z', '2020-01-01')}
        ></aw-related-stories>
      </div>`,
    );
    await untilStill(place.querySelector('aw-related-stories')!);
    expect(timers.waits).to.have.length(0);
    expect(timesOf(place)[0]).to.equal('1 minute ago');
    time += 600_000;
    place.querySelector('aw-related-stories')!.scrollIntoView();
    await waitUntil(() => timesOf(place)[0] === '11 minutes ago');
    expect(timers.waits).to.have.length(1);
    place.remove();
    timers.release();
  });

  it('move nothing when they change', async () => {
    let time = noon;
    const place = await fixture(
      html`<div style="inline-size: 280px">
        <aw-related-stories
          .clock=${() => time}
          .stories=${storiesOf('2025-01-12T11:50:30Z', '2025-01-12T11:00:30Z')}
        ></aw-related-stories>
      </div>`,
    );
    const list = place.querySelector<AwRelatedStories>('aw-related-stories')!;
    await untilStill(list);
    const boxes = () =>
      [...list.querySelectorAll('time, a, li')].map((element) => {
        const {top, left, width, height} = element.getBoundingClientRect();
        return [top, left, width, height];
      });
    const before = boxes();
    const texts = timesOf(list);
    time += 60_000;
    setHidden(true);
    setHidden(false);
    expect(timesOf(list)).to.not.eql(texts);
    expect(boxes()).to.eql(before);
  });

  it('are updated after the list is drawn again', async () => {
    const list = await draw(['2025-01-12T11:50:00Z', '2025-01-01']);
    list.headingLevel = 3;
    await list.updateComplete;
    expect(timesOf(list)).to.eql(['10 minutes ago', 'January 1, 2025']);
    list.stories = storiesOf('2025-01-12T10:50:00Z', '2025-01-12T11:50:00Z');
    await list.updateComplete;
    expect(timesOf(list)).to.eql(['1 hour ago', '10 minutes ago']);
  });
});
