/** Lines that a page sets around a story and that are no part of it, whole, in the languages of the locales. */
const lines: readonly RegExp[] = [
  // Ways around the page.
  /^(?:skip to (?:main )?(?:content|navigation|article)|(?:jump|go) to (?:main )?content|zum (?:haupt)?inhalt(?: springen)?|aller au contenu(?: principal)?|passer au contenu|(?:ir|saltar|pular) (?:al|para o) (?:contenido|conteúdo)(?: principal)?|naar (?:de )?inhoud|перейти к (?:основному )?содержан\p{L}+|перейти до вмісту|(?:ana )?içeriğe (?:geç|atla)|انتقل إلى المحتوى|דלג לתוכן|رفتن به محتوا|सामग्री पर जाएं|跳(?:到|至)(?:主要)?内容|本文へ(?:スキップ)?|back to top|menu|menü|home|homepage|startseite|accueil|inicio|início|главная|головна|ana sayfa|الرئيسية|ראשי|خانه|मुखपृष्ठ|首页|ホーム|search|sign in|log ?in|subscribe(?: now)?|subscriber[s'’ ]*only|for subscribers|members? only|premium|plus|abonnés?|réservé aux abonnés|article réservé aux abonnés|suscriptores|solo para suscriptores|exclusivo para assinantes|nur für abonnenten|voor abonnees|только для подписчиков|订阅|有料会員限定|会員限定)$/iu,
  // Sharing, keeping, printing, listening.
  /^(?:(?:share|save|print|e-?mail|gift|listen|copy|bookmark|comments?|like|follow|reply|tweet|pin|download|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|link|more|play|pause|watch|view)(?:(?:\s*[|·•,/]\s*|\s+|)(?=\S)|$))+$/iu,
  /^(?:share|save|print|e-?mail|gift|listen to|give|copy|send|post|follow|add|resize|read|leave|view|play|join|see|show|hide|toggle|open|close)(?: (?:this|the|full|a|an|all|us|our|on|to|with|via|by|in|of|audio|article|story|stories|page|link|post|facebook|twitter|x|whatsapp|telegram|linkedin|google|email|text|font|size|friends?|comments?|conversation|discussion|version|player|gallery|photos?|caption|image|icon|options|as|gift|save|saved|news|up|updates))+[.:!]?$/iu,
  /^(?:teilen|artikel (?:teilen|merken|drucken|anhören|verschenken|hören)|merken|drucken|vorlesen|anhören|kommentare?|per e-mail|partager(?: l[’']article)?|imprimer|écouter(?: l[’']article)?|enregistrer|offrir(?: l[’']article)?|commentaires?|compartir|guardar|imprimir|escuchar|comentarios?|compartilh(?:ar|e)|salvar|ouvir|comentários?|delen|deel dit artikel|opslaan|bewaren|afdrukken|luister(?:en)?|reacties?|поделиться|сохранить|печать|распечатать|слушать|комментари(?:и|ев)|поділитися|зберегти|друк|слухати|коментарі|paylaş|kaydet|yazdır|dinle|yorumlar?|شارك|مشاركة|حفظ|طباعة|استمع|تعليقات|שתפו?|שיתוף|שמור|הדפס|האזינו?|תגובות|اشتراک(?:‌| )?گذاری|ذخیره|چاپ|بشنوید|نظرات|शेयर(?: करें)?|साझा करें|सहेजें|सुनें|टिप्पणियां|分享|收藏|打印|收听|评论|分享到.{0,10}|シェア(?:する)?|保存|印刷|聞く|コメント|condividi|stampa|salva|ascolta|dela|skriv ut|lyssna|udostępnij|drukuj)(?:\s*[|·•:]?\s*\d{0,5})?$/iu,
  // How long it takes to read, how many have.
  /^(?:reading time|read time|estimated read(?:ing)? time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время (?:чтения|на чтение)|час читання|okuma süresi|مدة القراءة|وقت القراءة|זמן קריאה|زمان مطالعه|पढ़ने का समय|阅读时间|閱讀時間|読了時間|lästid|czas czytania)\s*[:：]?\s*(?:ca\.? ?|env\.? ?)?\d{0,3}.{0,12}$/iu,
  /^(?:\d{1,3}|an?)[\s-]*(?:min|mins|minutes?|minuten|minutos?|minuti|minuter|минут\p{L}*|мин|хвилин\p{L}*|хв|dk|dakika|دقيقة|دقائق|דקות|دقیقه|मिनट|分钟|分鐘|分)\.?(?:[\s-]*(?:read|de lecture|de lectura|de leitura|lesezeit|leestijd|di lettura|чтения|читання|okuma|listen|audio|قراءة|קריאה|मطالعه|阅读|で読めます))?$/iu,
  /^[\d.,]+\s*[kmтт]?\s*(?:comments?|shares?|views?|likes?|reads?|kommentare|commentaires?|comentarios|comentários|reacties|просмотр\p{L}*|комментари\p{L}*|перегляд\p{L}*|yorum|مشاهدة|تعليق\p{L}*|צפיות|תגובות|بازدید|次阅读|阅读|评论|コメント)?$/iu,
  // What is sold, and how to have more of it.
  /^(?:advertis(?:e?ment|ing)|ad|ads|sponsored(?: content)?|paid (?:post|content)|promoted|anzeige|werbung|publicité|publicidad|publicidade|anúncio|pubblicità|advertentie|реклама|reklam|annons|reklama|إعلان|اعلان|إعلانات|פרסומת|تبلیغات|آگهی|विज्ञापन|广告|廣告|広告|(?:story|article) continues(?: below)?(?: (?:this )?advertisement)?|continue reading.{0,30}|scroll to continue.{0,30})$/iu,
  /^(?:sign up (?:for|to)|subscribe (?:to|for)|get (?:our|the) .{0,30}newsletter|join our|follow us|download (?:our|the) app|support our|newsletter|abonnieren sie|jetzt abonnieren|folgen sie uns|newsletter abonnieren|abonnez-vous|inscrivez-vous|suivez-nous|recevez notre|suscríbe(?:te|se)|síg(?:ue|a)nos|regístrate|assine|inscreva-se|siga-nos|receba|abonneer|schrijf je in|volg ons|подпис(?:ывайтесь|аться|ка)|следите за|підпи(?:сатися|суйтесь|шіться)|стежте за|abone ol|bizi takip|اشترك|تابعونا|سجل|הירשמו|הרשמו|עקבו|مشترک شوید|ما را دنبال|सब्सक्राइब|हमें फॉलो|न्यूज़लेटर|订阅|关注我们|訂閱|ニュースレター|メルマガ|iscriviti|abbonati|prenumerera)(?![\p{L}\p{M}]).{0,80}[^.。।]$/iu,
  /^(?:newsletter|abone ol|订阅|подписаться|подписка)$/iu,
  // What else there is to read, in the midst of a story.
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles?|story))?|more on this|watch|listen|recommended|lesen sie (?:auch|mehr)|mehr (?:dazu|zum thema)|siehe auch|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|lea (?:también|además)|lee también|leer más|ver también|le puede interesar|leia (?:também|mais)|veja também|saiba mais|lees (?:ook|meer)|zie ook|читайте (?:также|ещё|еще|також)|см\. также|смотрите также|дивіться також|ayrıca (?:bkz|oku)\p{L}*|ilgili haber|اقرأ (?:أيضا|أيضاً|المزيد)|شاهد أيضا|קראו (?:עוד|גם)|ראו גם|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|और पढ़ें|相关阅读|延伸阅读|延伸閱讀|あわせて読みたい|関連記事|leggi anche|läs (?:också|även|mer)|czytaj (?:także|też|więcej))\s*[:：]\s*\S.{0,200}$/iu,
  /^(?:accept|reject|manage) (?:all )?cookies?$|^we use cookies.{0,200}$|^(?:loading|please wait)(?:\.{3}|…)?$/iu,
  // Crumbs: «Home > News > Weather».
  /^(?:\p{Lu}[^>›»/]{0,30}(?:\s*[>›]\s*|\s[»/]\s)){1,6}\p{Lu}[^>›»/.]{0,30}$/u,
  /^(?:file|stock) (?:photo|image|picture)s?\.?$/iu,
];

/** Whether a line is furniture of the page around a story. */
export function isFurniture(text: string): boolean {
  if (text.length > 240) return false;
  const words = text
    .replace(/(?<![\s·•|*_[\]→➤►▶›»])[\s·•|*_[\]→➤►▶›»]+$/u, '')
    .replace(/^[\s·•|*_[\]→➤►▶🔊📷-]+/u, '');
  return words !== '' && lines.some((line) => line.test(words));
}

const credit =
  /[([](?:[^()[\]]*(?:\/|photo|foto|image|bild|credit|via|getty|courtesy|handout|archive?|фото|фотограф|صورة|צילום|عکس|तस्वीर|摄|摄影|写真)[^()[\]]*)[)\]]\.?$/iu;
const label =
  /^(?:photo(?:graph)?s?|picture|image|images|video|graphic|map|chart|credit|file|caption|foto|beeld|bild|grafik|video|crédit|crédits? photo|photo d[’']archives|fotografía|imagem|imagen|фото|видео|відео|görsel|fotoğraf|صورة|تصوير|צילום|תמונה|عکس|तस्वीर|图|图片|图片来源|圖|写真|撮影|फोटो|फ़ोटो|figure|fig\.)\s*(?:\d+)?\s*[:：©]\s*\S/iu;
const agencyPicture =
  /^©|\b(?:AP Photo|Getty Images|via (?:AP|Getty|Reuters)|EPA-EFE|PA Images|AFP via)\b/u;

const agencyCredit =
  /^(?:photo|foto|image|bild|picture|beeld|imagem|imagen|video|фото|відео|fotoğraf|görsel|写真|图|圖|圖片)s?\s+(?:\p{Lu}{2,5}|\p{Lu}\p{L}+ (?:Images|News|Agency))$/u;

/** Whether a line is set under a picture: it ends with its credit, or begins with a label. */
export function isCaption(text: string): boolean {
  return (
    text.length < 500 &&
    (label.test(text) ||
      credit.test(text) ||
      agencyPicture.test(text) ||
      agencyCredit.test(text[0]!.toLowerCase() + text.slice(1)))
  );
}
