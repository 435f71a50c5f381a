import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/zh-hant.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const measures: Record<Measure, string> = {
  killed: '死亡',
  injured: '受傷',
  missing: '失蹤',
  displaced: '流離失所',
  detained: '遭拘留',
  abducted: '遭綁架',
  affected: '受影響',
};

/** «25人»; words such as «未公布» take no classifier. */
const people = (amount: string) => (/[\d十百千萬億]$/.test(amount) ? `${amount}人` : amount);

/** `Intl` writes «下午9:05» or «晚上9:05»; papers write «21:05». */
const tellBy24Hours = (text: string) =>
  text.replace(
    /(凌晨|清晨|早上|上午|中午|下午|晚上|午夜)(\d{1,2})(?=:\d\d)/,
    (_, part: string, hour: string) =>
      `${(Number(hour) % 12) + (/中午|下午|晚上/.test(part) ? 12 : 0)}`,
  );

/** Chinese, traditional. */
export const zhHant: Strings = {
  failed: {
    'aw-article': '文章載入失敗。',
    'aw-article-body': '內文載入失敗。',
    'aw-casualty-card': '傷亡數據載入失敗。',
    'aw-weather-dateline': '天氣和日期載入失敗。',
    'aw-related-stories': '文章列表載入失敗。',
  },
  tryAgain: '再試一次',
  withheld: '發布單位暫不公開本文。',
  canceled: '發布單位已撤回本文。',
  embargoed: (until) => `本文在${until}之前不得發布。`,
  expired: '本文已下架。',

  byline: (names) => `文：${names}`,
  updated: (date) => `更新：${date}`,
  storyAge: (age) => `本文發布於${age}。`,
  corrections: '更正啟事',
  correction: '更正',
  notes: '註釋',
  backToText: '返回正文',
  play: (title, provider) => `從${provider}載入並播放：${title}`,
  load: (title, provider) => `從${provider}載入：${title}`,
  table: '表格',
  embed: '嵌入內容',

  weatherBy: (provider) => `天氣資料：${provider}`,
  weatherAge: (age) => `${age}觀測`,
  switchUnit: (unit) => (unit === 'celsius' ? '以°C顯示' : '以°F顯示'),
  weather: {
    0: '晴',
    1: '大致晴朗',
    2: '多雲',
    3: '陰',
    45: '霧',
    48: '凍霧',
    51: '輕微毛毛雨',
    53: '毛毛雨',
    55: '較強毛毛雨',
    56: '輕微凍毛毛雨',
    57: '凍毛毛雨',
    61: '小雨',
    63: '中雨',
    65: '大雨',
    66: '輕度凍雨',
    67: '凍雨',
    71: '小雪',
    73: '中雪',
    75: '大雪',
    77: '米雪',
    80: '小陣雨',
    81: '陣雨',
    82: '強陣雨',
    85: '陣雪',
    86: '強陣雪',
    95: '雷雨',
    96: '雷雨夾冰雹',
    99: '雷雨夾大冰雹',
  },

  toll: '傷亡情況',
  tollOf: {missing: '失蹤人數', displaced: '流離失所人數', detained: '遭拘留人數'},
  atLeast: (amount) => `至少${amount}`,
  atMost: (amount) => `至多${amount}`,
  about: (amount) => `約${amount}`,
  range: (min, max) => `${min}至${max}`,
  notReported: '未公布',
  counted: (measure, group, form) => {
    const known = groupOf(groups, group);
    const befell = measures[measure];
    const others = group && !known ? `（${group}）` : '';
    // Without a number there is no classifier.
    if (!form) return `${known ?? ''}${befell}人數${others}`;
    return `${known ? `名${known}` : `人${others}`}${befell}`;
  },
  subset: (amount, group, form) => {
    const isComplete = form === 'words' && people(amount) === amount;
    if (!group) return `其中${amount}${isComplete ? '' : '人'}`;
    const whom = groupOf(groups, group) ?? group;
    return isComplete ? `其中${whom}：${amount}` : `其中${amount}名${whom}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    return known
      ? `無${known}${measures[measure]}`
      : `無人${group ? `（${group}）` : ''}${measures[measure]}`;
  },
  figure: (amount, counted) => `${amount}${counted}`,
  vagueFigure: (words, counted) => {
    const bare = counted.replace(/^[人名]/, '');
    if (!/\p{Script=Han}/u.test(words)) return `${bare}：${words}`;
    if (!words.endsWith('人')) return `${words}${counted}`;
    return counted.startsWith('人') ? `${words}${bare}` : `${bare}：${words}`;
  },
  unknownFigure: (notReported, counted) => `${counted}：${notReported}`,
  colon: '：',
  comma: '，',
  fullStop: '。',
  partOf: (base) => `總計${base}`,
  notBrokenDown: (amount) => `${amount}人未細分`,
  accordingTo: (source) => `資料來源：${source}`,
  sourceMissing: '未註明來源',
  asOf: (date) => `截至${date}`,
  dateMissing: '未註明日期',
  since: (date) => `自${date}以來`,
  until: (date) => `截至${date}`,
  between: (from, to) => `${from}至${to}`,
  includes: (figure) => `包括${figure}`,
  status: {
    reported: '據報導',
    confirmed: '已證實',
    unverified: '未經查證',
    contested: '有爭議',
    denied: '已遭否認',
    retracted: '已撤回',
  },
  revised: (before, date, reason) =>
    `${date}修訂，此前為${people(before)}${reason && `（${reason}）`}`,
  reason: {
    'late-reports': '補報',
    reclassified: '死亡個案重新歸類',
    'duplicates-removed': '剔除重複',
    'method-changed': '統計方法改變',
    'count-restarted': '重新統計',
    corrected: '更正',
  },
  reasonMissing: '未說明原因',
  earlierRevisions: (count) => `先前的修訂（${count}）`,
  history: (steps) => `數字變化：${steps}`,
  historyStep: (amount, date) => (date ? `${date}為${people(amount)}` : people(amount)),
  figureAge: (age) => `${age}的數字`,
  unlessNamed: '另註來源者除外',
  countsDiffer: (counted) => `${counted}：各方統計不一`,
  others: '其他數字',
  earlier: (states) => `先前：${states}`,
  aside: (text, note) => `${people(text)}（${note}）`,
  lastChange: (reason) => `最近一次修訂：${reason}`,
  backToToll: '返回傷亡數字',
  readFromText: '自動擷取自正文，未經編輯確認',
  toSentence: (figure) => `${figure}：前往文中句子`,

  list: {
    'read-next': '接著閱讀',
    trending: '熱門話題',
    related: '相關報導',
  },
  label: {live: '直播', opinion: '觀點', video: '影片', analysis: '分析'},
  storyFrom: (year) => (year.endsWith('年') ? `${year}的報導` : `${year}年的報導`),

  pinned: '置頂',
  keyPoints: '重點',
  postLink: '本則連結',
  newPosts: (count) => `${count}則新消息`,
  showMore: (count) => `再顯示${count}則`,
  coverageEnded: '直播報導已結束。',
  whatChanged: '更動內容',
  change: {headline: '標題', standfirst: '導語', text: '內文', post: '消息'},
  added: '新增',
  removed: '刪除',
  previously: (amount) => `先前為${people(amount)}`,

  mend: {
    date: (text) =>
      tellBy24Hours(text)
        .replace(/日 (?=星期|[^\d\s]{2}\d|\d)/g, '日')
        .replace(/(星期.) (?=\S{0,2}\d)/, '$1')
        .replace(/\s*\[?((?:GMT|UTC)[^\]\s]*)\]?$/, '（$1）'),
    age: (text) => text.replace(/(\d)\s(?=\p{Script=Han})/gu, '$1'),
    count: (value) => {
      if (value >= 1000 && value < 1e4) return `${value}`;
      if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}億`;
      const rest = value % 1e4;
      // «1萬5» would mean 15,000.
      const isPlain = value >= 1e4 && value < 1e8 && (rest === 0 || rest >= 1000);
      return isPlain ? `${Math.floor(value / 1e4)}萬${rest || ''}` : undefined;
    },
  },
};

registerStrings('zh-Hant', zhHant);
