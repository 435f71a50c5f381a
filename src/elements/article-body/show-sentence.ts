import type {ReactiveElement} from '@lit/reactive-element';
import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import type {LanguageController} from '../../element-kit/language.js';
import {markWords} from '../../format/direction.js';
import {loadEnglish} from '../../locales/load-english.js';
import type {Block, Sentence} from '../../model/article.js';
import {findSentence} from './find-sentence.js';
import {backStyles, sentenceStyles} from './show-sentence.styles.js';
import {ownDocument, rootOf} from '../../templates/own-document.js';

/** Name of the highlight, for `::highlight()`. */
const name = 'aw-sentence';

/** Removes the current highlight, whichever body of the page has it. */
let leave: (() => void) | undefined;

function highlight(block: Element, range: Range | undefined): () => void {
  if (range && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range));
    return () => CSS.highlights.delete(name);
  }
  block.classList.add('aw-shown');
  return () => block.classList.remove('aw-shown');
}

/**
 * Blocks far away have estimated heights until they are near. Scrolls repeatedly until the position
 * is stable or the focus has moved elsewhere.
 */
async function scrollToBlock(block: HTMLElement): Promise<void> {
  const root = rootOf(block);
  const isFar = Math.abs(block.getBoundingClientRect().top) > 3 * innerHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({block: 'center', behavior: isFar || isCalm ? 'instant' : 'smooth'});
  for (let steps = isFar ? 4 : 0; steps; steps--) {
    await new Promise(requestAnimationFrame);
    if (root.activeElement !== block) return;
    block.scrollIntoView({block: 'center', behavior: 'instant'});
  }
}

/**
 * Focuses a block and scrolls to it.
 * @param onLeave called when focus moves elsewhere, except to the button that returns, which is in
 * the shadow root
 * @returns a function that restores whether the block was focusable
 */
function focusBlock(block: HTMLElement, body: HTMLElement, onLeave: () => void): () => void {
  const before = block.getAttribute('tabindex');
  if (before === null) block.tabIndex = -1;
  block.focus({preventScroll: true});
  void scrollToBlock(block);
  const onFocusOut = ({relatedTarget: next}: FocusEvent) => {
    const isWayBack = next === body || (next instanceof Node && body.shadowRoot?.contains(next));
    if (next && !isWayBack && !block.contains(next as Node)) onLeave();
  };
  block.addEventListener('focusout', onFocusOut);
  return () => {
    block.removeEventListener('focusout', onFocusOut);
    if (before === null) block.removeAttribute('tabindex');
  };
}

/** Labels the button that returns. */
function nameWayBack(button: HTMLElement, {locale}: LanguageController): void {
  button.textContent = locale?.strings.backToToll ?? '';
  markWords(button, locale?.insteadOf && locale.language);
}

/** Shows a button that returns, announced when it appears, until the reader uses it or moves on. */
function offerWayBack(
  body: ReactiveElement,
  language: LanguageController,
  goBack: () => void,
): () => void {
  const region = ownDocument.createElement('div');
  region.role = 'status';
  const button = ownDocument.createElement('button');
  button.setAttribute('part', 'back');
  button.addEventListener('click', goBack);
  if (body.shadowRoot) adoptStyles(body.shadowRoot, backStyles);
  body.shadowRoot?.append(region);
  region.append(button);
  // The language or its strings may change.
  const labels = {hostUpdated: () => nameWayBack(button, language)};
  labels.hostUpdated();
  body.addController(labels);
  const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && goBack();
  body.addEventListener('keydown', onEscape);
  return () => {
    region.remove();
    body.removeController(labels);
    body.removeEventListener('keydown', onEscape);
  };
}

/**
 * Takes a reader to a sentence: scrolls there, highlights it, focuses its block, and offers a
 * button that returns to the previous place.
 * @param origin where a button, or the Escape key, returns to
 * @returns whether the sentence was found
 */
export async function showSentence(
  body: ReactiveElement,
  {data, lightDom, language}: ShownContent<readonly Block[]>,
  sentence: Sentence,
  origin?: HTMLElement,
): Promise<boolean> {
  await loadEnglish();
  leave?.();
  const place = findSentence(lightDom.root, sentence, data, origin);
  if (!place) return false;
  adoptStyles(place.block.getRootNode(), sentenceStyles);
  const unmark = highlight(place.block, place.range);
  const unfocus = focusBlock(place.block, body, () => leave?.());
  const goBack = () => {
    leave?.();
    origin?.focus();
  };
  const withdraw = origin && offerWayBack(body, language, goBack);
  leave = () => {
    leave = undefined;
    unmark();
    withdraw?.();
    unfocus();
  };
  return true;
}
