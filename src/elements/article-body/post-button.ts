import {ownDocument} from '../../templates/own-document.js';

/** A button above or below the posts of a live story. It is hidden while it has no label. */
export class PostButton {
  /** The element to insert. */
  readonly holder = ownDocument.createElement('div');
  readonly #button = ownDocument.createElement('button');

  /** @param name the part, and the class of its holder */
  constructor(name: string, onPress: () => void) {
    this.holder.className = name;
    this.#button.type = 'button';
    this.#button.hidden = true;
    this.#button.setAttribute('part', name);
    this.#button.addEventListener('click', onPress);
    this.holder.append(this.#button);
  }

  label(text: string): void {
    this.#button.hidden = !text;
    if (this.#button.textContent !== text) this.#button.textContent = text;
  }
}
