import {html, nothing, type TemplateResult} from 'lit';

/**
 * A row of facts, «Amsterdam · Sunday». Each dot belongs to the fact after it. Styles place the dot
 * before the fact, where it is clipped if the fact begins a line.
 */
export function listFacts(parts: readonly unknown[]): TemplateResult[] {
  return parts.filter(Boolean).map((part, index) => listFact(part, index > 0));
}

/** One fact, with a dot before it if it is not the first. */
export function listFact(part: unknown, isAfterAnother: boolean): TemplateResult {
  return html`<span class="aw-fact"
    >${isAfterAnother ? html`<span class="aw-dot"> · </span>` : nothing}${part}</span
  >`;
}
