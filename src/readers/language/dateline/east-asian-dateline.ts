import type {AgencyDateline} from './dateline-facts.js';
import {findDate, type DateContext} from '../dates/date-words.js';
import {simplifyDigits} from '../dates/digits.js';
import {isPlaceLike} from '../place.js';
import {isAgency} from '../words/papers.js';

/** «新华社北京1月13日电（记者 李明）», «中新社上海1月13日电 (记者 李明)», a paper's own «本报北京1月13日电（记者 李明）». */
const chinese =
  /^[（(【]?(?<agency>新华社|新華社|中新社|中新网|中通社|人民网|央视网|(?!本)[\u3400-\u9fff]{2,4}?(?:社|快讯|通讯))?(?:本报|本社)?(?<place>[\u3400-\u9fff]{2,10}?)(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[电電讯訊][）)】]?\s*(?:[（(](?:本报)?(?:记者|記者)[\s:：]*(?<names>[^（）()]{2,40})[）)])?\s*/u;

/** «【ロンドン共同】», «【ワシントン＝山田太郎】». */
const japanese =
  /^【(?<place>[^【】＝=\d\s]{2,12}?)(?:(?<agency>共同|時事|ロイター)|[＝=](?<names>[\u3040-\u9fff\s]{3,12}))】\s*/u;

/** «(서울=연합뉴스) 김하나 기자 = ». */
const korean =
  /^[（(](?<place>[가-힣]{2,12})=(?<agency>연합뉴스|뉴시스|뉴스1)[）)]\s*(?:(?<names>[가-힣]{2,4}) 기자\s?=\s?)?/u;

/** «[서울=한빛일보 김하나 기자] ». */
const koreanPaper =
  /^[[［(](?<place>[가-힣]{2,12})=(?:(?<paper>[가-힣\w]{2,12})\s)?(?<names>[가-힣]{2,4})\s?(?:기자|특파원)[\]］)]\s*/u;

/** «（中央社記者王小明台北3日電）»: a name of two to four characters and a place. */
const taiwanese =
  /^[（(](?<agency>\p{Script=Han}{2,4}社)(?:記者|记者)(?<both>\p{Script=Han}{4,10})(?:\d{1,2}月)?\d{1,2}日(?:專?[電电]|報導|综合报道)[）)]\s*/u;

/** Divides a name from the place behind it, which the paragraph names again. */
function divideNameAndPlace(
  both: string,
  text: string,
): {names: string; place: string} | undefined {
  const length = [3, 2, 4].find(
    (length) => both.length - length > 1 && text.includes(both.slice(length)),
  );
  return length ? {names: both.slice(0, length), place: both.slice(length)} : undefined;
}

function readTaiwanese(text: string): AgencyDateline | undefined {
  const match = taiwanese.exec(text.slice(0, 60));
  const {agency = '', both = ''} = match?.groups ?? {};
  const end = match?.[0].length ?? 0;
  const found = divideNameAndPlace(both, text.slice(end));
  return found && {place: found.place, agency, reporters: [found.names], end};
}

type Groups = Readonly<Partial<Record<'place' | 'agency' | 'date' | 'names' | 'paper', string>>>;

/** Reads a dateline as agencies of China, Japan and Korea write it, with the reporters that it names. */
export function readEastAsianDateline(
  text: string,
  context: DateContext,
): AgencyDateline | undefined {
  const filed = readTaiwanese(text);
  if (filed) return filed;
  const start = text.slice(0, 120);
  const match =
    chinese.exec(start) ?? japanese.exec(start) ?? korean.exec(start) ?? koreanPaper.exec(start);
  const {place, agency, date, names, paper}: Groups = match?.groups ?? {};
  if (!match || !place || !(agency ?? names) || !isPlaceLike(place)) return undefined;
  const day = date && findDate(simplifyDigits(date), context)?.iso;
  const reporters = names?.split(/[\s、,，]+/).filter(Boolean);
  return {
    place,
    ...(agency ? {agency} : {}),
    ...(paper && (isAgency(paper) ? {agency: paper} : {publisher: paper})),
    ...(day ? {date: day} : {}),
    ...(reporters?.length ? {reporters} : {}),
    end: match[0].length,
  };
}
