import type {Locale} from '../../format/locale.js';
import type {Block, CasualtyFigure} from '../../model/article.js';
import type {SharedFacts} from '../../toll/shared-facts.js';

/** What the markup of a card depends on besides its report and the language. */
export interface CardOptions {
  /** IANA time zone of the place. */
  timeZone?: string | undefined;
  /** Whether a program read the figures from the text. */
  fromText?: boolean | undefined;
  /** The text that `sentence` points into. */
  blocks?: readonly Block[] | undefined;
  /** `id` of the element that contains the text. */
  htmlFor?: string | undefined;
  /** Whether to calculate and show the part of a figure that its subsets do not cover. */
  withRemainder?: boolean | undefined;
  /** Level of the card's heading; 2 by default. */
  headingLevel?: number | undefined;
  /** Days after which a figure shows its age. */
  staleAfter?: number | undefined;
  /** The current time on the reader's device. */
  now: Date;
}

/** The same with the language, and facts that all rows of a card share. */
export interface LedgerContext extends CardOptions {
  locale: Locale;
  figures: readonly CasualtyFigure[];
  shared: SharedFacts;
}
