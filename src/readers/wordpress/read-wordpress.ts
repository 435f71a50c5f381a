import type {StoryLink} from '../../model/article.js';
import {forbidsPublication} from '../../model/availability/hold-as-written.js';
import {ArticleError, createIssue} from '../../model/issue.js';
import {isMarkupHeld} from '../values/held-markup.js';
import type {ArticleReader, ReadContext, Source, StoriesReader} from '../reader.js';
import {present} from '../values/present.js';
import {readStoryOfHtml} from '../through-html/read-story.js';
import {reportBlocks, withoutSigns} from './blocks.js';
import {placeOf, type Post} from './post.js';
import {readRestPosts} from './rest-post.js';
import {expandShortcodes} from './shortcodes.js';

/** Reads the first post that is a story: of the REST API, or of an export (WXR). */
export const readWordPress: ArticleReader = async (source, context) => {
  const posts = await readPosts(source, context);
  const post = posts.find(({html}) => html) ?? posts[0];
  if (!post) throw noPost();
  const issues = [...post.issues];
  for (const other of posts)
    if (other !== post)
      issues.push(createIssue(placeOf(other), 'other-item', 'one story', 'a further post'));
  reportBlocks(post.html, post.path, issues);
  const html = withoutSigns(expandShortcodes(post, issues));
  return readStoryOfHtml(post.facts, html, context, issues);
};

/** Reads the posts of a list as links to them; held posts are left out. */
export const readWordPressStories: StoriesReader = async (source, context) => {
  const posts = await readPosts(source, context);
  const shown = posts.filter(
    ({facts, html}) =>
      !facts.status &&
      facts.url &&
      facts.headline &&
      !forbidsPublication(facts.headline) &&
      !isMarkupHeld(html),
  );
  return {
    list: {kind: 'related', stories: shown.map(storyOf)},
    issues: posts.flatMap((post) => [
      ...post.issues,
      // A post with a status has an issue that names the key.
      ...(post.facts.status || shown.includes(post)
        ? []
        : [createIssue(placeOf(post), 'no-story', 'a published post with a title', 'none')]),
    ]),
  };
};

function storyOf({facts}: Post): StoryLink {
  const {url = '', headline, kicker, standfirst, image, published, publisher} = facts;
  const fields = present({kicker, summary: standfirst, image, published, publisher});
  return {url, title: headline, ...fields};
}

async function readPosts({text, data}: Source, context: ReadContext): Promise<Post[]> {
  if (data !== undefined) return readRestPosts(data, context.now);
  const {readExport} = await import('./export.js');
  return readExport(await context.parsers.parseXml(text), context.now);
}

function noPost(): ArticleError {
  return new ArticleError(createIssue('', 'no-content', 'a post', 'none'));
}
