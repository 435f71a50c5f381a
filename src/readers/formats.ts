import {anpa} from './anpa/format.js';
import {ans} from './ans/format.js';
import {apMedia} from './ap-media/format.js';
import {article} from './article/format.js';
import {contentTree} from './content-tree/format.js';
import {contentful} from './contentful/format.js';
import {dpa} from './dpa/format.js';
import {drupal} from './drupal/format.js';
import {editorJs} from './editor-js/format.js';
import {ghost} from './ghost/format.js';
import {guardian} from './guardian/format.js';
import {newsml} from './newsml/format.js';
import {nitf} from './nitf/format.js';
import {portableText} from './portable-text/format.js';
import {prosemirror} from './prosemirror/format.js';
import {ritzau} from './ritzau/format.js';
import {strapi} from './strapi/format.js';
import {wordpress} from './wordpress/format.js';
import {feed} from './feed/format.js';
import {html} from './html/format.js';
import {jsonLd} from './json-ld/format.js';
import {markdown} from './markdown/format.js';
import {mail} from './mail/format.js';
import {ninjs} from './ninjs/format.js';
import {text} from './text/format.js';
import type {FormatRow} from './reader.js';

/**
 * All supported formats. Each is a folder with its row in `format.ts`. If two rows recognise an
 * input with the same certainty, the first one is used, so put the more specific one first.
 */
export const formats = [
  wordpress,
  ghost,
  drupal,
  guardian,
  apMedia,
  dpa,
  ans,
  portableText,
  contentful,
  prosemirror,
  editorJs,
  contentTree,
  strapi,
  nitf,
  newsml,
  ritzau,
  anpa,
  jsonLd,
  feed,
  article,
  ninjs,
  mail,
  markdown,
  html,
  text,
] as const;

/** Format of an input. If it is not set, it is detected from content and content type. */
export type Format = (typeof formats)[number]['name'];

/** The row of a known format. */
export type KnownFormat = FormatRow<Format>;
