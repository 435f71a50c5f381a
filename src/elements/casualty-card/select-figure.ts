import type {AwArticleBody} from '../article-body/article-body.js';
import {FigureSelectEvent} from './figure-select-event.js';
import {rootOf} from '../../templates/own-document.js';

type CardHost = HTMLElement & {htmlFor?: string};

/**
 * Takes the reader from a figure to the sentence that states it, unless the page cancels the event.
 */
export function selectFigure(card: CardHost, event: MouseEvent): void {
  const link = isPlainClick(event) ? findLink(event) : undefined;
  const {sentence, figure = ''} = link?.dataset ?? {};
  const [block, start, end] = sentence?.split(':').map(Number) ?? [];
  if (!link || block === undefined || start === undefined || end === undefined) return;
  const place = {block, start, end};
  const isTaken = !card.dispatchEvent(new FigureSelectEvent(figure, place, link));
  const body = isTaken ? null : findBody(card);
  void body?.showSentence(place, link);
  // Otherwise the browser follows the link.
  if (isTaken || body) event.preventDefault();
}

/** Clicks with a modifier or another button open a tab or a menu. */
function isPlainClick(event: MouseEvent): boolean {
  const {metaKey, ctrlKey, shiftKey, altKey, button} = event;
  return !(event.defaultPrevented || button || metaKey || ctrlKey || shiftKey || altKey);
}

function findLink(event: MouseEvent): HTMLElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        node instanceof HTMLElement && Boolean(node.dataset['sentence']),
    );
}

/** The body that `for` names; within an article, the article's own body. */
function findBody(card: CardHost): AwArticleBody | null {
  return card.htmlFor
    ? rootOf(card).querySelector<AwArticleBody>(`aw-article-body#${CSS.escape(card.htmlFor)}`)
    : null;
}
