import {html, nothing, type TemplateResult} from 'lit';
import {listChecks} from '../checks/list-checks.js';
import type {Finding} from '../checks/story-checks.js';
import {checkSentences} from '../checks/sentence-checks.js';
import {holdSentence, liftSentence} from '../intake/warnings.js';
import type {Desk} from '../state/desk.js';
import type {Work} from '../state/work.js';

const signs: Readonly<Record<Finding['level'], string>> = {
  fault: 'Fault',
  note: 'Look at this',
  good: 'Good',
};

const places: Readonly<Record<NonNullable<Finding['place']>, string>> = {
  'mend-head': 'Mend the head',
  'mend-text': 'Mend the text',
  'mend-toll': 'Mend the toll',
  'mend-lists': 'Mend the lists',
};

/** The list of checks, each with a link to where it can be corrected. */
export function checksView(
  {article, lifted}: Work,
  findings: readonly Finding[],
  now: Date,
): TemplateResult {
  const hold = holdSentence(article, now) ?? (lifted && liftSentence(lifted));
  return html`
    ${hold ? html`<p><strong class="missing">${hold}</strong></p>` : nothing}
    <p>${sayFindings(findings)}</p>
    <ul class="checks">
      ${findings.map(
        ({level, text, place}) =>
          html`<li data-level=${level}>
            <b>${signs[level]}</b>
            <span>${text} ${place ? html`<a href="#${place}">${places[place]}</a>` : nothing}</span>
          </li>`,
      )}
    </ul>
  `;
}

/** All findings on a story as it is edited; faults first. */
export const findingsOf = (desk: Desk, work: Work, now: Date): Finding[] => [
  ...checkSentences(work),
  ...listChecks(work.article, work.proposals.length, now, searchedLanguage(desk)),
];

/** The language in which figures were looked for. */
const searchedLanguage = ({intake}: Desk): string | undefined =>
  intake.state === 'read' ? (intake.taken.article.language ?? 'en') : undefined;

/** «2 faults should be mended first.»; a program finds only some faults. */
function sayFindings(findings: readonly Finding[]): TemplateResult {
  const count = (wanted: Finding['level']) => findings.filter(({level}) => level === wanted).length;
  const [faults, notes] = [count('fault'), count('note')];
  if (faults)
    return html`<strong class="missing"
      >${faults === 1 ? 'One fault' : `${faults} faults`} should be mended first.</strong
    >`;
  if (!notes) return html`No faults were found.`;
  return html`No faults were found, but ${notes === 1 ? 'one thing' : `${notes} things`} to look at.`;
}
