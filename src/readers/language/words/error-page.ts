/** Names of error pages and placeholder pages, without punctuation. */
const names =
  /^(?:oops ?)?(?:error ?)?(?:[45]\d\d ?)?(?:(?:page |story |article |file )?not found|access denied|forbidden|unauthori[sz]ed|(?:please |you must )?(?:log|sign) ?in(?: .{0,40})?|just a moment|attention required|service unavailable|bad gateway|gateway time ?out|too many requests|(?:internal )?server error|error)?$/i;

/**
 * Whether a title is that of a page that servers send with status 200 in place of a story: «404 –
 * Page not found | The Post».
 */
export function namesErrorPage(title: string): boolean {
  const [name = ''] = title.split(/\s[|–—·-]\s/);
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain !== '' && names.test(plain);
}
