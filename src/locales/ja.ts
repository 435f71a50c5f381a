import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/ja.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** «死者», «子どもの死者»; «拘束された人», «拘束された子ども». */
const measures: Record<Measure, (whom?: string) => string> = {
  killed: (whom) => (whom ? `${whom}の死者` : '死者'),
  injured: (whom) => (whom ? `${whom}の負傷者` : '負傷者'),
  missing: (whom) => (whom ? `${whom}の行方不明者` : '行方不明者'),
  displaced: (whom) => (whom ? `${whom}の避難民` : '避難民'),
  detained: (whom = '人') => `拘束された${whom}`,
  abducted: (whom = '人') => `拉致された${whom}`,
  affected: (whom = '人') => `影響を受けた${whom}`,
};

/** «25人»; words such as «未公表» take no counter. */
const people = (amount: string) => (/[\d十百千万億]$/.test(amount) ? `${amount}人` : amount);

/** Japanese. */
export const ja: Strings = {
  failed: {
    'aw-article': '記事を読み込めませんでした。',
    'aw-article-body': '本文を読み込めませんでした。',
    'aw-casualty-card': '死傷者数を読み込めませんでした。',
    'aw-weather-dateline': '天気と日付を読み込めませんでした。',
    'aw-related-stories': '記事一覧を読み込めませんでした。',
  },
  tryAgain: '再試行',
  withheld: 'この記事は配信元が公開を保留しています。',
  canceled: 'この記事は配信元が取り下げました。',
  embargoed: (until) => `この記事の解禁日時は${until}です。`,
  expired: 'この記事の掲載は終了しました。',

  byline: (names) => `執筆：${names}`,
  updated: (date) => `更新：${date}`,
  storyAge: (age) => `この記事は${age}に公開されました。`,
  corrections: '訂正',
  correction: '訂正',
  notes: '注',
  backToText: '本文に戻る',
  play: (title, provider) => `${provider}から読み込んで再生：${title}`,
  load: (title, provider) => `${provider}から読み込む：${title}`,
  table: '表',
  embed: '埋め込みコンテンツ',

  weatherBy: (provider) => `気象データ：${provider}`,
  weatherAge: (age) => `${age}に観測`,
  switchUnit: (unit) => (unit === 'celsius' ? '°Cで表示' : '°Fで表示'),
  weather: {
    0: '快晴',
    1: 'おおむね晴れ',
    2: '薄曇り',
    3: '曇り',
    45: '霧',
    48: '着氷性の霧',
    51: '弱い霧雨',
    53: '霧雨',
    55: '強い霧雨',
    56: '弱い着氷性の霧雨',
    57: '着氷性の霧雨',
    61: '弱い雨',
    63: '雨',
    65: '強い雨',
    66: '弱い着氷性の雨',
    67: '着氷性の雨',
    71: '弱い雪',
    73: '雪',
    75: '強い雪',
    77: '霧雪',
    80: '弱いにわか雨',
    81: 'にわか雨',
    82: '激しいにわか雨',
    85: 'にわか雪',
    86: '激しいにわか雪',
    95: '雷雨',
    96: 'ひょうを伴う雷雨',
    99: '激しいひょうを伴う雷雨',
  },

  toll: '死傷者',
  tollOf: {missing: '行方不明者数', displaced: '避難者数', detained: '拘束者数'},
  atLeast: (amount) => `少なくとも${amount}`,
  atMost: (amount) => `最大${amount}`,
  about: (amount) => `約${amount}`,
  range: (min, max) => `${min}〜${max}`,
  notReported: '未公表',
  counted: (measure, group) => {
    const known = groupOf(groups, group);
    const befell = measures[measure](known);
    return group && !known ? `${befell}（${group}）` : befell;
  },
  subset: (amount, group, form) => {
    const whom = group ? (groupOf(groups, group) ?? group) : '';
    return `うち${whom}${form === 'words' ? people(amount) : `${amount}人`}`;
  },
  nobody: (measure, group) => {
    const known = groupOf(groups, group);
    return `${measures[measure](known)}${group && !known ? `（${group}）` : ''}なし`;
  },
  figure: (amount, counted) => `${counted} ${amount}人`,
  // «数十人» and «多数» are complete; «数十» requires its counter.
  vagueFigure: (words, counted) => `${counted} ${people(words)}`,
  unknownFigure: (notReported, counted) => `${counted} ${notReported}`,
  colon: '：',
  comma: '、',
  fullStop: '。',
  partOf: (base) => `全体では${base}`,
  notBrokenDown: (amount) => `${amount}人は内訳なし`,
  accordingTo: (source) => `${source}によると`,
  sourceMissing: '出典の記載なし',
  asOf: (date) => `${date}時点`,
  dateMissing: '日付の記載なし',
  since: (date) => `${date}以降`,
  until: (date) => `${date}まで`,
  between: (from, to) => `${from}から${to}まで`,
  includes: (figure) => `${figure}を含む`,
  status: {
    reported: '報告あり',
    confirmed: '確認済み',
    unverified: '未確認',
    contested: '異論あり',
    denied: '否定',
    retracted: '撤回',
  },
  revised: (before, date, reason) =>
    `${date}に修正、修正前は${people(before)}${reason && `（${reason}）`}`,
  reason: {
    'late-reports': '遅れて届いた報告を追加',
    reclassified: '死因の区分を変更',
    'duplicates-removed': '重複を削除',
    'method-changed': '集計方法を変更',
    'count-restarted': '集計をやり直し',
    corrected: '訂正',
  },
  reasonMissing: '理由の記載なし',
  earlierRevisions: (count) => `以前の修正（${count}）`,
  history: (steps) => `人数の推移：${steps}`,
  historyStep: (amount, date) => `${date}に${people(amount)}`,
  figureAge: (age) => `${age}の数字`,
  unlessNamed: '別の出典の記載がないものすべて',
  countsDiffer: (counted) => `${counted}：発表に食い違い`,
  others: 'その他',
  earlier: (states) => `これまで：${states}`,
  aside: (text, note) => `${people(text)}（${note}）`,
  lastChange: (reason) => `直近の変更：${reason}`,
  backToToll: '死傷者数に戻る',
  readFromText: '本文から自動抽出、編集者は未確認',
  toSentence: (figure) => `${figure}：記事中の文へ`,

  list: {
    'read-next': '次に読む',
    trending: '注目の記事',
    related: '関連記事',
  },
  label: {live: 'ライブ', opinion: 'オピニオン', video: '動画', analysis: '分析'},
  storyFrom: (year) => (year.endsWith('年') ? `${year}の記事` : `${year}年の記事`),

  pinned: '固定表示',
  keyPoints: '主なポイント',
  postLink: 'この投稿へのリンク',
  newPosts: (count) => `新着${count}件`,
  showMore: (count) => `さらに${count}件を表示`,
  coverageEnded: 'ライブ速報は終了しました。',
  whatChanged: '変更内容',
  change: {headline: '見出し', standfirst: '要約', text: '本文', post: '投稿'},
  added: '追加',
  removed: '削除',
  previously: (amount) => `以前は${people(amount)}`,

  mend: {
    date: (text) =>
      text
        .replace(/([月火水木金土日])曜日/, '（$1）')
        .replace(
          /(?:^| )(\d{1,2}):(\d\d)(?: (\S+))?$/,
          (_, hour: string, minute: string, zone?: string) => {
            const clock = `${hour}時${minute === '00' ? '' : `${Number(minute)}分`}`;
            return zone ? `${clock}（${zone}）` : clock;
          },
        ),
    age: (text) => text.replace(/(\d) (?=\p{L})/u, '$1'),
    count: (value) => {
      if (value < 1000 || value >= 1e12) return undefined;
      const parts: [number, string][] = [
        [Math.floor(value / 1e8), '億'],
        [Math.floor(value / 1e4) % 1e4, '万'],
        [value % 1e4, ''],
      ];
      return parts.map(([part, unit]) => (part ? `${part}${unit}` : '')).join('');
    },
  },
};

registerStrings('ja', ja);
