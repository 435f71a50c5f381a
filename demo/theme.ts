/** Where the reader's choice is kept. The head of each page reads it before anything is painted. */
const key = 'site-theme';

const titles = {'': 'As the system', light: 'Light', dark: 'Dark'} as const;

/** Adds a field to choose light or dark, which holds for all pages of the site. */
export function addThemeChoice(place: Element): void {
  const select = document.createElement('select');
  select.className = 'field';
  select.ariaLabel = 'Theme';
  for (const [value, title] of Object.entries(titles)) select.add(new Option(title, value));
  select.value = readTheme();
  select.addEventListener('change', () => keepTheme(select.value));
  addEventListener('storage', () => {
    select.value = readTheme();
    applyTheme(select.value);
  });
  place.append(select);
}

function readTheme(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // Some browsers forbid storage: the choice then holds for this page.
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
