import {getLibraryAddress, setLibraryAddress} from './library-files.js';

/**
 * Connects the options of a page with its examples. An address can preset them:
 * `?lang=ar&width=320`.
 */
export function watchSwitches(form: HTMLFormElement, views: readonly HTMLElement[]): void {
  const library = form.elements.namedItem('library');
  if (library instanceof HTMLInputElement) library.value = getLibraryAddress();
  for (const [name, value] of new URLSearchParams(location.search)) preset(form, name, value);
  form.addEventListener('input', () => applySwitches(form, views));
  document.addEventListener('example-drawn', () => applySwitches(form, views));
  form.addEventListener('submit', (event) => event.preventDefault());
  applySwitches(form, views);
}

function preset(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) chooseOption(control, value);
  else if (control instanceof HTMLInputElement && control.type === 'checkbox')
    control.checked = value !== 'false';
}

function chooseOption(select: HTMLSelectElement, value: string): void {
  const option = [...select.options].find((option) => option.value === value);
  if (option) option.selected = true;
}

function applySwitches(form: HTMLFormElement, views: readonly HTMLElement[]): void {
  const read = (name: string) => String(new FormData(form).get(name) ?? '');
  const language = form.querySelector<HTMLOptionElement>('[name=lang] option:checked');
  for (const view of views) {
    view.lang = read('lang');
    view.dir = read('dir') || language?.dir || 'ltr';
    view.style.maxInlineSize = read('width') && `${read('width')}px`;
    for (const element of view.children)
      element.toggleAttribute('isolated', read('isolated') === 'on');
  }
  const library = form.elements.namedItem('library');
  if (library instanceof HTMLInputElement && library.checkValidity())
    setLibraryAddress(library.value);
}
