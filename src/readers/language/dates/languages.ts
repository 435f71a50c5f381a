/** The languages in which dates are read, if the browser has their month names. */
const languageCodes =
  'en de fr es pt nl it ru uk ar fa he hi tr zh ja ' +
  'af am as az be bg bn br bs ca cs cy da el et eu fi fil fo fy ga gd gl gu ha hr hu hy id ig is ka kk km kn ko ky lb ' +
  'lo lt lv mi mk ml mn mr ms mt my nb ne nn or pa pl ps rm ro rw sd si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk ' +
  'tt ug ur uz vi xh yi yo zu';

/** Scripts that tell the language, because hardly any other language uses them. */
const languageByScript: readonly (readonly [RegExp, string])[] = Object.entries({
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

/** Returns the language of a text whose script only one language uses; undefined for others. */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, 2000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const isMain = (script: RegExp) => (start.match(script)?.length ?? 0) > letters / 3;
  return languageByScript.find(([script]) => isMain(script))?.[1];
}

/** Script codes of `Intl` and the names of the same scripts in regular expressions, where they differ. */
const scriptNames: Readonly<Record<string, string>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Jpan: 'Hani',
  Kore: 'Hang',
};

let languagesByScript: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages whose months the browser knows, by script. */
function readLanguages(): ReadonlyMap<string, readonly string[]> {
  if (languagesByScript) return languagesByScript;
  const found = new Map<string, string[]>();
  for (const language of Intl.DateTimeFormat.supportedLocalesOf(languageCodes.split(' '))) {
    const code = new Intl.Locale(language).maximize().script ?? 'Latn';
    const script = scriptNames[code] ?? code;
    found.set(script, [...(found.get(script) ?? []), language]);
  }
  return (languagesByScript = found);
}

/** Returns the languages that are written in a script of the text. */
export function languagesOf(text: string): string[] {
  return [...readLanguages()].flatMap(([script, languages]) =>
    hasScript(text, script) ? languages : [],
  );
}

const scripts = new Map<string, RegExp>();

function hasScript(text: string, script: string): boolean {
  const known = scripts.get(script) ?? new RegExp(`\\p{Script=${script}}`, 'u');
  scripts.set(script, known);
  return known.test(text);
}
