import type {IntegrityTable} from './integrity.js';

/** Hashes of this version's files; the build puts them in. */
export const ownIntegrity: IntegrityTable | undefined = undefined;
