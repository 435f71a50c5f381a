import type {ReactiveElement} from '@lit/reactive-element';
import type {DatelineHost} from '../../templates/dateline/inspect-dateline.js';
import type {Loader} from '../../weather/loader.js';
import type {Unit} from '../../weather/temperature.js';

/** What the live parts of a dateline need from its element. */
export interface LiveHost extends DatelineHost, ReactiveElement {
  unit?: Unit;
  readonly switchable: boolean;
  readonly load?: Loader;
}
