/**
 * The address of the library's files in copied code: that of the site, or one that the reader
 * enters.
 */
let address = new URL(
  document.querySelector<HTMLMetaElement>('meta[name=library-files]')?.content ?? './',
  location.href,
).href;

export function getLibraryAddress(): string {
  return address;
}

export function setLibraryAddress(value: string): void {
  address = value.endsWith('/') ? value : `${value}/`;
}

/** Markup with the script and the style sheet that it needs on a separate page. */
export function wrapForPages(markup: string): string {
  return `<link rel="stylesheet" href="${address}article-widgets.css" />
<script type="module" src="${address}article-widgets.js"></script>

${markup}
`;
}
