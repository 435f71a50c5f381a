/** Verbs of the line that a mail program sets above an answered message, in the languages of the locales and some others. */
export const wrote =
  /(?:^|[^\p{L}])(?:wrote|schrieb|écrit|escribió|escreveu|schreef|scritto|написал[аи]?|пишет|написав|пише|yazdı|كتب|بواسطة|כתב|מאת|نوشت|ने लिखा|skrev|kirjoitti|napsal|napisał|pisze|írta|menulis|viết|έγραψε)(?!\p{L})|写道|寫道|のメール|님이 작성/iu;

/** What a house sets above a mail that came from outside. */
export const banner =
  /^\W*(?:caution|warning|external|achtung|vorsicht|attention|atención|atenção|attenzione|let op|внимание|dikkat|تنبيه|זהירות|注意)(?!\p{L})(?=.{0,200}(?:e-?mail|sender|absender|message|nachricht|courriel|expéditeur|correo|remitente|mensagem|remetente|messaggio|mittente|afzender|письмо|e-?posta|البريد|メール|邮件)).{5,400}$/iu;

/** What a covering note calls the story that it brings, in the languages of the locales and some others. */
const piece =
  '(?:copy|story|text|piece|article|draft|report|feature|release|statement|words|artikel|beitrag|meldung|bericht|manuskript|papier|dépêche|texte|communiqué|sujet|pieza|nota|texto|noticia|artículo|crónica|comunicado|matéria|notícia|reportagem|verhaal|stuk|tekst|persbericht|pezzo|testo|articolo|материал|текст|новость|заметк|статья|статт|матеріал|новин|haber|metin|yazı|الخبر|التقرير|المادة|النص|البيان|הידיעה|הכתבה|הטקסט|ההודעה|خبر|متن|مطلب|گزارش|ख़बर|खबर|समाचार|लेख|रिपोर्ट|विज्ञप्ति|稿件|稿子|新闻稿|原稿|記事|リリース|texten|artikeln|naskah|berita)';
const brings =
  "(?:(?:i|we) send|sending|i[’']m sending|schicke|sende|senden|j[’']envoie|envoyons|envío|enviamos|remit|mando|envio|encaminh|invio|inoltro|stuur|below|attached|enclosed|here(?:[’']s| is| comes)|as promised|as discussed|for (?:the|your|tomorrow|today|sunday)|hier(?: ist| kommt|mit)?|anbei|unten|wie besprochen|voici|ci-(?:dessous|joint)|aquí|abajo|adjunt|te (?:paso|mando)|os (?:paso|mando|envío)|les (?:paso|envío)|segue|abaixo|aqui|ecco|in calce|qui sotto|hierbij|hieronder|hier is|вот|ниже|направля|высыла|присыла|ось|нижче|надсила|aşağıda|ekte|işte|gönderiyor|أدناه|نرفق|إليكم|اليكم|نرسل|להלן|מצורפ|הנה|در زیر|پیوست|ارسال|नीचे|संलग्न|भेज|如下|附上|附件|请查收|以下|下記|添付|お送り|här (?:kommer|är)|nedan|bifog|berikut|terlampir)";

/** A sentence that brings a story: it says that it is here, and what it is. */
export const bringing = new RegExp(
  `(?:^|[^\\p{L}])${brings}.{0,80}${piece}|${piece}.{0,80}(?:^|[^\\p{L}])${brings}|稿件如下|下記の通り`,
  'iu',
);

/** A greeting and a name, with more on the same line. */
const greets =
  /^(?:dear|hi|hiya|hello|hey|(?:good )?(?:morning|afternoon|evening)|hallo|moin|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|ch(?:er|ère)s?|hola|buen(?:os|as) (?:d[ií]as|tardes)|querid[oa]s?|ol[áa]|oi|bo(?:m|a) (?:dia|tarde)|ciao|buongiorno|car[oaie]|hoi|beste|привет|здравствуйте|добрый день|уважаем\p{L}+|привіт|добрий день|merhaba|selam|sayın)(?: [\p{L}.]{1,20}){0,4}(?:[,!،]| ?[–—]| -) (?=\S)/iu;

