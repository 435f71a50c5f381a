import {resolve} from 'node:path';

const page = resolve('build/page/lit-page.js');
const styles = resolve('build/page/lit-styles.js');

/** Globals that Lit reads or sets. An import of the same name takes their place in its modules. */
const globals = ['globalThis', 'document', 'litPropertyMetadata'];

/** A tree walker needs a node of the page to wait at. Lit has one walker, and calls it so. */
const waiting = /(?<=\.currentNode=)\w(?=,\w\})/;

/**
 * Isolates Lit from the page that loads the bundle: an element may have the id of a global that Lit
 * reads, and Lit sets none of its own.
 */
export const shieldLit = {
  name: 'shield-lit',
  resolveId: (source) => (source.endsWith('/css-tag.js') ? styles : null),
  transform(code, id) {
    if (!/\/node_modules\/(lit-html|lit-element|@lit)\//.test(id)) return null;
    if (id.endsWith('/lit-html.js') && !waiting.test(code))
      this.error(`${id}: expected a tree walker that waits at the document, found none`);
    const imports = [...globals, 'pageDocument'].join(', ');
    return {
      code: `import {${imports}} from '${page}';\n${code.replace(waiting, 'pageDocument')}`,
      map: {mappings: ''},
    };
  },
};
