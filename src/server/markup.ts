export {type PrintedMarkup, type PrintOptions, printMarkup} from './print-markup.js';
