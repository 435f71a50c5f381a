import type {Article} from '../../model/article.js';
import type {Head} from './head/head.js';
import type {Filed} from './move-dateline.js';

/** What head and dateline of a text say of its story. The headline may be empty. */
export function collectFacts(head: Head, filed: Filed): Omit<Article, 'body'> {
  const {url, kicker, headline, standfirst, publisher, modified, embargoedUntil, status} = head;
  const {dateline, published, authors} = filed;
  const known = {
    ...{url, kicker, standfirst, authors, publisher},
    ...{published, modified, embargoedUntil, status},
  };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, part]) => part)),
    headline,
    ...(Object.keys(dateline).length ? {dateline} : {}),
  };
}
