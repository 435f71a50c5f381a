import type {Article, Language} from '../model/article.js';
import {readBlocks} from './blocks.js';
import {readConstituents} from './constituents.js';
import {findGrammar} from './languages.js';
import {isDeath} from './time-frame.js';
import {textBetween} from './token.js';
import {readSentences} from './tokens.js';

/**
 * The words of headline, standfirst and text that speak of deaths, each once: «killed», «the bodies of».
 * Undefined in a language that is not loaded.
 */
export function findDeathWords(article: Article, language: Language): string[] | undefined {
  const grammar = findGrammar(language);
  if (!grammar) return undefined;
  const {standfirst = ''} = article;
  const words = [{text: standfirst}, ...readBlocks(article)].flatMap(({text}) =>
    [...readSentences(text, grammar)].flatMap((tokens) =>
      readConstituents(tokens, grammar, undefined)
        .filter(isDeath)
        .map(({first, next}) => textBetween(text, tokens, first, next).toLowerCase()),
    ),
  );
  return [...new Set(words)];
}
