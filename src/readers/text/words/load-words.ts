let others: typeof import('./other-scripts.js') | undefined;

/** Loads the words in other letters than Latin ones, where a text has such letters: before its lines are looked at. */
export async function loadWords(text: string): Promise<void> {
  if (/[^\P{L}\p{Script=Latin}]/u.test(text)) others ??= await import('./other-scripts.js');
}

/** The words in other letters, where a text has needed them. */
export function otherWords(): typeof others {
  return others;
}
