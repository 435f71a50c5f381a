/** Maximum size of an input, in bytes or characters: a novel has about a million. */
export const longestInput = 20_000_000;

/** Maximum number of characters of text, Markdown and mail. */
export const longestText = 1_000_000;

/** Maximum number of lines of these, as many as in a novel with broken lines. */
export const mostLines = 20_000;
