/** The address of the site's root, taken from the link in the header. */
export function readSiteAddress(): string {
  const home = document.querySelector<HTMLAnchorElement>('.site-name');
  return new URL('.', home?.href ?? location.href).href;
}
