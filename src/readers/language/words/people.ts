/** What stands before the names of those who wrote, in the languages of the locales and some others. */
export const bylineOpening =
  /^(?:byline|(?:(?:written|reported|words?|text|story|analysis|report|reporting|posted|an? \p{L}+|exclusive|opinion|commentary|interview|review) )?by|authors?,?|writers?|written|interview|entrevista|entretien|reporters?|(?:veröffentlicht|geschrieben|verfasst|erstellt) von|(?:publié|écrit|rédigé) par|(?:publicado|escrito) por|(?:pubblicato|scritto) da|(?:geplaatst|geschreven) door|(?:eine? )?(?:(?:bericht|text|reportage|analyse|kommentar|gastbeitrag|interview|porträt|essay|kolumne|glosse|rezension|protokoll|recherche|nachricht|meinung|leitartikel) )?von|text|autor(?:in|en|es|as|e)?|par|propos recueillis par|por|texto|reportaje|door|tekst|van onze \p{L}+|auteurs?|автор(?:ы|и|ка)?|текст|от|अनुवाद|लेखक|बाय|द्वारा|रिपोर्ट|haber(?:i yazan)?|yazan|yazar|muhabir|كتب(?:ت|ه|ها|وا)?|بقلم|تقرير|إعداد|كتب\/ت|מאת|כתב(?:ה|ת)?|نویسنده|به قلم|گزارش(?:گر| از)?|خبرنگار|نوشته|作者|记者|記者|本报记者|新华社记者|编辑|撰文|文|文\/|著者|執筆|筆者|文・|di|a cura di|av|af|tekst av|przez)(?:\s*[:：/]\s*|\s+)(?=\S)/iu;

/** «As told to Ada Finch»: who wrote down what another said. */
export const toldTo =
  /^(as told to|in conversation with|aufgezeichnet von|protokolliert von|propos recueillis par|recogido por|opgetekend door|записала?|записав|записала)\s*[:：]?\s+(?=\S)/iu;

/** Who took the pictures: «Photographs by Cara Dunn», not the credit of one picture. */
export const pictureOpening =
  /^((?:photo(?:graph)?s?|pictures?|photography|images?|illustrations?|graphics?|video|fotos?|bilder|fotografie|dessins?|fotografías?|imágenes|beeld|reporting)(?: and (?:photo(?:graph)?s|photography|pictures|illustrations|video))?(?= (?:by|von|par|de|por|door)[\s:：])|photographs|illustrations|fotos|bilder|fotografías|imágenes|foto['’]s|фотографии|світлини|fotoğraflar|צילומים|तस्वीरें|撮影)(?: (?:by|von|par|de|por|door))?\s*[:：]?\s+(?=\S)/iu;

/** What stands behind the names of those who wrote. */
export const bylineEnding =
  /\s(?:reports?|writes|berichtet|schreibt|écrit|informa|escribe|escreve|пишет|передаёт|сообщает|пише|повідомляє|yazdı|bildiriyor|haberi|द्वारा|की रिपोर्ट|記者|记者|報道|기자|특파원|논설위원)\.?$|(?<=^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노곽성차주우구민진엄채][가-힣]{2})기자$/iu;

/** Those who wrote, without a name. */
export const unsigned =
  /^(?:(?:by |from )?our (?:own |special |staff |web |foreign )?(?:correspondents?|reporters?)|(?:web|news|online|digital|city|foreign) ?desk|(?:la )?(?:redaktion|rédaction|redazione|redacción|redação|redactie|redakcja|redakcija)(?: \p{Lu}[\p{L}.]+){0,2}|von unsere[mr]n? \p{L}*(?:korrespondent|reporter|redakt)\p{L}*|de notre (?:correspondante?|envoyée? spéciale?)|la rédaction|(?:de|por) (?:nuestr[oa]|noss[oa]) \p{L}+|dal nostro (?:inviato|corrispondente)|van onze (?:correspondent|verslaggever|redactie)\p{L}*|от нашего (?:корреспондента|спецкора)|вл\. інф\.|본지 기자|本报记者|本报讯|हमारे संवाददाता|निज संवाददाता|مراسلنا|من مراسلنا)$/iu;

/** A byline in Greek has its name in the genitive, from which nobody tells the name itself. */
export const genitive = /^(?:Του|Της|Των|ΤΟΥ|ΤΗΣ|ΤΩΝ) \p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** An agency beside those who wrote: «Ada Finch (avec AFP)». */
export const withAgency = /^(?:with|avec|mit|con|com|met|med|z|s|с|з)\s+(?=\p{Lu}{2})/u;

/** What stands between two names. */
export const betweenNames =
  /\s*(?:[,;&、，،|]|\s(?:and|und|et|y|e|en|i|и|і|та|ve|with|og|och|og|mit|con|com|avec|और|एवं|व)\s)\s*/iu;

/** What a person does, not what a person is called. */
export const role =
  /(?:^|[\s,-])(?:correspondents?|editors?|reporters?|writers?|columnists?|chief|staff|producers?|contributors?|contributing|analysts?|photographers?|anchors?|hosts?|presenters?|freelancers?|journalists?|former|professor|lecturer|researcher|director|fellow|scientist|economist|historian|novelist|in|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|journalist(?:in)?|autor(?:in)?|correspondant(?:e)?|envoyée? spéciale?|journaliste|rédact\p{L}+|corresponsal|enviad[oa] especial|redactora?|periodista|editora?|correspondente|enviad[oa]|repórter|jornalista|redacteur|correspondente?|verslaggever|verslaggeefster|journaliste|корреспондент\p{L}*|обозревател\p{L}*|редактор\p{L}*|журналист\p{L}*|кореспондент\p{L}*|оглядач\p{L}*|muhabir(?:i)?|editör(?:ü)?|yazarı?|temsilcisi|مراسل(?:ة)?|محرر(?:ة)?|صحفي(?:ة)?|כתב(?:ת|נו|תנו)?|עורכ?ת?|خبرنگار|دبیر|संवाददाता|संपादक|वरिष्ठ|特派员|特派員|记者|記者|編集委員)(?![\p{L}\p{M}])/iu;

/** «Dr. Ada Finch, PhD»: learning, and no person. */
export const degree =
  /^(?:(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|mba|j\.?d|esq|rn|cbe|obe|mbe|frs|d\.?phil|ll\.?[bm]|r\.n|m\.?p\.?h)\.?)$/i;
export const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Words within the names of places that no name of a person begins with. */
export const toponym =
  /^(?:port|fort|new|san|santa|santo|são|st\.?|saint|sainte|sankt|mount|mt\.?|lake|north|south|east|west|northern|southern|eastern|western|central|upper|lower|los|las|tel|cape|grand|great|little|old|bad|rio|villa|ciudad|puerto|kuala|hong|nova|novi|nowy|nizhny|veliky|ras|beit|khan|deir|la|le|el|al|the)$|^(?:al|el|ar|as|an|ad)-/i;
export const toponymEnd =
  /(?:^|\s)(?:city|town|village|valley|bay|beach|hills?|springs|falls|county|islands?|river|heights|park|district|province|region|state|republic|territory|strip|bank|harbou?r|coast|mountains?|peninsula|airport|square|street|road|avenue)$/i;
