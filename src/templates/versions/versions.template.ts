import {html, nothing, type TemplateResult} from 'lit';
import {diffWords} from '../../format/diff-words.js';
import {formatDate} from '../../format/format.js';
import type {Locale} from '../../format/locale.js';
import type {Change, TextChange, Version} from '../../model/article.js';
import {parseTime} from '../../toll/parse-time.js';
import {figureChangeText} from '../../toll/change-text.js';
import {listFacts} from '../facts.template.js';
import {dataLangOf, dirOf, langOf} from '../word-language.js';

/** Characters of context around a change. */
const around = 60;

/** Maximum length of an added or removed passage. */
const longest = 240;

/** A text up to its last space. */
function withoutLastWord(text: string): string {
  return /^[^]*\s/.exec(text)?.[0] ?? '';
}

/** Shortens the middle of a long text, at a space where there is one. */
function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around) return text;
  const head = isFirst ? '' : withoutLastWord(text.slice(0, around));
  const tail = isLast ? '' : text.slice(-around).replace(/^\S*/, '');
  return `${head}…${tail}`;
}

function cut(text: string): string {
  return text.length > longest ? `${withoutLastWord(text.slice(0, longest))}…` : text;
}

function wordsTemplate({before, after}: TextChange, language: string): unknown {
  if (!before || !after)
    return after ? html`<ins>${cut(after)}</ins>` : html`<del>${cut(before ?? '')}</del>`;
  const stretches = diffWords(before, after, language);
  return stretches.map(({kind, text}, index) => {
    if (kind === 'removed') return html`<del>${text}</del>`;
    if (kind === 'added') return html`<ins>${text}</ins>`;
    return shorten(text, index === 0, index === stretches.length - 1);
  });
}

function changeTemplate(change: Change, locale: Locale, language: string): TemplateResult {
  const {strings} = locale;
  if (change.kind === 'figure') {
    return html`<li>
      <span class="aw-change">${strings.toll}</span>
      <span class="aw-facts"
        >${listFacts([figureChangeText(change, locale), change.source?.name])}</span
      >
    </li>`;
  }
  const {part, id, before, after} = change;
  const name = part === 'correction' ? strings.correction : strings.change[part];
  const label = part === 'post' && id && after ? html`<a href="#${id}">${name}</a>` : name;
  const how = before ? (after ? undefined : strings.removed) : strings.added;
  return html`<li>
    <span class="aw-change aw-facts">${listFacts([label, how])}</span>
    <span lang=${dataLangOf(locale)}>${wordsTemplate(change, language)}</span>
  </li>`;
}

function versionTemplate(
  {published, reason, changes}: Version,
  locale: Locale,
  timeZone: string | undefined,
): TemplateResult {
  const {language} = locale;
  return html`<li>
    <p>
      <time datetime=${published}
        >${formatDate(published, language, {timeZone, style: 'medium', withTime: true, withZone: 'where-different'})}</time
      >
      ${reason ? html`<span lang=${dataLangOf(locale)}>${reason}</span>` : nothing}
    </p>
    <ul>
      ${changes.map((change) => changeTemplate(change, locale, language))}
    </ul>
  </li>`;
}

/**
 * The changes of later versions of a story, newest first, collapsed until the reader opens them.
 */
export function versionsTemplate(
  versions: readonly Version[],
  locale: Locale,
  timeZone?: string,
): TemplateResult {
  const sorted = [...versions].sort(
    (one, other) => parseTime(other.published) - parseTime(one.published),
  );
  return html`<details class="aw-versions" lang=${langOf(locale)} dir=${dirOf(locale)}>
    <summary>${locale.strings.whatChanged}</summary>
    <ol>
      ${sorted.map((version) => versionTemplate(version, locale, timeZone))}
    </ol>
  </details>`;
}
