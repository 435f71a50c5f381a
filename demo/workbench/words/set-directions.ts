import {directionOf} from '../../../src/format/direction.js';

/** What holds words of the story; addresses and numbers are in no language. */
const written =
  'workbench-words, textarea, input[type="text"]:not([inputmode="url"], [inputmode="numeric"], [list])';

/**
 * Marks the fields of a story with its language, and so with its direction; where no language is
 * stated, each field has the direction of its own first letter.
 */
export function setDirections(root: ParentNode, language: string | undefined): void {
  for (const field of root.querySelectorAll<HTMLElement>(written)) {
    if (language) field.lang = language;
    else field.removeAttribute('lang');
    field.dir = language ? directionOf(language) : 'auto';
  }
}
