import type {Article} from '../../../src/model/article.js';

const placeholderInk = '#8a8780';

/** A placeholder picture that shows the host of the real one, without loading anything. */
function placeholder(host: string, width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${placeholderInk}" fill-opacity=".14"/><rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${placeholderInk}" stroke-opacity=".5"/><text x="50%" y="50%" text-anchor="middle" dominant-baseline="middle" font-family="system-ui, sans-serif" font-size="${Math.max(13, Math.round(width / 28))}" fill="${placeholderInk}">${escapeXml(host)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Original addresses by the placeholder addresses in the changed story. */
export type Parked = ReadonlyMap<string, string>;

/**
 * Base of the placeholder addresses: the library accepts no `data:` addresses, so the preview
 * inserts them later.
 */
const parkingHost = 'https://parked.invalid/';

/**
 * The story without anything that a browser would load from elsewhere: pictures have placeholder
 * addresses that are never requested, and players are links.
 */
export function parkRemote(article: Article): {article: Article; parked: Parked} {
  const parked = new Map<string, string>();
  const park = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => park(item, key));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value as Record<string, unknown>).filter(
      ([name]) => name !== 'player' && name !== 'renditions',
    );
    const copy: Record<string, unknown> = Object.fromEntries(
      entries.map(([name, item]) => [name, park(item, name)]),
    );
    if (isPicture(copy, key)) copy['url'] = parkPicture(copy, parked);
    return copy;
  };
  return {article: park(article, '') as Article, parked};
}

function isPicture(part: Readonly<Record<string, unknown>>, key: string): boolean {
  const isNamed = key === 'image' || key === 'images' || key === 'logo';
  return typeof part['url'] === 'string' && (isNamed || part['type'] === 'inline-image');
}

function parkPicture(part: Readonly<Record<string, unknown>>, parked: Map<string, string>): string {
  const url = String(part['url']);
  const size = (name: string, absent: number) => Number(part[name]) || absent;
  const width = size('width', 800);
  const height = size('height', Math.round((width * 2) / 3));
  const address = `${parkingHost}${parked.size}`;
  parked.set(address, placeholder(hostOf(url), width, height));
  return address;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? `picture from ${new URL(url).host}` : 'picture';
}

/** Replaces placeholder addresses with the placeholder pictures, in text or markup. */
export function fillParked(markup: string, parked: Parked): string {
  return markup.replace(
    /https:\/\/parked\.invalid\/\d+/g,
    (address) => parked.get(address)?.replaceAll('&', '&amp;') ?? address,
  );
}
