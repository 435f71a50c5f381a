import {groupOf} from './groups/group-of.js';
import {groups} from './groups/en.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

/**
 * The singular of an unknown group: «pilot» of «pilots», «suspected gunman» of «suspected gunmen».
 * Names, and groups with a preposition, are not changed.
 */
function oneOf(group: string): string {
  if (/\s(?:at|for|from|in|of|on|with|without)\s|(?:^|\s)\p{Lu}\S*$/u.test(group)) return group;
  const one = group.replace(/men$/, 'man').replace(/([^aeiou])ies$/, '$1y');
  return one.replace(/(ch|sh|ss|x)es$|([^s])s$/, '$1$2');
}

/** The noun of a group. An unknown group is written as in the data, or in the singular after one. */
function nounOf(group: string, form: CountForm): string {
  const known = groupOf(groups, group);
  if (known) return known[form === 'one' ? 0 : 1];
  return form === 'one' ? oneOf(group) : group;
}

/** A group that names a state, not people: «taken to hospital», «in hospital», «seriously hurt». */
const state =
  /^(?:(?:in|at|on|under|with|without|aged)\s.*|(?:\S+ly\s|still\s)?(?:\S+ed|taken|held|left|hurt|shot|sent|ill|sick|alive)(?:\s(?:to|in|at|on|for|by|from|with|as|after|into)\b.*)?)$/i;

/** English. */
export const en: Strings = {
  failed: {
    'aw-article': 'The story could not be loaded.',
    'aw-article-body': 'The text could not be loaded.',
    'aw-casualty-card': 'The casualty figures could not be loaded.',
    'aw-weather-dateline': 'The weather and the date could not be loaded.',
    'aw-related-stories': 'The list of stories could not be loaded.',
  },
  tryAgain: 'Try again',
  withheld: 'This story is withheld by its publisher.',
  canceled: 'This story has been withdrawn by its publisher.',
  embargoed: (until) => `This story is under embargo until ${until}.`,
  expired: 'This story is no longer available.',

  byline: (names) => `By ${names}`,
  updated: (date) => `Updated ${date}`,
  storyAge: (age) => `This story was published ${age}.`,
  corrections: 'Corrections',
  correction: 'Correction',
  notes: 'Notes',
  backToText: 'Back',
  play: (title, provider) => `Load and play: ${title} from ${provider}`,
  load: (title, provider) => `Load: ${title} from ${provider}`,
  table: 'Table',
  embed: 'Embedded content',

  weatherBy: (provider) => `Weather: ${provider}`,
  weatherAge: (age) => `measured ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Show °C' : 'Show °F'),
  weather: {
    0: 'Clear',
    1: 'Mainly clear',
    2: 'Partly cloudy',
    3: 'Overcast',
    45: 'Fog',
    48: 'Freezing fog',
    51: 'Light drizzle',
    53: 'Drizzle',
    55: 'Heavy drizzle',
    56: 'Light freezing drizzle',
    57: 'Freezing drizzle',
    61: 'Light rain',
    63: 'Rain',
    65: 'Heavy rain',
    66: 'Light freezing rain',
    67: 'Freezing rain',
    71: 'Light snow',
    73: 'Snow',
    75: 'Heavy snow',
    77: 'Snow grains',
    80: 'Light showers',
    81: 'Showers',
    82: 'Heavy showers',
    85: 'Snow showers',
    86: 'Heavy snow showers',
    95: 'Thunderstorm',
    96: 'Thunderstorm with hail',
    99: 'Thunderstorm with heavy hail',
  },

  toll: 'Casualties',
  tollOf: {missing: 'Missing people', displaced: 'Displaced people', detained: 'Detentions'},
  atLeast: (amount) => `at least ${amount}`,
  atMost: (amount) => `at most ${amount}`,
  about: (amount) => `about ${amount}`,
  range: (min, max) => `between ${min} and ${max}`,
  notReported: 'not reported',
  counted: (measure, group, form) => {
    const people = form === 'one' ? 'person' : 'people';
    if (group && state.test(group)) return `${people} ${measure} (${group})`;
    return `${group ? nounOf(group, form) : people} ${measure}`;
  },
  subset: (amount, group, form) => {
    const whom = group && nounOf(group, form);
    if (!whom) return `${amount} of them`;
    return `${amount} of them ${form === 'one' && !state.test(whom) ? `${/^[aeiou]/i.test(whom) ? 'an' : 'a'} ${whom}` : whom}`;
  },
  nobody: (measure, group) =>
    group && !state.test(group)
      ? `no ${nounOf(group, 'other')} ${measure}`
      : `no one ${measure}${group ? ` (${group})` : ''}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  vagueFigure: (words, counted) =>
    /s$|^(a )?(number|couple|handful|majority)$/i.test(words)
      ? `${words} of ${counted}`
      : `${words} ${counted}`,
  unknownFigure: (notReported, counted) => `${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `of ${base}`,
  notBrokenDown: (amount) => `${amount} not broken down`,
  accordingTo: (source) => `according to ${source}`,
  sourceMissing: 'source not given',
  asOf: (date) => `as of ${date}`,
  dateMissing: 'date not given',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  between: (from, to) => `from ${from} to ${to}`,
  includes: (figure) => `includes ${figure}`,
  status: {
    reported: 'reported',
    confirmed: 'confirmed',
    unverified: 'not verified',
    contested: 'contested',
    denied: 'denied',
    retracted: 'retracted',
  },
  revised: (before, date, reason) => `revised from ${before} on ${date}${reason && `: ${reason}`}`,
  reason: {
    'late-reports': 'late reports',
    reclassified: 'deaths reclassified',
    'duplicates-removed': 'duplicates removed',
    'method-changed': 'method changed',
    'count-restarted': 'count restarted',
    corrected: 'corrected',
  },
  reasonMissing: 'reason not given',
  earlierRevisions: (count) => `Earlier revisions (${count})`,
  history: (steps) => `How the figure changed: ${steps}`,
  historyStep: (amount, date) => `${amount} on ${date}`,
  figureAge: (age) => `figure from ${age}`,
  unlessNamed: 'unless another source is named',
  countsDiffer: (counted) => `${counted}: the counts differ`,
  others: 'Others',
  earlier: (states) => `Earlier: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `last change: ${reason}`,
  backToToll: 'Back to the toll',
  readFromText: 'read from the article, not confirmed by an editor',
  toSentence: (figure) => `${figure}: to the sentence in the story`,

  list: {
    'read-next': 'What to read next',
    trending: 'Trending stories',
    related: 'Related stories',
  },
  label: {live: 'Live', opinion: 'Opinion', video: 'Video', analysis: 'Analysis'},
  storyFrom: (year) => `from ${year}`,

  pinned: 'Pinned',
  keyPoints: 'Key points',
  postLink: 'Link to this post',
  newPosts: (count, form) => `${count} new ${form === 'one' ? 'post' : 'posts'}`,
  showMore: (count) => `Show ${count} more`,
  coverageEnded: 'This live coverage has ended.',
  whatChanged: 'What changed',
  change: {headline: 'Headline', standfirst: 'Summary', text: 'Text', post: 'Post'},
  added: 'Added',
  removed: 'Removed',
  previously: (amount) => `previously ${amount}`,

  mend: {
    // British papers write no comma between weekday and day.
    date: (text) => text.replace(/^(\w+day), (?=\d)/, '$1 '),
  },
};

registerStrings('en', en);
