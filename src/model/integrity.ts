/** Hashes as `integrity` has them, of the right length for their kind (https://www.w3.org/TR/SRI/). */
const hash = /^(sha256-[\w+/-]{43}=|sha384-[\w+/-]{64}|sha512-[\w+/-]{86}==)(\?[!-~]*)?$/;

/**
 * Finds what is no hash in an `integrity`. Browsers skip it, and load anything where nothing is left.
 * @returns the first word that is no hash, none where all are
 */
export function findBadHash(integrity: string): string | undefined {
  return integrity.split(/\s+/).find((word) => word && !hash.test(word));
}
