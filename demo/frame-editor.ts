import {create} from './create.js';

/** Milliseconds after the last key press before an example is drawn again. */
const pause = 200;

/** Adds an editor with the markup of a live example below its frame. */
export function addFrameEditor(frame: HTMLIFrameElement): void {
  const summary = create('summary', {}, 'Change the markup');
  const editor = create('details', {className: 'example-editor'}, summary);
  editor.addEventListener('toggle', () => void fillEditor(editor, frame), {once: true});
  frame.after(editor);
}

async function fillEditor(editor: HTMLElement, frame: HTMLIFrameElement): Promise<void> {
  const answer = await fetch(frame.src);
  const [, before = '', body = '', after = ''] =
    /^(.*?<body>\s*)(.*?)(\s*<\/body>.*)$/s.exec(await answer.text()) ?? [];
  const base = `<head><base href="${frame.src}">`;
  const draw = (markup: string) => {
    frame.srcdoc = before.replace('<head>', base) + markup + after;
  };
  const field = create('textarea', {value: body, spellcheck: false, autocomplete: 'off'});
  field.ariaLabel = `Markup: ${frame.title}`;
  field.rows = Math.min(18, body.split('\n').length);
  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => draw(field.value), pause);
  });
  const reset = create('button', {type: 'button', className: 'link-button'}, 'Reset');
  reset.addEventListener('click', () => {
    field.value = body;
    draw(body);
  });
  editor.append(create('div', {className: 'example-tools'}, reset), field);
}
