/** What a frame tells the page around it. */
export interface HeightMessage {
  readonly type: 'article-widgets:height';
  readonly version: 1;
  /** How tall its content is, in CSS pixels. */
  readonly height: number;
  /** Whether that content is the story; if not, it is a sentence that says why there is none. */
  readonly showsStory: boolean;
}

/** What a page asks a frame that has spoken before the page could listen. */
export interface AskMessage {
  readonly type: 'article-widgets:ask';
  readonly version: 1;
}

/** Shortest frame: one line with its host's name stays legible. */
const shortest = 40;

/** Tallest frame: some 15,000 words on a narrow phone. */
const tallest = 50_000;

/** Reads what a frame says, with a height within bounds; nothing where the message is not one of ours. */
export function readHeightMessage(
  data: unknown,
): Pick<HeightMessage, 'height' | 'showsStory'> | undefined {
  if (typeof data !== 'object' || !data) return undefined;
  const {type, version, height, showsStory} = data as Partial<HeightMessage>;
  if (type !== 'article-widgets:height' || version !== 1) return undefined;
  if (typeof height !== 'number' || !(height > 0)) return undefined;
  const bounded = Math.ceil(Math.min(Math.max(height, shortest), tallest));
  return {height: bounded, showsStory: showsStory === true};
}

/** Whether a message asks for the height. */
export function isAsking(data: unknown): boolean {
  if (typeof data !== 'object' || !data) return false;
  const {type, version} = data as Partial<AskMessage>;
  return type === 'article-widgets:ask' && version === 1;
}
