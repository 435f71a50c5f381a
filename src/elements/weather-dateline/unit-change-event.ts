import type {Unit} from '../../weather/temperature.js';

/** The reader asked for temperatures in the other unit. Cancel the event to handle it yourself. */
export class UnitChangeEvent extends Event {
  /** Unit that the reader asked for. */
  readonly unit: Unit;

  constructor(unit: Unit) {
    super('aw-unit-change', {bubbles: true, composed: true, cancelable: true});
    this.unit = unit;
  }
}

declare global {
  // Applies to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-unit-change': UnitChangeEvent;
  }
}
