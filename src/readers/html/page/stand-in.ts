import type {IssueCode} from '../../../model/issue-codes.js';
import type {Article} from '../../../model/article.js';
import {ArticleError, createIssue} from '../../../model/issue.js';
import {articleText} from '../../../model/text.js';
import {countText} from '../../values/count-content.js';
import {namesErrorPage} from '../../language/words/error-page.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {findElement, hasText, isNamed, textOf} from '../element.js';
import type {HtmlSource} from '../context.js';
import {tellsMissing} from './missing-page.js';

/** Maximum text of a page around a login form; a paragraph of news has as much. */
const fewWords = 300;

/** Titles and headlines of pages that are sent instead of a story. */
const names: readonly [found: string, name: RegExp][] = [
  [
    'a check for robots',
    /^(?:just a moment|attention required|checking your browser|(?:please )?verify (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|(?:security|robot|bot|human) (?:check|verification|challenge)(?:$|\s[|–—-])|captcha|(?:we are |we['’]re |vi )?(?:checking|kontrollerar) (?:that |att )?(?:you|du)(?: are|['’]re| inte är)? (?:not )?(?:a |en )?robot|(?:कृपया )?पुष्टि करें कि आप इंसान हैं|pardon our interruption|access to this page has been denied|ddos.guard|einen moment|un instant|un momento|один момент|请稍候)/i,
  ],
  [
    'a page that asks for consent',
    /^(?:before you continue|we value your privacy|your privacy|privacy (?:settings|choices|center)|cookie (?:consent|settings|preferences|policy)|consent|manage consent|bevor sie (?:zu|fort)|privatsphäre|datenschutz-?einstellungen|cookie-einstellungen|zustimmung|avant d['’]accéder|avant de continuer|gestion des cookies|antes de (?:ir|continuar)|configuración de cookies|prima di continuare|voordat je verder|перед тем как)/i,
  ],
  [
    'the sign-in of a network',
    /^(?:(?:free |guest |public |hotel )?(?:wi-?fi|wlan|hotspot|network)(?:$| (?:login|log-in|access|portal|sign|gr[aá]tis$|gratuit$))|(?:[\p{L}\d-]{1,20} ){1,2}(?:wi-?fi|wlan|hotspot)$|captive portal|welcome to .{0,40}\b(?:wi-?fi|wlan|hotspot)|sign in to (?:the )?(?:wi-?fi|network)|connect to (?:the )?(?:wi-?fi|internet))/iu,
  ],
  [
    'a request to show advertisements',
    /^(?:please )?(?:disable|turn off|switch off) your ad ?-?blocker$|^we(?:['’]ve)? noticed (?:that )?you(?:['’]re| are)? us(?:e|ing) an ad ?-?blocker/i,
  ],
  [
    'a page for subscribers',
    /^(?:(?:subscribe|register|sign up|log in)(?: now| today| for free)?(?:$| to (?:(?:keep |continue )?read(?:ing)?\b|continue$))|you(?:['’]ve| have) reached your\b.{0,20}\blimit|jetzt weiterlesen|abonnez-vous|suscríbete para|assine para|abbonati per|로그인이 필요합니다|로그인$|ログインが必要です|请先?登录$)/i,
  ],
  [
    'a page that is not for everybody',
    /^(?:451(?:$|:| unavailable)|unavailable (?:due to|for) legal|(?:this )?(?:content|page|site|website) is (?:not available|unavailable) in your (?:country|region)|age (?:check|gate|verification)$|are you (?:over |at least )?(?:18|21)(?: or (?:older|over))?\?$|you must be (?:18|21)|年齢確認$|هذا المحتوى غير متاح في)/i,
  ],
  [
    'a page that a network puts in place of another',
    /^(?:(?:web ?page|site|website|url|content|access) (?:is |has been )?(?:blocked|restricted)[.!]?$|blocked$|this (?:web ?page|page|website|site) (?:is|has been) blocked)/i,
  ],
  [
    'a queue',
    /^(?:you(?: are|['’]re) (?:now )?in (?:line|the queue|a queue)|(?:virtual )?waiting room$|queue-it\b|(?:şu anda )?sıradasınız$)/i,
  ],
  [
    'a domain that is for sale',
    /^(?:the domain |domain )?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4} (?:is|may be) for sale|^(?:buy )?this domain\b|^(?:parked domain|domain parking)/i,
  ],
  [
    'a page of a site at rest',
    /^(?:(?:scheduled |site )?maintenance|we(?:['’]ll| will) be (?:right )?back(?: soon)?|(?:site|service|website) (?:is )?(?:temporarily )?(?:unavailable|down|offline)|under maintenance|votre navigateur n['’]est (?:pas|plus) (?:pris en charge|compatible)|ihr browser wird nicht (?:mehr )?unterstützt|su navegador no es compatible|rate limit(?:ed| exceeded)|(?:your )?session (?:has )?expired|(?:your )?browser (?:is )?not supported|(?:please )?update your browser|unsupported browser|wartungsarbeiten|en maintenance|en mantenimiento)[.!]?(?:\s[|–—-].{0,80})?$/i,
  ],
];

/** Hosts of robot checks and consent requests. */
const boxes =
  /challenges\.cloudflare\.com|hcaptcha\.com|\/recaptcha\/|captcha-delivery\.com|perimeterx|arkoselabs|consensu\.org|\/(?:consent|captcha)(?:[/?#.]|$)/i;

/** What a page says that scripts have to write first. */
const scripts =
  /\b(?:enable|turn on|activate|allow) (?:js|javascript)\b|\bjavascript (?:is|to be) (?:disabled|enabled|required)\b/i;

/** Words of a consent request; half of the sentences of such a page contain one. */
const consent =
  /\b(?:cookies?|consents?|our partners|personal data|privacy|legitimate interests?|einwilligung\p{L}*|datenschutz\p{L}*|personenbezogene\p{L}*|consentement|données personnelles|confidentialité|consentimiento|datos personales|privacidad|consenso|dati personali|toestemming|persoonsgegevens|zgod[aąęy]|prywatnoś\p{L}*)(?![\p{L}])|согласи|персональн/iu;

/**
 * Some servers send another page instead of the story with status 200: a login page, a consent
 * request, a robot check, a network login. It must not be read as news.
 * @throws {ArticleError} `sign-in` or `no-story`, where a page is one of these and contains no
 * story
 */
export function refuseStandIn(article: Article, source: HtmlSource): void {
  if (saysWhose(article, source)) return;
  const body = article.body.slice(0, mostBlocks);
  const isShort = countText(articleText({headline: '', body})) <= fewWords;
  if (isShort && asksForPassword(source)) refuse('sign-in', 'a page to sign in at');
  const name = nameStandIn({...article, body}, source, isShort);
  if (name) refuse('no-story', name);
}

/**
 * A piece of HTML may be the text of an error page without its frame.
 * @throws {ArticleError} `no-story`, where a short text says that a page is missing
 */
export function refuseMissing(article: Article): void {
  const {headline, published, authors} = article;
  const text = articleText(article);
  if (published || authors || countText(text) > fewWords) return;
  if (namesErrorPage(headline) || tellsMissing([headline], text))
    refuse('no-story', 'an error page');
}

function refuse(code: IssueCode, found: string): never {
  throw new ArticleError(createIssue('', code, 'a story', found));
}

/** News has a date of publication or an author. */
export function saysWhose({published, authors}: Partial<Article>, {root}: HtmlSource): boolean {
  const type = findElement(
    root,
    ({name, attributes}) => name === 'meta' && attributes['property'] === 'og:type',
  );
  return Boolean(published ?? authors) || type?.attributes['content'] === 'article';
}

function asksForPassword({root}: HtmlSource): boolean {
  return Boolean(
    findElement(
      root,
      ({name, attributes}) => name === 'input' && /^password$/i.test(attributes['type'] ?? ''),
    ),
  );
}

function nameStandIn({headline, body}: Article, {root}: HtmlSource, isShort: boolean) {
  const title = findElement(root, isNamed('title'));
  const heading = findElement(root, isNamed('h1'));
  const own = [title, heading].map((element) => (element ? textOf(element).trim() : ''));
  const titles = [headline, ...own];
  const text = articleText({headline, body});
  const [found] = names.find(([, name]) => titles.some((words) => name.test(words))) ?? [];
  const isError = isShort && (titles.some(namesErrorPage) || tellsMissing(titles, text));
  if (isError) return found ?? 'an error page';
  if (found && (isShort || isAboutConsent(text))) return found;
  if (isShort && (scripts.test(text) || isUnscripted(root))) return 'a page that scripts write';
  if (isShort && asksInBox(root)) return 'a page that asks something first';
  return isAboutConsent(text) ? 'a page that asks for consent' : undefined;
}

/** Whether all text of a page is for browsers without scripts, in whatever language. */
function isUnscripted(root: TreeElement): boolean {
  const isShown = (node: TreeNode): boolean =>
    typeof node === 'string' ? /\S/.test(node) : !isSilent(node) && node.children.some(isShown);
  const hasNotice = findElement(root, (part) => part.name === 'noscript' && hasText(part));
  return hasNotice !== undefined && !isShown(root);
}

const isSilent = isNamed('head|title|script|style|template|noscript');

/** Whether a page contains an element or a form of a service that blocks access to pages. */
function asksInBox(root: HtmlSource['root']): boolean {
  return Boolean(
    findElement(
      root,
      ({attributes: {src = '', action = ''}}) => boxes.test(src) || boxes.test(action),
    ),
  );
}

function isAboutConsent(text: string): boolean {
  const sentences = text.split(/[.!?\n]+/).filter((sentence) => /\p{L}{2}/u.test(sentence));
  const asking = sentences.filter((sentence) => consent.test(sentence));
  return asking.length > 1 && asking.length * 2 >= sentences.length;
}

/** Maximum number of blocks that are examined. */
const mostBlocks = 500;
