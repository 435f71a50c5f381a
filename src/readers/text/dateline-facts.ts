/** What an agency puts before the first sentence: «IDLIB, Syria, Jan 13 (Agency) —». */
export interface AgencyDateline {
  readonly place?: string;
  readonly date?: string;
  readonly agency?: string;
  /** Who wrote it, where the dateline says so. */
  readonly reporters?: readonly string[];
  /** Where the text itself begins. */
  readonly end: number;
}
