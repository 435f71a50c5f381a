/**
 * A Content-Security-Policy checks event handlers and styles even in an inert document. Each would
 * cause a violation report for the page. So they are parsed under other names.
 */

/** A noncharacter, which no text contains. */
const mark = '\ufdd0';

/** `<noframes>` is parsed in the same way as `<style>`. */
const standIn = 'noframes';

/** An attribute of each `<noframes>` that is really one in the markup. */
const own = `${mark}${mark}`;

/** Markup with handlers, styles and style sheets under names that no policy checks. */
export function silencePolicies(markup: string): string {
  return markup
    .replace(/<noframes(?![\w-])/gi, (tag) => `${tag} ${own}`)
    .replace(/<(\/?)style(?![\w-])/gi, `<$1${standIn}`)
    .replace(/([\s"'/])(on|style)/gi, `$1${mark}$2`);
}

/** Restores text, or the name or value of an attribute. */
export function restoreText(text: string): string {
  return text.includes(mark) ? text.replaceAll(` ${own}`, '').replaceAll(mark, '') : text;
}

/** Restores the name of an element. */
export function restoreName(name: string, attributes: () => NamedNodeMap): string {
  return name === standIn && !attributes().getNamedItem(own) ? 'style' : name;
}
