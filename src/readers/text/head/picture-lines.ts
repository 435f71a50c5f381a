import {areKnownNames, readBareNames, readByline} from '../byline.js';
import {countWords, endsWithStop} from '../shape.js';
import type {Opening} from './facts.js';

/** «The reservoir on Monday. Carlos Gil»: a sentence, and who took its picture. */
export function endsInName(text: string): boolean {
  const [, name = ''] = /[.”»] (\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){1,3})$/u.exec(text) ?? [];
  const names = name && text.length < 300 ? readBareNames(name) : undefined;
  return names !== undefined && areKnownNames(names);
}

/** Whether a line is the sentence below a picture, or the name under it, where the author's own name follows. */
export function isOfPicture({lines, top}: Opening, index: number): boolean {
  if (!top.isPage) return false;
  return [index, index - 1].some((at) => {
    const [sentence, name, next] = lines.slice(Math.max(at, 0), Math.max(at, 0) + 3);
    if (at < 0 || !sentence || !name || !next || name.gap || !next.gap) return false;
    const isShort = endsWithStop(sentence.text) && countWords(sentence.text) < 25;
    return isShort && [name, next].every(({text}) => readBareNames(text) ?? readByline(text));
  });
}
