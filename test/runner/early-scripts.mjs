/**
 * What every page of `openSite` runs before its own scripts: for WebKit, whose WebDriver cannot bring
 * a script along to a new page.
 */
export const earlyScripts = {text: ''};

/** A page of HTML with them at its very start. */
export function addEarlyScripts(html) {
  if (!earlyScripts.text) return html;
  const [doctype = ''] = /^<!doctype [^>]*>/i.exec(html) ?? [];
  const script = `<script>${earlyScripts.text.replaceAll('</script', '<\\/script')}document.currentScript.remove();</script>`;
  return doctype + script + html.slice(doctype.length);
}
