import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Image, Row} from '../../../src/model/article.js';
import {postView} from './post.js';
import * as parts from '../state/new-blocks.js';
import type {Path} from '../state/paths.js';

/** Changes a part of a block as a labelled step. */
export type SetPart = (path: Path, label: string, value: unknown, run?: string) => void;

/** Rows and columns of a table, pictures of a gallery. */
export function blockPartsView(
  block: Block,
  name: string,
  set: SetPart,
): TemplateResult | typeof nothing {
  if (block.type === 'table' && parts.isPlainTable(block.rows))
    return tableView(block.rows, name, set);
  if (block.type === 'post') return postView(block, name, set);
  return block.type === 'gallery' ? galleryView(block.images, name, set) : nothing;
}

function tableView(rows: readonly Row[], name: string, set: SetPart): TemplateResult {
  const hasHead = parts.hasHeadRow(rows);
  const columns = rows[0]?.cells.length ?? 0;
  const button = (label: string, isOff: boolean, change: (rows: readonly Row[]) => Row[]) =>
    partButton(label, name, isOff, () =>
      set(['rows'], `${label}: ${name.toLowerCase()}`, change(rows)),
    );
  return html`<div class="row block-parts">
    ${button('Add a row', false, parts.addRow)} ${button('Add a column', false, parts.addColumn)}
    ${button('Remove the last row', rows.length < 2, parts.dropRow)}
    ${button('Remove the last column', columns < 2, parts.dropColumn)}
    <label class="check">
      <input
        type="checkbox"
        .checked=${hasHead}
        @change=${() => set(['rows'], 'Header row', parts.headFirstRow(rows, !hasHead))}
      />
      The first row is a header row
    </label>
  </div>`;
}

function galleryView(images: readonly Image[], name: string, set: SetPart): TemplateResult {
  return html`<div class="row block-parts">
    ${partButton('Add a picture', name, false, () =>
      set(['images'], 'Added a picture', [...images, parts.blankPicture]),
    )}
    ${partButton('Remove the last picture', name, images.length < 2, () =>
      set(['images'], 'Removed a picture', images.slice(0, -1)),
    )}
  </div>`;
}

function partButton(
  label: string,
  name: string,
  isOff: boolean,
  press: () => void,
): TemplateResult {
  return html`<button
    type="button"
    aria-label="${label}: ${name}"
    ?disabled=${isOff}
    @click=${press}
  >
    ${label}
  </button>`;
}
