import {create} from './create.js';
import {readSiteAddress} from './site-address.js';

/** Adds a button that opens the search; so does the key `/` outside fields. */
export function addSearch(place: Element): void {
  const button = create('button', {type: 'button', className: 'button'}, 'Search');
  button.setAttribute('aria-keyshortcuts', '/');
  button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event)) return;
    event.preventDefault();
    void open();
  });
  place.append(button);
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
