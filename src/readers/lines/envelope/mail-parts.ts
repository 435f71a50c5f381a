/** What reads the parts of a mail around a story that other letters lack. */
export {takeOlderMail} from './older-mail.js';
export {
  announcement,
  banner,
  bringing,
  isCoverNote,
  isDisclaimer,
} from '../../language/words/mail-words.js';
