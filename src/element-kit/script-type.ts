/**
 * The type of a child script. TinyMCE puts a prefix before it while it edits the page, perhaps before
 * the element has read its data, and takes it away from what is published.
 */
export function typeOfScript({type}: HTMLScriptElement): string {
  return type.replace(/^mce-/, '');
}
