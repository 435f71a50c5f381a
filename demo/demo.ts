import {
  AwArticle,
  AwCasualtyCard,
  type Article,
  type CasualtyFigure,
  type FigureSelectEvent,
} from '../src/page/bundle.js';
import type {ArticleReading} from '../src/readers/readers.js';

/** Milliseconds after the last key before a story is read. */
const pause = 200;

// The elements draw in a microtask: until this script ends, each example is as it was written.
for (const example of document.querySelectorAll<HTMLElement>('[data-example]')) showMarkup(example);

const form = find('#switches', HTMLFormElement);
const width = find('[name=width]', HTMLSelectElement);
const theme = find('[name=theme]', HTMLSelectElement);
const language = find('[name=lang]', HTMLSelectElement);
const direction = find('[name=dir]', HTMLSelectElement);
const isolated = find('[name=isolated]', HTMLInputElement);
const casualties = find('[name=casualties]', HTMLInputElement);
const box = find('#pasted', HTMLTextAreaElement);
const status = find('#reading', HTMLElement);
const preview = find('#preview', HTMLElement);
const story = find('#preview > aw-article', AwArticle);
const toll = find('#preview > aw-casualty-card', AwCasualtyCard);

let timer = 0;
let turn = 0;

presetSwitches();
applySwitches();
form.addEventListener('change', applySwitches);
form.addEventListener('change', readSoon);
toll.addEventListener('aw-figure-select', showSentence);
box.addEventListener('input', readSoon);
void fillBox();

function find<T extends Element>(selector: string, type: new () => T): T {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`${selector}: expected ${type.name}, found ${element?.localName ?? 'nothing'}`);
}

/** Shows the markup of an example below it, to be pasted as it stands. */
function showMarkup(example: HTMLElement): void {
  const code = create('code', alignStart(example.getHTML()));
  const markup = create('pre', code);
  markup.tabIndex = 0;
  const holder = create('details', create('summary', 'Markup'), createCopyButton(code), markup);
  holder.className = 'markup';
  holder.open = example.dataset['example'] !== 'folded';
  example.after(holder);
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Takes off the white space that the first line begins with, from all lines that have it. */
function alignStart(markup: string): string {
  const lines = markup.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? '';
  return lines
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

function createCopyButton(code: HTMLElement): HTMLButtonElement {
  const button = create('button', 'Copy');
  button.type = 'button';
  button.hidden = !isSecureContext;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent);
    button.textContent = 'Copied';
  });
  return button;
}

/** Sets the switches as the address asks: `?theme=dark&width=320&lang=ar&dir=rtl&isolated`. */
function presetSwitches(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) chooseOption(control, value);
    if (control instanceof HTMLInputElement) control.checked = value !== 'false';
  }
}

function chooseOption(select: HTMLSelectElement, value: string): void {
  const option = [...select.options].find((option) => option.value === value);
  if (option) option.selected = true;
}

function applySwitches(): void {
  const dir = direction.value === '' ? language.selectedOptions[0]?.dir : direction.value;
  preview.style.inlineSize = width.value && `${width.value}px`;
  preview.style.colorScheme = theme.value;
  preview.lang = language.value;
  preview.dir = dir === 'rtl' ? 'rtl' : 'ltr';
  story.isolated = toll.isolated = isolated.checked;
}

/** The box keeps what it holds when the page is reloaded; at first it holds the demo's story. */
async function fillBox(): Promise<void> {
  if (!box.value) box.value = await (await fetch('story.txt')).text();
  await readStory();
}

function readSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(readStory, pause);
}

/** Shows the story in the box; the last one stays where nothing can be made of it. */
async function readStory(): Promise<void> {
  const mine = (turn += 1);
  try {
    const {readArticle} = await import('../src/readers/readers.js');
    const found = await readArticle(box.value, {language: language.value});
    if (mine !== turn) return;
    showStory(found);
    const figures = await readFigures(found.article);
    if (mine === turn) showFigures(figures, found.article);
  } catch (error: unknown) {
    if (mine === turn) showFault(error);
  }
}

function showStory({article, format, issues}: ArticleReading): void {
  story.article = article;
  const count = `${issues.length} ${issues.length === 1 ? 'thing' : 'things'}`;
  const line = `Read as ${format}${issues.length ? `; ${count} to know of:` : '.'}`;
  const list = create('ul', ...issues.map(({message}) => create('li', message)));
  status.replaceChildren(create('p', line), ...(issues.length ? [list] : []));
}

function showFault(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  status.replaceChildren(create('p', `This could not be read: ${words}`));
}

/** The figures that the text states, where the switch asks for them. */
async function readFigures(article: Article): Promise<CasualtyFigure[]> {
  if (!casualties.checked) return [];
  const {readCasualties} = await import('../src/toll/casualties.js');
  return readCasualties(article, {language: language.value});
}

function showFigures(figures: CasualtyFigure[], {body}: Article): void {
  toll.hidden = figures.length === 0;
  toll.blocks = body;
  toll.report = {figures};
}

function showSentence(event: FigureSelectEvent): void {
  event.preventDefault();
  void story.querySelector('aw-article-body')?.showSentence(event.sentence, event.link);
}
