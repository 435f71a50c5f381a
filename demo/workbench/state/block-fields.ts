import type {Block, Flow, Row} from '../../../src/model/article.js';
import {isBlock} from '../../../src/model/block-types.js';
import type {Path} from './paths.js';

/** An editable part of a block. */
export interface BlockField {
  readonly path: Path;
  readonly label: string;
  /** Formatted text, a plain line, or a day with its time. */
  readonly kind: 'words' | 'line' | 'address' | 'moment';
}

/** The editable parts of a block, in reading order. */
export function fieldsOf(block: Block, at: Path = []): BlockField[] {
  const words = (path: Path, label: string): BlockField => ({
    path: [...at, ...path],
    label,
    kind: 'words',
  });
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'preformatted':
      return [words(['content'], 'Text')];
    case 'pullquote':
      return [words(['content'], 'Text'), words(['attribution'], 'Who said or wrote it')];
    case 'quote':
      return [
        ...flowFields(block.content, [...at, 'content'], 'Text'),
        words(['attribution'], 'Who said or wrote it'),
      ];
    case 'list':
      return block.items.flatMap(({content}, index) =>
        flowFields(content, [...at, 'items', index, 'content'], `Item ${index + 1}`),
      );
    case 'aside':
      return [
        words(['heading'], 'Heading of the sidebar'),
        ...flowFields(block.content, [...at, 'content'], 'Text'),
      ];
    case 'post':
      return [
        {path: [...at, 'published'], label: 'Published', kind: 'moment'},
        {path: [...at, 'modified'], label: 'Updated', kind: 'moment'},
        {path: [...at, 'label'], label: 'Kind, such as “Analysis”', kind: 'line'},
        words(['title'], 'Title'),
        ...(block.authors ?? []).map((_, index): BlockField => ({
          path: [...at, 'authors', index, 'name'],
          label: `Author ${index + 1}`,
          kind: 'line',
        })),
      ];
    default:
      return mediaFields(block, at);
  }
}

/** The editable parts of blocks that are not only text. */
function mediaFields(block: Block, at: Path): BlockField[] {
  switch (block.type) {
    case 'image':
      return pictureFields([...at, 'image']);
    case 'gallery':
      return [
        ...block.images.flatMap((_, index) => pictureFields([...at, 'images', index], index + 1)),
        {path: [...at, 'caption'], label: 'Caption of the gallery', kind: 'words'},
      ];
    case 'embed':
      return [
        {path: [...at, 'title'], label: 'Title or description', kind: 'line'},
        {path: [...at, 'url'], label: 'Web address', kind: 'address'},
      ];
    case 'correction':
      return [{path: [...at, 'correction', 'content'], label: 'Correction', kind: 'words'}];
    case 'table':
      return [
        {path: [...at, 'caption'], label: 'Caption of the table', kind: 'words'},
        ...tableFields(block.rows, at),
      ];
    case 'footnotes':
      return block.notes.flatMap(({content, label}, index) =>
        flowFields(content, [...at, 'notes', index, 'content'], `Footnote ${label ?? index + 1}`),
      );
    default:
      return [];
  }
}

function tableFields(rows: readonly Row[], at: Path): BlockField[] {
  return rows.flatMap(({cells}, row) =>
    cells.flatMap(({content}, cell) =>
      flowFields(
        content,
        [...at, 'rows', row, 'cells', cell, 'content'],
        `Row ${row + 1}, column ${cell + 1}`,
      ),
    ),
  );
}

/** The editable parts of a picture. */
export function pictureFields(at: Path, number?: number): BlockField[] {
  const of = number === undefined ? '' : ` of picture ${number}`;
  return [
    {
      path: [...at, 'alt'],
      label:
        number === undefined
          ? 'Description of the picture (alt text)'
          : `Description of picture ${number} (alt text)`,
      kind: 'line',
    },
    {path: [...at, 'caption'], label: `Caption${of}`, kind: 'words'},
    {path: [...at, 'credit'], label: `Credit${of}`, kind: 'line'},
    {path: [...at, 'url'], label: `Web address${of}`, kind: 'address'},
  ];
}

function flowFields(content: readonly Flow[], at: Path, label: string): BlockField[] {
  if (!content.some(isBlock)) return [{path: at, label, kind: 'words'}];
  return content.flatMap((flow, index) =>
    isBlock(flow) ? fieldsOf(flow, [...at, index]).map((field) => ({...field, label})) : [],
  );
}
