import {holdAsKeyed} from '../../model/availability/hold-as-keyed.js';
import {createIssue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import type {ArticleReader} from '../reader.js';
import {readStoryOfHtml} from '../through-html/read-story.js';
import {readFrontFacts, reportUnread} from './front-facts.js';
import {takeFrontMatter} from './front-matter.js';
import {takeHead} from './head.js';
import {writeShortcodes} from './shortcodes.js';
import {isTame} from './is-tame.js';
import {listLabels, parseMarkdown} from './write-blocks.js';

/** Reads Markdown. The head comes from its front matter, or else from the start of the text. */
export const readMarkdown: ArticleReader = async ({text}, context) => {
  const plain = text.replace(/\r\n?/g, '\n').trimStart();
  if (!isTame(plain)) {
    const {readText} = await import('../text/read-text.js');
    const reading = await readText({text}, context);
    const issue = createIssue('', 'too-deep', 'Markdown that people write', 'a text of signs');
    return {...reading, issues: [issue, ...reading.issues]};
  }
  const {data, body, unread} = await takeFrontMatter(plain);
  const issues = reportUnread(unread);
  const known = readFrontFacts(data, context.url, issues);
  await context.nextStep();
  const {tokens, write} = parseMarkdown(writeShortcodes(body, issues));
  await context.nextStep();
  const head = await takeHead(tokens, known, context);
  issues.push(...head.issues, ...listLabels(head.tokens));
  const language = known.language ?? context.language;
  const facts = {...known, ...head.facts, ...(language && {language})};
  holdAsKeyed(facts, data, issues, context.now, readDate);
  const html = write(head.tokens);
  await context.nextStep();
  return readStoryOfHtml(facts, html, context, issues);
};
