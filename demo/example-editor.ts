import {createCopyButton} from './copy-button.js';
import {create} from './create.js';
import {fillTokens} from './fill-tokens.js';
import {wrapForPages} from './library-files.js';
import {readSiteAddress} from './site-address.js';

/** Milliseconds after the last key press before an example is drawn again. */
const pause = 200;

/** Adds an editor with the markup of an example below it. Returns the place where it is drawn. */
export function addEditor(example: HTMLElement): HTMLElement | undefined {
  const source = example
    .querySelector(':scope > script')
    ?.textContent.replaceAll('<\\/script', '</script');
  const view = example.querySelector<HTMLElement>('.example-view');
  if (!source || !view) return view ?? undefined;
  const values = {today: new Date(), site: readSiteAddress()};
  const markup = fillTokens(source, values);
  // The site may have been built some days ago.
  if (example.dataset['day'] !== fillTokens('{{day 0}}', values)) drawMarkup(markup, view);
  example.append(createEditor(markup, view, example.dataset['example'] ?? ''));
  return view;
}

function createEditor(markup: string, view: HTMLElement, name: string): HTMLElement {
  const field = create('textarea', {value: markup, spellcheck: false, autocomplete: 'off'});
  field.ariaLabel = `Markup of the example of ${name}`;
  field.rows = Math.min(18, markup.split('\n').length);
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => drawMarkup(field.value, view), pause);
  });
  const reset = create('button', {type: 'button', className: 'link-button'}, 'Reset');
  reset.addEventListener('click', () => {
    field.value = markup;
    drawMarkup(markup, view);
  });
  const copy = createCopyButton('Copy with script and style', () => wrapForPages(field.value));
  const tools = create('div', {className: 'example-tools'}, copy, reset);
  const summary = create('summary', {}, 'Change or copy the markup');
  return create('details', {className: 'example-editor'}, summary, tools, field);
}

/**
 * Draws the edited markup. Scripts in it do not run here; they do on the page into which it is
 * pasted.
 */
function drawMarkup(markup: string, view: HTMLElement): void {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  for (const frame of body.querySelectorAll('iframe, object, embed')) frame.remove();
  for (const element of body.querySelectorAll('*')) removeHandlers(element);
  view.replaceChildren(...body.childNodes);
  view.dispatchEvent(new Event('example-drawn', {bubbles: true}));
}

function removeHandlers(element: Element): void {
  for (const name of element.getAttributeNames())
    if (name.startsWith('on')) element.removeAttribute(name);
}
