/** What an agency says of a new version of a story, in brackets above it: «(Adds quotes, paragraph 4)». */
const version =
  /^[([]\s?(?:adds?|adding|recasts?|recasting|updates|updating|corrects|rewrites|refiles|repeats|releads|changes|removes|fixes|clarifies|drops|new throughout|durchgehend|aktualisiert|aktualisierung|ergänzt|berichtigt|korrigiert|wiederholt|actualis|ajoute|corrige|précise|remplace|complète|ampl[ií]a|actualiza|añade|agrega|rectifica|sustituye|atualiza|acrescenta|repete|aggiorna|aggiunge|rettifica|actualiseert|vult aan|corrigeert|добав|обнов|исправ|уточн|повтор|дополн|допов|онов|виправ|ekle|güncelle|düzelt|يضيف|تضيف|تحديث|يصحح|إضافة|מוסיף|עדכון|מתקן|افزوده|به‌روز|जोड़|अद्यतन|更新|增加|更正|追加|uppdater|lägger till|rättar|memperbarui|menambah).{0,180}[)\]]$/iu;

const eds =
  /^(?:attention[,:]? )?(?:eds|desks?|newsdesks?|sub-?editors|note to (?:eds|editors|desks)|trash ?line|advisory to editors|hinweis an (?:die )?redaktion(?:en)?|redaktioneller hinweis|achtung redaktion(?:en)?|note (?:aux|à la) rédactions?|attention rédactions|nota (?:al?|para) (?:el |la |l[oa]s )?(?:editor(?:a|[ea]s)?|redactor(?:a|[ea]s)?|redacci[oó]n(?:es)?|clientes|medios)|nota (?:aos?|à|para [oa]s?) (?:editor(?:a|[ea]s)?|redaç(?:ão|ões))|nota (?:per l[ae]|all[ae]) redazion[ei]|noot voor (?:de )?redacties?|let op,? redacties?|вниманию редактор(?:ов|а)|примечание для редакторов|до уваги редактор(?:ів|а)|editörlere not|ملاحظة للمحررين|הערה לעורכים|یادداشت برای سردبیران|संपादकों के लिए|编辑注意|致编辑|デスク注|till redaktionen|catatan untuk redaksi)\s*[:：–—-]\s*\S.{0,400}$/iu;

/** «Editor’s note: this story describes violence» is for readers; one that speaks of pictures and versions is not. */
const editorsNote = /^editor(?:s|['’]s|s['’])? note\s*[:：–—-]\s*(?=\S)/iu;
const ofDesk =
  /\b(?:pictures?|photos?|pix|images?|video|graphics?|available|embargo\w*|updates|adds|recasts|corrects|resend\w*|repeat\w*|slug|writethru|optional|trims?|sub for|desk)\b/iu;

