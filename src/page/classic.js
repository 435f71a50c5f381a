/* global HASHES */
/**
 * The plain script. One of another origin has no address of its own to `import()` from. Where its tag
 * has a hash, what it loads is checked by an import map; the name that it imports is in that map alone,
 * so that nothing loads where the map is refused.
 */
((script) => {
  const file = 'article-widgets.js';
  const isTag = script instanceof HTMLScriptElement;
  const load = (name) => import(name).catch((e) => console.warn(`article-widgets: ${e.message}`));
  const at = (path) => new URL(path, script.src).href;
  if (!isTag) return load(`./${file}`);
  if (!script.integrity) return load(at(file));
  const name = `article-widgets/${at(file)}`;
  const integrity = {};
  for (const [path, hash] of Object.entries(HASHES)) integrity[at(path)] = hash;
  const text = JSON.stringify({imports: {[name]: at(file)}, integrity});
  const map = Document.prototype.createElement.call(document, 'script');
  map.type = 'importmap';
  map.nonce = script.nonce;
  try {
    const policy = window.trustedTypes?.createPolicy('article-widgets-integrity', {
      createScript: (text) => text,
    });
    map.textContent = policy ? policy.createScript(text) : text;
    script.after(map);
  } catch {
    // Refused: the name below leads nowhere, and its fault is told.
  }
  return load(name);
})(Reflect.get(Document.prototype, 'currentScript', document));
