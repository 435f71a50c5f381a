import {isSecureAddress} from '../element-kit/secure-address.js';
import {isLanguageTag} from '../model/language.js';

/** The parameters in the address of a frame's page. */
export interface FrameAddress {
  /**
   * Address of the story in any format that the readers support; undefined unless its origin is
   * allowed.
   */
  readonly src: string | undefined;
  /** Address of the story's page, with the same condition; by default that of its data. */
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
}

/**
 * Parses the address of a frame's page. Anybody can write such an address, so parameters that are
 * invalid or have an origin that is not allowed are ignored.
 */
export function readFrameAddress(address: string, origins: ReadonlySet<string>): FrameAddress {
  const parameters = new URL(address).searchParams;
  const theme = parameters.get('theme');
  const read = (name: string) => readAddress(parameters.get(name), address, origins);
  return {
    src: read('src'),
    url: read('url'),
    lang: readLanguage(parameters.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  };
}

/**
 * Says, for the developer of the page around the frame, which addresses were ignored and why.
 * @param list the origins as `embed.html` lists them
 */
export function describeRefusals(
  address: string,
  origins: ReadonlySet<string>,
  list: string,
): string[] {
  const parameters = new URL(address).searchParams;
  if (!parameters.has('src'))
    return ['embed.html: src: expected the address of a story, found none'];
  return ['src', 'url'].flatMap((name) => {
    const given = parameters.get(name);
    if (given === null || readAddress(given, address, origins)) return [];
    const expected = `an https address of an origin in <meta name="stories-from" content="${list}">`;
    return [`embed.html: ${name}: expected ${expected}, found "${given}"`];
  });
}

function readAddress(
  text: string | null,
  base: string,
  origins: ReadonlySet<string>,
): string | undefined {
  if (!text || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.username || url.password) return undefined;
  return isSecureAddress(url) && origins.has(url.origin) ? url.href : undefined;
}

function readLanguage(tag: string | null): string | undefined {
  return tag && isLanguageTag(tag) ? new Intl.Locale(tag).toString() : undefined;
}
