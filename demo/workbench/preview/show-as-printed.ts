/** Swaps the print and screen rules of style sheets, so that the screen shows the printed page. */
export function showAsPrinted(): void {
  for (const sheet of allSheets(document)) swapMedia(sheet.cssRules);
}

function* allSheets(root: Document | ShadowRoot): Generator<CSSStyleSheet> {
  yield* root.styleSheets;
  yield* root.adoptedStyleSheets;
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) yield* allSheets(element.shadowRoot);
}

/** Rules that are already swapped, because elements share their style sheets. */
const swapped = new WeakSet<CSSRule>();

function swapMedia(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && !swapped.has(rule)) {
      swapped.add(rule);
      const {mediaText} = rule.media;
      if (/\bprint\b/.test(mediaText))
        rule.media.mediaText = mediaText.replace(/\bprint\b/g, 'all');
      else if (/\bscreen\b/.test(mediaText)) rule.media.mediaText = 'not all';
    }
    if ('cssRules' in rule) swapMedia(rule.cssRules as CSSRuleList);
  }
}
