import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {Article, Block, Post} from '../../src/model/article.js';
import {poll} from '../../src/refresh/refresh.js';
import {FakeClock} from '../refresh/fake-clock.js';

const minute = 60_000;
const start = Date.parse('2025-01-12T05:00:00Z');

/** A post of a live blog, a minute after the one before: a title, two paragraphs, a link. */
function createPost(number: number, more: readonly Block[] = []): Post {
  return {
    type: 'post',
    id: `post-${number}`,
    published: new Date(start + number * minute).toISOString(),
    title: [`Crossing ${number} is closed`],
    blocks: [
      {
        type: 'paragraph',
        content: [
          'Since the flood it is closed to lorries, ',
          {type: 'link', url: `#crossing-${number}`, content: ['says the harbour office']},
          '. ',
        ],
      },
      {type: 'paragraph', content: ['Lorries take the northern bridge. '.repeat(8)]},
      ...more,
    ],
  };
}

const film: Block = {
  type: 'embed',
  url: 'https://example.org/film',
  title: 'The crossing from above',
  player: `${location.origin}/test/runner/blank.html`,
  kind: 'video',
};

/** The post that the reader reads, of 400. */
const read = 380;

const createPosts = (): Post[] =>
  Array.from({length: 400}, (_, index) => 400 - index).map((number) =>
    createPost(number, number === read ? [film] : []),
  );

/** What a newsroom does, by turns: at every place of the story, above the reader, below, and where they read. */
const edits: Record<string, (posts: Post[], turn: number) => Post[]> = {
  'a post on top': (posts, turn) => [createPost(400 + turn), ...posts],
  'three posts on top': (posts, turn) => [
    ...[2, 1, 0].map((more) => createPost(1000 + 3 * turn + more)),
    ...posts,
  ],
  'a late post in the middle': (posts, turn) => posts.toSpliced(6, 0, createPost(2000 + turn)),
  'a late post further down': (posts, turn) =>
    posts.toSpliced(posts.length - 20, 0, createPost(3000 + turn)),
  'a longer post above': (posts, turn) => posts.with(3, lengthen(posts[3]!, turn)),
  'the post that is read': (posts, turn) =>
    posts.map((post) => (post.id === `post-${read}` ? lengthen(post, turn) : post)),
  'a removed post above': (posts) => posts.toSpliced(2, 1),
  'a removed post below': (posts) => posts.toSpliced(-3, 1),
  'another order above': (posts) => [posts[4]!, ...posts.toSpliced(4, 1)],
  'another order around': (posts) => {
    const at = posts.findIndex(({id}) => id === `post-${read}`);
    return [
      ...posts.slice(0, at - 2),
      ...posts.slice(at - 2, at + 3).reverse(),
      ...posts.slice(at + 3),
    ];
  },
  'a pinned post': (posts, turn) =>
    posts.map((post, index) => ({...post, pinned: index === 1 + (turn % 3)})),
};

const lengthen = (post: Post, turn: number): Post => ({
  ...post,
  modified: new Date(start + (400 + turn) * minute).toISOString(),
  blocks: [
    ...post.blocks,
    {type: 'paragraph', content: [`It is open in one direction, ${turn}. `.repeat(4)]},
  ],
});

/** What became of the reader in one turn. */
export interface Turn {
  edit: string;
  /** By how many pixels what is read has moved. */
  shift: number;
  hasFocus: boolean;
  isPlaying: boolean;
  /** Whether the reader has the posts of the story, in its order. */
  isWhole: boolean;
  milliseconds: number;
}

/**
 * Drives a live blog of 400 posts by a clock and a server of its own, which has something new every
 * 30 seconds, while a reader reads a post, has focused a link in it, and has started its player.
 */
export async function driveLiveBlog(isolated: boolean, turns: number): Promise<Turn[]> {
  const clock = new FakeClock();
  let posts = createPosts();
  const story = (): Article => ({
    url: '/crossings',
    headline: 'Flood on the Tarn',
    coverage: {start: new Date(start).toISOString()},
    dateline: {place: 'Harrow Ford', timeZone: 'America/Chicago'},
    body: posts,
  });
  let requests = 0;
  const fetch = () => {
    requests += 1;
    const headers = {'content-type': 'application/json'};
    return Promise.resolve(new Response(JSON.stringify(story()), {headers}));
  };
  const players = location.host;
  const element = await fixture<AwArticle>(
    html`<aw-article
      .article=${story()}
      .refresh=${poll({clock, fetch, every: 30_000})}
      .players=${players}
      ?isolated=${isolated}
    ></aw-article>`,
  );
  const root = () => (isolated ? element.shadowRoot!.querySelector('[part=text]') : element);
  const findPost = (number: number) =>
    root()?.querySelector<HTMLElement>(`[id=post-${number}]`) ?? undefined;
  const patience = {timeout: 50_000};
  await waitUntil(
    () => findPost(read)?.querySelector('[data-player] button'),
    'a player',
    patience,
  );
  await waitUntil(() => clock.waiting > 0, 'the story is kept fresh', patience);
  const post = findPost(read)!;
  post.querySelector<HTMLElement>('[data-player] button')!.click();
  const frame = post.querySelector('iframe')!;
  // A player that is moved in a way that stops it loads anew.
  let loads = 0;
  frame.addEventListener('load', () => (loads += 1));
  await waitUntil(() => loads, 'the player', patience);
  const link = post.querySelector<HTMLElement>('a[href^="#crossing"]')!;
  post.scrollIntoView({behavior: 'instant'});
  scrollBy({top: 12, behavior: 'instant'});
  link.focus({preventScroll: true});
  await nextFrame();

  const result: Turn[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const [edit, change] = Object.entries(edits)[turn % Object.keys(edits).length]!;
    const {top} = post.getBoundingClientRect();
    posts = change(posts, turn);
    const [asked, began] = [requests, performance.now()];
    while (requests === asked) {
      await clock.advance(5000);
      await nextFrame();
    }
    const isWhole = () => {
      const pinned = posts.filter((each) => each.pinned);
      const order = [...pinned, ...posts.filter((each) => !each.pinned)];
      const shown = [...root()!.querySelectorAll('article')];
      const paragraphs = root()!.querySelectorAll('article > p').length;
      return (
        shown.map(({id}) => id).join() === order.map(({id}) => id).join() &&
        paragraphs === posts.flatMap(({blocks}) => blocks.filter((block) => block !== film)).length
      );
    };
    await waitUntil(isWhole, `${edit}: the story as it is`, patience).catch(() => undefined);
    const milliseconds = performance.now() - began;
    await nextFrame();
    await nextFrame();
    result.push({
      edit,
      shift: post.getBoundingClientRect().top - top,
      hasFocus: (post.getRootNode() as Document | ShadowRoot).activeElement === link,
      isPlaying: post.contains(frame) && frame.isConnected && loads === 1,
      isWhole: isWhole(),
      milliseconds,
    });
  }
  return result;
}

/** Nothing of what the reader had is lost in any turn. */
export function expectAllKept(turns: readonly Turn[]): void {
  const losses = turns.filter(
    ({shift, hasFocus, isPlaying, isWhole}) =>
      Math.abs(shift) > 1 || !hasFocus || !isPlaying || !isWhole,
  );
  expect(losses).to.eql([]);
}
