import {readArticle} from '#readers/readers.js';

/**
 * Fetches a story through WordPress, because most newsrooms do not allow cross-origin requests.
 * @throws {Error} with a sentence for the user
 */
export async function readAddress(url) {
  const path = `/article-widgets/v1/story?url=${encodeURIComponent(url)}`;
  const {bytes, contentType} = await wp.apiFetch({path});
  const buffer = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
  return readArticle(buffer, {url, contentType});
}

/**
 * Reads what an editor has pasted or dropped: text, data, a file, or a clipboard with both text and
 * HTML.
 */
export async function readPasted(given) {
  if (given instanceof File)
    return readArticle(new Uint8Array(await given.arrayBuffer()), {contentType: given.type});
  return readArticle(given);
}
