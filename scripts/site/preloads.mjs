/** Preloads the chunks of a page's scripts, so that the page requests them in parallel. */
import {relative} from 'node:path/posix';

/**
 * Adds the imports of each script to the page's head.
 * @param {string} path the page, relative to the site's root: `workbench/index.html`
 * @param {Record<string, {imports: {path: string, kind: string}[]}>} outputs files of esbuild's
 * metafile
 * @param {string} out folder of the site
 */
export function addPreloads(html, path, outputs, out) {
  return html.replace(/<script [^>]*src="([^"]*\.js)"/g, (script, source) => {
    const {pathname} = new URL(source, `file:///${out}/${path}`);
    const links = listImports(pathname.slice(1), outputs).map(
      (file) => `<link rel="modulepreload" href="${relative(`/${out}/${path}/..`, `/${file}`)}" />`,
    );
    return [...links, script].join('\n    ');
  });
}

/** All static imports of a script, nearest first. */
function listImports(script, outputs) {
  const found = new Set([script]);
  for (const file of found)
    for (const {path, kind} of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && path in outputs) found.add(path);
  found.delete(script);
  return [...found];
}
