type Link = Readonly<Record<string, unknown>> | null;

const isStoryLink = (part: Link): boolean =>
  typeof part?.['url'] === 'string' && typeof part['title'] === 'string';

/** Whether JSON is a bare list of links to stories: the `stories` of a list without the rest. */
export function areStoryLinks(data: unknown): data is readonly object[] {
  return Array.isArray(data) && data.length > 0 && (data as Link[]).every(isStoryLink);
}
