/** What takes data in: loaded when an element is first given some. */
export {checkData} from './check-data.js';
export {fetchText} from './fetch-text.js';
export {parseJson} from './parse-json.js';
