/**
 * All codes of issues and errors, with their meaning. Codes are stable, because programs compare
 * them. `docs/codes.md` is generated from this list. Some codes have a kind:
 * - `data`: an error in the data, in contrast to content that a reader could not convert
 * - `passing`: an error that may not occur at the next attempt
 * - `loud`: an editor has to see the issue before all others
 */
export const issueCodes = {
  // All inputs
  expected: {kind: 'data', means: 'A value does not fit its field.'},
  'unknown-key': {kind: 'data', means: 'An object has a key that the format does not know.'},
  'too-many': 'A list has more parts than the library reads; the first ones are kept.',
  'too-long':
    'A text is longer than its field may be, so its beginning is kept; or tolls are found in its beginning only.',
  'too-large': 'The input is larger than the library reads.',
  'tracking-pixel': 'A picture of 1 × 1 is left out: it is a tracking pixel.',
  empty: 'There is nothing to read.',
  held: {
    kind: 'loud',
    means: 'A story or a part of it may not be shown: it is withheld, under embargo, or expired.',
  },
  'held-back': {kind: 'loud', means: 'A part of a story may not be shown; it is left out.'},
  date: 'A date cannot be read; it is left out.',
  language: 'A language tag is not valid; it is left out.',

  // Formats
  format: 'The format is not one that the library reads.',
  json: 'The input looks like JSON but is not valid.',
  'not-json': 'The input is not JSON.',
  binary: 'The input is not text, for example a PDF or a picture.',
  encoding: 'The encoding was not stated and had to be guessed, or some bytes are invalid.',
  unreadable: 'Reading ended with an unexpected error.',
  'no-story':
    'The input is not a story, for example a login page or an entry without title and text.',
  'no-article': 'JSON-LD contains no article.',
  'no-feed': 'A feed has no list of items.',
  'no-content': 'A document of this format has no text.',
  'no-headline': 'A story has no headline.',
  'no-body': 'A story has no list of blocks.',
  'no-link': 'A list item has no address.',
  'no-address': 'A title or a medium has no address.',
  'no-stories': 'There are no stories under the heading of a list.',
  'not-free': 'Only a part of the story is free to read.',
  'not-taken': 'An article has no place for this part; it is left out.',
  'other-item': 'A document has further stories; only one is read.',
  'too-deep':
    'JSON is nested too deeply, so its innermost levels are left out; or Markdown is, so it is read as text.',
  shortcode: 'A shortcode cannot be read; it is left out.',
  'trusted-types': 'The policy of the page does not allow the library to parse HTML.',

  // HTML and mail
  attachment: 'An attached file is not part of the story.',
  background: 'A background picture is not part of the story.',
  data: 'The story is read from the data of the page, because the page does not contain its text.',
  embed: 'Embedded content is of an unknown kind, or has no address.',
  'empty-element': 'An element has neither text nor an address.',
  'empty-link': 'A link has no text.',
  fallback: 'Fallback content of media, for browsers that cannot play them, is left out.',
  headers: 'Header lines of a mail are not part of the story.',
  hidden: 'Hidden text of the source is left out.',
  image: 'A picture cannot be shown.',
  repeat: 'A paragraph occurs twice; one is left out.',
  label: 'A paragraph only repeats the author, the date or a reading time; it is left out.',
  'left-out': 'An element of the page or the mail is not part of the story.',
  length: 'The text has far more or fewer words than stated in the data of the page.',
  lost: 'Text of the page is missing from the article.',
  outside: 'A part of the page is outside the story.',
  'sign-in': 'The page asks readers to sign in.',
  site: 'Navigation, search and the like belong to the site, not to the story.',
  time: 'A time cannot be read.',
  'unread-toll':
    'A casualty card in HTML does not have its figures as data; its words stay in the text.',
  'unsafe-url': 'An address is not allowed, such as `javascript:`.',

  // Text
  'ambiguous-date': 'A date has two possible meanings.',
  'byline-part': 'A part of a byline is not a name.',
  caption: 'A caption has no picture.',
  contact: 'Contact details for the press are not part of the story.',
  'desk-note': 'A note of an agency or a press desk to editors is not part of the story.',
  'end-mark': 'A mark for the end of the text is left out.',
  furniture: 'A line belongs to the page it was copied from, such as «Share» or a reading time.',
  letter:
    'A line belongs to the letter that a story came in, such as «Dear editors,» or a signature.',
  input: 'The input is neither text nor bytes nor plain data.',
  'open-note': 'A note to the desk, or a gap such as «XXX», is within the text; its words stay.',
  'relative-time': 'A time such as «two hours ago» does not state a date.',
  'second-agency': 'The head names a second agency; the first is kept.',
  'second-date': 'The head has a second date; the first is kept.',
  'second-embargoedUntil': 'The head has a second embargo; the first is kept.',
  'second-modified': 'The head has a second time of change; the first is kept.',
  'second-place': 'The head names a second place; the first is kept.',
  'second-published': 'The head has a second time of publication; the first is kept.',
  'second-publisher': 'The head names a second publisher; the first is kept.',
  'second-temperature': 'The head has a second temperature; the first is kept.',
  struck: 'Words are struck through; they stay in the text, struck.',
  temperature: 'A temperature cannot be read.',
  'temperature-scale': 'A temperature does not say whether it is °C or °F.',
  'time-zone': 'A time has no time zone.',
  'unclear-name': 'A name may or may not be that of a person.',
  'unknown-line': 'A line of the head is not understood; it stays in the text.',
  withheld: {kind: 'loud', means: 'The text says that it may not be published.'},
  'weather-detail': 'A part of the weather, such as wind, has no field in the model.',

  // Tolls
  'no-source': {kind: 'data', means: 'A figure has no source.'},
  'no-date': {kind: 'data', means: 'A figure has no date.'},
  'future-date': {kind: 'data', means: 'A date of a figure is in the future.'},
  'out-of-order': {kind: 'data', means: 'Dates of a figure are not in chronological order.'},
  duplicate: {kind: 'data', means: 'Two figures have the same id, or count the same.'},
  'no-base': {kind: 'data', means: 'The base of a subset does not exist.'},
  'subset-over-base': {kind: 'data', means: 'A subset is larger than its base.'},
  'parts-over-base': {
    kind: 'data',
    means:
      'Parts that exclude each other, such as women and men, are together more than their base.',
  },
  'withdrawn-base': {
    kind: 'data',
    means: 'A figure is part of a denied or retracted one; it is shown with that status.',
  },
  'no-language': 'A story does not state its language.',
  'no-published': 'A story does not state when it was published.',
  'no-publisher': 'A story does not state its publisher.',
  'range-reversed': {kind: 'data', means: 'A range of numbers or days ends before it begins.'},

  // Loading
  'missing-source': 'The server says that there is no such story.',
  status: 'The server responded with a status other than 200.',
  redirected: 'The server sent a login or consent page.',
  'cross-origin': {
    kind: 'passing',
    means: 'The other server does not send `Access-Control-Allow-Origin`.',
  },
  policy: '`connect-src` of the page does not allow the address.',
  'not-marked':
    'There is markup and a child script; the script needs `data-aw` to be read as the data.',
  timeout: {kind: 'passing', means: 'There was no response in time.'},
  offline: {kind: 'passing', means: 'The browser has no network.'},
  chunk: {kind: 'passing', means: 'A part of the library could not be loaded.'},
  network: {kind: 'passing', means: 'There was no response, for an unknown reason.'},
  'cut-off': {kind: 'passing', means: 'The response was incomplete.'},
  address: 'An attribute is not a valid address.',
  integrity: 'The hashes in `integrity` are not valid.',
  refresh: 'A newer state of a live story could not be read.',
  weather: 'The weather could not be loaded.',
} as const;

/** The code of an issue or a fault. */
export type IssueCode = keyof typeof issueCodes;

/** The codes of a kind. A list of them as a `Record` does not compile where one is missing. */
export type CodeOf<Kind extends string> = {
  [Code in IssueCode]: (typeof issueCodes)[Code] extends {readonly kind: Kind} ? Code : never;
}[IssueCode];
