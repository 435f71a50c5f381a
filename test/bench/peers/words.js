/** What any of the peers would have beside its templates. */

const day = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeZone: 'UTC'});

/** «Sunday, January 12, 2025» */
export const writeDate = (date) => day.format(new Date(date));

export const isText = (inline) => typeof inline === 'string';

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
