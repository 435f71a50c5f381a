/** What reads bylines and names, without the rest of a head. */
export {readBareNames, readByline} from './byline.js';
export {loadGivenNames} from '../language/given-names/given-names.js';
export {loadWords} from '../language/words/load-words.js';
