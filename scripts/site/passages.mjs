/** The search index of the site: the text below each heading. */
import {pageOf} from './guides.mjs';
import {slugOf} from './markdown.mjs';

const textOf = (token) => {
  if (token.type === 'table')
    return [token.header, ...token.rows]
      .map((row) => row.map(({tokens}) => tokens.map(textOf).join('')).join(' '))
      .join(' ');
  if (token.type === 'list') return token.items.map(textOf).join(' ');
  if (token.tokens) return token.tokens.map(textOf).join('');
  return token.type === 'html' || token.type === 'space' ? ' ' : (token.text ?? '');
};

/**
 * The passages of one page: `{id, page, title, text}`. `id` is the address from the site's root.
 */
export function listPassages({file, title, tokens}) {
  const page = pageOf(file);
  const passages = [{id: page, page: title, title, text: ''}];
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth > 1) {
      const heading = textOf(token);
      passages.push({id: `${page}#${slugOf(heading)}`, page: title, title: heading, text: ''});
    } else if (token.type !== 'heading') passages.at(-1).text += `${textOf(token)} `;
  }
  return passages.map((passage) => ({...passage, text: passage.text.replace(/\s+/g, ' ').trim()}));
}
