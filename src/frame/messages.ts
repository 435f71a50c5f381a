/** The message from a frame to the page around it. */
export interface HeightMessage {
  readonly type: 'article-widgets:height';
  readonly version: 1;
  /** Height of its content in CSS pixels. */
  readonly height: number;
  /** Whether the content is the story; otherwise it is a sentence that says why there is none. */
  readonly showsStory: boolean;
}

/** The message from a page to a frame that sent its height before the page was listening. */
export interface AskMessage {
  readonly type: 'article-widgets:ask';
  readonly version: 1;
}

/** Minimum height: one line with the host's name stays readable. */
const shortest = 40;

/** Maximum height: about 15,000 words on a narrow phone. */
const tallest = 50_000;

/** Validates a message and limits its height; undefined for messages of other programs. */
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
