import type {Article} from '../../../model/article.js';
import type {ReadContext} from '../../reader.js';
import {atSending} from '../../lines/envelope/header-facts.js';
import type {HtmlSource} from '../context.js';
import {joinWrapped} from './join-wrapped.js';
import {takeFoot} from './take-foot.js';
import {dropByline, takeHead} from './take-head.js';
import {takeMail} from './take-mail.js';
import {takePage} from './take-page.js';
import {dropPortraits, takePosts} from './take-posts.js';
import {takeSignature} from './take-signature.js';

/**
 * Takes head and foot of a pasted story off its body. The body is one of three: posts of a thread, a
 * story with the page around it, or a story alone, which may be in a mail.
 * @param takeHeadline takes the title off the body, after the mail around it is gone
 */
export async function takeTop(
  article: Article,
  takeHeadline: () => Partial<Article>,
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  const {body} = article;
  joinWrapped(body);
  return (
    (await takePosts(body, source, context)) ??
    (await takePage(body, source, context)) ??
    takeStory(article, takeHeadline, source, context)
  );
}

async function takeStory(
  article: Article,
  takeHeadline: () => Partial<Article>,
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  const {body} = article;
  const mail = await takeMail(body, source, context);
  const {headline: subject = '', authors, published} = mail ?? {};
  const within = mail ? atSending(context, mail) : context;
  const said = {...(authors && {authors}), ...(published && {published})};
  const titled = {...article, ...takeHeadline(), ...said};
  const headed = {
    ...titled,
    ...(await takeHead(titled, source, within, mail !== undefined)),
  };
  dropByline(headed, source);
  dropPortraits(body, headed.authors?.map(({name}) => name) ?? [], source);
  Object.assign(headed, takeSignature(headed, source));
  Object.assign(headed, await takeFoot(headed, source, within));
  if (!subject) return headed;
  const {chooseHeadline} = await import('../../lines/envelope/choose-headline.js');
  return (await chooseHeadline(headed, mail ?? {})).article;
}
