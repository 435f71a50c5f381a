/** What reads the first paragraphs of a pasted story. */
export {joinWrapped} from './join-wrapped.js';
export {takeFoot} from './take-foot.js';
export {dropByline, takeHead} from './take-head.js';
export {atSending} from '../../lines/envelope/header-facts.js';
export {takeMail} from './take-mail.js';
export {takePage} from './take-page.js';
export {dropPortraits, takePosts} from './take-posts.js';
export {takeSignature} from './take-signature.js';
