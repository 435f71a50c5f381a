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
    /^(?:related|more (?:on|about|from|stories|news|coverage|like|in)|see also|also read|read also|further reading|in this (?:series|story)|mehr (?:zum|zu|über|aus)|siehe auch|verwandte|zum thema|sur le même|voir aussi|articles? liés|gerelateerd|meer (?:over|van|nieuws)|zie ook|relacionad|(?:noticias?|artículos|notas|notícias|artigos) relacionad|más (?:sobre|noticias)|ver también|véase|mais (?:sobre|notícias)|veja também|(?:материалы )?по теме|похожие|ещё по|смотрите также|за темою|схожі|дивіться також|ilgili|benzer|مواضيع ذات|أخبار ذات|مقالات ذات|ذات صلة|כתבות (?:נוספות|קשורות)|עוד ב|مطالب (?:مرتبط|مشابه)|خبرهای مرتبط|संबंधित|और (?:पढ़|खबर)|関連|相关|相關|更多)/iu,
  ],
];

/** Nouns of such headings, and words that begin what a list is about: «Most read in Sport». */
const nouns =
  /^(?:stor(?:y|ies)|articles?|news|posts?|now|today|topics?|coverage|content|reading|reads?|videos?|links?|headlines|items?|this|week|artikel|beiträge|themen|nachrichten|meldungen|sujets?|contenus?|noticias?|artículos?|notas?|contenidos?|temas?|artigos?|notícias?|matérias?|conteúdos?|artikelen|berichten|nieuws|verhalen|haber(?:ler)?(?:i|leri)?|içerik\p{L}*|konular|yazılar|for|you|the|to|next|about|on|in|from|of|at|über|zu|zum|zur|aus|von|im|sur|dans|de|du|des|en|sobre|em|da|do|over|uit|van|in|op|hakkında)$/iu;
const opens =
  /^(?:more|mehr|plus|más|mais|meer|latest|read|see|lire|leer|leia|lees) \S+$|^(?:in|on|from|about|über|zu|zum|zur|aus|von|sur|dans|sobre|em|over|van|of|for)$/iu;

/** What the heading of an onward list announces; nothing where a line is none. */
export function readOnwardKind(text: string): StoryList['kind'] | undefined {
  if (text.length > 60 || text.split(' ').length > 7 || /[.。!?؟،,]$/.test(text)) return undefined;
  for (const [kind, pattern] of headings) {
    const found = pattern.exec(text)?.[0];
    if (found && isWhole(found, text.slice(found.length))) return kind;
  }
  return undefined;
}

/** «Popular mayor of Oru quits» begins as a heading does, and is none. */
function isWhole(found: string, rest: string): boolean {
  const [ending = ''] = /^[\p{L}\p{M}]*/u.exec(rest) ?? [];
  const words = rest
    .slice(ending.length)
    .split(/[\s:：|–—-]+/)
    .filter(Boolean);
  if (!words.length || /[^\p{Script=Latin}\P{L}]/u.test(found)) return words.length < 4;
  if (/^(?:more|mehr|plus|más|mais|meer)/iu.test(found)) return true;
  return (
    nouns.test(words[0]!) &&
    (words.length < 3 || opens.test(words[0]!) || words.every((word) => nouns.test(word)))
  );
}

export function isOnwardHeading(text: string): boolean {
  return readOnwardKind(text) !== undefined;
}
