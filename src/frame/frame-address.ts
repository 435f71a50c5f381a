/** What the address of a frame's page asks for. */
export interface FrameAddress {
  /** Address of the story in any format that the readers know; none where it is not http(s). */
  readonly src: string | undefined;
  /** Address where people read the story; that of its data where absent. */
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly theme: 'light' | 'dark' | undefined;
}

/** Reads the address of a frame's page. What it asks for that is not sound counts as absent. */
export function readFrameAddress(address: string): FrameAddress {
  const parameters = new URL(address).searchParams;
  const theme = parameters.get('theme');
  return {
    src: readAddress(parameters.get('src'), address),
    url: readAddress(parameters.get('url'), address),
    lang: readLanguage(parameters.get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  };
}

function readAddress(text: string | null, base: string): string | undefined {
  if (!text || !URL.canParse(text, base)) return undefined;
  const {protocol, username, password, href} = new URL(text, base);
  return /^https?:$/.test(protocol) && !username && !password ? href : undefined;
}

function readLanguage(tag: string | null): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined; // A mistyped tag is no reason to show no story.
  }
}
