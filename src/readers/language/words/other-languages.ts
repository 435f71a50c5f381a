/** Words in Latin letters of languages other than those that most texts are in: loaded only for a text that is not English. */

/** Ways around the site, which stand above a headline and never right below it. */
export const around =
  /^(?:zum (?:haupt)?inhalt(?: springen)?|menü|startseite|suchen?|anmelden|registrieren|abo(?: testen)?|abonnieren|aller au contenu(?: principal)?|accueil|rechercher|se connecter|connexion|s[’']abonner|je m[’']abonne|(?:ir|saltar|pular) (?:al|para o) (?:contenido|conteúdo)(?: principal)?|navega(?:ção|ción) principal|inicio|início|buscar?|iniciar sesión|regístrate|suscríbete|secciones|servicios|destacamos|entrar|assinar|assine|cerca|accedi|abbonati|registrati|naar (?:de )?inhoud|voorpagina|net binnen|zoeken|inloggen|abonneren|(?:ana )?içeriğe (?:geç|atla)|ana ?sayfa|giriş(?: yap)?|ara|üye ol|strona główna|szukaj|zaloguj(?: się)?|logga in|logg inn|log ind|sök|søk|søg|meny|hem|hjem|etusivu|kirjaudu|hledat|přihlásit(?: se)?|domů|keresés|belépés|căutare|autentificare|acasă|beranda|masuk|trang chủ|đăng nhập)$/iu;

