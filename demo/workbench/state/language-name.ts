const names = new Intl.DisplayNames('en', {type: 'language'});

/** «Spanish»; «an unknown language» where none is stated. */
export function languageName(tag: string | undefined): string {
  if (!tag) return 'an unknown language';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
