import {html, nothing, type TemplateResult} from 'lit';
import {listChecks} from '../checks/list-checks.js';
import type {Finding} from '../checks/story-checks.js';
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
export function checksView({article, proposals}: Work): TemplateResult {
  const findings = listChecks(article, proposals.length, new Date());
  const faults = findings.filter(({level}) => level === 'fault').length;
  return html`
    <p>
      ${
        faults
          ? html`<strong class="missing"
              >${faults === 1 ? 'One fault' : `${faults} faults`} should be mended first.</strong
            >`
          : 'No faults.'
      }
    </p>
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
