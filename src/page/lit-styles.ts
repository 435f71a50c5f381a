/**
 * Replaces Lit's handling of `static styles` in the script-tag bundle. `rollup.config.mjs` injects
 * it. It omits the code for browsers without constructable style sheets, because no element is
 * registered there.
 */
import type {CSSResultOrNative} from 'lit';

/** Returns a style sheet unchanged. */
export const getCompatibleStyle = (style: CSSResultOrNative): CSSResultOrNative => style;

/** Adds the styles of an element's class to its shadow root. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.flatMap((style) =>
    style instanceof CSSStyleSheet ? style : (style.styleSheet ?? []),
  );
}
