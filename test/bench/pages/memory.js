import {createStories, createStory} from '../stories.js';
import {loadStyles} from './contest.js';
import {nextFrame} from './frames.js';

let styles;

async function prepare() {
  styles ??= await loadStyles();
  document.adoptedStyleSheets = styles;
  await import('/dist/article-widgets.js');
}

/** Draws stories with one of the peers, and leaves them there; the data stay with who drew them. */
export async function drawAndKeep({name, count}) {
  await prepare();
  const {drawStories} = await import(`/peers/${name}.js`);
  const container = document.createElement('main');
  document.body.append(container);
  await drawStories(container, createStories(count), styles);
  await nextFrame();
}

const live = {timers: new Set(), observers: new Map(), listeners: new Set(), requests: 0};

/** Counts what is under way in the page from now on: timers, observers, listeners of the page. */
export function watch() {
  watchTimers();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'])
    watchObserver(globalThis[name].prototype);
  for (const target of [window, document, visualViewport]) watchListeners(target);
  const {fetch} = window;
  window.fetch = (...given) => {
    live.requests++;
    return fetch(...given).finally(() => live.requests--);
  };
}

function watchTimers() {
  const {setTimeout, clearTimeout, setInterval, clearInterval} = window;
  window.setTimeout = (call, delay, ...given) => {
    const timer = setTimeout(() => (live.timers.delete(timer), call(...given)), delay);
    live.timers.add(timer);
    return timer;
  };
  window.setInterval = (...given) => {
    const timer = setInterval(...given);
    live.timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => (live.timers.delete(timer), clearTimeout(timer));
  window.clearInterval = (timer) => (live.timers.delete(timer), clearInterval(timer));
}

function watchObserver(prototype) {
  const {observe, unobserve, disconnect} = prototype;
  const targetsOf = (observer) => live.observers.get(observer) ?? new Set();
  prototype.observe = function (target, options) {
    live.observers.set(this, targetsOf(this).add(target));
    return observe.call(this, target, options);
  };
  if (unobserve)
    prototype.unobserve = function (target) {
      targetsOf(this).delete(target);
      return unobserve.call(this, target);
    };
  prototype.disconnect = function () {
    live.observers.delete(this);
    return disconnect.call(this);
  };
}

function watchListeners(target) {
  const {addEventListener, removeEventListener} = target;
  const keyOf = (type, listener) =>
    [...live.listeners].find((each) => each.type === type && each.listener === listener);
  target.addEventListener = (type, listener, options) => {
    const entry = {type, listener};
    live.listeners.add(entry);
    options?.signal?.addEventListener('abort', () => live.listeners.delete(entry));
    const called = options?.once
      ? (event) => (live.listeners.delete(entry), listener.call?.(target, event))
      : listener;
    return addEventListener.call(target, type, called, options);
  };
  target.removeEventListener = (type, listener, options) => {
    live.listeners.delete(keyOf(type, listener));
    return removeEventListener.call(target, type, listener, options);
  };
}

/** What is still under way, once the page has come to rest. */
export async function countLeft() {
  for (let frames = 0; frames < 10; frames++) await nextFrame();
  return {
    timers: live.timers.size,
    observers: [...live.observers.values()].filter(({size}) => size).length,
    listeners: live.listeners.size,
    requests: live.requests,
  };
}

/** Inserts a story, moves it, changes it, and takes it away, so many times. */
export async function moveAround({count}) {
  await prepare();
  const places = [document.createElement('section'), document.createElement('section')];
  document.body.append(...places);
  const start = performance.now();
  for (let move = 0; move < count; move++) {
    const story = document.createElement('aw-article');
    story.article = createStory(12, move % 5);
    places[0].append(story);
    await story.updateComplete;
    places[1].append(story);
    await story.updateComplete;
    story.remove();
    if (move % 50 === 49) await nextFrame();
  }
  const took = performance.now() - start;
  places.forEach((place) => place.remove());
  await nextFrame();
  return took;
}
