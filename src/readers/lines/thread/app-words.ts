/** What apps write around posts, in the languages of their users. */

/** «@paper», «@paper@social.example», «Paper @paper · 3h». */
export const handle =
  /^@[\w.-]{2,60}(?:@[\w.-]+)?(?:\s*[·•|].{0,20})?$|^.{1,60}\s@[\w.-]{2,60}(?:@[\w.-]+)?(?:\s?[·•|].{1,20})?$/u;
/** «3h», «28 Nov», «Nov 28, 2026», «11月28日», «10:12 · 28 Nov 2026», «·». */
export const time =
  /^[·•|]?\s*(?:\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д|ساعة|時間|小时)\.?|(?:\d{1,2}[:.]\d\d.{0,6}[·•]?\s*)?(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10})\.?,?(?: (?:de )?\d{4})?(?:(?:,| at| um| à| a las| às| om| alle)? \d{1,2}[:.]\d\d(?:\s?[AP]M)?)?|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}[:.]\d\d(?: [AP]M)?)?$/iu;
/** «@paper», and a user name alone: «paper_77». */
export const user = /^@|^(?=.*[._\d])[a-z][a-z\d._]{2,29}$/;
/** «Paper · 3h». */
export const timed = /^([^@·•|]{1,60}?)\s*[·•|]\s*\d{1,3}\s?(?:s|m|min|h|d|w|std|tg|ч|д)\.?$/iu;
export const count = /^[\d.,]+\s?(?:[KMB]|k|mil|тыс\.?|万|千)?$/u;
export const more =
  /^(?:show (?:(?:this )?thread|(?:more |all )?replies|more)|(?:read|view|see) \d* ?(?:more )?replies|translate post|(?:weitere|mehr) antworten(?: anzeigen)?|(?:afficher|voir) (?:plus de|les) réponses|(?:mostrar|ver) (?:más|mais) (?:respuestas|respostas)|mostra altre risposte|meer (?:reacties|antwoorden)(?: tonen)?|(?:diesen )?thread anzeigen|mehr anzeigen|afficher (?:cette discussion|le fil|plus)|voir (?:plus|la traduction)|mostrar (?:este hilo|hilo|mais|más)(?: resp\w+)?|ver (?:hilo|mais|más|tradução)|mostrar esta sequência|(?:deze )?(?:thread|collectie) (?:weergeven|tonen)|mostra questa discussione)$/iu;
export const moreInOthers =
  /^(?:показать (?:ещё|больше) ответ\p{L}*|(?:他の|さらに)返信を表示|показать эту ветку|показати (?:цю )?(?:гілку|стрічку)|bu (?:flood|konu)u? göster|عرض (?:هذه|سلسلة).{0,20}|הצגת? השרשור|नेटवर्क थ्रेड दिखाएं|显示此主题帖|このスレッドを表示)$/iu;

/** What an app writes on its buttons. */
export const button =
  /^(?:like|reply|repost|boost|favou?rite|edited|alt|(?:mal )?angezeigt|follow|(?:everybody|everyone) can reply|antworten? posten|post your reply|poster votre réponse|publicar? tu respuesta|gif|translate|award|(?:up|down)vote|view more comments|all reactions:?)$/iu;

/** «12 Reposts», «3 replies 14 boosts», «1 Reply4 Reposts»: what an app counts, with its words. */
export const counts =
  /^(?:\d[\d.,]*\s?(?:(?:[KMB]|mil|тыс\.?|万|千)\s?)?(?:repl(?:y|ies)|reposts?|retweets?|quotes?|likes?|boosts?|favou?rites?|bookmarks?|views?|comments?|shares?|antwort(?:en)?|zitate?|gefällt mir|geteilt|réponses?|citations?|j[’']aime|respuestas?|citas?|me gusta|respostas?|curtidas?|risposte|risposta|mi piace|reacties?|vind-ik-leuks|ответ\p{L}*|репост\p{L}*|нравится|цитат\p{L}*|відповід\p{L}*|поширен\p{L}*|yanıt|beğeni|رد(?:ود)?|إعجاب(?:ات)?|תגובות|לייקים|返信|いいね|リポスト|回复|赞|转发)[\s·•|,]*)+$/iu;
