/** The address of the site's root: the name in the header leads there. */
export function readSiteAddress(): string {
  const home = document.querySelector<HTMLAnchorElement>('.site-name');
  return new URL('.', home?.href ?? location.href).href;
}
