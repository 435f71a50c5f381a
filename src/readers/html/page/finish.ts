/** What is done with the blocks of a page: a chunk of its own. */
export {dropRepeats} from './repeats.js';
export {refuseStandIn} from './stand-in.js';
export {loadWords} from '../../text/words/load-words.js';
export {compareText, readPosts, readTold, takeTold} from './told.js';
export {trimStory} from './trim.js';
