import type {Language as Code} from '../model/article.js';
import {compileGrammar, type Grammar} from './grammar.js';
import type {Language} from './language.js';
import {english} from './languages/english.js';

/** Languages besides English, each in its own chunk. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  es: async () => (await import('./languages/spanish.js')).spanish,
};

const languages = new Map<string, Language>([['en', english]]);
const grammars = new Map<string, Grammar>();

/** `'es-MX'` as `'es'`. */
function nameLanguage(code: Code): string {
  return code.toLowerCase().split('-', 1)[0] ?? '';
}

/**
 * Loads the data that `readCasualties` needs for a language.
 * @returns whether the language can then be read
 */
export async function loadLanguage(code: Code): Promise<boolean> {
  const name = nameLanguage(code);
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load && !languages.has(name)) languages.set(name, await load());
  return languages.has(name);
}

/** The grammar of a loaded language. */
export function findGrammar(code: Code): Grammar | undefined {
  const name = nameLanguage(code);
  const language = languages.get(name);
  const grammar = grammars.get(name) ?? (language && compileGrammar(language, name));
  if (grammar) grammars.set(name, grammar);
  return grammar;
}
