import type {IntegrityTable} from './integrity-table.js';

/** Hashes of this version's files; the build puts them in. */
export const ownIntegrity: IntegrityTable | undefined = undefined;
