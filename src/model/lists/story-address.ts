/** If a script serves a story, its query identifies it. */
const script = /\.(aspx?|cgi|do|jsp|php\d?)$/i;

/**
 * A slug of four words, six digits in a row, or letters and digits mixed: such a name identifies
 * one story.
 */
const tellingName = /^[^-_]+([-_]+[^-_]+){3}|\d{6}|^(?=\D*\d)(?=[\d_-]*[a-z])[\da-z_-]{8,}$/i;

/** Parameters that say where a reader came from, not which story it is. */
const tracking =
  /^(utm|at|mc|pk|mtm|hsa|ns|fb|ga|wt|oly|vero|trk|sc|ref|smt?)_|^(_?_hs\w+|_g[al]|[a-z]*clid|g[bw]raid|igshid|mibextid|cmp(id)?|campaign(_id)?|i[cn]t?c?id|ito|ocid|mbid|smid|smtyp|ref(errer|erer)?|rss|spm|xtor|xtref|amp|output(type)?)$/i;

function isTelling(path: string): boolean {
  const name = path.split('/').findLast(Boolean) ?? '';
  return !script.test(name) && tellingName.test(name.replace(/\.\w{2,5}$/, ''));
}

function significantQuery({pathname, searchParams}: URL): string {
  if (isTelling(pathname)) return '';
  const kept = [...searchParams].filter(([name]) => !tracking.test(name));
  return kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

/**
 * A key that is the same for all links to one story: host, path and, if the path does not identify
 * the story, the query; without tracking parameters, mobile subdomains and fragments.
 * @example storyAddress('http://m.example.org/a/?utm_source=x#comments') // 'example.org/a'
 */
export function storyAddress(url: string, base?: string): string {
  if (!URL.canParse(url, base)) return url;
  const address = new URL(url, base);
  const host = address.host.replace(/^(www\d?|m|mobile|amp)\.(?=.+\.)/, '');
  const path = address.pathname
    .replace(/^\/amp(?=\/)|\/amp\/?$|(\.amp)(?=(\.html?)?$)/i, '')
    .replace(/\/(index\.\w+)?$/, '');
  const query = significantQuery(address);
  // A single-page application may have its path in the fragment.
  const route = /^#!?\//.test(address.hash) ? address.hash : '';
  return `${host}${path}${query && `?${query}`}${route}`;
}
