/** What sites say of a page that does not exist, in one language. Punctuation is a space. */
interface MissingPage {
  /** The page, as a subject. */
  readonly page: string;
  /** The same as what the reader looks for. Only a page that is missing speaks so. */
  readonly asked: string;
  /** Says that it is not there. */
  readonly gone: string;
  /** Sentences in another order: «No page was found». */
  readonly others?: string;
}

const languages: readonly MissingPage[] = [
  {
    page: '(?:(?:this|that|the|your) )?(?:requested )?(?:page|content|story|article|link|post)',
    asked:
      '(?:the|this|that) (?:page|content|story|article|link|post|url|address)(?: (?:that|which))? you (?:(?:are|re|were|have|ve) )?(?:looking for|look for|requested|followed|clicked(?: on)?|want(?:ed)?|tried to (?:reach|visit|open|view|access))',
    gone: '(?:(?:can ?not|can t|could not|couldn t) be found|(?:was not|wasn t|is not|isn t) found|(?:does not|doesn t|no longer) exists?|(?:is not|isn t|is no longer) (?:available|here|there)|(?:may|might|has|have|was)(?: have)?(?: been)? (?:broken|moved|removed|deleted)|may be broken|is broken)(?: (?:right now|any ?more|at the moment|at this time))?',
    others: '(?:it looks like )?nothing was found at this location',
  },
  {
    page: '(?:(?:die|diese|der|dieser) )?(?:seite|artikel|inhalt)',
    asked:
      '(?:die|der)(?: von (?:ihnen|dir))? (?:gesuchte|angeforderte|aufgerufene|gewünschte)n? (?:seite|artikel|inhalt)|die seite die (?:sie|du) (?:suchen|suchst|gesucht haben|aufgerufen haben)',
    gone: '(?:(?:wurde |konnte |kann |ist )?(?:leider )?nicht (?:mehr )?(?:gefunden(?: werden)?|verfügbar|vorhanden|erreichbar)|(?:existiert|gibt es)(?: hier)?(?: leider)? nicht(?: mehr)?)',
  },
  {
    page: '(?:(?:la|cette|l|cet) )?(?:page|article)(?: demandée?)?',
    asked:
      '(?:la|cette|l) ?(?:page|article) (?:que vous (?:cherchez|recherchez|demandez|avez demandée?|souhaitez consulter)|recherchée?)',
    gone: '(?:(?:est )?introuvable|non trouvée?|n existe (?:pas|plus)(?: ou (?:pas|plus))?|n est (?:pas|plus) disponible|n a pas été trouvée?|a été (?:déplacée?|supprimée?))',
  },
  {
    page: '(?:(?:la|esta|el|este) )?(?:página|contenido|artículo)(?: solicitad[ao])?',
    asked:
      '(?:la|el) (?:página|contenido|artículo) que (?:buscas|busca|buscabas|estás buscando|está buscando|has solicitado|ha solicitado|intentas ver)',
    gone: '(?:ya )?no (?:encontrad[ao]|disponible|existe|está disponible|se (?:ha encontrado|encuentra|encontró|pudo encontrar)|ha sido encontrad[ao])(?: disponible)?',
    others:
      '(?:no (?:se (?:ha encontrado|encontró|encuentra|pudo encontrar)|encontramos|hemos encontrado|hemos podido encontrar)) (?:la|esta) página(?: que (?:buscas|busca))?',
  },
  {
    page: '(?:(?:la|questa|l|il) )?(?:pagina|articolo|contenuto)(?: richiest[ao])?',
    asked:
      '(?:la|l|il) (?:pagina|articolo|contenuto) che (?:cerchi|cerca|stai cercando|hai cercato|hai richiesto)',
    gone: '(?:non (?:trovat[ao]|disponibile|esiste|è (?:più )?(?:stat[ao] trovat[ao]|disponibile|presente))(?: più)?|è stat[ao] (?:rimoss[ao]|spostat[ao]))',
    others:
      'non (?:è stato possibile trovare|abbiamo trovato|troviamo) (?:la|questa) pagina(?: che (?:cerchi|stai cercando))?',
  },
  {
    page: '(?:(?:a|esta|o|este) )?(?:página|conteúdo|artigo)(?: (?:solicitad|procurad|requisitad)[ao])?',
    asked:
      '(?:a|o) (?:página|conteúdo|artigo) que (?:você )?(?:procura|procuras|procurava|procurou|está procurando|está a procurar|tentou acess?ar|solicitou)',
    gone: '(?:já |mais )?não (?:encontrad[ao]|disponível|existe(?: mais)?|foi encontrad[ao]|(?:está|se encontra) (?:mais )?disponível|pôde ser encontrad[ao])',
    others:
      'não (?:encontramos|foi possível encontrar) (?:a|esta|essa) página(?: que você procura)?',
  },
  {
    page: '(?:(?:de|deze|dit|het) )?(?:opgevraagde )?(?:pagina|artikel)',
    asked:
      '(?:de|het|deze) (?:pagina|artikel) (?:die|dat|waar) (?:je|jij|u) (?:naar )?(?:zoekt|zocht|op zoek (?:naar )?bent|hebt opgevraagd|probeert te (?:openen|bezoeken|bereiken))',
    gone: '(?:(?:is |werd )?(?:helaas )?niet (?:meer )?(?:gevonden|beschikbaar)|bestaat (?:helaas )?niet(?: meer)?|(?:kan|kon) (?:helaas )?niet (?:worden gevonden|gevonden worden))',
  },
  {
    page: '(?:(?:эта|такая|данная|запрашиваемая|запрошенная)(?: вами)? )?(?:страница|статья|новость)',
    asked:
      '(?:запрашиваемая|запрошенная) вами (?:страница|статья)|(?:страница|статья|новость) котор(?:ую|ая) вы (?:ищете|искали|запросили|запрашиваете)',
    gone: '(?:(?:была )?не найдена|(?:больше )?не существует|(?:была )?(?:удалена|перемещена)|не доступна|недоступна|отсутствует)',
    others: '(?:такой|этой) страницы (?:больше )?(?:нет|не существует)',
  },
  {
    page: '(?:هذه )?الصفحة(?: المطلوبة)?',
    asked: '(?:هذه )?الصفحة (?:التي )(?:تبحث عنها|طلبتها|تحاول الوصول إليها)',
    gone: '(?:غير (?:موجودة|متوفرة|متاحة)|لم تعد (?:موجودة|متوفرة|متاحة)|لا توجد)',
    others:
      'لم (?:يتم العثور|نعثر|نتمكن من العثور) على (?:هذه )?(?:الصفحة|صفحة)(?: (?:المطلوبة|التي تبحث عنها))?',
  },
  {
    page: '(?:(?:ta|podana|żądana) )?(?:strona|artykuł)',
    asked:
      '(?:strona|artykuł) (?:której|którego|którą|jakiej) (?:szukasz|szukałeś|szukano|próbujesz otworzyć)',
    gone: '(?:nie (?:istnieje|znaleziona|została? (?:znaleziona?|odnaleziona))|(?:już )?nie istnieje|została? (?:usunięt[ay]|przeniesion[ay])|jest niedostępna)',
    others:
      'nie (?:znaleziono|znaleźliśmy|odnaleziono|możemy znaleźć) (?:takiej |tej |żądanej )?strony(?: której szukasz)?',
  },
  {
    page: '(?:bu |istenen )?(?:sayfa|[iİ]çerik|haber)',
    asked:
      'aradığın(?:ız)? (?:sayfa|[iİ]çerik|haber)|ulaşmaya çalıştığın(?:ız)? (?:sayfa|[iİ]çerik|haber)',
    gone: '(?:bulunamadı|bulunamıyor|bulunmuyor|mevcut değil|yok|artık yok|(?:kaldırılmış|silinmiş|taşınmış)(?: olabilir)?|kaldırıldı|silindi)',
  },
];

