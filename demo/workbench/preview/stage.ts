/** The page in the frame of the preview: draws the story as the library does on any page. */
import {AwArticle} from '../../../src/page/bundle.js';
import {directionOf} from '../../../src/format/direction.js';
import {hostHead, hostStyles, paperStyles} from './host-page.js';
import {stillPolicy, type StageOrder, type StageReport} from './orders.js';
import {findLowContrast} from './measure-contrast.js';
import {showAsPrinted} from './show-as-printed.js';

const {body, documentElement: root} = document;
const isRemoteAllowed = location.hash === '#remote';

if (!isRemoteAllowed) {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = stillPolicy;
  document.head.append(policy);
}

const story = new AwArticle();
const base = new CSSStyleSheet();
const around = new CSSStyleSheet();
base.replaceSync(paperStyles);
document.adoptedStyleSheets = [base, around];

function report(message: StageReport): void {
  parent.postMessage(message, location.origin);
}

function draw({article, look, parked}: StageOrder): void {
  root.style.colorScheme = look.theme;
  root.lang = look.language || (article.language ?? 'en');
  root.dir = look.direction || directionOf(root.lang);
  story.lang = look.language;
  if (!look.language) story.removeAttribute('lang');
  standIns = parked;
  if (look.way === 'frame') return drawWithin({article, look: {...look, way: 'live'}, parked});
  if (look.way === 'host') dressHost();
  else if (!story.isConnected) body.append(story);
  story.article = article;
  void story.updateComplete.then(() => {
    if (look.way === 'print') showAsPrinted();
    report({kind: 'stage-contrast', low: findLowContrast(body)});
  });
}

function dressHost(): void {
  if (story.isConnected) return;
  around.replaceSync(hostStyles);
  const main = document.createElement('main');
  main.append(story);
  body.append(hostHead(), main);
}

let within: HTMLIFrameElement | undefined;
let orderWithin: StageOrder | undefined;

/** The story in a frame on a page with other styles. */
function drawWithin(order: StageOrder): void {
  orderWithin = order;
  if (within) {
    within.contentWindow?.postMessage(order, location.origin);
    return;
  }
  around.replaceSync(hostStyles);
  within = document.createElement('iframe');
  within.title = order.article.headline;
  within.src = location.href;
  within.style.cssText = 'inline-size: 100%; border: 0;';
  const main = document.createElement('main');
  main.append(within);
  body.append(hostHead(), main);
}

function hearWithin(message: StageReport): void {
  if (message.kind === 'stage-height') within!.style.blockSize = `${message.height}px`;
  else if (message.kind === 'stage-ready')
    within?.contentWindow?.postMessage(orderWithin, location.origin);
}

let standIns: Readonly<Record<string, string>> = {};

/** Blocked pictures show their placeholders; their own addresses are never requested. */
function standIn(image: HTMLImageElement): void {
  const address = standIns[image.src];
  if (!address) return;
  image.removeAttribute('srcset');
  image.src = address;
}

new MutationObserver(() => {
  for (const image of document.images) standIn(image);
}).observe(root, {subtree: true, childList: true, attributes: true, attributeFilter: ['src']});

new ResizeObserver(() => {
  report({kind: 'stage-height', height: Math.ceil(root.getBoundingClientRect().height)});
}).observe(root);

addEventListener('message', ({source, origin, data}: MessageEvent<StageOrder | StageReport>) => {
  if (origin !== location.origin) return;
  if ('kind' in data) {
    if (source === within?.contentWindow) hearWithin(data);
  } else if (source === parent) draw(data);
});

// A link in the story would navigate the preview away from it.
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
});

report({kind: 'stage-ready'});
