import {renderArticle} from 'article-widgets/server.js';

const library = 'node_modules/article-widgets/dist';

export default function configure(eleventy) {
  eleventy.addFilter('article', (story) => renderArticle(story, {styles: 'none', jsonLd: true}));
  eleventy.addPassthroughCopy({
    [`${library}/article-widgets.{js,css}`]: 'article-widgets',
    [`${library}/chunks/*.js`]: 'article-widgets/chunks',
    '../images': 'images',
  });
  return {dir: {input: 'pages', output: '_site'}};
}
