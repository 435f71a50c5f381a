import type {Measure} from '../model/article.js';
import {groupOf} from './groups/group-of.js';
import {groups} from './groups/vi.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const befell: Record<Measure, string> = {
  killed: 'thiệt mạng',
  injured: 'bị thương',
  missing: 'mất tích',
  displaced: 'phải di dời',
  detained: 'bị bắt giữ',
  abducted: 'bị bắt cóc',
  affected: 'bị ảnh hưởng',
};

function counted(measure: Measure, group: string | undefined): string {
  const known = groupOf(groups, group);
  if (known) return `${known} ${befell[measure]}`;
  return `người${group ? ` (${group})` : ''} ${befell[measure]}`;
}

/** «ngày 1 tháng 10 năm 2025», «năm 2025»; a month already contains its noun. */
const withNoun = (date: string) =>
  /^\d{4}$/.test(date) ? `năm ${date}` : date.replace(/^(?=\d)/, 'ngày ');

/** Vietnamese. */
export const vi: Strings = {
  failed: {
    'aw-article': 'Không tải được bài viết.',
    'aw-article-body': 'Không tải được nội dung.',
    'aw-casualty-card': 'Không tải được số liệu thương vong.',
    'aw-weather-dateline': 'Không tải được thời tiết và ngày tháng.',
    'aw-related-stories': 'Không tải được danh sách bài viết.',
  },
  tryAgain: 'Thử lại',
  withheld: 'Tòa soạn chưa cho đăng bài viết này.',
  canceled: 'Tòa soạn đã gỡ bài viết này.',
  embargoed: (until) => `Bài viết này chưa được công bố trước ${withNoun(until)}.`,
  expired: 'Bài viết này không còn nữa.',

  byline: (names) => `Tác giả: ${names}`,
  updated: (date) => `Cập nhật: ${date}`,
  storyAge: (age) => `Bài viết này được đăng ${age}.`,
  corrections: 'Đính chính',
  correction: 'Đính chính',
  notes: 'Ghi chú',
  backToText: 'Trở lại bài viết',
  play: (title, provider) => `Tải và phát: ${title} từ ${provider}`,
  load: (title, provider) => `Tải: ${title} từ ${provider}`,
  table: 'Bảng',
  embed: 'Nội dung nhúng',

  weatherBy: (provider) => `Dữ liệu thời tiết: ${provider}`,
  weatherAge: (age) => `đo ${age}`,
  switchUnit: (unit) => (unit === 'celsius' ? 'Xem theo °C' : 'Xem theo °F'),
  weather: {
    0: 'Trời quang',
    1: 'Trời ít mây',
    2: 'Có mây',
    3: 'Trời u ám',
    45: 'Sương mù',
    48: 'Sương mù đóng băng',
    51: 'Mưa phùn nhẹ',
    53: 'Mưa phùn',
    55: 'Mưa phùn dày',
    56: 'Mưa phùn đóng băng nhẹ',
    57: 'Mưa phùn đóng băng',
    61: 'Mưa nhỏ',
    63: 'Mưa',
    65: 'Mưa to',
    66: 'Mưa băng nhẹ',
    67: 'Mưa băng',
    71: 'Tuyết nhẹ',
    73: 'Tuyết rơi',
    75: 'Tuyết rơi dày',
    77: 'Tuyết hạt',
    80: 'Mưa rào nhẹ',
    81: 'Mưa rào',
    82: 'Mưa rào to',
    85: 'Mưa tuyết rào',
    86: 'Mưa tuyết rào dày',
    95: 'Dông',
    96: 'Dông kèm mưa đá',
    99: 'Dông kèm mưa đá lớn',
  },

  toll: 'Thương vong',
  tollOf: {
    missing: 'Số người mất tích',
    displaced: 'Số người phải di dời',
    detained: 'Số người bị bắt giữ',
  },
  atLeast: (amount) => `ít nhất ${amount}`,
  atMost: (amount) => `nhiều nhất ${amount}`,
  about: (amount) => `khoảng ${amount}`,
  range: (min, max) => `từ ${min} đến ${max}`,
  notReported: 'chưa công bố',
  counted,
  subset: (amount, group) => {
    const isComplete = amount.endsWith(' người');
    if (!group) return `trong đó có ${amount}${isComplete ? '' : ' người'}`;
    return `trong đó có ${amount} ${isComplete ? 'là ' : ''}${groupOf(groups, group) ?? group}`;
  },
  nobody: (measure, group) => `không có ${counted(measure, group)}`,
  figure: (amount, counted) => `${amount} ${counted}`,
  // «hàng chục người thiệt mạng»; the words themselves may end in «người».
  vagueFigure: (words, counted) =>
    !words.endsWith(' người')
      ? `${words} ${counted}`
      : counted.startsWith('người ')
        ? `${words} ${counted.slice('người '.length)}`
        : `${counted}: ${words}`,
  unknownFigure: (notReported, counted) => `số ${counted}: ${notReported}`,
  colon: ': ',
  comma: ', ',
  fullStop: '.',
  partOf: (base) => `trong tổng số ${base}`,
  notBrokenDown: (amount) => `${amount} người chưa rõ chi tiết`,
  accordingTo: (source) => `theo ${source}`,
  sourceMissing: 'không rõ nguồn',
  asOf: (date) => `tính đến ${withNoun(date)}`,
  dateMissing: 'không rõ ngày',
  since: (date) => `kể từ ${withNoun(date)}`,
  until: (date) => `cho đến ${withNoun(date)}`,
  between: (from, to) => `từ ${withNoun(from)} đến ${withNoun(to)}`,
  includes: (figure) => `bao gồm ${figure}`,
  status: {
    reported: 'đã thông báo',
    confirmed: 'đã xác nhận',
    unverified: 'chưa kiểm chứng',
    contested: 'còn tranh cãi',
    denied: 'bị bác bỏ',
    retracted: 'đã rút lại',
  },
  revised: (before, date, reason) =>
    `trước đó: ${before}, sửa đổi: ${date}${reason && ` (${reason})`}`,
  reason: {
    'late-reports': 'thông tin đến muộn',
    reclassified: 'phân loại lại các ca tử vong',
    'duplicates-removed': 'loại bỏ trường hợp trùng lặp',
    'method-changed': 'thay đổi cách tính',
    'count-restarted': 'bắt đầu đếm lại',
    corrected: 'đính chính',
  },
  reasonMissing: 'không rõ lý do',
  earlierRevisions: (count) => `Các lần sửa đổi trước (${count})`,
  history: (steps) => `Thay đổi của con số: ${steps}`,
  historyStep: (amount, date) => (date ? `${date}: ${amount}` : amount),
  figureAge: (age) => `số liệu đưa ra ${age}`,
  unlessNamed: 'trừ khi có nêu nguồn khác',
  countsDiffer: (counted) => `số ${counted}: các nguồn đưa số liệu khác nhau`,
  others: 'Số liệu khác',
  earlier: (states) => `Trước đó: ${states}`,
  aside: (text, note) => `${text} (${note})`,
  lastChange: (reason) => `thay đổi gần nhất: ${reason}`,
  backToToll: 'Trở lại số liệu',
  readFromText: 'trích tự động từ bài viết, chưa được biên tập viên xác nhận',
  toSentence: (figure) => `${figure}: đến câu trong bài viết`,

  list: {
    'read-next': 'Đọc tiếp',
    trending: 'Được quan tâm',
    related: 'Tin liên quan',
  },
  label: {live: 'Trực tiếp', opinion: 'Ý kiến', video: 'Video', analysis: 'Phân tích'},
  storyFrom: (year) => `năm ${year}`,

  pinned: 'Đã ghim',
  keyPoints: 'Điểm chính',
  postLink: 'Liên kết đến tin này',
  newPosts: (count) => `${count} tin mới`,
  showMore: (count) => `Xem thêm ${count} tin`,
  coverageEnded: 'Tường thuật trực tiếp đã kết thúc.',
  whatChanged: 'Những thay đổi',
  change: {headline: 'Tiêu đề', standfirst: 'Tóm tắt', text: 'Nội dung', post: 'Tin'},
  added: 'Thêm mới',
  removed: 'Đã xóa',
  previously: (amount) => `trước đó ${amount}`,

  mend: {
    // «lúc 21:05 UTC Thứ Tư, 1 tháng 10, 2025»: the hour is first, followed by its zone.
    date: (text) =>
      text
        .replace(/(tháng \d{1,2}), (?=\d{4})/, '$1 năm ')
        .replace(/(\d{1,2}) thg (\d{1,2}), (\d{4})/, '$1/$2/$3')
        .replace(/(\d:\d\d) ((?:GMT|UTC)\S*)/, '$1 ($2)')
        .replace(/(:\d\d\)?| \([^)]*\)|,) (?=\d{1,2} tháng)/, '$1 ngày ')
        .replace('Thứ', 'thứ')
        .replace('Chủ Nhật', 'Chủ nhật'),
  },
};

registerStrings('vi', vi);
