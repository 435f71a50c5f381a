import {fillShell} from './shell.mjs';

/** A plugin of the development server: serves the site from its sources, below `/demo/`. */
export const serveSite = {
  name: 'serve-site',
  transform({path, body, response}) {
    if (!path.startsWith('/demo/') || !response.is('html')) return undefined;
    const page = path.slice('/demo/'.length).replace(/(^|\/)$/, '$1index.html');
    return fillShell(body, page);
  },
};
