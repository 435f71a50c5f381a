/** Longest input that is read, in bytes or characters: a novel has about a million. */
export const longestInput = 20_000_000;

/** Most characters that are read of text, Markdown and mail. */
export const longestText = 1_000_000;

/** Most lines that are read of them: a novel whose lines are broken has as many. */
export const mostLines = 20_000;
