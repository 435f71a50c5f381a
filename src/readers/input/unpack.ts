import {ArticleError, createIssue} from '../../model/issue.js';
import {longestInput} from './longest-input.js';

/**
 * Unpacks gzip, which some servers send without declaring it.
 * @throws {ArticleError} where it is broken, or longer than the maximum size
 */
export async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = stream.getReader(); length <= longestInput;) {
      const {done, value} = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
  } catch (cause: unknown) {
    throw new ArticleError(createIssue('', 'binary', 'text', 'a gzip file that is broken'), {
      cause,
    });
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
