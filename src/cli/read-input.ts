import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';
import type {ReadOptions} from '../readers/options.js';

/** Timeout for an address, in milliseconds. */
const patience = 30_000;

/** The bytes of a story, and their address and content type. */
export interface GivenInput extends Pick<ReadOptions, 'url' | 'contentType'> {
  readonly bytes: Uint8Array;
}

/** Standard input was empty, often because the command got no story. */
export class NoInput extends Error {}

/** Reads a file, an address, or standard input (`-`). */
export async function readInput(name: string): Promise<GivenInput> {
  if (name === '-') return {bytes: await readStandardInput()};
  if (!/^https?:\/\//i.test(name)) {
    const isMarkdown = /\.(?:md|mdown|markdown|mkd)$/i.test(name);
    return {bytes: await readBytes(name), ...(isMarkdown && {contentType: 'text/markdown'})};
  }
  const response = await fetch(name, {signal: AbortSignal.timeout(patience)}).catch(explainFailure);
  if (!response.ok)
    throw new Error(`expected status 200, found ${response.status} ${response.statusText}`);
  const contentType = response.headers.get('content-type') ?? '';
  return {bytes: new Uint8Array(await response.arrayBuffer()), url: response.url, contentType};
}

/** Node says «fetch failed» and keeps the reason, such as an unknown server, as the cause. */
function explainFailure(failure: unknown): never {
  const cause: unknown = failure instanceof Error ? (failure.cause ?? failure) : failure;
  const {message = '', code = ''} = cause as {message?: string; code?: string};
  throw new Error(`expected an answer, found none: ${message || code}`, {cause: failure});
}

async function readStandardInput(): Promise<Uint8Array> {
  const bytes = await buffer(process.stdin);
  if (bytes.length === 0) throw new NoInput('expected a story, found nothing');
  return bytes;
}

async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (cause: unknown) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const found = code === 'ENOENT' ? 'none' : code === 'EISDIR' ? 'a folder' : undefined;
    throw found ? new Error(`expected a file, found ${found}`, {cause}) : cause;
  }
}
