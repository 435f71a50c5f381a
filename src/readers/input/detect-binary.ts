import {wireStart} from '../anpa/wire-start.js';

/** The first bytes of files that are not plain text, as characters with the same numbers. */
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^%PDF(?:-|$)/, 'a PDF file'],
  [/^.{1,3}PNG\r?\n/, 'a PNG image'],
  [/^\xff\xd8\xff|^.{3,12}(?:JFIF|Exif)\0/s, 'a JPEG image'],
  [/^GIF8[79]a/, 'a GIF image'],
  [/^RIFF.{4,12}WEBP/s, 'a WebP image'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image'],
  [/^PK\x03\x04.*\bword\//s, 'a Word document (docx)'],
  [/^PK\x03\x04.*\[Content_Types\]/s, 'an Office document'],
  [/^PK\x03\x04.*opendocument/s, 'an OpenDocument file'],
  [/^PK\x03\x04.*epub/s, 'an EPUB book'],
  [/^PK[\x03\x05]/, 'a ZIP file'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office document (doc, xls, ppt)'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^%!PS/, 'a PostScript file'],
  [/^\\documentclass\b/, 'a LaTeX document'],
  [/^BEGIN:VCALENDAR\b/, 'a calendar (iCalendar)'],
  [/^BEGIN:VCARD\b/, 'a contact card (vCard)'],
  [/^\x1f(?:\x8b|\ufffd)/, 'a gzip file'],
  [/^(?:7z\xbc\xaf|Rar!)/, 'an archive'],
  [/^.{4,12}ftyp/s, 'a video or picture (MP4, HEIC, AVIF)'],
  [/^(?:ID3|OggS|fLaC)/, 'a sound file'],
  [/^\x1aE\xdf\xa3/, 'a video (Matroska, WebM)'],
  [/^(?:wOF[F2]|OTTO\0)/, 'a font'],
  [/^(?:\x7fELF|MZ.\0)/s, 'a program'],
];

/** Number of characters that are examined. */
const sample = 65_536;

/** Share of control characters above which an input is not text: prose has none. */
const mostControls = 0.01;

/** A few control characters in a short text are tolerated. */
const fewControls = 32;
const mainlyControls = 0.3;

/** The kind of a binary input by its start, `a PDF file`; undefined where it may be text. */
export function detectBinary(start: string): string | undefined {
  const beginning = start.slice(0, 4096).replace(/^(?:\xef\xbb\xbf|\s)+/, '');
  return signatures.find(([signature]) => signature.test(beginning))?.[1];
}

/**
 * Whether a text consists of control characters. An input that begins with a tag is markup anyway, and
 * wire text has many of them.
 */
export function detectControls(text: string): string | undefined {
  const part = text.slice(0, sample);
  const controls = part.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const most = part.length * (controls > fewControls ? mostControls : mainlyControls);
  return controls > most && !/^\s*<[a-z!?]/i.test(part) && !wireStart.test(part)
    ? 'binary data'
    : undefined;
}
