import {html, type TemplateResult} from 'lit';
import {zoneItem} from '../state/item-ids.js';
import {faultOfTimeZone, readTimeZone, timeZones} from '../state/time-zones.js';
import type {FieldOptions} from './fields.js';

/** A time zone of a list. Other words are not taken, because the story would lose them. */
export function zoneField({label, value, set}: FieldOptions): TemplateResult {
  const take = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const fault = faultOfTimeZone(input.value);
    input.ariaInvalid = String(Boolean(fault));
    input.closest('label')!.querySelector('[role=alert]')!.textContent = fault;
    if (!fault) set(readTimeZone(input.value) ?? '');
  };
  return html`<label class="field-box">
    <span>${label}</span>
    <input
      type="text"
      id=${zoneItem}
      list="time-zones"
      placeholder="Europe/London"
      autocomplete="off"
      spellcheck="false"
      .value=${value}
      @change=${take}
    />
    <span class="missing" role="alert"></span>
    <datalist id="time-zones">
      ${timeZones.map((zone) => html`<option value=${zone}></option>`)}
    </datalist>
  </label>`;
}
