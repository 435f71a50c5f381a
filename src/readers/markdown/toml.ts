import type {Data} from '../values/data.js';
import {itemsOf} from '../values/data.js';

/** Reads the subset of TOML used in front matter: keys, texts, lists, sections. */
export function readToml(lines: readonly string[], unread: string[]): Data {
  const root: Record<string, unknown> = {};
  let section = root;
  const remaining = lines.values();
  for (const full of remaining) {
    const line = full.trim();
    const [, isList, name] = /^\[(\[)?([\w.-]+)\]\]?$/.exec(line) ?? [];
    if (name) section = openSection(root, name, Boolean(isList));
    else if (line && !line.startsWith('#')) {
      const [, key, rest = ''] = /^["']?([\w-]+)["']?\s*=([^]*)$/.exec(line) ?? [];
      if (!key) {
        unread.push(line);
        continue;
      }
      const written = [rest.trimStart()];
      while (isUnclosed(written)) {
        const {value: next, done} = remaining.next();
        if (done) break;
        written.push(next);
      }
      define(section, key, readValue(written.join('\n')));
    }
  }
  return root;
}

/** Defines an own property with any name, including `__proto__`. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {value, enumerable: true, writable: true, configurable: true});
}

function openSection(root: object, name: string, isList: boolean): Record<string, unknown> {
  const section = {};
  const known: unknown = Object.hasOwn(root, name) ? (root as Data)[name] : undefined;
  define(root, name, isList ? [...itemsOf(known), section] : section);
  return section;
}

/** Whether a value continues after its latest line, the only one that is examined. */
function isUnclosed(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  const latest = lines.at(-1) ?? '';
  const [, quotes] = /^("""|''')/.exec(first) ?? [];
  if (quotes) return !latest.includes(quotes, lines.length === 1 ? 3 : 0);
  return first.startsWith('[') && !latest.trimEnd().endsWith(']') && !/\]\s*#/.test(latest);
}

function readValue(written: string): unknown {
  const text = written.trim();
  const [, long] = /^(?:"""|''')\n?([^]*?)(?:"""|''')/.exec(text) ?? [];
  if (long !== undefined) return long.replace(/\\\n\s*/g, '');
  const [, double] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  if (double !== undefined) return double.replace(/\\(.)/g, '$1');
  const [, single] = /^'([^']*)'/.exec(text) ?? [];
  if (single !== undefined) return single;
  if (text.startsWith('['))
    return (text.slice(1).match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,[\]"'#]+/g) ?? []).map(readValue);
  const plain = text.replace(/#[^]*/, '').trimEnd();
  return plain === 'true' ? true : plain === 'false' ? false : plain;
}
