import {addEvidence, type Evidence} from './evidence.js';
import type {Token} from './token.js';

const hour = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const year = /^(?:1[5-9]|20)\d\d$/;

/**
 * Leaves out the hour that an entry of a running report starts with: «*1545:* The governor said …». It
 * is no year if an entry before has an hour that cannot be one: «*0900:* Firefighters said …».
 */
export function dropHour(tokens: readonly Token[], evidence: Evidence): readonly Token[] {
  const text = tokens[0]?.text ?? '';
  if (tokens[1]?.text !== ':' || !hour.test(text)) return tokens;
  const mayBeYear = year.test(text);
  if (!mayBeYear) addEvidence(evidence, 'hours', 0);
  return mayBeYear && !evidence.seen.has('hours') ? tokens : tokens.slice(2);
}
