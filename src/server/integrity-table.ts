/** Hashes of the library's files by path, as `integrity.json` has them. */
export interface IntegrityTable {
  readonly files: Readonly<Record<string, {readonly integrity: string}>>;
}
