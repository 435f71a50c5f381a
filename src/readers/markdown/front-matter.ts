import type {Data} from '../values/data.js';

/** The front matter and the rest of a text. */
export interface Fronted {
  readonly data: Data;
  readonly body: string;
  /** Lines of the front matter that were not understood. */
  readonly unread: readonly string[];
}

/** Separates front matter from a text: YAML between lines of `---`, TOML between lines of `+++`. */
export async function takeFrontMatter(text: string): Promise<Fronted> {
  const [whole = '', fence = '', head = ''] =
    /^(---|\+\+\+)[ \t]*\n([^]*?)\n?(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (!fence || !/[:=]/.test(head)) return {data: {}, body: text, unread: []};
  const unread: string[] = [];
  const lines = head.split('\n');
  const data =
    fence === '---'
      ? (await import('./yaml.js')).readYaml(lines, unread)
      : (await import('./toml.js')).readToml(lines, unread);
  return {data, body: text.slice(whole.length), unread};
}
