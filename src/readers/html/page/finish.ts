/** What is done with the blocks of a page: a chunk of its own. */
export {dropRepeats} from './repeats.js';
export {refuseStandIn} from './stand-in.js';
export {compareText, trimStory} from './trim.js';
