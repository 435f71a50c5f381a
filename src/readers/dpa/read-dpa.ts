import type {Block} from '../../model/article.js';
import {holdAsKeyed, holdByKey} from '../../model/availability/hold-as-keyed.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import {present} from '../values/present.js';
import {readAssociations} from '../ninjs/associations.js';
import type {Item} from '../ninjs/item.js';
import {metadataOf} from '../ninjs/metadata.js';
import type {ArticleReader, ReadContext} from '../reader.js';
import {takeDateline} from '../through-html/dateline.js';
import {type Data, lineAt, listAt, numberAt, textAt} from '../values/fields.js';
import {readFiledStory} from '../through-html/read-filed-story.js';
import {readNames} from '../through-html/read-names.js';
import {type Facts, reportRest, reportWords} from '../through-html/read-story.js';
import {element, escapeText, picture} from '../values/write-html.js';

/** Fields that are read, or are codes. The notepad has the same words as the notes. */
const taken = [
  ...['format', 'type', 'entry_id', 'updated', 'urn', 'version', 'version_created'],
  ...['pubstatus', 'signal', 'embargoed', 'language', 'urgency', 'kicker', 'headline', 'subhead'],
  ...['teaser', 'byline', 'dateline', 'article_html', 'infobox_html', 'linkbox_html', 'creditline'],
  ...['copyrightnotice', 'usageterms', 'autopublishnotice', 'notepad', 'ednotes', 'descriptions'],
  ...['associations', 'categories', 'content_created'],
];

const takenOfMedia = [
  ...['type', 'urn', 'version', 'version_created', 'rank', 'is_featureimage', 'renditions'],
  ...['headline', 'caption', 'creditline'],
];

/** Reads an entry, or the first of a queue. */
export const readDpa: ArticleReader = async ({data}, context) => {
  const [entry = data as Data, ...others] = listAt(data, 'entries');
  const lists = Object.keys(entry).filter((key) => key.endsWith('_names'));
  const issues = reportRest(entry, [...taken, ...lists]);
  for (const other of others)
    issues.push(
      createIssue('entries', 'other-item', 'one story', describeValue(lineAt(other, 'headline'))),
    );
  const facts = await readFacts(entry, context, issues);
  for (const key of lists)
    if (key !== 'desk_names') issues.push(...reportWords(key, wordsAt(entry, key), facts));
  readNotes(entry, facts, context, issues);
  await context.nextStep();
  const parts = listMedia(entry, issues);
  const {html, placed} = writeText(entry, parts, issues);
  const associations = parts.filter((part) => !placed.has(part['urn'])).map(asNinjs);
  const media = await readAssociations({associations}, undefined, context, issues);
  const [image, ...images] = media.images;
  const line = await readDateline(entry, facts, context);
  const all = {...facts, ...(image && {image})};
  const reading = await readFiledStory(all, line + html, context, issues);
  const pictures = images.map((image): Block => ({type: 'image', image}));
  reading.article.body.push(...pictures, ...media.blocks);
  const {found, kept} = reading.kept.images;
  const added = media.found.images - (image ? 1 : 0);
  reading.kept.images = {found: found + added, kept: kept + added};
  return reading;
};

