import {nothing} from 'lit';
import type {Locale} from '../format/locale.js';

/** `lang` of an element that holds words of the library: said only where they are English in place of another language. */
export function langOf({insteadOf, language}: Locale): string | typeof nothing {
  return insteadOf ? language : nothing;
}

/** Its `dir`: English in a right-to-left page would have its punctuation at the wrong end. */
export function dirOf({insteadOf}: Locale): 'ltr' | typeof nothing {
  return insteadOf ? 'ltr' : nothing;
}

/** `lang` of words of the data within such an element. */
export function dataLangOf({insteadOf}: Locale): string | typeof nothing {
  return insteadOf ?? nothing;
}