/** «BC-Ferry-Sinking, 3rd Ld-Writethru», «FERRY-SINKING/PORT ELWIN (UPDATE 2, PIX)»: the name of a story in an agency’s system. */
const slug =
  /^(?:BC-)?[\p{L}\d .'’&-]{3,50},\s?(?:\d{1,2}(?:st|nd|rd|th)\s)?(?:Ld|Lead|NewsNow|Writethru)(?:[- ].{0,30})?$|^BC-{1,2}\p{Lu}[\p{L}\d-]+(?: [\p{L}\d-]+){0,3}$|^[\p{Lu}\d]+-[\p{Lu}\d-]+\/[\p{Lu}\d -]{0,40}(?:\s?\(.{2,60}\))?$|^[\p{Lu}\d-]{3,40} \((?:TAKE|ADD|PAGE) \d.{0,12}\)$/u;

/** «FERRY-SINKING» may stand above any headline: it is a slug beside another note. */
const bareSlug = /^[\p{Lu}\d]{2,}(?:-[\p{Lu}\d]{2,}){1,4}$/u;

const urgency =
  /^[*/!\s]*(?:URGENT|FLASH|BULLETIN|SNAP|EIL|Eil|URGENTE|SPOED|СРОЧНО|МОЛНИЯ|ТЕРМІНОВО|ACİL)[*/!\s]*$/u;

/** «Slug: ferry-sinking», «310 words». */
const measure =
  /^[([]?(?:slug|catchline|word ?count|words|wortzahl|zeichen(?:zahl)?|nombre de mots|signes|palabras|palavras|woorden|слов|знаков)\s*[:：]\s*\S.{0,40}$|^(?:pages?|seiten?|páginas?|страниц\p{L}*)\s*[:：]\s*\d+$|^[([]?(?:about |ca\.? |approx\.? )?\d{2,5} (?:words?|wds|wörter|zeichen|mots|signes|palabras|palavras|parole|woorden|слов|слів|kelime|كلمة|מילים|शब्द)[)\]]?$|^\d{2,5}\s?[字词]$/iu;

/** Whether a line above a text is for the desk, whatever stands beside it. */
export function isDeskNote(text: string): boolean {
  if (text.length > 450 || /\d{1,2}[:.]\d\d|\b20\d\d\b/.test(text)) return false;
  const found = editorsNote.exec(text)?.[0];
  if (found) return ofDesk.test(text.slice(found.length));
  return [version, eds, slug, urgency, measure].some((note) => note.test(text));
}

/** «Desk: 200 euros» may be a price; capitals and the names of editors can only be an address. */
const bareDesk = /^(?:desks?|Desks?)\s*[:：–—-]/u;

/** Whether one line is addressed to editors, and says nothing of the lines below it. */
export function isAddressedToDesk(text: string): boolean {
  return eds.test(text) && !bareDesk.test(text) && !isFootNote(text);
}

/** Whether a line can be the name of a story in an agency’s system. */
export function isBareSlug(text: string): boolean {
  return bareSlug.test(text);
}

const foot =
  /^[#*\s]*(?:notes? (?:to|for) (?:the )?(?:editors?|(?:news)?desks?)|editors['’] notes?|notizblock|redaktionelle hinweise|hinweise? (?:an|für) (?:die )?redaktion(?:en)?|notes? (?:aux|à l['’]attention des|pour les) (?:rédactions|rédacteurs)|notas? (?:a|para) (?:l[oa]s )?(?:editores|redactores|redacciones|medios)|notas? (?:aos|para os) (?:editores|jornalistas|redatores)|note (?:per i|per le|ai|alle) (?:redattori|redazioni|giornalisti)|(?:noot|noten|informatie) voor (?:de )?(?:redacties?|pers)|(?:примечани[ея]|информация) для (?:редакторов|редакций|сми)|(?:примітк[аи]|інформація) для (?:редакторів|змі)|editörlere notlar?|ملاحظات? للمحررين|הערות? לעורכים|یادداشت(?:‌ها)? برای سردبیران|संपादकों के लिए (?:नोट|टिप्पणी)|编辑注意|致编辑|編集者への注|till redaktionen|catatan untuk (?:editor|redaksi))(?:\s?\([^()]{2,40}\)|,? (?:not for publication|niet voor publicatie))?(?:\s*[:：]|\s*[*#]*$)/iu;

/** Whether a line begins what a press desk says to editors below its text. */
export function isFootNote(text: string): boolean {
  return text.length < 500 && foot.test(text);
}

const end =
  /^[-–—([*#/\s]*(?:THE END|ENDS?|End|Ends|FIN|ENDE|FIM|EINDE|КОНЕЦ|КІНЕЦЬ|SLUT|SELESAI|30|النهاية|انتهى|סוף|پایان|समाप्त|完|以上)(?: (?:OF|DER|DU|DEL|DO|VAN|DELLA?)(?: THE| HET)?)?(?: (?:PRESS |NEWS )?RELEASE| MELDUNG| PRESSEMITTEILUNG| COMMUNIQUÉ| COMUNICADO| COMUNICATO| PERSBERICHT)?[-–—)\]*#/\s]*$/u;

/** Whether a line says that a text ends. */
export function isEnd(text: string): boolean {
  return text.length < 40 && end.test(text);
}

/** «(MORE)», «(foto)(vídeo)», «xxx», «dpa jv yy»: what stands below a text. */
const trailing =
  /^(?:[([](?:more|more to (?:come|follow)|mtf|mehr|folgt mehr|suite|sigue|segue|meer volgt)[)\]]|MORE|(?:[([](?:fotos?|v[ií]deos?|audio|pictures?|photos?|graphics?|bild(?:er)?|grafik|infografía)[)\]]\s?)+|x{3,}|dpa(?:\/\p{L}+)?(?: \p{L}{2,5}){1,4}(?: \p{L}\d)?)$/iu;

/** Whether a line right below a text is for the desk. */
export function isTrailing(text: string): boolean {
  return text.length < 80 && (trailing.test(text) || measure.test(text));
}