function wordsAt(entry: Data, key: string): string[] {
  const list = entry[key];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

async function readFacts(entry: Data, {now}: ReadContext, issues: Issue[]): Promise<Facts> {
  const {language, pubstatus, embargoed, signal} = entry;
  const notices = [lineAt(entry, 'autopublishnotice'), lineAt(entry, 'copyrightnotice')];
  const named = await readNames(lineAt(entry, 'byline'), issues);
  const provider = listAt(entry, 'categories').find(({type}) => type === 'dnltype:provider');
  // The text may be of another agency than the one that sends it.
  const publisher =
    lineAt(entry, ...(entry['article_html'] ? ['creditline'] : [])) ?? lineAt(provider, 'name');
  const authors = named.filter(({name}) => name !== publisher);
  const facts: Facts = {
    ...metadataOf(
      {
        ...{language, pubstatus, embargoed},
        versioncreated: entry['version_created'],
        copyrightnotice: notices.find(Boolean),
        usageterms: entry['usageterms'],
      },
      issues,
    ),
    headline: lineAt(entry, 'headline') ?? '',
    ...present({
      kicker: lineAt(entry, 'kicker'),
      standfirst: lineAt(entry, 'teaser', 'subhead'),
      authors: authors.length ? authors : undefined,
      publisher: publisher ? {name: publisher} : undefined,
    }),
  };
  if (facts.standfirst === facts.headline) delete facts.standfirst;
  holdAsKeyed(facts, {signal}, issues, now, readDate);
  issues.push(...reportWords('subhead', [lineAt(entry, 'subhead')], facts));
  issues.push(...reportWords('copyrightnotice', notices.slice(1), {...facts.rights}));
  return facts;
}

const forContacts = /:(?:dpa)?contacts$/;

/** Notes to editors. Only the short form of a correction is written for readers. */
function readNotes(entry: Data, facts: Facts, {now}: ReadContext, issues: Issue[]): void {
  const isCorrected = entry['signal'] === 'sig:correction';
  for (const note of listAt(entry, 'ednotes')) {
    const words = textAt(note, 'ednote');
    if (!words) continue;
    const role = textAt(note, 'role');
    const key = role.endsWith(':embargo') ? 'embargo' : 'ednote';
    holdByKey(facts, {key, value: words, path: 'ednotes'}, issues, now, readDate);
    if (isCorrected && role.endsWith(':correctionshort')) {
      facts.corrections ??= [];
      facts.corrections.push({...(facts.published && {date: facts.published}), content: [words]});
      continue;
    }
    const code = forContacts.test(role) ? 'contact' : 'desk-note';
    issues.push(createIssue('ednotes', code, 'words for readers', describeValue(words)));
  }
}

/** Pictures, sounds and films, first the one that belongs above the text. */
function listMedia(entry: Data, issues: Issue[]): Data[] {
  const parts = listAt(entry, 'associations');
  for (const part of parts) issues.push(...reportRest(part, takenOfMedia, 'associations.'));
  const isPicture = ({type}: Data) => type === 'image';
  const captions = parts.filter((part) => !isPicture(part)).map((part) => lineAt(part, 'caption'));
  const known = new Set(listAt(entry, 'descriptions').map((one) => lineAt(one, 'description')));
  const others = captions.filter((caption) => !known.has(caption));
  issues.push(...reportWords('associations.caption', others, {}));
  const isFirst = (part: Data) => part['is_featureimage'] === true;
  return [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))];
}

/** The headline of a picture is the title of a series, not what it shows. */
function asNinjs(part: Data): Item {
  const isPicture = part['type'] === 'image';
  return {
    type: isPicture ? 'picture' : part['type'],
    name: part['urn'],
    headline: isPicture ? undefined : part['headline'],
    description_text: part['caption'],
    copyrightholder: part['creditline'],
    renditions: listAt(part, 'renditions').map(({url, ...rendition}) => ({
      ...rendition,
      href: url,
    })),
  };
}

/**
 * The text with its pictures, boxes and links.
 * @returns also the names of the pictures that stand in the text
 */
function writeText(entry: Data, parts: readonly Data[], issues: Issue[]) {
  const placed = new Set<unknown>();
  const images = new Map(parts.map((part) => [part['urn'], part]));
  // Pictures in the text are named, not given.
  const main = textAt(entry, 'article_html').replace(
    /<dnl-image\s([^<>]*)>(?:<\/dnl-image>)?/g,
    (whole, attributes: string) => {
      const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
      const part = images.get(value('ref'));
      const src = textAt(widestOf(part), 'url');
      if (!part || !src) return whole;
      placed.add(part['urn']);
      const caption = value('caption') ?? escapeText(textAt(part, 'caption'));
      const credit = value('creditline') ?? escapeText(textAt(part, 'creditline'));
      return picture({src}, caption, credit);
    },
  );
  const infobox = textAt(entry, 'infobox_html');
  const text = main || writeDescription(entry, parts, issues);
  const box = infobox && element('aside', {}, infobox);
  return {html: text + box + textAt(entry, 'linkbox_html'), placed};
}

function widestOf(part: Data | undefined): Data | undefined {
  const width = (rendition: Data) => numberAt(rendition, 'width') ?? 0;
  return listAt(part, 'renditions').sort((one, other) => width(other) - width(one))[0];
}

/** The words of a sound or film that comes alone; those of a picture are its caption. */
function writeDescription(entry: Data, parts: readonly Data[], issues: Issue[]): string {
  const words = textAt(
    listAt(entry, 'descriptions').find(({role}) => role === 'drol:caption'),
    'description',
  );
  if (!parts.length && !words)
    issues.push(createIssue('article_html', 'no-content', 'a text', 'none'));
  if (parts.some(({caption, type}) => type === 'image' && caption === words)) return '';
  return words
    .split('\n')
    .map((line) => element('p', {}, escapeText(line)))
    .join('');
}

/** A line such as «Berlin (dpa) - » goes to the metadata; one that is not understood stays words. */
async function readDateline(entry: Data, facts: Facts, context: ReadContext): Promise<string> {
  const line = lineAt(entry, 'dateline');
  if (!line || textAt(entry, 'article_html').includes('class="dateline"')) return '';
  const isRead = await takeDateline(`${line} `, facts, context);
  return isRead ? '' : element('p', {}, escapeText(line));
}
