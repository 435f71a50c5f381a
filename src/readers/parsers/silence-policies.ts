/**
 * A Content-Security-Policy judges handlers and styles even in a document that never runs: each would
 * be a report of a fault that the page did not make. They are parsed under other names.
 */

/** A code point that is no character: no text has it. */
const mark = '\ufdd0';

/** `<noframes>` is parsed as `<style>` is, wherever it stands. */
const standIn = 'noframes';

/** An attribute of each `<noframes>` that is one in the markup. */
const own = `${mark}${mark}`;

/** Markup with handlers, styles and style sheets under names that no policy knows. */
export function silencePolicies(markup: string): string {
  return markup
    .replace(/<noframes(?![\w-])/gi, (tag) => `${tag} ${own}`)
    .replace(/<(\/?)style(?![\w-])/gi, `<$1${standIn}`)
    .replace(/([\s"'/])(on|style)/gi, `$1${mark}$2`);
}

/** Text, or the name or value of an attribute, as it was in the markup. */
export function restoreText(text: string): string {
  return text.includes(mark) ? text.replaceAll(` ${own}`, '').replaceAll(mark, '') : text;
}

/** The name of an element as it was in the markup. */
export function restoreName(name: string, attributes: () => NamedNodeMap): string {
  return name === standIn && !attributes().getNamedItem(own) ? 'style' : name;
}
