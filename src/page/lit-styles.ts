/**
 * Replaces Lit's handling of `static styles` in the script-tag bundle. `scripts/shield-lit.mjs`
 * injects it. It omits the code for browsers without constructable style sheets, because no element is
 * registered there.
 */
import type {CSSResultOrNative} from 'lit';

/** Returns a style sheet unchanged. */
export const getCompatibleStyle = (style: CSSResultOrNative): CSSResultOrNative => style;

/** Adds the styles of an element's class to its shadow root. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  // Lit gives each of its styles a sheet where a browser has constructable ones.
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet!,
  );
}

/** Names that Lit exports and nothing in the bundle imports. */
export const [CSSResult, css, supportsAdoptingStyleSheets, unsafeCSS] = [] as undefined[];
