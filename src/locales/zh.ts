import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/zh.js';
import {registerStrings} from './registry.js';
import type {CountForm, Strings} from './strings.js';

const measures: Record<Measure, string> = {
  killed: '死亡',
  injured: '受伤',
  missing: '失踪',
  displaced: '流离失所',
  detained: '被拘押',
  abducted: '被绑架',
  affected: '受影响',
};

/** «25人»; words such as «未公布» take no classifier. */
const people = (amount: string) => (/[\d十百千万亿]$/.test(amount) ? `${amount}人` : amount);

/** Chinese, simplified. */
export const zh: Strings = {
  failed: {
    'aw-article': '文章加载失败。',
    'aw-article-body': '正文加载失败。',
    'aw-casualty-card': '伤亡数据加载失败。',
    'aw-weather-dateline': '天气和日期加载失败。',
    'aw-related-stories': '文章列表加载失败。',
  },
  tryAgain: '重试',
  withheld: '发布方暂不公开本文。',
  canceled: '发布方已撤回本文。',
  embargoed: (until) => `本文在${until}之前不得发布。`,
  expired: '本文已下线。',

  byline: (names) => `作者：${names}`,
  updated: (date) => `更新于${date}`,
  storyAge: (age) => `本文发布于${age}。`,
  corrections: '更正',
  correction: '更正',
  notes: '注释',
  backToText: '返回正文',
  play: (title, provider) => `从${provider}加载并播放：${title}`,
  load: (title, provider) => `从${provider}加载：${title}`,
  table: '表格',
  embed: '嵌入内容',

  weatherBy: (provider) => `天气数据：${provider}`,
  weatherAge: (age) => `${age}观测`,
  switchUnit: (unit) => (unit === 'celsius' ? '以°C显示' : '以°F显示'),
  weather: {
    0: '晴',
    1: '大致晴朗',
    2: '多云',
    3: '阴',
    45: '雾',
    48: '冻雾',
    51: '轻微毛毛雨',
    53: '毛毛雨',
    55: '较强毛毛雨',
    56: '轻微冻毛毛雨',
    57: '冻毛毛雨',
    61: '小雨',
    63: '中雨',
    65: '大雨',
    66: '轻度冻雨',
    67: '冻雨',
    71: '小雪',
    73: '中雪',
    75: '大雪',
    77: '米雪',
    80: '小阵雨',
    81: '阵雨',
    82: '强阵雨',
    85: '阵雪',
    86: '强阵雪',
    95: '雷暴',
    96: '雷暴伴冰雹',
    99: '雷暴伴强冰雹',
  },

  toll: '伤亡情况',
  tollOf: {missing: '失踪情况', displaced: '流离失所情况', detained: '被拘押情况'},
  atLeast: (amount) => `至少${amount}`,
  atMost: (amount) => `至多${amount}`,
  about: (amount) => `约${amount}`,
  range: (min, max) => `${min}至${max}`,
  notReported: '未公布',
  counted: (measure, group, form: CountForm) => {
    const known = groupOf(groups, group);
    const befell = measures[measure];
    const others = group && !known ? `（${group}）` : '';
    // Without a number there is no classifier.
    if (!form) return `${known ?? ''}${befell}人数${others}`;
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
      ? `无${known}${measures[measure]}`
      : `无人${group ? `（${group}）` : ''}${measures[measure]}`;
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
  partOf: (base) => `总计${base}`,
  notBrokenDown: (amount) => `${amount}人未细分`,
  accordingTo: (source) => `据${source}消息`,
  sourceMissing: '未注明来源',
  asOf: (date) => `截至${date}`,
  dateMissing: '未注明日期',
  since: (date) => `自${date}以来`,
  until: (date) => `到${date}为止`,
  between: (from, to) => `${from}至${to}`,
  includes: (figure) => `包括${figure}`,
  status: {
    reported: '据报道',
    confirmed: '已确认',
    unverified: '未经核实',
    contested: '有争议',
    denied: '已被否认',
    retracted: '已撤回',
  },
  revised: (before, date, reason) =>
    `${date}修订，此前为${people(before)}${reason && `（${reason}）`}`,
  reason: {
    'late-reports': '补报',
    reclassified: '死亡案例重新归类',
    'duplicates-removed': '剔除重复',
    'method-changed': '统计方法变更',
    'count-restarted': '重新统计',
    corrected: '更正',
  },
  reasonMissing: '未说明原因',
  earlierRevisions: (count) => `此前的修订（${count}）`,
  history: (steps) => `数字变化：${steps}`,
  historyStep: (amount, date) => `${date}为${people(amount)}`,
  figureAge: (age) => `${age}的数字`,
  unlessNamed: '另注来源者除外',
  countsDiffer: (counted) => `${counted}：各方统计不一`,
  others: '其他数字',
  earlier: (states) => `此前：${states}`,
  aside: (text, note) => `${people(text)}（${note}）`,
  lastChange: (reason) => `最近一次修订：${reason}`,
  backToToll: '返回伤亡数字',
  readFromText: '自动提取自正文，未经编辑确认',
  toSentence: (figure) => `${figure}：转到文中句子`,

  list: {
    'read-next': '接下来阅读',
    trending: '热门报道',
    related: '相关报道',
  },
  label: {live: '直播', opinion: '观点', video: '视频', analysis: '分析'},
  storyFrom: (year) => (year.endsWith('年') ? `${year}的报道` : `${year}年的报道`),

  pinned: '置顶',
  keyPoints: '要点',
  postLink: '本条链接',
  newPosts: (count) => `${count}条新消息`,
  showMore: (count) => `再显示${count}条`,
  coverageEnded: '直播报道已结束。',
  whatChanged: '改动内容',
  change: {headline: '标题', standfirst: '导语', text: '正文', post: '消息'},
  added: '新增',
  removed: '删除',
  previously: (amount) => `此前为${people(amount)}`,

  mend: {
    date: (text) =>
      text.replace(
        /(日(?:星期.)? |^)(?:(\S*[A-Z]\S*) )?(\d{1,2}:\d\d)(?: (\S+))?$/,
        (_, day: string, before: string | undefined, clock: string, after: string | undefined) => {
          const zone = before ?? after;
          return `${day.trimEnd()}${clock}${zone ? `（${zone}）` : ''}`;
        },
      ),
    count: (value) => {
      if (value >= 1000 && value < 1e4) return `${value}`;
      if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`;
      return value >= 1e4 && value % 100 === 0 ? `${value / 1e4}万` : undefined;
    },
  },
};

registerStrings('zh', zh);
