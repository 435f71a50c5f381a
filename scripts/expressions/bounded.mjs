/**
 * Regular expressions that the checker calls slow, or cannot judge, and that no input can make slow:
 * by file, how the expression begins and what bounds the text it is tried on. A reason that no
 * longer holds is a fault; an expression of another file or with another beginning is not covered.
 */
export const bounded = {
  'src/elements/related-stories/read-moment.ts': {
    '/^[A-Z][a-z]{2}.*': 'dates of more than 100 characters are not read',
  },
  'src/model/lists/story-address.ts': {
    '/^[^-_]+(': 'one part of an address, and addresses end at 8000 characters',
    '/^(utm|at|': 'anchored; the name of one parameter of an address',
  },
  'src/elements/weather-dateline/is-legible.ts': {
    '/(?:rgba': 'a colour as the browser computes it',
  },
  'src/locales/bn.ts': {'/(?:( এ|,) |^)': 'a date as `Intl` writes it'},
  'src/locales/hi.ts': {'/(?:( को|,) |^)': 'a date as `Intl` writes it'},
  'src/locales/ur.ts': {'/(?:( کو|،) |^)': 'a date as `Intl` writes it'},
  'src/locales/vi.ts': {'/(:\\d\\d\\)?|': 'a date as `Intl` writes it'},
  'src/locales/zh-hant.ts': {'/\\s*\\[?(': 'a date as `Intl` writes it'},
  'src/locales/zh.ts': {'/(日(?:星期.)? |^)': 'a date as `Intl` writes it'},
  'src/model/availability/hold-as-written.ts': {'/': 'the first 200 characters of a block'},
  'src/readers/language/dates/read-date.ts': {
    '/': 'dates of more than 100 characters are not read',
  },
  'src/readers/feed/xml-feed.ts': {
    '/^\\S+@\\S+': 'the first 300 characters of a name',
    '/<?\\S+@\\S+>?': 'the first 300 characters of a name',
  },
  'src/readers/html/media/srcset.ts': {
    '/[\\s,]*(\\S+)/y': 'sticky: tried at one place, which the next match passes',
  },
  'src/readers/values/names-in.ts': {
    '/': 'names of more than `longestName` characters are not split',
  },
  'src/readers/parsers/json-string.ts': {
    '/\\s{0,100}': 'sticky, and each repeat is of 100 characters at most',
  },
  'src/readers/values/plain-words.ts': {
    '/<\\/?(?:a|abbr': 'each tag ends at the next bracket, where the next begins',
  },
  'src/readers/lines/envelope/header-facts.ts': {
    '/\\([^)]*\\)': 'headers of more than 500 characters are not read',
    '/^\\s*"?([^"<]*?)': 'headers of more than 500 characters are not read',
  },
  'src/readers/html/head/take-signature.ts': {
    '/\\S@\\S+\\.': 'lines of 80 characters at most',
  },
  'src/readers/html/page/byline.ts': {
    '/[\\s·|,–—-]+$/u': 'lines of 160 characters at most',
  },
  'src/readers/nitf/dateline-words.ts': {
    '/^\\p{Lu}[': 'five words at most; each begins at a space, which no word has in it',
  },
  'src/readers/language/dateline/agency-dateline.ts': {
    '/': 'the first 140 characters of a paragraph',
  },
  'src/readers/language/byline.ts': {
    '/': 'lines of more than 240 characters are no byline',
  },
  'src/readers/language/dates/calendar-names.ts': {
    '/(-u-ca-': 'language tags have 80 characters at most',
  },
  'src/readers/lines/head/add-part.ts': {
    '/^(\\*{1,3}': 'tried at one place, with three ways to begin',
  },
  'src/readers/lines/head/line-dates.ts': {
    '/updat\\p{L}*': 'lines of 200 characters; nothing can fail after a repeat',
    '/publi\\p{L}*': 'lines of 200 characters; nothing can fail after a repeat',
  },
  'src/readers/lines/head/line-facts.ts': {'/': 'lines of 200 characters at most'},
  'src/readers/lines/head/part-facts.ts': {'/': 'lines of 200 characters at most'},
  'src/readers/lines/head/line-parts.ts': {'/': 'lines of 200 characters at most'},
  'src/readers/lines/head/relative-times.ts': {'/': 'lines of 200 characters at most'},
  'src/readers/language/person.ts': {'/': 'lines of 240 characters, or senders of 500'},
  'src/readers/language/words/furniture.ts': {
    '/^(?:\\p{Lu}[\\p{L}.': 'the rest of a line of 80 characters',
    '/^(?:reading time': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:\\d{1,3}|': 'lines of 240 characters; no repeat within a repeat',
    '/^[\\d.,]+': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:\\p{Lu}[^>': 'lines of 240 characters; each of six parts ends at a sign of its own',
    '/[([](?:': 'lines of 500 characters; no repeat within a repeat',
    '/^(?:photo(?:graph)?s?|': 'lines of 500 characters; no repeat within a repeat',
  },
  'src/readers/language/words/letter-words.ts': {
    '/': 'lines of 60 words, or of 90 characters; no repeat within a repeat',
  },
  'src/readers/language/words/other-languages.ts': {
    '/(?:[,;|': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:teilen|': 'lines of 240 characters; one repeat, of spaces',
    '/^(?:bewaar|': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:lesezeit|': 'lines of 240 characters; no repeat within a repeat',
  },
  'src/readers/language/words/other-scripts.ts': {
    '/(?:[,;|': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:время': 'lines of 240 characters; no repeat within a repeat',
    '/^(?:поделиться': 'lines of 240 characters; no repeat within a repeat',
  },
  'src/readers/language/words/page-foot.ts': {
    '/(?<![\\p{L}\\p{M}])(?:facebook': 'lines of less than 240 characters',
  },
  'src/readers/language/words/papers.ts': {
    '/(?:^|[\\s-])(?:times': 'a list of words, with no repeat',
  },
  'src/readers/language/words/people.ts': {
    '/(?:^|[\\s,-])(?:correspondents': 'lines of 240 characters; no repeat within a repeat',
    '/^(as told to': 'lines of 240 characters; no repeat within a repeat',
    '/^((?:photo': 'lines of 240 characters; no repeat within a repeat',
    '/\\s*(?:[,;': 'lines of 240 characters; no repeat within a repeat',
  },
  'src/readers/language/words/press.ts': {
    '/(?:^|[^\\p{L}])(?:embargo': 'lines of 200 characters at most',
  },
  'src/readers/lines/inline.ts': {
    '/\\[(?<words>': 'strong and emphasised words have 500 characters at most',
  },
  'src/readers/lines/envelope/older-mail.ts': {
    '/[^\\s<>': 'lines of 250 characters at most',
  },
  'src/readers/lines/foot/onward.ts': {
    '/https?:': 'lines of less than 1000 characters',
  },
  'src/readers/language/place.ts': {
    '/\\p{L}{5,}': 'names of more than 60 characters are no place',
    '/ ?\\(': 'names of more than 60 characters are no place',
  },
  'src/readers/lines/foot/story-bounds.ts': {
    '/https?:': 'lines of less than 1000 characters',
  },
  'src/readers/lines/foot/sweep.ts': {
    '/\\S@\\S+': 'lines of less than 120 characters',
  },
  'src/server/style-sheet.ts': {'/': 'style sheets of the library'},
  'src/server/template-parts.ts': {'/': 'templates of the library'},
  'src/weather/temperature.ts': {'/-u-': 'language tags have 80 characters at most'},
};

/** The same for expressions that are made while readers run: what they are, and why no input makes them slow. */
export const boundedMade = [
  {
    is: /\/dg$/,
    because: 'tried on the signs of one sentence, and longer ones than 300 words are not read',
  },
  {
    is: /^\/<!--\(\?:-\?>\|\[\\s\\S\]\*\?-->\)\/$/,
    because: 'marked puts it into others, and tries those alone',
  },
];
