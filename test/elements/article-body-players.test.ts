import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Embed} from '../../src/model/article.js';

const own = '/test/runner/blank.html';
const youTube = 'https://www.youtube.com/embed/abc';

function boxOf(element: Element): number[] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
}

const film = (player: string, rest: Partial<Embed> = {}): Embed => ({
  type: 'embed',
  url: 'https://example.org/film',
  title: 'A film',
  player,
  ...rest,
});

/** Draws embeds and a last one that may play: when it has its button, all have been judged. */
async function draw(embeds: Embed[], players?: string | string[]): Promise<AwArticleBody> {
  const blocks = [...embeds, film(youTube, {title: 'Last'})];
  const body = await fixture<AwArticleBody>(
    html`<aw-article-body .players=${players} .blocks=${blocks}></aw-article-body>`,
  );
  await waitUntil(() => [...body.querySelectorAll('button')].some(isLast));
  return body;
}

const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;

const isLast = (button: Element) => nameOf(button).includes('Last');

const buttons = (body: Element) =>
  [...body.querySelectorAll('button')].filter((button) => !isLast(button));

/** Presses the first button and gives what it loads. */
function play(body: Element): HTMLIFrameElement {
  const [button] = buttons(body);
  expect(button, 'a button').to.exist;
  button!.click();
  return body.querySelector('iframe')!;
}

describe('aw-article-body with players', () => {
  it('loads a player only on request, and names its host before', async () => {
    const body = await draw([film(own)], location.host);
    expect(body.querySelector('iframe')).to.not.exist;
    expect(buttons(body)[0]).to.have.text(`Load: A film from ${location.host}`);
    const frame = play(body);
    expect(frame).to.have.attribute('title', 'A film');
    expect(frame.src).to.equal(new URL(own, location.href).href);
    expect(buttons(body)).to.be.empty;
    expect(document.activeElement).to.equal(frame);
  });

  it('offers players of well-known providers', async () => {
    const known = [
      youTube,
      'https://www.youtube-nocookie.com/embed/abc?start=7',
      'https://player.vimeo.com/video/1',
      'https://open.spotify.com/embed/episode/1',
      'https://w.soundcloud.com/player/?url=x',
      'https://datawrapper.dwcdn.net/abc/1/',
    ];
    const body = await draw(known.map((player) => film(player)));
    expect(buttons(body).map(nameOf)).to.eql([
      'Load and play: A film from YouTube',
      'Load and play: A film from YouTube',
      'Load and play: A film from Vimeo',
      'Load and play: A film from Spotify',
      'Load and play: A film from SoundCloud',
      'Load: A film from Datawrapper',
    ]);
  });

  it('offers no other players, and keeps their links', async () => {
    const players = [
      'https://stranger.example/player',
      'https://www.youtube.com/redirect?q=https://stranger.example/',
      'https://www.youtube.com.stranger.example/embed/abc',
      'https://evilyoutube.com/embed/abc',
      'http://www.youtube.com/embed/abc',
      'https://me:secret@www.youtube.com/embed/abc',
      'https://www.youtube.com:8443/embed/abc',
      own,
      'data:text/html,player',
    ];
    const body = await draw(players.map((player) => film(player)));
    expect(buttons(body)).to.be.empty;
    expect(body.querySelectorAll('figcaption a')).to.have.length(players.length + 1);
  });

  it('offers players of allowed hosts and their subdomains', async () => {
    const players = [
      'https://video.example/1',
      'https://live.video.example/1',
      'https://novideo.example/1',
      'http://video.example/1',
    ];
    const embeds = players.map((player) => film(player));
    for (const names of ['Video.example other.example', ['video.example']]) {
      const body = await draw(embeds, names);
      expect(buttons(body).map((button) => nameOf(button).split(' ').at(-1))).to.eql([
        'video.example',
        'live.video.example',
      ]);
    }
  });

  it('uses the hosts that are allowed on aw-article', async () => {
    const article = {headline: 'A film', body: [film('https://video.example/1')]};
    const story = await fixture<AwArticle>(
      html`<aw-article players="video.example" .article=${article}></aw-article>`,
    );
    await waitUntil(() => story.querySelector('button'));
    expect(story.querySelector('button')).to.contain.text('video.example');
  });

  it('never allows an origin that could be the page’s own', async () => {
    const named = play(await draw([film(own)], location.hostname));
    expect(named.sandbox.contains('allow-scripts')).to.be.true;
    expect(named.sandbox.contains('allow-same-origin')).to.be.false;
    const foreign = play(await draw([film('https://video.example/1')], 'video.example'));
    expect(foreign.sandbox.contains('allow-same-origin')).to.be.false;
    const known = play(await draw([film(youTube)]));
    expect(known.sandbox.contains('allow-same-origin')).to.be.true;
  });

  it('sends a player the origin of the page, not the address of the story', async () => {
    const frame = play(await draw([film(youTube)]));
    expect(frame.referrerPolicy).to.equal('strict-origin');
  });

  it('keeps players within the page, whatever size is given', async () => {
    const sizes = [
      [1, 1_000_000_000],
      [1_000_000_000, 1],
      [0, 0],
      [16, 9],
    ] as const;
    for (const [width, height] of sizes) {
      const frame = play(await draw([film(own, {width, height})], location.hostname));
      const box = frame.getBoundingClientRect();
      expect(box.height, `${width} × ${height}`).to.be.within(50, innerHeight);
      expect(box.right).to.be.at.most(innerWidth);
    }
  });

  it('names the provider by the address, whatever the data say', async () => {
    const said = {provider: 'YouTube', title: 'A film \u202efrom elsewhere'};
    const body = await draw(
      [film('https://video.example/1', {...said, kind: 'video'})],
      'video.example',
    );
    expect(buttons(body).map(nameOf)).to.eql([
      'Load and play: A film from elsewhere from video.example',
    ]);
  });

  it('does not say «play» for documents', async () => {
    const body = await draw([
      film('https://embed.documentcloud.org/documents/1', {title: 'Report:'}),
      film('https://embed.bsky.app/embed/1', {kind: 'post', title: 'A post'}),
    ]);
    expect(buttons(body).map(nameOf)).to.eql([
      'Load: Report from DocumentCloud',
      'Load: A post from Bluesky',
    ]);
  });

  it('covers its picture, and the player replaces both', async () => {
    const image = {url: '/demo/images/still.svg', alt: 'A still', width: 300, height: 200};
    const body = await draw([film(youTube, {image})]);
    const figure = body.querySelector('figure')!;
    const picture = figure.querySelector('img')!;
    const room = picture.getBoundingClientRect();
    expect(room.height).to.be.above(50);
    expect(boxOf(buttons(body)[0]!)).to.eql(boxOf(picture));
    const height = figure.offsetHeight;
    expect(boxOf(play(body))).to.eql(boxOf(picture));
    expect(figure.offsetHeight).to.equal(height);
    expect(getComputedStyle(picture).visibility).to.equal('hidden');
  });

  it('reserves its space from the start without a picture', async () => {
    const embeds = [
      film(youTube),
      film('https://player.vimeo.com/video/1', {width: 9, height: 16}),
    ];
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body .blocks=${embeds}></aw-article-body>`,
    );
    const heights = () => [...body.querySelectorAll('figure')].map((figure) => figure.offsetHeight);
    const before = heights();
    await waitUntil(() => buttons(body).length === embeds.length);
    expect(heights(), 'with a button').to.eql(before);
    for (const button of buttons(body)) button.click();
    expect(heights(), 'with a player').to.eql(before);
  });
});
