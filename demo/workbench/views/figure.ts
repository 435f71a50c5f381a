import {html, nothing, type TemplateResult} from 'lit';
import {blockText} from '../../../src/model/block-types.js';
import type {Amount, CasualtyFigure} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {amountKinds, amountOf, harms, measures, sayFigure, statuses} from '../state/amounts.js';
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
          aria-label="Remove: ${name}"
          @click=${() => act.edit(`Removed ${name}`, (work) => figures.dropFigure(work, row))}
        >
          Remove
        </button>
      </span>
    </div>
    ${sentenceView(figure, work)} ${unsaidView(figure, work, set)} ${missingView(figure)}
    ${rivalsView(row, work)}
    <details>
      <summary>Edit<span class="visually-hidden"> ${name}</span></summary>
      <div class="fields">
        ${choiceField({
          label: 'What happened to them',
          ...(open.includes('measure')
            ? {value: '', mark: 'to fill in', choices: {'': 'choose', ...measures}}
            : {value: figure.measure, choices: measures}),
          set: (measure) => set(['measure'], 'What happened to them', measure),
        })}
        ${amountView(figure.amount, open.includes('amount'), set)} ${partsView(row, work, set)}
      </div>
      ${revisionsView(figure, set)}
    </details>
  </li>`;
}

const certainties: Readonly<Record<NonNullable<figures.Row['certainty']>, string>> = {
  sure: 'not confirmed',
  likely: 'not confirmed, please check',
};

const sayState = ({open, certainty}: figures.Row): string =>
  open.length > 0 ? 'not confirmed, something is missing' : certainties[certainty ?? 'likely'];

/** Confirms a figure, or leads to what is missing in it. */
function confirm(row: figures.Row, act: Actions): void {
  const {figure, open} = row;
  if (open.length > 0) {
    act.say('First fill in what the words do not say.');
    openFigure(row.path);
  } else act.edit(`Confirmed ${sayFigure(figure)}`, (work) => figures.confirmFigure(work, row));
}

/** The sentence that states the figure. */
function sentenceView({sentence}: CasualtyFigure, {article}: Work): TemplateResult {
  const block = sentence && article.body[sentence.block];
  if (!sentence || !block)
    return html`<p class="hint">No sentence of the text gives this figure.</p>`;
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
    asOf ? html`<b>Date of this count</b> ${asOf}` : html`<b class="missing">No date</b>`,
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
  return html`<p class="hint"><b>Counts differ</b> The list also has ${rivals.join(', ')}.</p>`;
}

function amountView(amount: Amount, isOpen: boolean, set: SetPart): TemplateResult {
  const number = (key: string, label: string, value: number) =>
    numberField({
      label,
      value: isOpen ? '' : String(value),
      mark: isOpen ? 'to fill in' : undefined,
      min: 0,
      set: (text) => set(['amount', key], 'Number', Math.max(0, Math.round(Number(text)))),
    });
  return html`${choiceField({
    label: 'How exact the number is',
    value: amount.kind,
    choices: amountKinds,
    set: (kind) => set(['amount'], 'Amount', amountOf(kind as Amount['kind'], amount)),
  })}
  ${'value' in amount ? number('value', 'Number', amount.value) : nothing}
  ${
    'min' in amount
      ? html`${number('min', 'Lowest number', amount.min)}
        ${number('max', 'Highest number', amount.max)}`
      : nothing
  }
  ${
    'words' in amount
      ? lineField({
          label: 'Wording',
          placeholder: 'dozens',
          value: amount.words,
          set: (words) => set(['amount', 'words'], 'Wording', words || ' '),
        })
      : nothing
  }`;
}

/** What to enter in the fields whose label does not say it all. */
const helps: Readonly<Record<string, string>> = {
  group: 'Such as children or civilians. Leave it empty for people in general.',
  partOf: 'Choose the larger figure in which these people are counted, too.',
  status: 'What is known of its truth. Readers see every status but “reported”.',
  event: 'Needed if the story has figures for more than one event, or for a whole war.',
  place: 'Needed if the figure is for another area than the story, such as a whole country.',
};

function partsView(
  {figure, open, path: at}: figures.Row,
  work: Work,
  set: SetPart,
): TemplateResult {
  const field = (label: string, ...path: Path): FieldOptions => {
    const name = String(path.at(-1));
    const text = helps[name];
    return {
      label,
      value: textAt(figure, path),
      set: (value) => set(path, label, value),
      help: text ? {id: `${figureItem(at)}-${name}-help`, text} : undefined,
    };
  };
  const bases = figures.basesFor(figure, work);
  const partOf = Object.fromEntries(bases.map((base) => [base.id, sayFigure(base)]));
  const who = field('Which people', 'group');
  return html`${lineField({...who, mark: open.includes('group') ? 'to fill in' : undefined})}
  ${choiceField({...field('Included in', 'partOf'), choices: {'': 'no other figure', ...partOf}})}
  ${lineField({
    ...field('Source', 'source', 'name'),
    set: (name) => set(name ? ['source', 'name'] : ['source'], 'Source', name || undefined),
  })}
  ${addressField({...field('Web address of the source', 'source', 'url'), isDisabled: !figure.source})}
  ${dateField({...field('Date of this count', 'asOf'), withTime: true})}
  ${choiceField({...field('Status', 'status'), choices: statuses})}
  ${lineField(field('Event, if not the whole story', 'scope', 'event'))}
  ${lineField(field('Area, if not the place of the story', 'scope', 'place'))}
  ${dateField(field(`${harms[figure.measure]} from`, 'scope', 'from'))}
  ${dateField(field(`${harms[figure.measure]} to`, 'scope', 'to'))}`;
}
