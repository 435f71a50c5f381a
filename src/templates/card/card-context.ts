import type {Locale} from '../../format/locale.js';
import type {Block, CasualtyFigure} from '../../model/article.js';

/** What the drawing of a card depends on beside its report. */
export interface CardContext {
  locale: Locale;
  /** IANA zone of the place. */
  timeZone?: string | undefined;
  /** Whether a program read the figures from the text. */
  fromText?: boolean;
  /** The text that sentences point into. */
  blocks?: readonly Block[] | undefined;
  /** `id` of the element that holds it. */
  htmlFor?: string | undefined;
  /** Days after which a figure says how old it is. */
  staleAfter?: number | undefined;
  /** The reader's clock. */
  now: Date;
}

/** The same, with the figures that others refer to. */
export interface LedgerContext extends CardContext {
  figures: readonly CasualtyFigure[];
}
