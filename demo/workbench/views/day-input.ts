import {html, type TemplateResult} from 'lit';
import {isTooEarly, isTooLate} from '../state/plausible-day.js';

export interface DayOptions {
  readonly day: string;
  readonly set: (day: string) => void;
  /** Whether the day may be in the future, as that of an embargo. */
  readonly mayCome?: boolean | undefined;
}

/**
 * The input of a day. It is taken when the editor leaves the input or presses Enter, because
 * browsers report a change at each digit: «0002» at the first of the year.
 */
export function dayInput(options: DayOptions): TemplateResult {
  const take = ({target}: Event) => takeDay(target as HTMLInputElement, options);
  return html`<input
      type="date"
      max="9999-12-31"
      .value=${options.day}
      @blur=${take}
      @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && take(event)}
    /><span class="missing" role="alert"></span>`;
}

function takeDay(input: HTMLInputElement, {day, set, mayCome}: DayOptions): void {
  const fault = input.validity.badInput
    ? 'Enter the whole date.'
    : input.value && findFault(input.value, mayCome);
  input.ariaInvalid = String(Boolean(fault));
  input.nextElementSibling!.textContent = fault;
  if (!fault && input.value !== day) set(input.value);
}

function findFault(day: string, mayCome: boolean | undefined): string {
  if (isTooEarly(day)) return 'Enter a year after 999.';
  return !mayCome && isTooLate(day, new Date()) ? 'This date is in the future.' : '';
}
