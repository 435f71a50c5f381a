/** What reads the form or the letter that a story came in. */
export {readLabels} from './labels.js';
export {takeLetter} from './letter.js';
