import {html, nothing, type TemplateResult} from 'lit';

/**
 * Facts side by side, «Amsterdam · Sunday». The dot belongs to the fact that follows it: the looks
 * hang it before that fact, where the edge of the line cuts it off if the line begins there.
 */
export function listFacts(parts: readonly unknown[]): TemplateResult[] {
  return parts.filter(Boolean).map((part, index) => listFact(part, index > 0));
}

/** One fact, with a dot before it where another stands before it. */
export function listFact(part: unknown, isAfterAnother: boolean): TemplateResult {
  return html`<span class="aw-fact"
    >${isAfterAnother ? html`<span class="aw-dot"> · </span>` : nothing}${part}</span
  >`;
}
