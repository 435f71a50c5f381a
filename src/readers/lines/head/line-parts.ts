import {isWholeTime} from '../../language/dates/time-words.js';
import {weatherSign} from '../../language/weather-words.js';
import {isTimeOfChange} from './relative-times.js';

/** Between parts that have nothing to do with each other. */
const strong =
  /\s*(?:[·|•;[\]\t]| {2,}|(?<=(?:19|20)\d\d)\.\s+(?=\p{Lu})|\s[-–—−]{1,2}\s|—|。|▪|\s\/\s)\s*/u;

/** In Chinese and Japanese a space divides what has nothing to do with each other. */
const wideParts = /(?<=[\u3040-\u9fff\u0002）])\s+(?=[\u3040-\u9fff\u0002\d])/gu;

/** What the strong separators of a line divide: «Lisbon (5.8 °C) – Sunday» has three parts. */
export function divideParts(text: string): string[] {
  const parts = text
    .replace(/\(?\s*(\u0002)\s*\)?/g, '|$1|')
    .replace(wideParts, text.includes(weatherSign) ? '|' : '$&')
    .replace(/\s(?=(?:记者|記者|通讯员|摄影|摄)[\s:：][\u3400-\u9fff])/gu, '|')
    .split(strong);
  return joinTimes(parts.map((part) => part.replace(/^[\s–—-]+|[\s–—-]+$/g, '')).filter(Boolean));
}

/** A time between separators belongs to the date before it, or to the one after. */
function joinTimes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let waiting = '';
  for (const part of parts) {
    const isTime = isWholeTime(part);
    if ((isTime || isTimeOfChange(part)) && joined.length) joined.push(`${joined.pop()} ${part}`);
    else if (isTime) waiting = part;
    else {
      joined.push(waiting ? `${waiting} ${part}` : part);
      waiting = '';
    }
  }
  return waiting ? [...joined, waiting] : joined;
}
