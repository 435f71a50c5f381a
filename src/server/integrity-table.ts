/** Hashes of the library's files by path, as in `integrity.json`. */
export interface IntegrityTable {
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}
