/** What begins a call to follow, to join or to sign up, in the languages of the locales and some others. */
const call =
  /(?:^|[!.:?।。]\s*)(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:clique aqui para )?(?:please |you can |für mehr |pour |para |per )?(?:follow|join|subscribe|sign up|get (?:our|the|more)|read us|find us|download|thanks? (?:you )?for reading|listen to|send (?:your|us)|email us|contact us|folgen|folge|abonnier|lesen sie uns|laden sie|suivez|abonnez|rejoignez|retrouvez|recevez|téléchargez|inscrivez|s[ií]gu?[ea](?:nos)?|síguenos|suscríb|únete|entra|apúnta|recibe|descarga|consulta|siga|entre|inscrev|clique|participe|receba|assine|baixe|veja|segui|iscriviti|unisciti|ricevi|scarica|volg|abonneer|meld je|schrijf je|download|подпис|подпиш|читайте|следите|присоединяйтесь|стежте|долучайтес|підпи|takip|abone|katıl|bizi|haberleri|obserwuj|dołącz|śledź|zapisz|följ|prenumerera|følg|seuraa|sledujte|تابع|اشترك|انضم|حمل|עקבו|הצטרפו|הירשמו|כתבו|फॉलो|जुड़|सब्सक्राइब|simak|ikuti|dapatkan|bergabung|baca berita|iratkozz?on|kövess|ne maradj|csatlakozz|ติดตาม|สมัคร|フォロー|登録|关注|關注|订阅|扫码|구독)/iu;

/** Names of the channels that such a call leads to. */
const channel =
  /(?<![\p{L}\p{M}])(?:facebook|instagram|twitter|x|youtube|tiktok|threads|bluesky|mastodon|linkedin|telegram|whatsapp|viber|google|facebookon|hírlevel\p{L}*|newsletters?|podcasts?|apps?|inbox|e-?mail|free|канал\p{L}*|рассылк\p{L}*|розсилк\p{L}*|телеграм\p{L}*|группу?|قناة|قناتنا|تطبيق|تلغرام|واتساب|טלגרם|ווטסאפ|टेलीग्राम|व्हाट्सएप|फेसबुक|ऐप|ニュースレター|アプリ|公众号|微信)(?![\p{L}\p{M}])|https?:\/\/|\p{L}\S*@\S+\.\p{L}{2,}|@\p{L}\w{3,}/iu;

/** Whether a line asks readers to follow a paper on another channel. */
export function isCall(text: string): boolean {
  return text.length < 240 && call.test(text) && channel.test(text);
}

