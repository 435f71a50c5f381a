/** What reads bylines and names, without the rest of a head. */
export {readBareNames, readByline} from './byline.js';
export {loadGivenNames} from './given-names/given-names.js';
export {loadWords} from './words/load-words.js';
export {isNoName} from './words/no-names.js';
