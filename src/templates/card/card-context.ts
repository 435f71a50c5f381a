import type {Locale} from '../../format/locale.js';
import type {Block, CasualtyFigure} from '../../model/article.js';
import type {SharedFacts} from '../../toll/shared-facts.js';

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
  /** Whether the part of a figure that its subsets leave open is worked out and shown. */
  withRemainder?: boolean | undefined;
  /** Level of the card's heading: 2 where absent. */
  headingLevel?: number | undefined;
  /** Days after which a figure says how old it is. */
  staleAfter?: number | undefined;
  /** The reader's clock. */
  now: Date;
}

/** The same, with what the rows of one card share. */
export interface LedgerContext extends CardContext {
  figures: readonly CasualtyFigure[];
  shared: SharedFacts;
}
