import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {checkLeftNotes} from '../checks/edit-checks.js';
import {listChecks, sortFindings} from '../checks/list-checks.js';
import type {Finding, Mend} from '../checks/story-checks.js';
import {checkSentences} from '../checks/sentence-checks.js';
import {checkTracked} from '../checks/tracked-checks.js';
import {holdSentence, liftSentence} from '../intake/warnings.js';
import {searchedLanguage, type Work} from '../state/work.js';

const signs: Readonly<Record<Finding['level'], string>> = {
  fault: 'Problem',
  note: 'Please check',
  good: 'OK',
};

const places: Readonly<Record<NonNullable<Finding['place']>, string>> = {
  'mend-head': 'Edit the headline and details',
  'mend-text': 'Edit the text',
  'mend-toll': 'Edit the toll',
  'mend-lists': 'Edit the links to other stories',
};

/** The list of checks, each with a link to where it can be corrected. */
export function checksView(
  {article, lifted}: Work,
  findings: readonly Finding[],
  now: Date,
  act: Actions,
): TemplateResult {
  const hold = holdSentence(article, now) ?? (lifted && liftSentence(lifted));
  return html`
    ${hold ? html`<p><strong class="missing">${hold}</strong></p>` : nothing}
    <p>${sayFindings(findings, Boolean(hold))}</p>
    <ul class="checks">
      ${findings.map(
        ({level, text, place, item, mends = []}) =>
          html`<li data-level=${level}>
            <b>${signs[level]}</b>
            <span
              >${text}
              ${place ? html`<a href="#${item ?? place}">${places[place]}</a>` : nothing}</span
            >
            ${mends.length ? mendsView(mends, act) : nothing}
          </li>`,
      )}
    </ul>
  `;
}

const mendsView = (mends: readonly Mend[], act: Actions): TemplateResult =>
  html`<div class="mends">
    ${mends.map(
      ({label, change}) =>
        html`<button type="button" @click=${() => act.edit(label, change)}>${label}</button>`,
    )}
  </div>`;

/** All findings on a story as it is edited; faults first. */
export const findingsOf = (work: Work, now: Date): Finding[] =>
  sortFindings([
    ...checkSentences(work),
    ...listChecks(work.article, work.proposals, now, searchedLanguage(work), work.removed?.length),
    ...checkLeftNotes(work),
    ...checkTracked(work),
  ]);

/** «2 problems should be fixed first.»; a program finds only some problems. */
function sayFindings(findings: readonly Finding[], isHeld: boolean): TemplateResult {
  const count = (wanted: Finding['level']) => findings.filter(({level}) => level === wanted).length;
  const [faults, notes] = [count('fault'), count('note')];
  if (faults)
    return html`<strong class="missing"
      >${faults === 1 ? 'One problem' : `${faults} problems`} should be fixed first.</strong
    >`;
  const none = isHeld ? 'Apart from that, no problems were found' : 'No problems were found';
  if (!notes) return html`${none}.`;
  return html`${none}, but ${notes === 1 ? 'there is one thing' : `there are ${notes} things`} to
  check.`;
}
