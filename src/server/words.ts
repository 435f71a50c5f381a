export {type PrintedWords, type PrintOptions, printWords} from './print-words.js';
