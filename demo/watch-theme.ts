/** Storage key of the reader's choice. The head of each page reads it before the first paint. */
const key = 'site-theme';

/** Lets a field choose light or dark, for all pages of the site. */
export function watchTheme(select: HTMLSelectElement): void {
  select.value = readTheme();
  select.addEventListener('change', () => keepTheme(select.value));
  addEventListener('storage', () => {
    select.value = readTheme();
    applyTheme(select.value);
  });
}

function readTheme(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Some browsers forbid storage; then the choice is valid only for this page.
    return '';
  }
}

function keepTheme(theme: string): void {
  applyTheme(theme);
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

function applyTheme(theme: string): void {
  document.documentElement.style.colorScheme = theme;
}
