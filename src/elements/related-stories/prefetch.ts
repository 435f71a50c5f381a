import {decodePart} from '../../model/fragment.js';
import type {ListHost} from './list-host.js';
import {originOf} from './list-origin.js';
import {isStoryLink} from './story-link.js';
import {ownDocument} from '../../templates/own-document.js';

/** How long a pointer must rest on a link before it is prefetched, in milliseconds. */
const rest = 150;

/** Relations of links that the page does not endorse. */
const unsure = /(^|\s)(nofollow|ugc|sponsored|external)(\s|$)/i;

/** Parts of a path that suggest an action or private data; without separators between words. */
const actions = new RegExp(
  `^(${[
    '(wp|user|my)?(log|sign)(in|out|on|off|up)|auth\\w*|o?auth2?|sso|sessions?|register|account|profile|settings|(wp)?admin',
    'cart|basket|bag|wishlist|checkout|orders?|buy|purchase|pay(ment)?|donate|(un)?subscri\\w+|newsletters?',
    '(add|remove)\\w*|delete|cancel|confirm|verify|(de)?activate|reset|vote|like|(un)?follow|share|print|download|export',
    'rate|report|markas\\w+|dismiss|(dis)?connect|quit|endsession|exit\\w*|(un)?block|approve|reject|(un)?publish|trash|purge',
    'empty\\w*|clear|invit\\w+|accept|decline|opt(in|out)|refund|renew|redeem|restore|mute|flag|submit|toggle',
    'click|redirect|redir|out|go|exit|track(ing)?|api|rest|graphql|rpc|cgibin|ajax',
    'anmelden|abmelden|einloggen|ausloggen|konto|warenkorb|kasse|bestellen|kündigen',
    '(de)?connexion|compte|panier|commande|abonnement|cerrarsesión|cerrarsesion|salir|cuenta|carrito|cesta',
    'wyloguj|zaloguj|uloguj|od?hl[aá]s(it|eni)|přihl[aá]sit|kirjauduulos|logga(ut|in)|log(ud|gut|ind)|d[ée]connecter|seconnecter',
    'çıkışyap|girişyap|dangxuat|đăngxuất|keluar|выйти|войти|вийти|увійти|αποσύνδεση',
    'esci|accedi|carrello|uitloggen|inloggen|winkelwagen|sair|entrar|carrinho|cikis|çıkış|sepet',
    'выход|вход|корзина|вихід|кошик|خروج|יציאה|退出|登出|登录|ログアウト|カート',
  ].join('|')})$`,
  'iu',
);

const asked = new Set<string>();

function isAction(part: string): boolean {
  const name = decodePart(part).normalize().replace(/;.*/, '');
  const names = [name, name.replace(/\.\w{2,5}$/, '')];
  return names.some((name) => actions.test(name.replace(/[-_~. \p{Cf}]/gu, '')));
}

/** By these attributes a script of the page makes a button of a link. */
const scripted =
  /^(?:on|hx-|download$|ping$|data-(?:turbo-)?(?:method|remote|confirm|action|ajax))/;

function isButton(link: HTMLAnchorElement): boolean {
  const isScripted = link.getAttributeNames().some((name) => scripted.test(name));
  return isScripted || link.getAttribute('role') === 'button';
}

/** A year and a month: `/2025/03/`, `/2025-03-02/`, `/20250302/`. */
const dated = /\/(?:19|20)\d\d(?:[/-](?:0[1-9]|1[0-2])[/-]|(?:0[1-9]|1[0-2])\d\d\/)/;

/** Fewest words of an address that was made from a headline: «bridge-closed-at-noon». */
const fewestWords = 4;

/** Whether an address is that of a story: it has a year and a month, or ends with a headline. */
function isStoryPath(path: string): boolean {
  const last = decodePart(path.replace(/\/$/, '')).split('/').at(-1) ?? '';
  const words = last.split(/[-_+ ]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return dated.test(path) || words.length >= fewestWords;
}

/**
 * Whether a link is safe to prefetch: same origin, no query, the address of a story, and nothing in
 * it that suggests an action.
 */
function isPrefetchable(link: HTMLAnchorElement): boolean {
  // `%25` is a sign that is encoded twice: what the path says is another thing to each server.
  const isPlain = link.origin === self.origin && !link.search && !link.pathname.includes('%25');
  return (
    isPlain &&
    isStoryPath(link.pathname) &&
    !isButton(link) &&
    isStoryLink(link) &&
    !unsure.test(link.rel) &&
    !link.pathname.split('/').some(isAction)
  );
}

/**
 * Uses `<link rel=prefetch>`, which needs no inline script and works under strict policies and
 * Trusted Types.
 */
function fetchAhead({href}: HTMLAnchorElement): void {
  const address = href.replace(/#.*/, '');
  if (asked.has(address)) return;
  asked.add(address);
  const hint = ownDocument.createElement('link');
  hint.rel = 'prefetch';
  hint.href = address;
  for (const end of ['load', 'error']) hint.addEventListener(end, () => hint.remove());
  ownDocument.head.append(hint);
}

function findLink(event: Event): HTMLAnchorElement | undefined {
  return event.composedPath().find((node) => node instanceof HTMLAnchorElement);
}

/**
 * Prefetches the stories that a reader is about to open, in lists with `prefetch` whose stories the
 * page itself chose. Does nothing for readers who save data.
 */
export function followReader(list: ListHost, signal: AbortSignal): void {
  if (signal.aborted) return;
  let timer = 0;
  const forget = () => clearTimeout(timer);
  const choose = (event: Event): HTMLAnchorElement | undefined => {
    const {connection} = navigator as {connection?: {saveData?: boolean}};
    const link = list.prefetch && !connection?.saveData ? findLink(event) : undefined;
    return link && originOf(list) === 'page' && isPrefetchable(link) ? link : undefined;
  };
  const ask = (event: Event) => {
    const link = choose(event);
    if (link) fetchAhead(link);
  };
  const askSoon = (event: Event) => {
    forget();
    const link = choose(event);
    if (link) timer = window.setTimeout(() => fetchAhead(link), rest);
  };
  list.addEventListener('pointerover', askSoon, {signal});
  list.addEventListener('focusin', askSoon, {signal});
  list.addEventListener('pointerdown', ask, {signal});
  for (const type of ['pointerout', 'focusout']) list.addEventListener(type, forget, {signal});
  signal.addEventListener('abort', forget);
}
