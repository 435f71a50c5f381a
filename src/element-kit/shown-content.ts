import type {LanguageController} from './language.js';
import type {LightDom} from './light-dom.js';
import type {State, States} from './states.js';

/** What an element shows, for its behaviours. */
export interface ShownContent<T> {
  /** The data that are drawn; undefined where the element shows its original light DOM. */
  readonly data: T | undefined;
  readonly state: State | undefined;
  readonly states: Pick<States, 'toggle'>;
  readonly language: LanguageController;
  readonly lightDom: LightDom;
  /** Draws the data again, because something outside the properties has changed. */
  redraw: () => void;
}