/** What only a colleague is asked: to run the piece, to call. */
const asks =
  /(?:^|[^\p{L}])(?:as (?:discussed|promised|agreed)|(?:can|could|would) (?:you|we|this|it)|pl[sz]|please|call me|ring me|give me a (?:call|ring)|let me know|get this in|for (?:tomorrow|today|tonight|page|the (?:paper|site|front|web))|wie (?:besprochen|abgesprochen|versprochen)|bitte|(?:könnt ihr|kannst du|können sie)|ruf mich|comme (?:convenu|promis)|merci de|(?:peux-tu|pouvez-vous|peut-on)|appelle-moi|como (?:acordamos|quedamos|hablamos|combinado)|por favor|puedes|podéis|podrías|pode(?:m|s)?|llámame|come d['’]accordo|per favore|puoi|potete|chiamami|zoals (?:afgesproken|besproken)|alsjeblieft|graag|kun je|kunnen jullie|bel me|как договаривались|пожалуйста|позвони|будь ласка|konuştuğumuz gibi|lütfen)(?!\p{L})/iu;

/** Whether a line greets a colleague and goes on to ask for something: «Hi Jo, as discussed - can you run this?» */
export function isCoverNote(line: string): boolean {
  const greeted = line.length < 500 ? greets.exec(line)?.[0] : undefined;
  if (!greeted) return false;
  const rest = line.slice(greeted.length);
  return asks.test(rest) || bringing.test(rest);
}

/** A subject that only says what a mail is: «Story for Sunday», «FOR PUBLICATION: ferry», «Pressemitteilung 12». */
export const announcement = new RegExp(
  `(?:^|[^\\p{L}])(?:${piece}|presse(?:mitteilung|information|meldung)|пресс-релиз|basın (?:bülteni|açıklaması))|^for (?:today|tonight|tomorrow|\\p{L}+day)['’]s (?:page|paper|edition|site|bulletin)|(?:^| )pl[sz]$|^(?:for|zur|pour|para|per|для) (?:immediate )?(?:publi|release|print|veröff|diffusion|difusión|divulga|diffus|публик)`,
  'iu',
);

const notice =
  /^\W*(?:(?:confidentiality|privacy|legal|e-?mail) (?:notice|disclaimer|note|statement)|disclaimer|vertraulichkeitshinweis|rechtlicher hinweis|avis (?:de confidentialité|légal)|aviso (?:legal|de confidencialid?ad(?:e)?)|nota (?:legal|de confidencialidad)|avvertenz[ae]|nota di riservatezza|конфиденциальность|yasal uyarı|gizlilik bildirimi|إخلاء مسؤولية|تنبيه|免责声明)(?!\p{L})\s*[:：.–—-]/iu;
const opening =
  /^\W*(?:this|these|the (?:information|contents?)|if you|any|please (?:consider|think|note)|diese[rs]?|der inhalt|die information|wenn sie|sollten sie|falls sie|bitte|ce |cet(?:te)? |les informations|si vous|pensez|est[ea] |ess[ea] |la información|el contenido|si (?:usted|ha|no|recibe)|as informações|o conteúdo|se |caso |quest[oa] |le informazioni|il contenuto|dit |dez?e |de (?:informatie|inhoud)|indien |als u |это|данн|настоящ|информаци|если|цей|це |ця |інформаці|якщо|bu |eğer|هذه|هذا|إن |المعلومات|إذا|הודעה|דוא|המידע|אם |این|اطلاعات|اگر|यह|इस|यदि|अगर|本|此|如果|このメール|このe|当メール|万一|dett?a |denna|om du|ini|email|e-?mail|pesan|jika)/iu;
const hints: readonly RegExp[] = [
  /confiden|vertraulich|riservat|vertrouwelijk|конфиденц|конфіденц|gizli|سري|חסוי|סודי|محرمانه|गोपनीय|机密|保密|機密|秘密|konfidentiell|sekretess|rahasia/iu,
  /recipient|addressee|intended|adressat|empfänger|destinatair|destinatari|geadresseerde|ontvanger|адресат|получател|одержувач|alıcı|المرسل إليه|المتلقي|נמען|گیرنده|प्राप्तकर्ता|收件人|宛先|受信者|mottagare|penerima/iu,
  /delet|lösch|vernichte|supprim|détrui|elimin|borr|apag|cancell|verwijder|удал|видал|silin|sil(?:iniz|mek)|حذف|למחוק|מחק|हटा|删除|刪除|削除|radera|hapus/iu,
  /privileged|virus|unauthori[sz]ed|disclos|print|umwelt|environ|imprim|ausdruck|medio ambiente|stamp|напечат|yazdır/iu,
];
const mail =
  /e-?mail|mail|message|nachricht|courriel|mensaje|correo|mensagem|messaggio|bericht|сообщени|письм|повідомлен|лист|e-?posta|mesaj|ileti|رسالة|البريد|הודעה|דוא|ایمیل|پیام|ईमेल|ई-मेल|संदेश|邮件|郵件|メール|meddelande|mejl|pesan|surel/iu;

/**
 * Whether a paragraph is what a house sets below its mails: «This e-mail is confidential …». One sign
 * is enough where a signature stands above it.
 */
export function isDisclaimer(text: string, isSigned: boolean): boolean {
  if (text.length > 2500 || /^["“«„]/.test(text) || !mail.test(text)) return false;
  const found = hints.filter((hint) => hint.test(text)).length;
  if (notice.test(text)) return found > 0;
  return opening.test(text) && found >= (isSigned ? 1 : 2);
}
