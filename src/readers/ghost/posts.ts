import {at, type Data, isData, listAt, objectAt} from '../values/data.js';

/** The posts of an answer of the Content API, of a webhook or of an export; of an export, first those that are out. */
export function listPosts(data: unknown): Data[] {
  const exported = [...listAt(data, 'db').map(({data}) => data), objectAt(data, 'data')];
  const posts = exported.flatMap((tables) => listAt(tables, 'posts'));
  const isOut = (post: Data) => post['status'] === 'published' && post['type'] !== 'page';
  return [
    ...listAt(data, 'posts'),
    ...listAt(data, 'pages'),
    ...[at(data, 'post.current'), at(data, 'page.current')].filter(isData),
    ...posts.filter(isOut),
    ...posts.filter((post) => !isOut(post)),
  ];
}

/** What an export keeps in other tables: authors and tags, as the Content API has them. */
export function joinTables(data: unknown, post: Data): Data {
  const [tables = objectAt(data, 'data')] = listAt(data, 'db').map((one) => objectAt(one, 'data'));
  if (!listAt(tables, 'posts').length) return post;
  const authors = named(tables, post, 'posts_authors', 'author_id', 'users');
  const main = listAt(tables, 'users').filter(({id}) => id === post['author_id']);
  const tags = named(tables, post, 'posts_tags', 'tag_id', 'tags');
  const [meta] = listAt(tables, 'posts_meta').filter((one) => one['post_id'] === post['id']);
  return {
    ...post,
    authors: (authors.length ? authors : main).map(({name, website}) => ({name, url: website})),
    tags: tags.map(({name}) => ({name})),
    primary_tag: tags[0] && {name: tags[0]['name']},
    feature_image_alt: at(meta, 'feature_image_alt'),
    feature_image_caption: at(meta, 'feature_image_caption'),
  };
}

function named(tables: Data, post: Data, links: string, key: string, table: string): Data[] {
  const ids = listAt(tables, links)
    .filter((link) => link['post_id'] === post['id'])
    .sort((one, other) => Number(one['sort_order'] ?? 0) - Number(other['sort_order'] ?? 0))
    .map((link) => link[key]);
  const rows = new Map(listAt(tables, table).map((row) => [row['id'], row] as const));
  return ids.map((id) => rows.get(id)).filter(isData);
}
