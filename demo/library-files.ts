/** Where what is copied finds the library's files: the site has them, and the reader may name another place. */
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

/** A piece of markup with the script and the style sheet that it needs on a page of its own. */
export function wrapForPages(markup: string): string {
  return `<link rel="stylesheet" href="${address}article-widgets.css" />
<script type="module" src="${address}article-widgets.js"></script>

${markup}
`;
}
