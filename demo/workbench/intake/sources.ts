import type {Given} from './take-in.js';

/** The content of a paste: both texts of the clipboard, or a file. */
export async function fromClipboard(data: DataTransfer): Promise<Given | undefined> {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  const [file] = data.files;
  if (!html.trim() && !plain.trim()) return file && fromFile(file);
  const input = {'text/html': html, 'text/plain': plain};
  return {input, label: 'what you pasted', text: plain || html};
}

/** Typed text. */
export function fromText(text: string): Given {
  return {input: {'text/plain': text}, label: 'what you typed', text};
}

/** A file in any encoding, which the reader detects from its content. */
export async function fromFile(file: File): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return {input: bytes, label: file.name, text};
}

/** Timeout of an address in milliseconds. */
const patience = 20_000;

/**
 * The response of an address. Only this address is requested, and only now.
 * @throws {Error} whose message says in plain words why it failed
 */
export async function fromAddress(address: string): Promise<Given> {
  const url = readAddress(address);
  const response = await ask(url);
  if (!response.ok) throw new Error(sayStatus(response.status, url));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const contentType = response.headers.get('content-type') ?? undefined;
  return {input: bytes, label: url.host + url.pathname, text, url: response.url, contentType};
}

function readAddress(address: string): URL {
  const whole = /^[a-z][a-z+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) throw new Error(`“${address}” is not an address.`);
  const url = new URL(whole);
  if (/^https?:$/.test(url.protocol)) return url;
  throw new Error('Only addresses that begin with http: or https: can be opened.');
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
  } catch (cause: unknown) {
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
    const why = isLate
      ? `${url.host} did not answer in time.`
      : `${url.host} does not let other pages read it, or cannot be reached.`;
    const advice = 'Open the page yourself, select the story, copy it, and paste it here.';
    throw new Error(`${why} ${advice}`, {cause});
  }
}

function sayStatus(status: number, {host}: URL): string {
  if (status === 404 || status === 410) return `${host} has no page at this address.`;
  if (status === 401 || status === 403)
    return `${host} shows this page only to some. Copy the story from the page, and paste it here.`;
  return `${host} answered with an error (${status}).`;
}
