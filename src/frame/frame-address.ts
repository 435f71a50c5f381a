import {isSecureAddress} from '../element-kit/secure-address.js';
import {isLanguageTag} from '../model/language.js';

/** What the address of a frame's page asks for. */
export interface FrameAddress {
  /** Address of the story in any format that the readers know; none unless its origin is allowed. */
  readonly src: string | undefined;
  /** Address where people read the story, likewise; that of its data where absent. */
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
}

/**
 * Reads the address of a frame's page. Anybody can write such an address: whatever it asks for that
 * is not sound, or not of an allowed origin, counts as absent.
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
