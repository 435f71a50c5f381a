import type {PostOrder} from '../../model/posts.js';

/** How a story is shown, as the page chooses: properties of `<aw-article>` and options of a server. */
export interface StoryOptions {
  /** Position of the toll: after the text, or between head and text. */
  casualtiesAt?: 'head' | 'end' | undefined;
  /** Days after which a figure of a toll shows its age, by the reader's clock. */
  staleAfter?: number | undefined;
  /** Age from which a story shows its age: `90` days, `2 years`, `never`; one year by default. */
  oldAfter?: string | number | undefined;
  /** Order of the posts of a live story; by default that of the data. */
  postOrder?: PostOrder | undefined;
  /** Level of the headline, from 1 to 6; 1 by default. The headings within are below it. */
  headingLevel?: number | undefined;
  /** Hosts whose players the text may load, besides those of well-known providers. */
  players?: string | readonly string[] | undefined;
  /** Value of `rel` for all links, such as `ugc nofollow`. */
  rel?: string | undefined;
}
