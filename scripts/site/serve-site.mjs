import {existsSync} from 'node:fs';
import {makePages} from './made-pages.mjs';
import {fillShell} from './shell.mjs';

const types = {html: 'html', md: 'text/markdown', txt: 'text/plain', json: 'json'};

/** The path of a page from the site's root; undefined for other paths. */
function placeOf(path) {
  if (!path.startsWith('/demo/')) return undefined;
  return path.slice('/demo/'.length).replace(/(^|\/)$/, '$1index.html');
}

const styleSheet = 'dist/article-widgets.css';

/** Before the first build there is no style sheet: the elements bring their styles, a moment later. */
function leaveOutMissing(html) {
  return existsSync(styleSheet)
    ? html
    : html.replace(`<link rel="stylesheet" href="../${styleSheet}" />`, '');
}

/** A plugin of the development server: serves the site from its sources, below `/demo/`. */
export const serveSite = {
  name: 'serve-site',
  serve({path}) {
    const place = placeOf(path);
    if (!/^(guides|reference|examples|docs)\/|^[\w-]+\.(md|txt|json)$/i.test(place))
      return undefined;
    const body = makePages().get(place);
    return body && {body, type: types[place.split('.').at(-1)]};
  },
  transform({path, body, response}) {
    const place = placeOf(path);
    return place && response.is('html') ? fillShell(leaveOutMissing(body), place) : undefined;
  },
};
