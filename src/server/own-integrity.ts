import type {IntegrityTable} from './integrity-table.js';

/** Hashes of this version's files. The build inserts them. */
export const ownIntegrity: IntegrityTable | undefined = undefined;