/** Lines that a page sets below a story: what the rest costs, tags, errors, more of the kind. */
const foot: readonly RegExp[] = [
  /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*)+$/u,
  /^(?:(?:article |related |more )?(?:tags?|topics?|keywords)|filed under|tagged(?: with)?|read more about|find out more about|schlagworte|schlagwörter|themen|stichwörter|(?:sur les )?mêmes? (?:thèmes?|sujets?)|thèmes|sujets|mots[- ]clés|temas(?: relacionados)?|etiquetas|más (?:temas|información)|archivado en|tópicos|assuntos|marcadores|saiba mais|argomenti|tag(?:s|y)?|tematy|onderwerpen|trefwoorden|bekijk meer over|konular|etiketler|ämnen|emner|aiheet|štítky|témata|т[еэ]ги|темы|метки|теми|мітки|ключевые слова|الكلمات المفتاحية|كلمات (?:مفتاحية|دلالية)|موضوعات|وسوم|תגיות|נושאים|برچسب‌?ها|टैग्स?|タグ|キーワード|标签|標籤|关键词|關鍵字|태그)\s*[:：]?(?:\s.{0,120})?$/iu,
  /^(?:this (?:article|story) is for (?:subscribers|members).{0,60}|(?:already )?(?:a )?subscribers? only.{0,40}|continue with a subscription.{0,40}|il vous reste \d.{0,80}|cet article est réservé.{0,60}|(?:dieser|weiterlesen).{0,30}(?:mit|nur für|für) .{0,20}(?:abo\p{L}*|plus|abonnenten).{0,30}|(?:contenido|artículo) (?:exclusivo|solo) para suscriptores.{0,30}|conteúdo exclusivo para assinantes.{0,30}|(?:この)?記事は有料.{0,40}|残り[：:]?\s?\d+文字.{0,20}|本文共\d+字.{0,20}|это материал для подписчиков.{0,30})$/iu,
  /^(?:(?:report|spotted|found|see) (?:an? )?(?:error|mistake|typo).{0,60}|fehler (?:gefunden|melden).{0,60}|(?:signaler|vous avez repéré) une erreur.{0,60}|¿?(?:has (?:visto|encontrado)|ves) (?:un|algún) error.{0,60}|(?:sugerir|reportar|comunicar) (?:corre[cç]+[ãa]o|erro).{0,30}|segnala (?:un )?errore.{0,40}|foutje gezien.{0,40}|(?:нашли|заметили) (?:ошибку|опечатку).{0,80}|(?:знайшли|помітили) помилку.{0,80}|מצאתם טעות.{0,60}|【(?:纠错|打印|关闭|责任编辑.{0,12})】|ошибка в тексте.{0,60})$/iu,
  /^(?:riproduzione (?:riservata)?.{0,40}|(?:声明|免责声明|聲明)\s*[:：].{0,120}|dieses thema im programm\s*:?.{0,80}|(?:show|view|see|load|read|leave|post|add|write) (?:\d+ |all |more |a |the )*(?:comments?|replies).{0,20}|(?:ler|ver|lire|lees|leggi|voir|alle|toon|показать|все) (?:os |los |les |i |de |alle )?\d* ?(?:comentários|comentarios|commentaires|reacties|commenti|kommentare|комментарии).{0,20}|comments? (?:are )?(?:closed|have been closed|off).{0,20}|לתגובות.{0,20}|story saved|så (?:jobbar|arbetar) (?:vi|\p{Lu}\S+) med .{0,40}|(?:our|the) standards: .{0,60}|you can find this story in my .{0,120}|haberle ilgili daha fazlası\s*:?|(?:noticias?|nota|notícias?) relacionadas?|(?:veja|leia|confira) (?:mais|outras?) (?:notícias|vídeos).{0,60}|luister ook naar .{0,60}|(?:promoted|sponsored|recommended) (?:stories|content|links|for you)|consigliati|polecane(?: oferty| artykuły)?|materiały promocyjne.{0,20}|версия для печати|print(?:able)? version|was this (?:email|article|story) .{0,60}|unsubscribe|相关(?:阅读|新闻|链接)|相關(?:閱讀|新聞))$/iu,
];

/** How much of a text is left to those who pay: «Il vous reste 62.4% de cet article à lire.» */
const paywall =
  /^\P{N}{0,30}\d{1,2}(?:[.,]\d+)?\s?%.{0,20}(?:article|artikel|artículo|artigo|artykuł|articolo|artikl|článk|стать|матери)/iu;

const article =
  /articl|artikk?el|artículo|artigo|articolo|artykuł|člán|cikk|haber|стать|статт|материал|مقال|מאמר|記事|文章|기사/iu;
const subscriber =
  /prenumer|abonn|abonam|subscri|suscri|assinant|abbonat|předplat|předplac|tilaaj|előfiz|abone|подпис|підпис|передплат|مشترك|מנוי|有料|会員|訂閱|订阅|구독/iu;

/** Whether a line above a story says who may read it: «Det här är en låst artikel. Du läser den som prenumerant.» */
export function isSubscription(text: string): boolean {
  return text.length < 120 && article.test(text) && subscriber.test(text);
}

/** Whether a line belongs to the foot of any page, whatever its story. */
export function isFoot(text: string): boolean {
  return (
    text.length < 240 &&
    (foot.some((line) => line.test(text)) || paywall.test(text) || isCall(text))
  );
}

