import type {StoryList} from '../../model/article.js';

/** Headings of onward lists, in the languages of the locales; what is most special first. */
const headings: readonly (readonly [StoryList['kind'], RegExp])[] = [
  [
    'trending',
    /^(?:(?:now |what.s )?trending|most[ -](?:read|popular|viewed|shared|watched)|popular|top stories|meist(?:gelesen|geklickt)|am meisten gelesen|(?:les )?plus (?:lus?|vus?|populaires)|tendances|meest gelezen|trendend|populair|(?:lo )?más (?:leíd|vist|popular)|tendencias|mais (?:lid|vist)|em alta|самое (?:читаемое|популярное)|популярн|найпопулярніш|en çok okunan|gündem|trend|الأكثر (?:قراءة|شعبية|تداولا)|הנקראות|הכי נקראות|פופולרי|پربازدید|पढ़े जाने वाले|ट्रेंडिंग|सबसे (?:ज़्यादा|ज्यादा|अधिक) पढ|人気|アクセスランキング|热门|熱門|热点|最受欢迎)/iu,
  ],
  [
    'read-next',
    /^(?:(?:what )?(?:to )?read (?:next|more|on)|(?:read|up|coming|watch) next|next up|keep reading|continue reading|recommended|you (?:may|might) (?:also )?like|weiterlesen|als nächstes|lesen sie (?:auch|weiter)|empfohlen|à lire (?:ensuite|aussi)|lire (?:aussi|la suite)|lees (?:ook|verder|meer)|aanbevolen|(?:qué )?leer (?:a continuación|más|también)|recomendad|(?:leia|ler) (?:também|mais|a seguir)|читайте (?:также|далее|також|далі)|что почитать|что читать|що читати|bunları da|okumaya devam|sıradaki|اقرأ (?:أيضا|المزيد|التالي)|قراءة التالي|קראו (?:עוד|גם)|הבא בתור|بیشتر بخوانید|بعدی|(?:यह भी|आगे) पढ|आगे पढ़|次に読む|続きを読む|あわせて読み|接下来|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀)/iu,
  ],
  [
    'related',
    /^(?:related|more (?:on|about|from|stories|news|coverage|like|in)|see also|also read|read also|further reading|in this (?:series|story)|mehr (?:zum|zu|über|aus)|siehe auch|verwandte|zum thema|sur le même|voir aussi|articles? liés|gerelateerd|meer (?:over|van|nieuws)|zie ook|relacionad|(?:noticias|artículos|notas|notícias|artigos) relacionad|más (?:sobre|noticias)|ver también|véase|mais (?:sobre|notícias)|veja também|(?:материалы )?по теме|похожие|ещё по|смотрите также|за темою|схожі|дивіться також|ilgili|benzer|مواضيع ذات|أخبار ذات|مقالات ذات|ذات صلة|כתבות (?:נוספות|קשורות)|עוד ב|مطالب (?:مرتبط|مشابه)|خبرهای مرتبط|संबंधित|और (?:पढ़|खबर)|関連|相关|相關|更多)/iu,
  ],
];

/** What the heading of an onward list announces; nothing where a line is none. */
export function readOnwardKind(text: string): StoryList['kind'] | undefined {
  if (text.length > 60 || text.split(' ').length > 7 || /[.。!?؟،,]$/.test(text)) return undefined;
  return headings.find(([, pattern]) => pattern.test(text))?.[0];
}

export function isOnwardHeading(text: string): boolean {
  return readOnwardKind(text) !== undefined;
}
