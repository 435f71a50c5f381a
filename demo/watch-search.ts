import {readSiteAddress} from './site-address.js';

/** A button opens the search; so does the key `/` outside fields. */
export function watchSearch(button: HTMLButtonElement): void {
  button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event)) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  const {openSearch} = await import('./search.js');
  await openSearch(readSiteAddress());
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
