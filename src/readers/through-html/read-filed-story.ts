import type {Issue} from '../../model/issue.js';
import {repeatsStart} from './repeats-start.js';
import {countText, share} from '../values/count-content.js';
import type {FormatReading, ReadContext} from '../reader.js';
import {moveBodyDateline} from './dateline.js';
import {type Facts, readStoryOfHtml} from './read-story.js';

/**
 * Reads a story as agencies send it: its text may begin with a dateline, which goes to the metadata,
 * and its summary may be the first paragraph again, which is left out.
 */
export async function readFiledStory(
  facts: Facts,
  html: string,
  context: ReadContext,
  issues: readonly Issue[],
): Promise<FormatReading> {
  const reading = await readStoryOfHtml(facts, html, context, issues);
  const {article, kept} = reading;
  const {body, standfirst = ''} = article;
  const isWhole = repeatsStart(standfirst, body);
  const dateline = await moveBodyDateline(body, article, context);
  const isRepeated = isWhole || repeatsStart(standfirst, body);
  if (isRepeated) delete article.standfirst;
  const moved = dateline + (isRepeated ? countText(standfirst) : 0);
  const text = share(kept.text.found - moved, kept.text.kept - moved);
  return {...reading, kept: {...kept, text}};
}