/** Lines below which no story goes on: comments, tags, who the author is, what must not be copied. */
const starts: readonly RegExp[] = [
  /^(?:(?:the |readers['’] |your |all |join the )?(?:comments?|conversation|discussion)(?: about this (?:post|episode))?|kommentare?|diskutieren sie mit|(?:die |ihre )?meinung der leser|(?:les )?commentaires?|réagir|(?:los )?comentarios|(?:os )?comentários|(?:i )?commenti(?: dei lettori)?|reacties|комментарии|обсуждени[ея]|коментарі|yorum(?:lar|ları göster)?|komentarz[ey]|komentarai|kommentarer|kommentit|hozzászólások|komentáře|komentar|bình luận|التعليقات|תגובות|نظرات|ارسال نظر|टिप्पणियाँ|コメント(?:する)?|评论|評論|热门评论|댓글(?:쓰기)?|ความคิดเห็น)\s*(?:[([（]?\d[\d.,]*[)\]）]?\s*)?[:：]?$/iu,
  /^(?:tags?|topics|keywords|filed under|explore more on these topics|schlagworte|schlagwörter|mots[- ]clés|etiquetas|archivado en|tópicos(?: relacionados)?|argomenti|tagi|konular|etiketler|ämnen|emner|aiheet|štítky|témata|теги|темы|теги?|мітки|الكلمات المفتاحية|كلمات (?:مفتاحية|دلالية)|תגיות|برچسب‌?ها|टैग्स?|タグ|标签|標籤|关键词|關鍵字|태그|แท็ก(?:ที่เกี่ยวข้อง)?|címkék|từ khóa|tagar)\s*[:：]?$/iu,
  /^(?:about the (?:author|writer)s?|more about the author|über (?:den autor|die autorin)|(?:à propos de|sur) l[’']auteure?|sobre (?:la firma|o autor|a autora|el autor|la autora)|l[’']autore|over de auteur|об авторе|yazar hakkında|o autorze|著者(?:紹介)?|作者简介)\s*[:：]?$/iu,
  /^(?:reuse this content|réutiliser ce contenu|report (?:an )?error|unsubscribe(?:\s*[|·].*)?|legal notice.{0,40}|yasal uyarı.{0,200}|impressum|impresszum|mentions légales|<저작권자.{0,80}|.{0,20}(?:无断转载|不得转载|無断転載|무단\s?전재).{0,80})$/iu,
];

/** Whether a line begins the foot of a page: no story goes on below it. */
export function isFootStart(text: string): boolean {
  return text.length < 240 && starts.some((line) => line.test(text));
}

/** Who wrote and edited, below a story: «(Reporting by Nora Feld; Editing by Sam Okafor)». */
const credits =
  /^[([]?(?:(?:additional |further )?(?:reporting|writing|editing|translation|graphics?)(?: and (?:reporting|writing|editing))?|edited|written|compiled|translated) by .{3,200}$/iu;
/** Initials of those who filed a story: «rdg/vg/jlp», «mko/ jann/», «LZ», «(dpa)». */
const letters =
  /^\p{L}{2,5}(?:\s?[-/+]{1,2}\s?\p{L}{2,5})+\s?\/?$|^[bcdfghjklmnpqrstvwxz]{3,6}$|^[([]?\p{Lu}{2,4}[)\]]?$/u;
/** The source that a page names for its story. */
const source =
  /^(?:original-content von|issued by|released by|source|quelle|fuente|fonte|bron|kaynak|źródło|zdroj|källa|kilde|lähde|источник|джерело|المصدر|המקור|منبع|स्रोत|来源|來源|出典)\s*[:：]\s*\S.{0,60}$/iu;

/** «AP-WF-03-03-26 1812GMT»: when an agency sent a story, and «SOURCE Harbour Board» of a press service. */
const trailer =
  /^\p{Lu}{2,5}(?:-\p{Lu}{2,4}){0,2}-\d\d-\d\d-\d{2,4} \d{4}(?:GMT|UTC|E[DS]T)?$|^SOURCE \p{Lu}.{1,100}$/u;

/** «ZCZC0613/SXA», «06-MAG-26 11:32 NNNN»: how a message on a wire begins and ends. */
export function isWireCode(text: string): boolean {
  return text.length < 40 && /^ZCZC(?!\p{Ll})|(?:^|\s)NNNN$/iu.test(text);
}

/** Whether a line below a story only names who wrote, edited or sent it. */
export function isSignOff(text: string): boolean {
  return (
    credits.test(text) ||
    letters.test(text) ||
    source.test(text) ||
    trailer.test(text) ||
    isWireCode(text)
  );
}
