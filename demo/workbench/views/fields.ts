import {html, nothing, type TemplateResult} from 'lit';
import {isSafeUrl} from '../../../src/model/url.js';
import {joinMoment, type Moment, offsets, sayOffset, splitMoment} from '../state/moment.js';
import {dayInput} from './day-input.js';

/** The value of a field, and its callback. */
export interface FieldOptions {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  /** A note beside the label: «guessed». */
  readonly mark?: string | undefined;
  /** An example in the empty field. */
  readonly placeholder?: string | undefined;
  /** What to enter, where the label does not say it all; with an id that is unique on the page. */
  readonly help?: {readonly id: string; readonly text: string} | undefined;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

function labelled({label, mark, help}: FieldOptions, control: TemplateResult): TemplateResult {
  const field = html`<label class="field-box">
    <span
      >${label}${mark ? html`<span class="visually-hidden">, </span> <b class="tag">${mark}</b>` : nothing}</span
    >
    ${control}
  </label>`;
  // Outside the label, so that it is no part of the field's name.
  return help
    ? html`<div class="helped">${field}<small class="hint" id=${help.id}>${help.text}</small></div>`
    : field;
}

const helpOf = ({help}: FieldOptions) => help?.id ?? nothing;

/** A line of text. */
export function lineField(options: FieldOptions): TemplateResult {
  return labelled(
    options,
    html`<input
      type="text"
      placeholder=${options.placeholder ?? nothing}
      aria-describedby=${helpOf(options)}
      .value=${options.value}
      @input=${(event: Event) => options.set(valueOf(event))}
    />`,
  );
}

/** A text of several lines. */
export function longField(options: FieldOptions): TemplateResult {
  return labelled(
    options,
    html`<textarea
      rows="2"
      .value=${options.value}
      @input=${(event: Event) => options.set(valueOf(event).replace(/\n+/g, ' '))}
    ></textarea>`,
  );
}

/** The start of an address, which is none yet. */
const start = 'https://';

/** An address; an unsafe one is not accepted. */
export function addressField(
  options: FieldOptions & {readonly isDisabled?: boolean},
): TemplateResult {
  const take = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const isSound = isSafeUrl(input.value);
    input.setCustomValidity(isSound ? '' : 'Enter a web address that begins with https:');
    input.ariaInvalid = String(!isSound);
    if (isSound) options.set(input.value.trim());
    else input.reportValidity();
  };
  return labelled(
    options,
    html`<input
      type="text"
      inputmode="url"
      placeholder=${start}
      .value=${options.value === start ? '' : options.value}
      ?disabled=${options.isDisabled ?? false}
      @change=${take}
    />`,
  );
}

/** A number; empty for none. */
export function numberField(options: FieldOptions & {readonly min?: number}): TemplateResult {
  return labelled(
    options,
    html`<input
      type="number"
      step="any"
      min=${options.min ?? nothing}
      .value=${options.value}
      @change=${(event: Event) => options.set(valueOf(event))}
    />`,
  );
}

/** A choice of several values. */
export function choiceField(
  options: FieldOptions & {readonly choices: Readonly<Record<string, string>>},
): TemplateResult {
  return labelled(
    options,
    html`<select
      aria-describedby=${helpOf(options)}
      .value=${options.value}
      @change=${(event: Event) => options.set(valueOf(event))}
    >
      ${Object.entries(options.choices).map(
        ([value, name]) =>
          html`<option value=${value} ?selected=${value === options.value}>${name}</option>`,
      )}
    </select>`,
  );
}

export interface DateOptions extends FieldOptions {
  readonly withTime?: boolean;
  /** Whether the date may be in the future, as that of an embargo. */
  readonly mayCome?: boolean;
}

/** A date, or a date with time and zone; a year or a month alone is a line of text. */
export function dateField(options: DateOptions): TemplateResult {
  const moment = splitMoment(options.value);
  if (!moment) return lineField(options);
  const {label, withTime, mayCome} = options;
  const change = (part: Partial<Moment>) => options.set(joinMoment({...moment, ...part}));
  const day = dayInput({day: moment.day, set: (day) => change({day}), mayCome});
  if (!withTime && !moment.time) return labelled(options, day);
  const {zone} = moment;
  const zones = offsets.includes(zone) || !zone ? offsets : [zone, ...offsets];
  return html`<div class="moment">
    ${labelled(options, day)}
    <label class="field-box">
      <span>Time<span class="visually-hidden"> (${label})</span></span>
      <input
        type="time"
        .value=${moment.time}
        ?disabled=${!moment.day}
        @change=${(event: Event) => change({time: valueOf(event)})}
      />
    </label>
    ${
      moment.time
        ? html`<label class="field-box">
            <span>Time zone<span class="visually-hidden"> (${label})</span></span>
            <select @change=${(event: Event) => change({zone: valueOf(event)})}>
              <option value="" ?selected=${!zone}>not stated</option>
              ${zones.map(
                (offset) =>
                  html`<option value=${offset} ?selected=${offset === zone}>
                    ${sayOffset(offset)}
                  </option>`,
              )}
            </select>
          </label>`
        : nothing
    }
  </div>`;
}
