/** What reads the beginning of a story. */
export {collectFacts} from './collect-facts.js';
export {readHead} from './head/read-head.js';
export {addReporters, moveDateline} from './move-dateline.js';
export {readAgencyDateline} from '../language/dateline/agency-dateline.js';
export {loadGivenNames} from '../language/given-names/given-names.js';
export {longestHead} from './head/read-head.js';
export {loadWords} from '../language/words/load-words.js';
export {languageOf} from '../language/dates/languages.js';
export {findDate} from '../language/dates/date-words.js';
