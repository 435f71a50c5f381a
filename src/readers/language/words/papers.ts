/** Words that names of papers, agencies, stations and institutions have, and no person or place. */
const organisation =
  /(?:^|[\s-])(?:times|post|herald|gazette|tribune|chronicle|ledger|courier|observer|guardian|telegraph|journal|daily|weekly|news|newspaper|press|wire|agency|magazine|review|bulletin|mail|express|standard|mirror|record|register|dispatch|examiner|sentinel|inquirer|globe|independent|star|sun|echo|mercury|advertiser|argus|media|images|pictures|photos|insider|broadcasting|radio|tv|television|network|channel|online|redaktion|zeitung|nachrichten|rundschau|anzeiger|kurier|presse|blatt|spiegel|rédaction|journal|courrier|monde|figaro|dépêche|redacción|redação|diario|diário|periódico|jornal|gaceta|gazzetta|corriere|gazeta|dziennik|noviny|correo|folha|heraldo|agencia|agência|redactie|krant|dagblad|nieuws|курант\p{L}*|ведомости|известия|правда|газета|новости|новини|агентство|редакция|редакція|вестник|вісник|gazetesi|haber(?:leri|ler)?|ajansı|ajans|haber merkezi|صحيفة|جريدة|وكالة|الأخبار|أنباء|קול|ידיעות|עיתון|סוכנות|מערכת|روزنامه|خبرگزاری|समाचार|न्यूज़|एजेंसी|डेस्क|संवाददाता|टाइम्स|日报|晚报|早报|新闻|新聞|通讯社|通信社|報|网)(?![\p{L}\p{M}])|(?:zeitung|nachrichten|(?<=\p{L})(?:blatt|kurier|anzeiger|bote|bladet|avisen|tidning(?:en)?|posten)|社|报|報|新聞|通信|网|日報)$/iu;

const institution =
  /(?:^|[\s-])(?:staff|team|desk|newsroom|bureau|office|board|préfecture|mairie|service|direction|prefeitura|câmara|ayuntamiento|diputación|junta|comune|prefettura|gemeente|provincie|landratsamt|polizei(?:präsidium|direktion|inspektion)?|authority|commission|ministry|university|institute|council|department|company|inc\.?|ltd\.?|llc|gmbh|group|foundation|association|college|school|committee|party|union|universität|université|universidad|университет|ministerium|ministère|ministerio)(?![\p{L}\p{M}])/iu;

const agencies =
  'AP AFP EFE DPA ANSA TASS RIA CNN BBC NPR PTI ANI UPI KNA ANP CP PA SDA APA IANS NBC ABC CBS PBS MTV NTB TT LUSA TMZ WAFA SANA IRNA ISNA NOS VRT RTL ARD ZDF SRF ORF RTVE TVE RFI RFE VOA NHK KBS CCTV CGTN DW AA MTI PAP CTK ČTK TANJUG UNIAN ANTARA HINA TASR SITA RITZAU LETA BNS ELTA AGERPRES BERNAMA VNA YONHAP BSS UNB MENA PNA NTB STT AGI LAPRESSE ADNKRONOS BELGA OTS MDR NDR WDR SWR RBB RTÉ SVT NRK YLE RAI CBC SBS ΑΠΕ ΑΠΕ-ΜΠΕ'.split(
    ' ',
  );
const named =
  /^(?:the )?(?:associated press|reuters|agence france-presse|bloomberg(?: news)?|xinhua|kyodo(?: news)?|press trust of india|press association|deutsche presse-agentur|agencia efe|canadian press|interfax|риа новости|тасс|интерфакс|укринформ|укрінформ|уніан|新华社|新華社|中新社|共同(?:通信)?|時事(?:通信)?|ロイター|رويترز|أ ف ب|فرانس برس|الأناضول|واس|وام|قنا|كونا|بترا|شينخوا|وكالة الأنباء السعودية|anadolu(?: ajansı)?|ihlas|पीटीआई|भाषा|एएनआई|وفا|سانا|ایرنا|ایسنا|رویترز|רויטרס|ynet|prnewswire|business wire|globe newswire|ritzau)$/iu;

/** Whether a text names an agency that files stories. */
export function isAgency(text: string): boolean {
  return agencies.includes(text.replace(/\./g, '').toUpperCase()) && text === text.toUpperCase()
    ? true
    : named.test(text) || /^dpa$/i.test(text);
}

/** Whether a text names an agency, or one with its desk: «dpa/lno», «AP Sports»; «NYSE: ACM» is a share. */
export function isFiler(text: string): boolean {
  return isAgency(text) || isAgency(text.split(/[\s/-]/)[0]!);
}

/** Whether a text has words of a paper, an agency or an institution. */
export function isOrganisation(text: string): boolean {
  return isAgency(text) || isPaper(text) || institution.test(text);
}

function isPaper(text: string): boolean {
  return organisation.test(text) || /\.(?:com|org|net|co|de|fr|ru|example)\b/i.test(text);
}

const wide = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Whether a short line can be only the name of a paper: «The Herald», «Morrow Gazette». */
export function isMasthead(text: string): boolean {
  if (text.length > 50 || /[!?:;,|]/.test(text) || !isPaper(text)) return false;
  const words = text.split(/\s+/);
  const isNamed = words.length > 1 || wide.test(text) || /\.\p{L}{2,3}$/u.test(text);
  return (
    isNamed &&
    words.length <= 5 &&
    words.every((word) =>
      /^[^\p{Ll}]|^(?:of|the|de|del|la|le|und|et|y|für|van)$|^(?:d|l)['’]\p{Lu}/u.test(word),
    )
  );
}
