/** What a frame tells the page around it: how tall its story is, in pixels of CSS. */
export interface HeightMessage {
  readonly type: 'article-widgets:height';
  readonly version: 1;
  readonly height: number;
}

/** What a page asks a frame that has spoken before the page could listen. */
export interface AskMessage {
  readonly type: 'article-widgets:ask';
  readonly version: 1;
}

/** Tallest story that a page believes in: some 15,000 words on a narrow telephone. */
const tallest = 50_000;

/** The height that a message tells; none where it is not one of ours, or no story is that tall. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || !data) return undefined;
  const {type, version, height} = data as Partial<HeightMessage>;
  if (type !== 'article-widgets:height' || version !== 1) return undefined;
  return typeof height === 'number' && height > 0 && height <= tallest ? height : undefined;
}

/** Whether a message asks for the height. */
export function isAsking(data: unknown): boolean {
  if (typeof data !== 'object' || !data) return false;
  const {type, version} = data as Partial<AskMessage>;
  return type === 'article-widgets:ask' && version === 1;
}