const join = (parts: readonly string[]): string => `(?:${parts.join('|')})`;

const whole = join(
  languages.map(({page, gone, others}) => `${page} ${gone}${others ? `|${others}` : ''}`),
);
const asked = join(languages.map(({asked, gone}) => `(?:${asked}) ${gone}`));

/** Tests for sentences without punctuation. */
export const missingPages = {
  /** A whole sentence: «That page can’t be found», «Seite nicht gefunden». */
  whole: new RegExp(`^(?:error )?(?:4\\d\\d )?${whole}$`, 'iu'),
  /** The start of one that speaks to the reader: «The link you followed may be broken, or …». */
  asked: new RegExp(
    `^(?:${asked}(?![\\p{L}\\p{M}])|(?:it looks like )?nothing was found at this location)`,
    'iu',
  ),
  /** What the sentence begins with, or all that it says. */
  greeting:
    /^(?:(?:oops|ooops|uh oh|hmm+|sorry(?: but)?|we re sorry(?: but)?|hoppla|ups|entschuldigung|leider|oups|désolé|lo sentimos|vaya|ops|spiacenti|siamo spiacenti|desculpe|opa|oeps|helaas|sorry maar|ой|упс|извините|к сожалению|عفو[اً]+|عذر[اً]+|نأسف|przepraszamy|niestety|üzgünüz|maalesef|hata)(?= |$) ?)+/iu,
};
