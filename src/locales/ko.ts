import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/ko.js';
import {putZoneInBrackets} from './mend-dates.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/** «사망자», «어린이 사망자»: people of one measure. */
const measures: Record<Measure, string> = {
  killed: '사망자',
  injured: '부상자',
  missing: '실종자',
  displaced: '실향민',
  detained: '구금자',
  abducted: '피랍자',
  affected: '피해자',
};

/** «25명»; words such as «알려지지 않음» take no counter. */
const people = (amount: string) => (/[\d만억십백천]$/.test(amount) ? `${amount}명` : amount);

/** «수십» requires its counter; «수십 명» and «다수» are complete. */
const inWords = (words: string) => (/[십백천만]$/.test(words) ? `${words} 명` : people(words));

function name(measure: Measure, group: string | undefined): string {
  const known = groupOf(groups, group);
  if (known) return `${known} ${measures[measure]}`;
  return `${measures[measure]}${group ? `(${group})` : ''}`;
}

/** Korean. */
export const ko: Strings = {
  failed: {
    'aw-article': '기사를 불러오지 못했습니다.',
    'aw-article-body': '본문을 불러오지 못했습니다.',
    'aw-casualty-card': '인명 피해 현황을 불러오지 못했습니다.',
    'aw-weather-dateline': '날씨와 날짜를 불러오지 못했습니다.',
    'aw-related-stories': '기사 목록을 불러오지 못했습니다.',
  },
  tryAgain: '다시 시도',
  withheld: '이 기사는 언론사가 공개를 보류했습니다.',
  canceled: '이 기사는 언론사가 철회했습니다.',
  embargoed: (until) => `이 기사는 ${until}까지 보도 유예(엠바고) 상태입니다.`,
  expired: '이 기사는 더 이상 제공되지 않습니다.',

  byline: (names) => `글 ${names}`,
  updated: (date) => `수정 ${date}`,
  storyAge: (age) => `이 기사는 ${age}에 게재되었습니다.`,
  corrections: '정정 보도',
  correction: '정정',
  notes: '주',
  backToText: '본문으로 돌아가기',
  play: (title, provider) => `불러와서 재생: ${title} (${provider})`,
  load: (title, provider) => `불러오기: ${title} (${provider})`,
  table: '표',
  embed: '외부 콘텐츠',

  weatherBy: (provider) => `기상 자료: ${provider}`,
  weatherAge: (age) => `${age} 관측`,
  switchUnit: (unit) => (unit === 'celsius' ? '°C로 보기' : '°F로 보기'),
  weather: {
    0: '맑음',
    1: '대체로 맑음',
    2: '구름 조금',
    3: '흐림',
    45: '안개',
    48: '어는 안개',
    51: '약한 이슬비',
    53: '이슬비',
    55: '강한 이슬비',
    56: '약한 어는 이슬비',
    57: '어는 이슬비',
    61: '약한 비',
    63: '비',
    65: '강한 비',
    66: '약한 어는 비',
    67: '어는 비',
    71: '약한 눈',
    73: '눈',
    75: '강한 눈',
    77: '가루눈',
    80: '약한 소나기',
    81: '소나기',
    82: '강한 소나기',
    85: '소낙눈',
    86: '강한 소낙눈',
    95: '뇌우',
    96: '우박을 동반한 뇌우',
    99: '강한 우박을 동반한 뇌우',
  },

  toll: '인명 피해',
  tollOf: {missing: '실종자', displaced: '실향민', detained: '구금자'},
  atLeast: (amount) => `최소 ${amount}`,
  atMost: (amount) => `최대 ${amount}`,
  about: (amount) => `약 ${amount}`,
  range: (min, max) => `${min}~${max}`,
  notReported: '알려지지 않음',
  counted: name,
  subset: (amount, group, form) => {
    const whom = group ? `${groupOf(groups, group) ?? group} ` : '';
    return `이 중 ${whom}${form === 'words' ? inWords(amount) : `${amount}명`}`;
  },
  nobody: (measure, group) => `${name(measure, group)} 없음`,
  figure: (amount, counted) => `${counted} ${amount}명`,
  vagueFigure: (words, counted) => `${counted} ${inWords(words)}`,
  unknownFigure: (notReported, counted) => `${counted} 수: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `전체 ${base}`,
  notBrokenDown: (amount) => `세부 내역 없음 ${amount}명`,
  accordingTo: (source) => `출처 ${source}`,
  sourceMissing: '출처 표기 없음',
  asOf: (date) => `${date} 기준`,
  dateMissing: '날짜 표기 없음',
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  between: (from, to) => `${from}부터 ${to}까지`,
  includes: (figure) => `${figure} 포함`,
  status: {
    reported: '보도됨',
    confirmed: '확인됨',
    unverified: '확인되지 않음',
    contested: '이견 있음',
    denied: '부인됨',
    retracted: '철회됨',
  },
  revised: (before, date, reason) =>
    `${date} 수정, 이전 ${people(before)}${reason && `(${reason})`}`,
  reason: {
    'late-reports': '뒤늦은 보고 반영',
    reclassified: '사망자 재분류',
    'duplicates-removed': '중복 집계 제외',
    'method-changed': '집계 방식 변경',
    'count-restarted': '집계 새로 시작',
    corrected: '정정',
  },
  reasonMissing: '이유를 밝히지 않음',
  earlierRevisions: (count) => `이전 수정 내역(${count})`,
  history: (steps) => `수치 변화: ${steps}`,
  historyStep: (amount, date) => (date ? `${date} ${people(amount)}` : people(amount)),
  figureAge: (age) => `${age} 집계`,
  unlessNamed: '다른 출처를 밝힌 경우 제외',
  countsDiffer: (counted) => `${counted}: 집계가 서로 다름`,
  others: '그 밖의 집계',
  earlier: (states) => `이전: ${states}`,
  aside: (text, note) => `${people(text)}(${note})`,
  lastChange: (reason) => `최근 변경: ${reason}`,
  backToToll: '집계로 돌아가기',
  readFromText: '기사 본문에서 자동으로 읽음, 편집자 확인 전',
  toSentence: (figure) => `${figure}: 기사 속 문장으로 이동`,

  list: {
    'read-next': '이어서 볼 기사',
    trending: '지금 화제',
    related: '관련 기사',
  },
  label: {live: '실시간', opinion: '오피니언', video: '영상', analysis: '분석'},
  storyFrom: (year) => (year.endsWith('년') ? `${year} 기사` : `${year}년 기사`),

  pinned: '고정됨',
  keyPoints: '주요 내용',
  postLink: '이 게시물의 링크',
  newPosts: (count) => `새 소식 ${count}건`,
  showMore: (count) => `${count}건 더 보기`,
  coverageEnded: '실시간 보도가 종료되었습니다.',
  whatChanged: '변경 내용',
  change: {headline: '제목', standfirst: '요약', text: '본문', post: '게시물'},
  added: '추가',
  removed: '삭제',
  previously: (amount) => `이전 ${people(amount)}`,

  mend: {
    date: (text) =>
      putZoneInBrackets(
        // Some engines write «PM».
        text
          .replace('AM ', '오전 ')
          .replace('PM ', '오후 ')
          .replace(/(\d{1,2}):(\d\d)/, (_, hour: string, minute: string) =>
            minute === '00' ? `${hour}시` : `${hour}시 ${Number(minute)}분`,
          )
          .replace('오전 12시', '0시')
          .replace('오후 12시', '낮 12시'),
      ),
    list: (between) => between.replace(' 및 ', ', '),
    count: (value) => {
      if (value < 1e4 || value >= 1e8 || !Number.isInteger(value)) return undefined;
      return `${Math.floor(value / 1e4)}만${value % 1e4 || ''}`;
    },
  },
};

registerStrings('ko', ko);
