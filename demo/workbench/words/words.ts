import type {Inline} from '../../../src/model/article.js';
import {isSafeUrl} from '../../../src/model/url.js';
import {drawWords, readWords} from './draw-words.js';
import {placeCaret, readRange, readSelection, type Span, toggleMark} from './selection.js';

/** The text was changed; it is in `value`. */
export class WordsChangeEvent extends Event {
  constructor(readonly words: readonly Inline[]) {
    super('words-change', {bubbles: true});
  }
}

/** The editor wants to split the block, or to join it with the previous one. */
export class WordsCutEvent extends Event {
  constructor(
    readonly kind: 'split' | 'merge',
    readonly at: number,
  ) {
    super('words-cut', {bubbles: true});
  }
}

/** Formatted text that is edited in place. Existing marks stay on their text. */
export class WorkbenchWords extends HTMLElement {
  #value: readonly Inline[] = [];
  /** The last selection, because focusing an address field clears it. */
  #range: Range | undefined;

  /**
   * The text. Text that was last read from this element is not drawn again, because the caret would
   * be lost.
   */
  get value(): readonly Inline[] {
    return this.#value;
  }

  set value(value: readonly Inline[]) {
    if (value === this.#value) return;
    this.#value = value;
    const caret = document.activeElement === this ? readSelection(this)?.start : undefined;
    this.replaceChildren(...drawWords(value));
    if (caret !== undefined) placeCaret(this, caret);
  }

  /** The selected text, or the last selection; undefined for none. */
  get selected(): Span | undefined {
    const span = readSelection(this) ?? (this.#range && readRange(this, this.#range));
    return span && span.start < span.end ? span : undefined;
  }

  connectedCallback(): void {
    this.contentEditable = 'plaintext-only';
    this.role = 'textbox';
    this.ariaMultiLine = 'true';
    this.addEventListener('blur', this.#remember);
    this.addEventListener('input', this.#read);
    this.addEventListener('keydown', this.#press);
  }

  /** Makes the selected text bold or italic, or removes that. */
  toggle(type: 'strong' | 'emphasis'): void {
    if (toggleMark(this, {type})) this.#read();
  }

  /** Links the selected text. @returns whether the address is allowed */
  link(url: string): boolean {
    if (!url || !isSafeUrl(url)) return false;
    if (this.#range) {
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(this.#range);
    }
    const isLinked = toggleMark(this, {type: 'link', url});
    if (isLinked) this.#read();
    return isLinked;
  }

  readonly #remember = (): void => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && this.contains(range.startContainer)) this.#range = range.cloneRange();
  };

  readonly #read = (): void => {
    this.#value = readWords(this);
    this.dispatchEvent(new WordsChangeEvent(this.#value));
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const span = readSelection(this);
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && isPlain && span) {
      event.preventDefault();
      this.dispatchEvent(new WordsCutEvent('split', span.start));
    } else if (event.key === 'Backspace' && isPlain && span?.end === 0) {
      event.preventDefault();
      this.dispatchEvent(new WordsCutEvent('merge', 0));
    } else if (event.ctrlKey || event.metaKey) this.#pressMark(event);
  };

  #pressMark(event: KeyboardEvent): void {
    const type = {b: 'strong', i: 'emphasis'}[event.key] as 'strong' | 'emphasis' | undefined;
    if (!type) return;
    event.preventDefault();
    this.toggle(type);
  }
}

customElements.define('workbench-words', WorkbenchWords);

declare global {
  interface HTMLElementTagNameMap {
    'workbench-words': WorkbenchWords;
  }
  interface GlobalEventHandlersEventMap {
    'words-change': WordsChangeEvent;
    'words-cut': WordsCutEvent;
  }
}
