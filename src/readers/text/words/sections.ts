/** Words that papers put above a headline, in the languages of the locales; none is a place or a person. */
const words =
  /^(?:analysis|opinions?|comment(?:ary)?|editorials?|exclusive|breaking(?: news)?|live(?: updates?)?|explainers?|explained|features?|interviews?|investigations?|reviews?|world|politics|business|sports?|culture|science|health|climate|environment|technology|tech|news|international|national|local|nation|video|videos|podcasts?|letters?|columns?|columnists?|reports?|special report|fact[- ]check|obituar(?:y|ies)|economy|markets?|money|finance|education|entertainment|arts?|books?|music|film|movies?|tv|style|fashion|food|travel|lifestyle|life|weather|crime|courts?|society|religion|media|football|tennis|cricket|golf|racing|motoring|property|real estate|jobs|us|u\.s\.|uk|europe|asia|africa|americas|middle east|latin america|asia pacific|north america|south asia|latest|top stories|updates?|updated|trending|in focus|perspective|magazine|weekend|sunday|long reads?|data|graphics|photos?|pictures|gallery|advice|puzzles|games|community|regional|metro|city|state|home|index|the big story|big read|newsletter|q&a|summary|key points|highlights|watch|listen|developing|alert|urgent|just in|published|posted|sponsored|audio|newsletters?|edition|weekend edition|global development|climate crisis|best of [a-z]+|for subscribers|briefing|in pictures|in brief|world news|home news|uk news|us news)(?: (?:news|desk|section))?$/iu;
const others =
  /^(?:politik|wirtschaft|kultur|wissen|wissenschaft|gesellschaft|panorama|ausland|inland|lokales|regional|meinung|kommentar|gesundheit|technik|digital|reise|klima|wetter|feuilleton|netzwelt|leben|bildung|hintergrund|reportage|interview|eilmeldung|nachruf|sport|politique|économie|société|culture|sciences?|santé|planète|monde|international|france|opinions?|tribune|éditorial|chronique|enquête|décryptage|récit|entretien|reportage|faits divers|sports?|météo|environnement|idées|débats|direct|política|economía|sociedad|cultura|ciencia|salud|mundo|internacional|nacional|españa|opinión|editorial|análisis|reportaje|entrevista|deportes|clima|medio ambiente|sucesos|tecnología|última hora|economia|sociedade|ciência|saúde|internacional|brasil|opinião|análise|esportes?|desporto|meio ambiente|cotidiano|tecnologia|últimas notícias|politiek|economie|samenleving|wetenschap|gezondheid|buitenland|binnenland|opinie|achtergrond|sport|cultuur|klimaat|politica|cronaca|esteri|cultura|salute|scienza|политика|экономика|общество|культура|наука|здоровье|мир|в мире|спорт|мнени[ея]|происшествия|новости|интервью|репортаж|погода|технологии|срочно|главное|політика|економіка|суспільство|культура|наука|здоров[’'ʼ]я|світ|спорт|думки?|події|новини|погода|siyaset|politika|ekonomi|toplum|kültür|bilim|sağlık|dünya|türkiye|gündem|spor|yorum|analiz|son dakika|teknoloji|yaşam|سياسة|اقتصاد|مجتمع|ثقافة|علوم|صحة|العالم|أخبار|رياضة|رأي|آراء|تحليل|عاجل|تقارير|محليات|منوعات|פוליטיקה|כלכלה|חברה|תרבות|מדע|בריאות|עולם|בעולם|חדשות|ספורט|דעות|דעה|ניתוח|מבזק|سیاست|سیاسی|اقتصاد|اقتصادی|جامعه|اجتماعی|فرهنگ|فرهنگی|علمی|سلامت|جهان|اخبار|ورزش|ورزشی|دیدگاه|تحلیل|राजनीति|अर्थव्यवस्था|व्यापार|समाज|संस्कृति|विज्ञान|स्वास्थ्य|दुनिया|देश|खेल|विचार|राय|समाचार|मनोरंजन|ताजा खबर|政治|经济|經濟|経済|社会|社會|文化|科学|科學|健康|国际|國際|国内|世界|体育|體育|スポーツ|观点|评论|社説|社论|速報|快讯|要闻|时政|财经|科技|天气|天気|国際|暮らし|環境)$/iu;
const release =
  /^(?:(?:for immediate |press |news |media )release|press (?:statement|notice)|media (?:statement|advisory|alert)|pressemitteilung|presseinformation|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado(?: de (?:prensa|imprensa))?|nota à imprensa|persbericht|comunicato stampa|пресс-релиз|прес-реліз|basın (?:bülteni|açıklaması)|بيان صحفي|הודעה לעיתונות|بیانیه مطبوعاتی|प्रेस विज्ञप्ति|新闻稿|新聞稿|プレスリリース|pressmeddelande|for release)[:.]?$/iu;

/** Whether a line is a word, or two, that papers put above a headline. */
export function isSection(text: string): boolean {
  if (text.length > 60) return false;
  // «World | Middle East», «NEWS · SCIENCE»
  return text
    .replace(/[[\]:*_#]/g, '')
    .split(/(?:(?<!\s)\s+)?[|·•/>›&+,]\s*| and /u)
    .filter(Boolean)
    .every((part) => words.test(part.trim()) || others.test(part.trim()));
}

/** Whether a line says only that what follows is a press release. */
export function isRelease(text: string): boolean {
  return release.test(text);
}
