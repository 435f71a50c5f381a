/** Languages that dates are looked for in: those that browsers have the words of. */
const codes =
  'en de fr es pt nl it ru uk ar fa he hi tr zh ja ' +
  'af am as az be bg bn br bs ca cs cy da el et eu fi fil fo fy ga gd gl gu ha hr hu hy id ig is ka kk km kn ko ky lb ' +
  'lo lt lv mi mk ml mn mr ms mt my nb ne nn or pa pl ps rm ro rw sd si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk ' +
  'tt ug ur uz vi xh yi yo zu';

/** Scripts in which one language is written, or nearly. */
const single: readonly (readonly [RegExp, string])[] = Object.entries({
  Hangul: 'ko',
  Hiragana: 'ja',
  Thai: 'th',
  Greek: 'el',
  Hebrew: 'he',
  Georgian: 'ka',
  Armenian: 'hy',
  Bengali: 'bn',
  Tamil: 'ta',
  Telugu: 'te',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
  Ethiopic: 'am',
}).map(([script, code]) => [new RegExp(`\\p{Script=${script}}`, 'gu'), code]);

/** The language that the letters of a text leave no doubt of. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, 2000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return single.find(([script]) => (start.match(script)?.length ?? 0) > letters / 3)?.[1];
}

/** Scripts that `Intl` names otherwise than regular expressions do. */
const otherNames: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
};

/** The languages whose script a text is in. */
export function languagesOf(text: string): string[] {
  const scripts = new Map<string, boolean>();
  return Intl.DateTimeFormat.supportedLocalesOf(codes.split(' ')).filter((code) => {
    const own = new Intl.Locale(code).maximize().script ?? 'Latn';
    const script = otherNames[own] ?? own;
    if (!scripts.has(script)) scripts.set(script, hasScript(text, script));
    return scripts.get(script)!;
  });
}

function hasScript(text: string, script: string): boolean {
  return new RegExp(`\\p{Script=${script}}`, 'u').test(text);
}
