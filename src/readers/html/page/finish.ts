/** Steps that check and trim the blocks of a page. They are loaded as one chunk. */
export {dropRepeats} from './repeats.js';
export {refuseMissing, refuseStandIn, saysWhose} from './stand-in.js';
export {loadWords} from '../../language/words/load-words.js';
export {compareLength, readDataPosts, readDataStory, useDataStory} from './page-data.js';
export {trimStory} from './trim.js';
