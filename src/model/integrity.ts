/**
 * Hashes in an `integrity` attribute, with the right length for their algorithm
 * (https://www.w3.org/TR/SRI/).
 */
const hash = /^(sha256-[\w+/-]{43}=|sha384-[\w+/-]{64}|sha512-[\w+/-]{86}==)(\?[!-~]*)?$/;

/**
 * Finds an invalid hash in `integrity`. Browsers ignore invalid hashes, and load anything if none
 * is left.
 * @returns the first invalid one; undefined where all are valid
 */
export function findBadHash(integrity: string): string | undefined {
  return integrity.split(/\s+/).find((word) => word && !hash.test(word));
}
