import type {ReaderPart} from '../reader-part.js';
import {readAside, readDivider, readHeading, readPreformatted} from './boxes.js';
import {calloutClass, readCallout} from './callout.js';
import {findDirection} from './direction.js';
import {readControl, readDrawing} from './svg.js';
import {hasClass} from '../element.js';
import {findNotes, isNoteList, readNotes} from './footnotes.js';
import {readList} from './list.js';
import {readMath} from './math.js';
import {choosePullquote, readQuote} from './quote.js';
import {readTable} from './table.js';
import {readAbbreviation, readRuby, readTerm, readTime} from './terms.js';

/** Reads headings, lists, tables, quotations, boxes, notes, formulas, and words that say more than they show. */
export const structures: ReaderPart = {
  readers: [
    ['abbr acronym', readAbbreviation],
    ['aside details', readAside],
    ['blockquote', readQuote],
    ['canvas input noembed noframes select', readControl],
    ['dir menu ol ul', readList],
    ['dt', readTerm],
    ['h1 h2 h3 h4 h5 h6', readHeading],
    ['hr', readDivider],
    ['listing plaintext pre textarea xmp', readPreformatted],
    ['math', readMath],
    ['rt', readRuby],
    ['svg', readDrawing],
    ['table', readTable],
    ['time', readTime],
  ],
  prepare(source) {
    source.registry.findDirection = findDirection;
    findNotes(source);
    source.registry.choosers.push(choosePullquote, (element, usual) => {
      if (hasClass(element, calloutClass)) return readCallout;
      return isNoteList(element) ? readNotes : usual;
    });
  },
};
