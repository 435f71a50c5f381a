import {createIssue} from '../../model/issue.js';
import {present} from '../values/present.js';
import type {ArticleReader} from '../reader.js';
import {
  asData,
  authorsOf,
  dateAt,
  imageOf,
  lineAt,
  listAt,
  objectAt,
  textAt,
} from '../values/fields.js';
import {joinTables, listPosts} from './posts.js';
import {readStoryOfHtml, reportRest, reportWords} from '../through-html/read-story.js';

const taken = [
  ...[
    'id',
    'uuid',
    'title',
    'slug',
    'html',
    'plaintext',
    'comment_id',
    'feature_image',
    'featured',
  ],
  ...[
    'feature_image_alt',
    'feature_image_caption',
    'visibility',
    'created_at',
    'updated_at',
    'access',
  ],
  ...[
    'published_at',
    'custom_excerpt',
    'excerpt',
    'canonical_url',
    'url',
    'authors',
    'tags',
    'status',
  ],
  ...[
    'primary_author',
    'primary_tag',
    'reading_time',
    'comments',
    'lexical',
    'mobiledoc',
    'author',
    'author_id',
    'type',
  ],
];

const site = '__GHOST_URL__';

/** Reads the first post. Its text comes from `html`, which Ghost provides for every editor. */
export const readGhost: ArticleReader = async ({data}, context) => {
  const posts = listPosts(data);
  const post = joinTables(data, posts[0] ?? asData(data));
  const issues = reportRest(post, taken);
  for (let index = 1; index < posts.length; index++)
    issues.push(createIssue(`posts[${index}]`, 'other-item', 'one story', 'a further post'));
  // An export leaves out the address of its site.
  const html = textAt(post, 'html').replaceAll(site, '');
  if (!html) issues.push(createIssue('html', 'no-content', 'the text as HTML', 'none'));
  const published = dateAt(post, issues, 'published_at');
  const modified = dateAt(post, issues, 'updated_at');
  const facts = {
    headline: lineAt(post, 'title') ?? '',
    ...present({
      url: textAt(post, 'canonical_url') || textAt(post, 'url') || undefined,
      kicker: lineAt(objectAt(post, 'primary_tag'), 'name'),
      standfirst: lineAt(post, 'custom_excerpt'),
      authors: readAuthors(post),
      published,
      modified: modified === published ? undefined : modified,
      image: imageOf(textAt(post, 'feature_image').replace(site, ''), {
        alt: lineAt(post, 'feature_image_alt'),
        caption: lineAt(post, 'feature_image_caption'),
      }),
      status: isHeld(post) ? ('withheld' as const) : undefined,
    }),
  };
  const tags = listAt(post, 'tags').map((tag) => lineAt(tag, 'name'));
  issues.push(...reportWords('tags', tags, facts));
  return readStoryOfHtml(facts, html, context, issues);
};

/** Whether a post is not public: a draft, scheduled, or for members only. */
function isHeld(post: Readonly<Record<string, unknown>>): boolean {
  const isDraft = !/^(?:published)?$/.test(textAt(post, 'status')) || post['published_at'] === null;
  return isDraft || !/^(?:public)?$/.test(textAt(post, 'visibility')) || post['access'] === false;
}

function readAuthors(post: Readonly<Record<string, unknown>>) {
  const authors = listAt(post, 'authors').map((author) => ({
    name: lineAt(author, 'name'),
    url: textAt(author, 'url'),
  }));
  return authors.length ? authorsOf(authors) : undefined;
}