/** Lines that a page sets around a story. */
export const furniture: readonly RegExp[] = [
  /^(?:zum (?:haupt)?inhalt(?: springen)?|aller au contenu(?: principal)?|passer au contenu|(?:ir|saltar|pular) (?:al|para o) (?:contenido|conteúdo)(?: principal)?|naar (?:de )?inhoud|(?:ana )?içeriğe (?:geç|atla)|menü|startseite|accueil|inicio|início|ana sayfa|plus|abonnés?|réservé aux abonnés|article réservé aux abonnés|suscriptores|solo para suscriptores|exclusivo para assinantes|nur für abonnenten|voor abonnees)$/iu,
  /^(?:teilen|artikel (?:teilen|merken|drucken|anhören|verschenken|hören)|weiterlesen nach der anzeige|haberi dinle|takip et|comenta|partilhar(?: notícia)?|ouça este artigo|bewaar|merken|drucken|vorlesen|anhören|kommentare?|per e-mail|partager(?: l[’']article)?|imprimer|écouter(?: l[’']article)?|enregistrer|offrir(?: l[’']article)?|commentaires?|compartir|guardar|imprimir|escuchar|comentarios?|compartilh(?:ar|e)|salvar|ouvir|comentários?|delen|deel dit artikel|opslaan|bewaren|afdrukken|luister(?:en)?|reacties?|paylaş|kaydet|yazdır|dinle|yorumlar?|condividi|stampa|salva|ascolta|dela|skriv ut|lyssna|udostępnij|drukuj)(?:\s*[|·•:]?\s*\d{0,5})?$/iu,
  /^(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|okuma süresi|lästid|czas czytania)\s*[:：]?\s*(?:ca\.? ?|env\.? ?)?\d{0,3}.{0,12}$/iu,
  /^(?:anzeige|werbung|publicité|publicidad|publicidade|anúncio|pubblicità|advertentie|reklam|annons|reklama|newsletter abonnieren|abone ol)$/iu,
  /^(?:abonnieren sie|jetzt abonnieren|folgen sie uns|newsletter abonnieren|abonnez-vous|inscrivez-vous|suivez-nous|recevez notre|suscríbe(?:te|se)|síg(?:ue|a)nos|regístrate|assine|inscreva-se|siga-nos|receba|abonneer|schrijf je in|volg ons|abone ol|bizi takip|iscriviti|abbonati|prenumerera)(?![\p{L}\p{M}]).{0,80}[^.。।]$/iu,
  /^(?:startseite|accueil|inicio|início|ana ?sayfa|strona główna|domů|hem|etusivu|acasă|beranda|trang chủ)\s[/|-]\s\p{Lu}.{0,60}$/iu,
  /^(?:teilen|auf|partager|compart\p{L}+|condivid\p{L}+|del(?:en|e|a)?|deel|paylaş|udostępnij|sdílet|zdieľať|jaa|distribuie|trimite|bagikan|chia sẻ|shiriki|megosztás|поделиться|поділитися|сподели|κοινοποίηση|شارك|مشاركة|שתפו?|शेयर|শেয়ার)(?: \p{L}{1,8}){0,3} (?:facebook(?:u|ie)?|twitter(?:ze)?|x|whatsapp|telegram|linkedin|e-?mail|threads|bluesky|reddit|messenger)(?: (?:teilen|compartir|delen|dela|paylaş))?$/iu,
  /^(?:schriftgröße|schrift (?:größer|kleiner)|taille du texte|tamaño (?:del texto|de (?:la )?letra)|tamanho d[ao] (?:letra|texto)|ver (?:más|mais)|voir plus|mehr (?:anzeigen|lesen)|mostra (?:di più|altro)|meer tonen|visa mer|zobacz więcej|zobrazit více)$/iu,
  // Ways around the page.
  /^(?:(?:przejdź do|przeskocz do) (?:treści|głównej treści)|(?:přejít|přeskočit|preskočiť|prejsť) (?:k|na) (?:obsahu?|hlavní(?:mu)? obsahu?)|hoppa till (?:huvud)?innehåll(?:et)?|(?:gå|hopp|spring) til (?:hoved)?indhold(?:et)?|(?:gå|hopp) til (?:hoved)?innhold(?:et)?|(?:siirry|hyppää) (?:pää)?sisältöön|(?:ugrás a|tovább a) tartalom(?:ra|hoz)|(?:sari|mergi) la conținut(?:ul principal)?|(?:preskoči|skoči) na sadržaj|lewati ke (?:konten|isi)|langsung ke konten|chuyển (?:đến|tới) nội dung(?: chính)?|nenda kwenye maudhui|vai al contenuto|salta al contenuto|ir al contenido|(?:spring|ga) naar (?:de )?inhoud|strona główna|domů|domov|hem|hjem|etusivu|kezdőlap|címlap|acasă|početna|beranda|trang chủ|mwanzo)$/iu,
  // Sharing, keeping, printing, listening.
  /^(?:bewaar|bewaren|deel|deel dit|delen via .{1,20}|reageer|tip de redactie|spara|dela(?: artikeln?)?|kopiera länk|tipsa|del|del artikel(?:en)?|gem(?: artikel)?|kopier lenke|lagre|skriv ut|lytt|jaa|jaa artikkeli|tallenna|tulosta|kuuntele|megosztás|megosztom|mentés|nyomtatás|distribuie|trimite|salvează|printează|ascultă|udostępnij|zapisz|kopiuj link|wydrukuj|posłuchaj(?: artykułu)?|skomentuj|sdílet|sdílejte|uložit|vytisknout|poslechnout|zdieľať|uložiť|vytlačiť|podijeli|podeli|sačuvaj|spremi|bagikan|simpan|cetak|salin tautan|dengarkan|chia sẻ|lưu|in bài|nghe|bình luận|sao chép liên kết|shiriki|hifadhi|ascolta(?: l[’']articolo| la notizia)?|leggi (?:dopo|più tardi)|invia|ouvir (?:notícia|artigo|texto)|guardar (?:artículo|artigo)|copiar (?:enlace|link)|regala(?:r)?(?: artículo)?|escucha(?:r)? (?:el artículo|la noticia)|ir a (?:los )?comentarios|escuchar noticia|leer en español|en español|offrir (?:cet|l[’'])\s?article|écouter(?: cet article)?|réagir|copier le lien|lire plus tard|ajouter (?:à|aux) .{1,30}|(?:artikel )?(?:speichern|vorlesen lassen)|auf die merkliste|link kopieren|pdf|kaydet|paylaşın?|dinle|linki kopyala|haberi paylaş)(?:\s*(?:[|·•:]\s*)?[([]?\d{0,5}[)\]]?)?$/iu,
  /^(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer?|kommenter|kommentit|hozzászólás(?:ok)?|comentarii|komentarz[ey]?|komentáře|komentar(?:i|e)?|bình luận|maoni|yorumlar?)\s*[([]?\d{1,5}[)\]]?$|^\d{1,5} (?:commenti|kommentarer?|kommenttia|hozzászólás|comentarii|komentarzy?|komentář[ůe]?|komentar(?:a|i)?|bình luận|maoni)$/iu,
  // How long it takes to read or to hear.
  /^(?:doba čtení|čas čítania|czas czytania|lukuaika|olvasási idő|timp de (?:citire|lectură)|vrijeme čitanja|waktu baca|lama membaca|thời gian đọc|læsetid|lesetid|lästid|durata lettura|lettura|hördauer|durée de l[’']écoute)\s*[:：]?\s*(?:ca\.? ?)?\d{0,3}.{0,12}$|^\d{1,3}\s*(?:min\.?|minut[ay]?|minuuttia|perc|menit|phút|dakika(?:da)?)\s*(?:čtení|čítania|czytania|lukuaika|olvasás|citire|lectură|čitanja|baca|membaca|đọc|okuma|læsetid|lesetid|lästid|di lettura)?$/iu,
  // Cookies.
  /cookies?.{0,60}(?:utilis|akzept|accept|verwend|usamos|utiliza|utilizz|gebruik|använder|używa|použív|käyttä|sütik|kullan)|(?:utilis|akzept|accept|verwend|usamos|utiliza|utilizz|gebruik|använder|używa|použív|käyttä|kullan)\p{L}*.{0,60}cookies?|^(?:continuer sans accepter|tout (?:accepter|refuser)|alle(?:s)? (?:akzeptieren|ablehnen|accepteren|weigeren)|aceptar (?:todo|todas)|rechazar(?: todo)?|aceitar(?: todos)?|accetta(?: tutti)?|rifiuta|godkänn alla|acceptera alla|akceptuję|přijmout vše|hyväksy kaikki|elfogadom|accept toate|kabul et)$/iu,
  // What is sold, and how to have more of it.
  /^(?:(?:der |het |el |il |l[’'])?(?:artikeln?|artiklen|artikkelen|artikkeli|artículo|article|articolo|texto)?\s?(?:geht|wird|gaat|fortsætter|fortsätter|fortsetter|jatkuu|sigue|continúa|continua|se poursuit) .{0,20}(?:anzeige|werbung|advertentie|annoncen|annonsen|mainoksen|anuncio|publicidad|publicidade|publicité|pubblicità).{0,20}|la suite après (?:la|cette) publicité)$/iu,
  /^(?:reclame|mainos|hirdetés|publicitate|oglas|iklan|quảng cáo|tangazo|reklama|reklám|annonce|annonse|annons)$/iu,
  /^(?:zapisz się|subskrybuj|prenumerera|abonner|tilaa|tilaus|iratkozzon|feliratkoz\p{L}*|abonează(?:-te)?|pretplati(?:te)? se|berlangganan|đăng ký|jiandikishe|přihlaste se|odebírat|suscríbete|suscribirse|assine(?: já)?|iscriviti|abbonati|abonneer(?:je)?|jetzt abonnieren|s[’']abonner)(?:[ !].{0,60}[^.。।]|!)?$/iu,
  // What newsletters on the web set between paragraphs.
  /^(?:danke (?:fürs lesen|für das lesen)|merci (?:d[’']avoir lu|de (?:lire|votre lecture))|¡?gracias por leer|obrigad[oa] por ler|grazie per (?:aver letto|la lettura)|bedankt voor het lezen)(?![\p{L}\p{M}])[^.!?]{0,80}\s?[.!](?:\s?¡?(?:abonnier|abonnez|suscr[ií]b|assin|inscrev|iscriv|abonneer|dieser beitrag|cet article|este post)[^.!?]{3,160}[.!]?)?$/iu,
  // What a share row and a player say, in other words.
  /^(?:zur merkliste(?: hinzufügen)?|artikel zum hören.{0,20}|merken|haberin devamı|paylaş|yorumları göster|ouvir o texto|(?:diminuir|aumentar) fonte|salvar artigos?|vágólapra|zapisz na później|tweetnij|ajouter à vos sélections|enregistrer|lihat foto|bagikan|komentar|tim redaksi|langsung ke konten|suscríbete para seguir leyendo|lee sin límites|seguir leyendo|compartir en \p{L}+|copiar enlace|añadir .{2,30} en google|segui .{2,30} su google.{0,20}|ugrás a tartalomhoz|przejdź do treści)$/iu,
  // Blocks of WordPress.
  /^(?:partager|teilen|compartir|condividi|compartilhe|delen|share|udostępnij|sdílet|dela)(?: ceci| mit| esto| questo| isso| dit| this| to| avec)?\s?:$|\((?:ouvre dans une nouvelle fenêtre|wird in neuem fenster geöffnet|se abre en una ventana nueva|si apre in una nuova finestra|abre em nova janela|wordt in een nieuw venster geopend|opens in new window|otwiera się w nowym oknie|öppnas i ett nytt fönster|otevře se v novém okně)\)|^(?:j[’']aime(?: ça)?|gefällt mir|me gusta|mi piace|curtir|vind ik leuk|gilla)(?:\s?:| .{0,20}(?:…|\.{3}))?$|^(?:chargement|wird geladen|cargando|caricamento(?: in corso)?|carregando|laden|wczytywanie|laddar)(?:…|\.{3})$|^(?:articles similaires|ähnliche beiträge|relacionado|correlati|gerelateerd|podobne|relaterade?)$/iu,
];

/** What begins a line that leads to another story: a verb and «also» or «more». */
export const also =
  /^(?:(?:lesen|sehen|hören|schauen|erfahren) sie (?:auch|mehr|hierzu|dazu)|mehr (?:dazu|zum thema)|siehe auch|auch (?:interessant|lesenswert)|(?:à )?(?:lire|voir|écouter|regarder|découvrir)(?: (?:aussi|également|encore))|à (?:lire|voir|écouter)|a lire aussi|(?:lee|lea|leer|ver|vea|mira|mire|escuch[ae]) (?:también|además|más)|más (?:información|sobre el tema)|(?:te|le) (?:puede|podría) interesar|(?:leia|veja|ouça|assista|confira|ler|ver) (?:também|mais|ainda)|saiba mais|(?:leggi|guarda|ascolta|vedi|leggere) (?:anche|pure|di più)|(?:lees|kijk|bekijk|luister|zie|beluister) (?:ook|meer|verder)|(?:läs|se|lyssna|titta) (?:också|även|mer|vidare)|(?:les|læs|se|hør|lytt) (?:også|mere?|videre)|(?:lue|katso|kuuntele) (?:myös|lisää)|(?:czytaj|zobacz|przeczytaj|obejrzyj|posłuchaj|sprawdź) (?:także|też|również|więcej)|(?:(?:pře)?čtěte|přečtěte si|sledujte|podívejte se|prečítajte si|čítajte|pozrite si) (?:také|též|i|více|tiež|aj|viac)|přečtěte si|prečítajte si|(?:olvass(?:a|d) el|nézz(?:e|d) meg)(?: (?:ezt is|még))?|kapcsolódó|(?:citește|citiți|vezi|vedeți|urmărește) (?:și|mai mult)|(?:(?:pro)?čitaj(?:te)?|pogledaj(?:te)?) (?:još|i|također|takođe|više)|pročitaj(?:te)?|(?:baca|simak|lihat|tonton) (?:juga|pula)|(?:xem|đọc) thêm|soma (?:pia|zaidi)|ayrıca (?:bkz|oku)\p{L}*|[iİ]lg[iİ]l[iİ] haber(?:ler)?|bun(?:u|ları) da oku\p{L}*)(?![\p{L}\p{M}])/iu;

/** What begins a line under a picture. */
export const caption =
  /^(?:quelle|bron|fot\.|zdjęci[ea]|fotografie|kuvat?|kép|fotó|imagine|slika|gambar|ảnh|picha|billede|bilde|foto(?:\/\p{L}+)?)\s*[:：©]\s*\S|^(?:fot\.|kuva) \p{Lu}/iu;

/** What papers put above a headline. */
export const section =
  /^(?:politik|wirtschaft|kultur|wissen|wissenschaft|gesellschaft|panorama|ausland|inland|lokales|regional|meinung|kommentar|gesundheit|technik|digital|reise|klima|wetter|feuilleton|netzwelt|leben|bildung|hintergrund|reportage|interview|eilmeldung|nachruf|sport|politique|économie|société|culture|sciences?|santé|planète|monde|international|france|opinions?|tribune|éditorial|chronique|enquête|décryptage|récit|entretien|reportage|faits divers|sports?|météo|environnement|idées|débats|direct|política|economía|sociedad|cultura|ciencia|salud|mundo|internacional|nacional|españa|opinión|editorial|análisis|reportaje|entrevista|deportes|clima|medio ambiente|sucesos|tecnología|última hora|economia|sociedade|ciência|saúde|internacional|brasil|opinião|análise|esportes?|desporto|meio ambiente|cotidiano|tecnologia|últimas notícias|politiek|economie|samenleving|wetenschap|gezondheid|buitenland|binnenland|opinie|achtergrond|sport|cultuur|klimaat|politica|cronaca|esteri|cultura|salute|scienza|siyaset|politika|ekonomi|toplum|kültür|bilim|sağlık|dünya|türkiye|gündem|spor|yorum|analiz|son dakika|teknoloji|yaşam|kraj|świat|polska|gospodarka|polityka|kultura|nauka|zdrowie|społeczeństwo|opinie|wiadomości|regiony|pogoda|domácí|domov|zahraničí|zahraničie|ekonomika|regiony|politika|kultura|zprávy|krimi|věda|zdraví|počasí|názory|belföld|külföld|gazdaság|kultúra|tudomány|egészség|közélet|vélemény|inrikes|utrikes|ekonomi|kultur|vetenskap|hälsa|samhälle|debatt|ledare|nyheter|lokalt|väder|indland|udland|økonomi|videnskab|sundhed|samfund|nyheder|debat|vejr|innenriks|utenriks|norge|samfunn|helse|vitenskap|vær|kotimaa|ulkomaat|talous|politiikka|kulttuuri|tiede|terveys|yhteiskunta|mielipide|urheilu|sää|uutiset|actualitate|economie|social|cultură|știință|sănătate|externe|opinii|vremea|știri|internațional|hrvatska|svijet|srbija|svet|gospodarstvo|društvo|vijesti|vesti|zdravlje|znanost|nauka|nacional|daerah|regional|nasional|internasional|ekonomi|politik|budaya|olahraga|kesehatan|sains|hukum|peristiwa|berita|cuaca|thời sự|thế giới|kinh tế|kinh doanh|chính trị|văn hóa|khoa học|sức khỏe|thể thao|giáo dục|xã hội|pháp luật|đời sống|thời tiết|habari|kitaifa|kimataifa|uchumi|siasa|michezo|afya|utamaduni|biashara|italia|mondo|economia|cronache|ambiente|país|portugal|sociedad|regiones|región|région|régions|proche-orient|regionen?|vermischtes)$/iu;

/** What says that a press release follows. */
export const release =
  /^(?:pressemitteilung|presseinformation|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de (?:prensa|imprensa))?|nota à imprensa|persbericht|comunicato stampa|basın (?:bülteni|açıklaması)|pressmeddelande|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|pressemeddelelse|pressemelding|lehdistötiedote|tiedote|sajtóközlemény|comunicat de presă|priopćenje|saopštenje|siaran pers|thông cáo báo chí|taarifa kwa vyombo vya habari)[:.]?$/iu;

/** Beginnings of words of forecasts and the WMO code of each; the worst weather first. */
export const stems: readonly (readonly [code: number, stems: RegExp])[] = [
  [85, /^(?:schneeschauer)$/iu],
  [66, /^(?:gefrierend\p{L}*|verglaçante?s?|ijzel)$/iu],
  [
    95,
    /^(?:tormentas?|orages?|orageux|gewitter\p{L}*|trovoadas?|onweer\p{L}*|fırtına\p{L}*|temporal[ei]|burz\p{L}*|bouřk\p{L}*|búrk\p{L}*|åska|åskväder|torden\p{L}*|ukkos\p{L}*|zivatar\p{L}*|furtun\p{L}*|grmljavin\p{L}*|badai|petir|dông|radi)$/iu,
  ],
  [
    80,
    /^(?:regenschauer|schauer|averses?|chubascos?|aguaceiros?|pancadas?|bui\p{L}*|buien|sağanak|rovesci\p{L}*|przelotn\p{L}*|přeháňk\p{L}*|prehánk\p{L}*|skurar?|byger|regnbyger|sadekuuroj\p{L}*|zápor\p{L}*|averse|pljus\p{L}*)$/iu,
  ],
  [
    73,
    /^(?:schnee\p{L}*|neige|nieve|nevadas?|neve|sneeuw\p{L}*|kar|karlı|śnieg\p{L}*|sníh|sněžení|snežen\p{L}*|sneh|snö|snöfall|sne|snefald|snø|snøfall|lumi\p{L}*|lunta|hó|havazás|zăpadă|ninsoare|ninsori|snijeg|sneg|salju|tuyết|theluji|nevicat\p{L}*)$/iu,
  ],
  [
    63,
    /^(?:regen\p{L}*|regnerisch|pluies?|pluvieux|lluvias?|lluvioso|chuvas?|chuvoso|yağmur\p{L}*|pioggi[ae]|piovoso|deszcz\p{L}*|déšť|dážď|deštiv\p{L}*|regn\p{L}*|sade|sadetta|sateista|eső|esős|ploaie|ploi|ploios|kiša|kišovito|hujan|mưa|mvua)$/iu,
  ],
  [
    53,
    /^(?:nieselregen|niesel\p{L}*|bruine|llovizna|garoa|chuvisco|motregen|çise\p{L}*|pioviggine|mżawk\p{L}*|mrholení|mrholenie|duggregn|støvregn|yr|tihku\p{L}*|szitálás|burniță|gerimis|rintik)$/iu,
  ],
  [
    45,
    /^(?:nebel|neblig|brouillard|brume|niebla|neblina|nevoeiro|mistig|sis|sisli|nebbi[ae]|foschia|mgł[ay]|mgliście|mlh[ay]|hmla|dimma|dis|tåge|tåke|sumu\p{L}*|köd|ködös|ceață|magla|kabut|sương mù|ukungu)$/iu,
  ],
  [
    2,
    /^(?:partielle?ment|parcialmente|teilweise|leicht bewölkt|eclairci\p{L}*|éclaircies|parçalı|poco|parzialmente|częściow\p{L}*|polojasno|polooblačno|halvklart|delvis|delvist|puolipilvi\p{L}*|részben|parțial|djelomi\p{L}*|sebagian)$/iu,
  ],
  [
    3,
    /^(?:bedeckt|bewölkt|wolkig|wolken|couvert|nuageux|nuages?|nublado|nuboso|encoberto|bewolkt|bulut\p{L}*|kapalı|nuvolos\p{L}*|coperto|pochmurn\p{L}*|zachmurz\p{L}*|zataženo|oblačno|oblačn\p{L}*|zamračen\p{L}*|mulet|molnigt|mulen|overskyet|skyet|skyer|pilvi\p{L}*|felhős|borult|noros|înnorat|oblačno|berawan|mendung|u ám|nhiều mây|mawingu)$/iu,
  ],
  [
    0,
    /^(?:klar|sonnig|heiter|dégagé|ensoleillé|soleil|despejado|soleado|limpo|ensolarado|sol|zonnig|helder|onbewolkt|açık|güneşli|seren\p{L}*|soleggiat\p{L}*|sole|słoneczn\p{L}*|bezchmurn\p{L}*|jasno|slunečno|slnečno|soligt|klart|sol|solrigt|klarvær|aurinkois\p{L}*|selkeä\p{L}*|napos|derült|senin|însorit|sunčano|vedro|cerah|nắng|jua)$/iu,
  ],
];

/** How much of the weather, and words between. */
export const modifiers =
  /^(?:bei|à|a|de|di|d|na|przy|leichter?|leichte[rs]?|starker?|starke[rs]?|mäßiger?|meist|überwiegend|und|mit|himmel|faible|forte?s?|légère?s?|modérée?|ciel|peu|très|avec|et|ligera?s?|fuerte?s?|débil|moderada?|cielo|con|y|muy|mayormente|leve|forte|fraca|moderada|céu|com|e|lichte?|zware?|matige?|hemel|en|met|hafif|kuvvetli|ve|gökyüzü|çok|az|leggera?|debol[ei]|fort[ei]|molto|cielo|con|e|lekk\p{L}*|słab\p{L}*|siln\p{L}*|niebo|z|i|slab\p{L}*|silný|obloha|mírn\p{L}*|lätt|lätta|kraftigt|himmel|med|och|let|lett|kraftig|og|heikko\p{L}*|kohtalais\p{L}*|taivas|ja|gyenge|erős|és|ușoară|slabă|puternic\p{L}*|cer|lagana|jaka|ringan|lebat|sedang|nhẹ|to|vừa|có|kidogo|kubwa)$/iu;

/** Weather that has no code of its own. */
export const uncoded =
  /^(?:bora|föhn|mistral|tramontan[ae]|cierzo|levante|scirocco|sirocco|dunst|dunstig|voilée?|windig|hagel|kalt|graupel|brume sèche|vent\p{L}*|grêle|calima|polvo|ventoso|vientos?|granizo|poeira|vento|stof|winderig|toz\p{L}*|rüzgar\p{L}*|dolu|vento|ventoso|wiatr|wietrznie|vítr|větrno|vietor|blåsigt|blæst|vind|tuulista|tuuli|szél|szeles|vânt|vjetar|vetar|angin|gió|upepo|grad|kroupy|hagel)$/iu;

/** What forecasts say beside the temperature. */
export const weatherDetail =
  /^(?:luftfeuchtigkeit|luftfeuchte|wind|luftdruck|niederschlag|gefühlt|höchst|tiefst|humidité|vent|pression|ressenti|humedad|viento|presión|sensación(?: térmica)?|umidade|humidade|vento|sensação(?: térmica)?|luchtvochtigheid|gevoelstemperatuur|nem|rüzgar|hissedilen|umidità|pressione|percepita|wilgotność|wiatr|ciśnienie|odczuwalna|vlhkost|vítr|tlak|pocitová|luftfuktighet|vind|lufttryck|luftfugtighed|ilmankosteus|tuuli|páratartalom|szél|umiditate|vânt|kelembapan|angin|độ ẩm|gió)(?![\p{L}\p{M}])[^.!?]{0,40}$/iu;

/** What says whom a press desk may be asked. */
export const contact =
  /^(?:para (?:más|mais) informaci?(?:ón|ones|ções|ção)|pour (?:plus|en savoir) (?:d[’']informations?|plus)|(?:für )?weitere informationen|per (?:maggiori |ulteriori )?informazioni|voor meer informatie|więcej informacji|další informace|lisätietoja|további információ|pentru (?:mai multe )?informații|för mer information|for mer informasjon|yderligere oplysninger|informasi lebih lanjut|daha fazla bilgi|contatti(?: stampa)?|ufficio stampa|kontakt(?: dla mediów| pro média| pre médiá)?|presskontakt|pressekontakt|mediayhteydet|lisätiedot|sajtókapcsolat|contact (?:de )?presă|kontak(?: media)?|liên hệ)(?:,?\s\p{L}{3,12}){0,2}\s*(?:[:：]|$)/iu;

/** What stands before the names of those who wrote, with a colon; without one only before known names. */
export const byline =
  /^(?:autor(?:ka|ky|zy|i|ii)?|autoři|autoare|oprac(?:owała?|owanie)?\.?|tekst(?: i (?:zdjęcia|foto))?|relacja|rozmawiał[ay]?|pisze|píše|napsal[ai]?|připravil[ai]?|szerző|írta|riport|skrivet av|skriven av|reporter|journalist(?:er)?|tekst(?: og foto)?|skrevet af|skrevet av|teksti|toimittaja|kirjoittaja|de|text(?: de)?|articol de|autor text|piše|napisao|napisala|tekst napisao|oleh|penulis|pewarta|wartawan|jurnalis|laporan|tác giả|phóng viên|na|mwandishi|imeandikwa na|texto de|reportaje de|texto y fotos|dal? (?:nostro |nostra )?(?:inviat[oa]|corrispondente)(?: speciale)?|(?:il|la) (?:nostro|nostra) inviat[oa]|servizio di|articolo di|testo di|texte(?: de)?|récit|propos recueillis|(?:de|par) (?:notre|nos) (?:correspondante?s?|envoyée?s? spéciale?s?)|bericht(?: von)?|es berichtet|verslag|haber|yazan|kaleme alan)(?:\s*[:：/]\s*|\s+)(?=\S)/iu;

/** A second part of a byline: who took the pictures. */
export const pictures =
  /(?:[,;|·]?\s+|^)((?:foto(?:s|grafie|grafii|grafías|grafia|k)?|fotoğraf(?:lar)?|zdjęcia|fot\.|bilder|bild|kuvat?|fotók?|imagini|slike|gambar|ảnh|picha|photos?|billeder)(?:\s(?:de|di|av|af|von|par))?\s*[:：]|(?:y|e|i|et|und) (?:fotos|foto|photos|fotografías) (?:de|di|von))\s*/iu;

/** Who edited, and did not write. */
export const editor =
  /^(?:editor(?: bahasa)?|redaktor|redaktör|redigering|szerkesztő|szerkesztette|toimitti|biên tập|redazione|edición|edição|éditeur|redaktion|mhariri)\s*[:：]\s*\S.{1,60}$/iu;

/** What the headings of onward lists begin with. */
export const onward = {
  trending:
    /^(?:meist(?:gelesen|geklickt)|am meisten gelesen|(?:les )?plus (?:lus?|vus?|populaires)|tendances|meest gelezen|trendend|populair|(?:lo )?más (?:leíd|vist|popular)|tendencias|mais (?:lid|vist)|em alta|en çok okunan|gündem|trend)/iu,
  'read-next':
    /^(?:bekijk (?:ook|hier)|weiterlesen|als nächstes|lesen sie (?:auch|weiter)|empfohlen|à lire (?:ensuite|aussi)|lire (?:aussi|la suite)|lees (?:ook|verder|meer)|aanbevolen|(?:qué )?leer (?:a continuación|más|también)|recomendad|(?:leia|ler) (?:também|mais|a seguir)|bunları da|okumaya devam|sıradaki)/iu,
  related:
    /^(?:mehr (?:zum|zu|über|aus|dazu)|siehe auch|verwandte|zum thema|sur le même|voir aussi|articles? liés|gerelateerd|meer (?:over|van|nieuws)|zie ook|relacionad|(?:noticias?|artículos|notas|notícias|artigos) relacionad|más (?:sobre|noticias)|ver también|véase|mais (?:sobre|notícias)|veja também|ilgili|benzer)/iu,
};

/** Nouns of such headings, and words that begin what a list is about. */
export const onwardNoun =
  /^(?:artikel|beiträge|themen|nachrichten|meldungen|sujets?|contenus?|noticias?|artículos?|notas?|contenidos?|temas?|artigos?|notícias?|matérias?|conteúdos?|artikelen|berichten|nieuws|verhalen|haber(?:ler)?(?:i|leri)?|içerik\p{L}*|konular|yazılar|on|in|über|zu|zum|zur|aus|von|im|sur|dans|de|du|des|en|sobre|em|da|do|over|uit|van|in|op|hakkında)$/iu;
