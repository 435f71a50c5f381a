import {isHeldByKeys} from '../../model/availability/hold-as-keyed.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {present} from '../values/present.js';
import {plainWords} from '../values/plain-words.js';
import {childrenOf, childText, findAll, treeText} from '../through-html/tree.js';
import {authorsOf, dateAt} from '../values/fields.js';
import {reportWords} from '../through-html/read-story.js';
import type {TreeElement} from '../tree.js';
import {type HeldBy, type Post, statusOf} from './post.js';

/** Reads the posts and pages of an export (WXR); attachments, menus and the like are no stories. */
export function readExport(document: TreeElement, now: Date): Post[] {
  const names = new Map(
    findAll(document, 'wp:author').map((author) => [
      childText(author, 'wp:author_login'),
      childText(author, 'wp:author_display_name'),
    ]),
  );
  return findAll(document, 'item')
    .map((item, index) => ({item, path: `item[${index}].`}))
    .filter(({item}) => /^(?:post|page|)$/.test(childText(item, 'wp:post_type')))
    .map(({item, path}) => readItem(item, path, names, now));
}

function readItem(
  item: TreeElement,
  path: string,
  logins: ReadonlyMap<string, string>,
  now: Date,
): Post {
  const issues: Issue[] = [];
  const dates = {
    published: gmt(childText(item, 'wp:post_date_gmt')) || childText(item, 'pubdate'),
    modified: gmt(childText(item, 'wp:post_modified_gmt')),
  };
  const published = dateAt(dates, issues, 'published');
  const modified = dateAt(dates, issues, 'modified');
  reportComments(item, path, issues);
  const terms = childrenOf(item, 'category').filter(
    ({attributes}) => !/^(?:author|post_format)$/.test(attributes['domain'] ?? ''),
  );
  const category = terms.find(({attributes}) => attributes['domain'] === 'category');
  const kicker = plainWords(category ? treeText(category) : '');
  const facts = {
    headline: plainWords(childText(item, 'title')) ?? '',
    ...present({
      url: childText(item, 'link') || undefined,
      kicker: kicker === 'Uncategorized' ? undefined : kicker,
      standfirst: plainWords(childText(item, 'excerpt:encoded')),
      authors: readAuthors(item, logins, path, issues),
      published,
      modified: modified === published ? undefined : modified,
    }),
    ...statusOf(
      ['wp:status', childText(item, 'wp:status')],
      [
        ...(childText(item, 'wp:post_password')
          ? [['wp:post_password', 'a password'] as const]
          : []),
        ...listHolds(item, now),
      ],
      path,
      issues,
    ),
  };
  const names = terms.map((term) => plainWords(treeText(term)));
  issues.push(...reportWords(`${path}category`, names, facts));
  return {path, facts, html: childText(item, 'content:encoded'), issues};
}

function reportComments(item: TreeElement, path: string, issues: Issue[]): void {
  const count = childrenOf(item, 'wp:comment').length;
  if (!count) return;
  const found = `${count} comments`;
  issues.push(createIssue(`${path}wp:comment`, 'not-taken', 'a part of the story', found));
}

/** Other parts of an item that hold it back: `dcterms:valid`, `prism:killDate`, `media:status`. */
function listHolds({children}: TreeElement, now: Date): HeldBy[] {
  return children
    .filter((child) => typeof child !== 'string')
    .filter(({name}) => !/^wp:|^pubdate$/i.test(name))
    .flatMap((part) => {
      const key = part.name.replace(/^media:/, '');
      const said = part.attributes['state'] ?? treeText(part).trim();
      return isHeldByKeys({[key]: said}, [key], now)
        ? [[part.name, describeValue(said)] as const]
        : [];
    });
}

/** Several writers stand as terms of a plugin; one alone by a login, which may be an address of mail. */
function readAuthors(
  item: TreeElement,
  names: ReadonlyMap<string, string>,
  path: string,
  issues: Issue[],
) {
  const several = childrenOf(item, 'category')
    .filter(({attributes}) => attributes['domain'] === 'author')
    .map((term) => ({name: plainWords(treeText(term))}));
  const login = childText(item, 'dc:creator');
  const name = names.get(login) || (login.includes('@') ? '' : login);
  const authors = authorsOf(several.length ? several : [{name}]);
  if (login && !authors.length)
    issues.push(
      createIssue(`${path}dc:creator`, 'not-taken', 'an author by name', 'an address of mail'),
    );
  return authors.length ? authors : undefined;
}

/** `2025-01-13 15:40:00`, which the export states in UTC; all zeros for a draft. */
function gmt(date: string): string {
  return /^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(date) ? `${date.replace(' ', 'T')}Z` : '';
}
