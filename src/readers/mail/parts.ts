import {decodePart, decodeWords} from '../lines/envelope/decode.js';
import {unflow} from './unflow.js';
import {readMessage, readParameter, type Message} from '../lines/envelope/headers.js';

/** One text of a message, or an attachment. */
export interface MailPart {
  /** `text/plain`, `text/html`, `image/jpeg`. */
  readonly type: string;
  readonly text: string;
  /** Name of an attached file. */
  readonly file?: string | undefined;
}

/** Maximum nesting of parts; no mail program nests deeper. */
const deepest = 8;

/** Divides a message into its parts. */
export function readParts({headers, body}: Message, depth = 0): MailPart[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary =
    /^multipart\//i.test(type) && depth < deepest ? readParameter(type, 'boundary') : undefined;
  if (boundary)
    return body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => readParts(readMessage(part.replace(/^\r?\n/, '')), depth + 1));
  const file =
    readParameter(headers.get('content-disposition'), 'filename') ?? readParameter(type, 'name');
  const isFlowed = /^flowed$/i.test(readParameter(type, 'format') ?? '');
  const text = decodePart(
    body,
    headers.get('content-transfer-encoding'),
    readParameter(type, 'charset'),
  );
  return [
    {
      type: (/^[\w.+-]+\/[\w.+-]+/.exec(type.trim())?.[0] ?? 'text/plain').toLowerCase(),
      text: isFlowed ? unflow(text, /^yes$/i.test(readParameter(type, 'delsp') ?? '')) : text,
      file: file && decodeWords(file),
    },
  ];
}
