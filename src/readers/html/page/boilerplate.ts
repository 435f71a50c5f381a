import type {TreeElement} from '../../tree.js';
import {textOf} from '../element.js';

/** Class names and ids for parts of a page that belong to the site. */
const names =
  /(?:^|[\s_-])(?:shar(?:e|ing)|sns|social|newsletter|subscri(?:be|ptions?)|sign-?up|sign-?in|cta|cookies?|consent|gdpr|adverts?|advertisement|ads?|arcad|ad-?slot|sponsor(?:ed)?|promo|outbrain|taboola|recirculation|donat(?:e|ions?)|support-pay|star-?rating|comments?|disqus|sidebar|pop-?up|modal|breadcrumbs?|pagination|toolbar|menu|nav|navbar|navigation|masthead|skip-?link|banner|tags|cat-links|entry-footer|submeta|submitted|author-(?:bio|box|card)|about-(?:the-)?author|rich-link|(?:read|see)-also|related(?:posts)?|recommend(?:ed|ations?)|read-?next|read-?more|more-?(?:stories|on|from)|most-?(?:read|popular)|trending)(?:[\s_-]|$)/i;
/** Class names that say who may read a part, and not what it is. */
const locks = /(?:^|[\s_-])(?:paywall|regwall|gate)(?:[\s_-]|$)/i;
const roles =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alert|alertdialog|menu|toolbar)$/i;
const landmarks = new Set(['nav', 'header', 'footer', 'aside', 'form']);
/** Parts that AMP has names for. */
const ampParts = /^amp-(?:.*ad|social-share|consent|sidebar|user-notification)$/;
const wholes = new Set(['html', 'body', 'article', 'main']);

/** Whether an element of a page belongs to the site and not to the story. */
export function isBoilerplate(element: TreeElement, isInStory: boolean): boolean {
  const {name, attributes} = element;
  if (wholes.has(name)) return false;
  if (name === 'nav' || (landmarks.has(name) && !isInStory)) return true;
  const {role = '', id = '', class: classes = ''} = attributes;
  // WordPress names boxes after the provider of the embed, such as «Bluesky Social».
  const own = classes.replace(/(?:is-provider|wp-block-embed)-\S+/g, '');
  // «<gu-island name="RichLinkComponent">»
  const part = name.includes('-') ? attributes['name'] : undefined;
  const called = [own, id, part, attributes['data-component'], attributes['data-testid']]
    .filter((name) => name)
    .map(divideWords);
  // AMP shows it when there are new posts.
  if (name === 'button' && attributes['update'] !== undefined) return true;
  if (ampParts.test(name) || roles.test(role) || called.some((words) => names.test(words)))
    return true;
  // Some mark each paragraph that only subscribers may read.
  return called.some((words) => locks.test(words)) && (name !== 'p' || isOffer(textOf(element)));
}

/** `ArticleSidebar` as `Article-Sidebar`. */
const divideWords = (name = ''): string => name.replace(/([a-z\d])(?=[A-Z])/g, '$1-');

/** Whether an element is beside the story, whatever its content. */
export function isBeside({name}: TreeElement, isInStory: boolean): boolean {
  return name === 'aside' || (landmarks.has(name) && !isInStory);
}

/** Comments of readers below a story, which may be longer than the story. */
const comments =
  /(?:^|\s)(?:comments?|disqus(?:_thread)?|comments?-?(?:area|section|list|container|wrapper|thread))(?:\s|$)/i;

/** Whether an element contains comments. */
export function isDiscussion({
  name,
  attributes: {id = '', class: classes = ''},
}: TreeElement): boolean {
  return !wholes.has(name) && (comments.test(id) || comments.test(classes));
}

const unread = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'title', 'svg', 'select'],
  ...['button', 'textarea', 'iframe', 'object', 'nav'],
]);

/** Whether an element is invisible to readers, or has no text that can belong to the story. */
export function isUnread({
  name,
  attributes: {hidden, style = '', 'aria-hidden': aria},
}: TreeElement): boolean {
  if (unread.has(name) || hidden !== undefined || aria === 'true') return true;
  return /(?:^|;)\s*display\s*:\s*none/i.test(style);
}

/** Maximum length of an invitation to subscribe; longer text may be the paid content. */
const longestOffer = 1000;

/** Whether the text of a site's part asks the reader to subscribe or log in. */
export function isOffer(text: string): boolean {
  return (
    text.length < longestOffer &&
    /subscri|log ?in\b|sign ?in\b|abonn|suscr|assin|anmeld|регистр|подпис|订阅|登录|اشترك/i.test(
      text,
    )
  );
}
