import {html, nothing, type TemplateResult} from 'lit';
import {blockText} from '../../../src/model/block-types.js';
import type {Amount, CasualtyFigure} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {amountKinds, amountOf, measures, sayFigure, statuses} from '../state/amounts.js';
import * as figures from '../state/figures.js';
import {figureItem} from '../state/item-ids.js';
import {type Path, textAt} from '../state/paths.js';
import type {Work} from '../state/work.js';
import {
  choiceField,
  dateField,
  type FieldOptions,
  lineField,
  numberField,
  addressField,
} from './fields.js';
import {openFigure} from './add-figure.js';
import {revisionsView} from './revisions.js';
import {unsaidView} from './unsaid.js';

/** Changes a part of a figure. */
export type SetPart = (path: Path, label: string, value: unknown) => void;

/** One figure: its text, its sentence, and its actions. */
export function rowView(row: figures.Row, work: Work, act: Actions): TemplateResult {
  const {figure, isProposal, open} = row;
  const name = sayFigure(figure, open);
  const set: SetPart = (path, label, value) =>
    act.edit(
      `${label} of ${name}`,
      (work) => {
        const now = figures
          .rowsOf(work)
          .find(
            (other) => other.path.join() === row.path.join() && other.isProposal === isProposal,
          );
        return now ? figures.changeFigure(work, now, path, value) : work;
      },
      `figure.${figure.id}.${path.join('.')}`,
    );
  return html`<li
    class="figure"
    id=${figureItem(row.path)}
    aria-label=${name}
    data-figure=${figure.id}
  >
    <div class="figure-head">
      <h4>${name} ${isProposal ? html`<span class="tag">${sayState(row)}</span>` : nothing}</h4>
      <span class="tools">
        ${
          isProposal
            ? html`<button
                type="button"
                class="primary"
                aria-label="Confirm: ${name}"
                @click=${() => confirm(row, act)}
              >
                Confirm
              </button>`
            : nothing
        }
        <button
          type="button"
          aria-label="Drop: ${name}"
          @click=${() => act.edit(`Dropped ${name}`, (work) => figures.dropFigure(work, row))}
        >
          Drop
        </button>
      </span>
    </div>
    ${sentenceView(figure, work)} ${unsaidView(figure, work, set)} ${missingView(figure)}
    ${rivalsView(row, work)}
    <details>
      <summary>Change<span class="visually-hidden"> ${name}</span></summary>
      <div class="fields">
        ${choiceField({
          label: 'What happened to them',
          ...(open.includes('measure')
            ? {value: '', mark: 'fill in', choices: {'': 'choose', ...measures}}
            : {value: figure.measure, choices: measures}),
          set: (measure) => set(['measure'], 'What happened to them', measure),
        })}
        ${amountView(figure.amount, open.includes('amount'), set)} ${partsView(row, work, set)}
      </div>
      ${revisionsView(figure, set)}
    </details>
  </li>`;
}

const sayState = ({open, certainty}: figures.Row): string =>
  open.length > 0 ? 'to be completed' : `${certainty}, not confirmed`;

/** Confirms a figure, or leads to what is missing in it. */
function confirm(row: figures.Row, act: Actions): void {
  const {figure, open} = row;
  if (open.length > 0) {
    act.say('Fill in first what the words do not say.');
    openFigure(row.path);
  } else act.edit(`Confirmed ${sayFigure(figure)}`, (work) => figures.confirmFigure(work, row));
}

/** The sentence that states the figure. */
function sentenceView({sentence}: CasualtyFigure, {article}: Work): TemplateResult {
  const block = sentence && article.body[sentence.block];
  if (!sentence || !block) return html`<p class="hint">The text does not say it.</p>`;
  const text = blockText(block);
  const before = text.slice(Math.max(0, sentence.start - 60), sentence.start);
  const after = text.slice(sentence.end, sentence.end + 60);
  return html`<blockquote class="sentence">
    ${before ? `…${before}` : nothing}<mark>${text.slice(sentence.start, sentence.end)}</mark>${after}
  </blockquote>`;
}

/** The required fields that a figure lacks. */
function missingView({source, asOf}: CasualtyFigure): TemplateResult {
  const facts = [
    source ? html`<b>Source</b> ${source.name}` : html`<b class="missing">No source</b>`,
    asOf ? html`<b>As of</b> ${asOf}` : html`<b class="missing">No day</b>`,
  ];
  return html`<p class="hint">${facts[0]} · ${facts[1]}</p>`;
}

/** Other counts of the same people. */
function rivalsView(row: figures.Row, work: Work): TemplateResult | typeof nothing {
  const rivals = figures.rivalsOf(row, work).map(({figure, open}) => {
    const {source} = figure;
    return `${sayFigure(figure, open)} (${source ? source.name : 'no source'})`;
  });
  if (!rivals.length) return nothing;
  return html`<p class="hint"><b>Counts differ</b> Also in the list: ${rivals.join(', ')}.</p>`;
}

function amountView(amount: Amount, isOpen: boolean, set: SetPart): TemplateResult {
  const number = (key: string, label: string, value: number) =>
    numberField({
      label,
      value: isOpen ? '' : String(value),
      mark: isOpen ? 'fill in' : undefined,
      min: 0,
      set: (text) => set(['amount', key], 'Number', Math.max(0, Math.round(Number(text)))),
    });
  return html`${choiceField({
    label: 'How exact',
    value: amount.kind,
    choices: amountKinds,
    set: (kind) => set(['amount'], 'Amount', amountOf(kind as Amount['kind'], amount)),
  })}
  ${'value' in amount ? number('value', 'Number', amount.value) : nothing}
  ${
    'min' in amount
      ? html`${number('min', 'From', amount.min)} ${number('max', 'To', amount.max)}`
      : nothing
  }
  ${
    'words' in amount
      ? lineField({
          label: 'Words',
          value: amount.words,
          set: (words) => set(['amount', 'words'], 'Words', words || ' '),
        })
      : nothing
  }`;
}

function partsView({figure, open}: figures.Row, work: Work, set: SetPart): TemplateResult {
  const field = (label: string, ...path: Path): FieldOptions => ({
    label,
    value: textAt(figure, path),
    set: (value) => set(path, label, value),
  });
  const bases = figures.basesFor(figure, work);
  const partOf = Object.fromEntries(bases.map((base) => [base.id, sayFigure(base)]));
  const who = field('Who (children, civilians …)', 'group');
  return html`${lineField({...who, mark: open.includes('group') ? 'fill in' : undefined})}
  ${choiceField({...field('Part of', 'partOf'), choices: {'': 'no other figure', ...partOf}})}
  ${lineField({
    ...field('Source', 'source', 'name'),
    set: (name) => set(name ? ['source', 'name'] : ['source'], 'Source', name || undefined),
  })}
  ${addressField({...field('Address of the source', 'source', 'url'), isDisabled: !figure.source})}
  ${dateField({...field('As of', 'asOf'), withTime: true})}
  ${choiceField({...field('Status', 'status'), choices: statuses})}
  ${lineField(field('Event it counts', 'scope', 'event'))}
  ${lineField(field('Place it counts', 'scope', 'place'))}
  ${dateField(field('First day counted', 'scope', 'from'))}
  ${dateField(field('Last day counted', 'scope', 'to'))}`;
}
