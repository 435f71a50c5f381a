import {html, type TemplateResult} from 'lit';
import {formatNumber} from '../../format/format.js';
import type {Footnotes} from '../../model/article.js';
import type {DrawFlow, TextLocale} from './block-context.js';
import {blockId, blockLang, blockDir} from './block-attributes.js';
import {headingTemplate} from '../heading.template.js';
import {dirOf, langOf} from '../word-language.js';
import {anchor} from './inline.template.js';

/** Notes below the text, each with a link back to its reference. */
export function notesTemplate(
  block: Footnotes,
  locale: TextLocale,
  flow: DrawFlow,
): TemplateResult {
  return html`<section
    id=${blockId(block)}
    lang=${blockLang(block)}
    dir=${blockDir(block)}
    class="aw-notes"
    role="doc-endnotes"
    aria-label=${locale.strings.notes}
  >
    ${headingTemplate(locale.text?.headingLevel ?? 2, locale.strings.notes, undefined, langOf(locale), dirOf(locale))}
    <ol>
      ${block.notes.map((note, index) => {
        const label = note.label ?? formatNumber(index + 1, locale.language);
        return html`<li id=${anchor(`note-${note.id}`)}>
          <span class="aw-label">${label}</span>
          ${flow(note.content, locale)}<a
            href="#${anchor(`ref-${note.id}`)}"
            lang=${langOf(locale)}
            role="doc-backlink"
            aria-label=${`${label}: ${locale.strings.backToText}`}
            > ↩</a
          >
        </li>`;
      })}
    </ol>
  </section>`;
}
