/**
 * What Lit does with `static styles`, in the bundle for script tags: `rollup.config.mjs` puts it
 * there. Nothing for browsers without constructed style sheets, in which no element is registered.
 */
import type {CSSResultOrNative} from 'lit';

/** A sheet as it was given. */
export const getCompatibleStyle = (style: CSSResultOrNative): CSSResultOrNative => style;

/** Gives a shadow root the styles of its element's class. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet!,
  );
}
