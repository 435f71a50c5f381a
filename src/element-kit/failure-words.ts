import type {Locale} from '../format/locale.js';
import type {Tag} from '../model/tags.js';

interface FailureWords {
  readonly failed: string;
  readonly tryAgain: string;
  readonly isEnglish: boolean;
}

/** The words of the error message, in plain English where no strings are loaded. */
export function failureWords({localName}: Element, locale: Locale | undefined): FailureWords {
  const {failed, tryAgain} = locale?.strings ?? {};
  return {
    failed: failed?.[localName as Tag] ?? 'This could not be loaded.',
    tryAgain: tryAgain ?? 'Try again',
    isEnglish: !locale || locale.insteadOf !== undefined,
  };
}
