import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Cell, Row, Table} from '../../model/article.js';
import {inlineText} from '../../model/block-types.js';
import type {DrawFlow} from './block-context.js';
import {blockId, blockLang, blockDir} from './block-attributes.js';
import {inlineTemplate} from './inline.template.js';
import {alignColumns, type Alignment} from './table-alignment.js';
import {findMissingDecimals} from './table-decimals.js';

const scopes = {column: 'col', row: 'row', columns: 'colgroup', rows: 'rowgroup'} as const;

const sections: Record<NonNullable<Row['section']>, (rows: unknown) => TemplateResult> = {
  head: (rows) =>
    html`<thead>
      ${rows}
    </thead>`,
  body: (rows) =>
    html`<tbody>
      ${rows}
    </tbody>`,
  foot: (rows) =>
    html`<tfoot>
      ${rows}
    </tfoot>`,
};

/** A table in a box that scrolls where the column is too narrow. */
export function tableTemplate(table: Table, locale: Locale, flow: DrawFlow): TemplateResult {
  const width = Math.max(...table.rows.map(widthOf));
  const alignment = alignColumns(table.rows);
  const columns = {alignment, decimals: findMissingDecimals(table.rows, alignment)};
  const isNote = (row: Row) => row.section === 'foot' && row.cells.length === 1 && width > 1;
  return html`<div
    id=${blockId(table)}
    lang=${blockLang(table)}
    dir=${blockDir(table)}
    class="aw-table"
  >
    <div
      class="aw-scroll"
      role="region"
      tabindex="0"
      aria-label=${inlineText(table.caption) || locale.strings.table}
    >
      <table>
        ${
          table.caption
            ? html`<caption>
                ${inlineTemplate(table.caption)}
              </caption>`
            : nothing
        }
        ${groupRows(table.rows.filter((row) => !isNote(row))).map(({section, rows}) => sections[section](rows.map((row) => rowTemplate(row, columns, locale, flow))))}
      </table>
    </div>
    ${table.rows.filter(isNote).map((row) => noteTemplate(row, locale, flow))}
  </div>`;
}

/** The number of columns in a row. */
function widthOf({cells}: Row): number {
  return cells.reduce((sum, {columns = 1}) => sum + columns, 0);
}

/** A note on the whole table. It does not scroll with the columns. */
function noteTemplate({cells}: Row, locale: Locale, flow: DrawFlow): TemplateResult {
  return html`${cells.map(({content, language, direction}) => html`<div class="aw-table-note" lang=${language ?? nothing} dir=${direction ?? nothing}>${flow(content, locale)}</div>`)}`;
}

function groupRows(rows: readonly Row[]): {section: NonNullable<Row['section']>; rows: Row[]}[] {
  const groups: {section: NonNullable<Row['section']>; rows: Row[]}[] = [];
  for (const row of rows) {
    const section = row.section ?? 'body';
    const last = groups.at(-1);
    if (last?.section === section) last.rows.push(row);
    else groups.push({section, rows: [row]});
  }
  return groups;
}

/** How the cells of a table stand in their columns. */
interface Columns {
  alignment: Alignment;
  decimals: ReadonlyMap<Cell, string>;
}

function rowTemplate(
  {cells}: Row,
  columns: Columns,
  locale: Locale,
  flow: DrawFlow,
): TemplateResult {
  return html`<tr>
    ${cells.map((cell) => cellTemplate(cell, columns, locale, flow))}
  </tr>`;
}

function cellTemplate(
  cell: Cell,
  {alignment, decimals}: Columns,
  locale: Locale,
  flow: DrawFlow,
): TemplateResult {
  const {header, scope, columns, rows, language, direction} = cell;
  const content = flow(cell.content, locale);
  const align = alignment.get(cell);
  const missing = decimals.get(cell);
  const cellClass = align && align !== 'start' ? `aw-${align}` : nothing;
  const [across, down, lang, dir] = [
    columns ?? nothing,
    rows ?? nothing,
    language ?? nothing,
    direction ?? nothing,
  ];
  return header
    ? html`<th
        class=${cellClass}
        scope=${scope ? scopes[scope] : nothing}
        colspan=${across}
        rowspan=${down}
        lang=${lang}
        dir=${dir}
      >
        ${content}
      </th>`
    : html`<td class=${cellClass} colspan=${across} rowspan=${down} lang=${lang} dir=${dir}>
        ${content}${missing ? html`<span data-decimals=${missing}></span>` : nothing}
      </td>`;
}
