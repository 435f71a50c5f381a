import {createIssue, type Issue} from '../../model/issue.js';
import type {Article} from '../../model/article.js';
import {countText, walkData} from '../values/count-content.js';
import type {FeedItem, OtherPart} from './feed.js';
import {collapse} from '../values/markup.js';

/** Parts that are read as texts, dates and addresses, and what only programs read. */
const taken =
  /(?:^|:)(?:title|description|summary|subtitle|abstract|tagline|content(?:_html|_text)?|encoded|body|fullitem|link|url|guid|id|language|author|authors|creator|publisher|source|image|banner_image|thumbnail|group|enclosure|attachments|version|state|status|control|commentrss|comments)$|date|publi|modif|issu|creat|updat|expir|embargo|_url$|^slash:/i;

/** Parts of an item by name, as far as nothing else reads them; those of one name together. */
export function collectOthers(parts: readonly OtherPart[]): OtherPart[] {
  const others = new Map<string, string[]>();
  for (const {name, words} of parts) {
    if (taken.test(name) || !/\p{L}/u.test(words)) continue;
    const line = collapse(words);
    const known = others.get(name);
    if (known) known.push(line);
    else others.set(name, [line]);
  }
  return [...others].map(([name, words]) => ({name, words: words.join(', ')}));
}

/** Names the parts of an item whose words its article has not. */
export function reportOthers({path, others}: FeedItem, article: Article): Issue[] {
  const said: string[] = [];
  walkData(article, (value) => {
    if (typeof value === 'string') said.push(value);
  });
  const text = said.join('\n');
  return others
    .filter(({words}) => countText(words) && !text.includes(words))
    .map(({name, words}) =>
      createIssue(`${path}.${name}`, 'not-taken', 'a field that an article has', `"${words}"`),
    );
}
