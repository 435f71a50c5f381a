import {nothing} from 'lit';
import type {Locale} from '../format/locale.js';

/**
 * `lang` of an element with strings of the library; set only where they are English as a fallback.
 */
export function langOf({insteadOf, language}: Locale): string | typeof nothing {
  return insteadOf ? language : nothing;
}

/**
 * `dir` of that element. Without it, English on a right-to-left page would have its punctuation at
 * the wrong end.
 */
export function dirOf({insteadOf}: Locale): 'ltr' | typeof nothing {
  return insteadOf ? 'ltr' : nothing;
}

/** `lang` of data within such an element. */
export function dataLangOf({insteadOf}: Locale): string | typeof nothing {
  return insteadOf ?? nothing;
}
