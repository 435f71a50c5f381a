import type {Weather} from '../../../model/article.js';

/** What an agency puts before the first sentence: «IDLIB, Syria, Jan 13 (Agency) —». */
export interface AgencyDateline {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  /** The paper of a reporter whom the dateline names. */
  readonly publisher?: string;
  readonly weather?: Weather;
  /** Who wrote it, where the dateline says so. */
  readonly reporters?: readonly string[];
  /** A day of the week that stands for the date: 0 is Sunday. */
  readonly weekday?: number;
  /** Where the text itself begins. */
  readonly end: number;
}
