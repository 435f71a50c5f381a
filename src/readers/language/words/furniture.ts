import {isOther, otherWords} from './load-words.js';

/** Ways around the site, which stand above a headline and never right below it. */
const around =
  /^(?:(?:skip|jump|go) to (?:main )?(?:content|navigation|article)|(?:open |main |site )?(?:navigation )?menu|navigation|home|homepage|search|sign in|sign up|log ?in|register|my account|newsletters|e-?paper|shop|sections|top stories|accessibility links|back to top)$/iu;

/** Lines that a page sets around a story and that are no part of it, whole, in English; those of other languages are apart. */
const lines: readonly RegExp[] = [
  /^(?:subscribe(?: now)?|subscriber[s'’ ]*only|for subscribers|members? only|premium|donate)$/iu,
  // Sharing, keeping, printing, listening.
  /^(?:(?:share|save|print|e-?mail|gift|listen|copy|bookmark|comments?|like|follow|reply|tweet|pin|download|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|link|more|play|pause|watch|view)(?:(?:\s*[|·•,/]\s*|\s+|)(?=\S)|$))+$/iu,
  /^(?:share|save|print|e-?mail|gift|listen to|give|copy|send|post|follow|add|resize|read|leave|view|play|join|see|show|hide|toggle|open|close)(?: (?:this|the|full|a|an|all|us|our|on|to|with|via|by|in|of|audio|article|story|stories|page|link|post|facebook|twitter|x|whatsapp|telegram|linkedin|google|email|text|font|size|friends?|comments?|conversation|discussion|version|player|gallery|photos?|caption|image|icon|options|as|gift|save|saved|news|up|updates))+[.:!]?$/iu,
  // How long it takes to read, how many have.
  /^(?:reading time|read time|estimated read(?:ing)? time)\s*[:：]?\s*(?:ca\.? ?|env\.? ?)?\d{0,3}.{0,12}$/iu,
  /^(?:\d{1,3}|an?)[\s-]*(?:min|mins|minutes?|minuten|minutos?|minuti|minuter|минут\p{L}*|мин|хвилин\p{L}*|хв|dk|dakika|دقيقة|دقائق|דקות|دقیقه|मिनट|分钟|分鐘|分)\.?(?:[\s-]*(?:read|de lecture|de lectura|de leitura|lesezeit|leestijd|di lettura|чтения|читання|okuma|listen|audio|قراءة|קריאה|मطالعه|阅读|で読めます))?$/iu,
  /^[\d.,]+\s*[kmтт]?\s*(?:comments?|shares?|views?|likes?|reads?|kommentare|commentaires?|comentarios|comentários|reacties|просмотр\p{L}*|комментари\p{L}*|перегляд\p{L}*|yorum|مشاهدة|تعليق\p{L}*|צפיות|תגובות|بازدید|次阅读|阅读|评论|コメント)?$/iu,
  // What is sold, and how to have more of it.
  /^(?:advertis(?:e?ment|ing)|ad|ads|pr|sponsored(?: content)?|paid (?:post|content)|promoted|(?:story|article) continues(?: below)?(?: (?:this )?advertisement)?|continue reading.{0,30}|scroll to continue.{0,30})$/iu,
  /^(?:sign up (?:for|to)|subscribe (?:to|for)|get (?:our|the) .{0,30}newsletter|join our|follow us|download (?:our|the) app|support our|newsletter)(?![\p{L}\p{M}]).{0,80}[^.。।]$/iu,
  /^(?:newsletter|(?:(?:first|last) )?(?:published|posted|updated)(?: on)?:?)$/i,
  // How large the letters are: «A+ A-».
  /^(?:a{1,3}\s?[+−–-]{0,2}[\s/|]*){2,4}$|^字[級级号號][:：]?[\s小中大特]+$/iu,
  // What newsletters on the web set between paragraphs.
  /^(?:thank(?:s| you) for reading [^.!?]{1,80}[.!]\s?|[^.!?]{2,80} is a (?:reader|listener)-supported (?:publication|podcast|newsletter)\.\s?)(?:(?:subscribe|this post is public|to (?:receive|support)|please consider)[^.!?]{3,160}[.!]?)?$|^this (?:post|episode) is public,? so feel free to share it\.?$|^(?:share|leave|give|get|refer|upgrade)(?: to)? (?:a comment|a gift subscription|a friend|paid|more from .{2,60} in the .{2,30} app)$/iu,
  /^(?:watch|listen|read|see|in pics|photos|video)\s\|\s\S.{0,200}$|^the audio version of this article .{0,160}$/iu,
  /^(?:accept|reject|manage) (?:all )?cookies?$|^we use cookies.{0,200}$|^(?:loading|please wait)(?:\.{3}|…)?$/iu,
  // Crumbs: «Home > News > Weather».
  /^(?:\p{Lu}[^>›»/]{0,30}(?:\s*[>›]\s*|\s»\s)){1,6}\p{Lu}[^>›»/.]{0,30}$/u,
  /^home\s[/|-]\s\p{Lu}.{0,60}$|^.{2,40}\s[-–|]\s(?:back to )?home(?:page)?$/iu,
  // Players.
  /^\d{1,2}:\d\d(?:\s*[/|]\s*\d{1,2}:\d\d)$|^(?:listen to (?:this|the) (?:article|story)|hear this (?:article|story))(?:\s*(?:[·•|,-]\s*)?\d{1,2}:\d\d(?:\s*min(?:utes)?)?)?$|^(?:learn more|read more|show more|see more|toggle caption|download|embed|transcript|story saved|total reading time.{0,16}|(?:add|save) to (?:bookmarks?|favou?rites|reading list)|read in \p{Lu}\p{L}+|leer en español|estimated \d{1,3} minutes?|lire en français|(?:\w+ )?(?:opens|will open) in (?:a )?new (?:window|tab))$/iu,
  /^(?:(?:share|post|send|tweet)(?: (?:this|on|to|via|by|with|in))? (?:facebook|twitter|x|whatsapp|linkedin|e-?mail|threads|bluesky|telegram|reddit)\s*|copy link\s*){2,8}$/iu,
  /^(?:file|stock) (?:photo|image|picture)s?\.?$/iu,
];

/** What begins a line that leads to another story, in English: «Read more». */
const also =
  /^(?:(?:read|see|watch|listen|hear|look)(?: (?:this )?(?:more|also|next|too|now|on))|also (?:read|see|watch)|related(?: (?:stories|articles?|story))?|more on this|watch|listen|recommended)(?![\p{L}\p{M}])/iu;

/** What follows the words that lead to another story, if a line has them. */
function skipAlso(text: string): string | undefined {
  for (const words of [also, ...otherWords().map((words) => words.also)]) {
    const found = words.exec(text)?.[0];
    if (found) return text.slice(found.length);
  }
  return undefined;
}

/** Whether a line says that another story is below: «Leggi anche», «LEIA TAMBÉM:». */
export function isAlsoHeading(text: string): boolean {
  return text.length < 60 && /^\s?[:：.…>»›→]*$/.test(skipAlso(text) ?? 'none');
}

/** «Leggi anche: Ferrovie minori, la mappa» */
function isAlso(text: string): boolean {
  return /^\s?[:：]\s?\S.{0,200}$/u.test(skipAlso(text) ?? '');
}

/** Whether a line is one of the ways around a site: «Menu», «Sign in». */
export function isNavigation(text: string): boolean {
  return text.length < 50 && (around.test(text) || isOther('around', text));
}

/** Answers for lines, each of which is asked about several times; most that are kept. */
const known = new Map<string, boolean>();
const mostKnown = 10_000;
let knownIn = 0;

/** Whether a line is furniture of the page around a story. */
export function isFurniture(text: string): boolean {
  if (text.length > 240) return false;
  // Words of more languages give other answers.
  const languages = otherWords().length;
  if (known.size > mostKnown || languages !== knownIn) known.clear();
  knownIn = languages;
  const answer = known.get(text) ?? isPageLine(text);
  known.set(text, answer);
  return answer;
}

function isPageLine(text: string): boolean {
  if (isNavigation(text)) return true;
  const words = text
    .replace(/(?<![\s·•|*_[\]→➤►▶›»])[\s·•|*_[\]→➤►▶›»]+$/u, '')
    .replace(/^[\s·•|*_[\]→➤►▶🔊📷-]+/u, '');
  const isOne = (line: RegExp) => line.test(words);
  return (
    words !== '' &&
    (isAlso(words) ||
      lines.some(isOne) ||
      otherWords().some(({furniture}) => furniture.some(isOne)))
  );
}

/** «… — Foto: Ada Finch», «… © Foto Ada Finch», «… Ada Finch/arquivo», «… 小林真由撮影», «Unicef/Ada Finch | …». */
const creditAtEnd =
  /^.{1,240}[.!?…”"»)]\s(?:foto|photo|photograph|picture|image|bild|fot|crédit|фото)s?\.?\s?[:：]\s?\S.{1,60}$|\s[—–|-]\s(?:foto|photo|photograph|picture|image|bild|crédit|фото)s?\s?[:：]\s?\S.{1,60}$|\S\s©\s?\S.{1,60}$|\S\/(?:arquivo|archivo|archive[sf]?|archiv|archivio|file)\.?$|\S\s\|\sarchives?\s\S.{1,40}$|(?:撮影|摄影?)[)）]?$|^\p{Lu}[\p{L} ]{1,30}\/\p{Lu}[^|.]{3,40}\s\|\s\p{Lu}|\s[-–—]\s\p{Lu}[\p{L}. ]{2,30}\/\p{Lu}[\p{L} ]{2,20}$|^image caption,|\bhide caption$|^FILE\s?[-–—]/iu;

const credit =
  /[([](?:[^()[\]]*(?:\/|photo|foto|image|bild|credit|via|getty|courtesy|handout|archive?|фото|фотограф|صورة|צילום|عکس|तस्वीर|摄|摄影|写真|الفرنسية|رويترز|الأناضول|الأوروبية|غيتي|أسوشيتد برس)[^()[\]]*)[)\]]\.?$/iu;
const label =
  /^(?:photo(?:graph)?s?|picture|image|images|video|graphic|map|chart|credit|file|caption|foto|beeld|bild|grafik|video|crédit|crédits? photo|photo d[’']archives|fotografía|imagem|imagen|görsel|fotoğraf|figure|fig\.)\s*(?:\d+)?\s*[:：©]\s*\S/iu;
const agencyPicture =
  /^©|\b(?:AP Photo|Getty Images|via (?:AP|Getty|Reuters)|EPA-EFE|PA Images|AFP via)\b/u;

const agencyCredit =
  /^(?:photo|foto|image|bild|picture|beeld|imagem|imagen|video|фото|відео|fotoğraf|görsel|写真|图|圖|圖片)s?\s+(?:\p{Lu}{2,5}|\p{Lu}\p{L}+ (?:Images|News|Agency))$/u;

const creditLabel =
  /^(?:photo(?:graph)?s?|picture|image|foto|bild|fot\.|slika|gambar|crédit(?: photo)?|фото|снимка|φωτό|φωτογραφία|kuva|kép|fotó|imagine|ảnh|picha|zdjęcie|写真|사진|صورة|תמונה|צילום)\s*[:：]\s*/iu;
const names =
  /^(?:\p{Lu}[\p{L}.'’-]*|[\p{Lo}\p{M}]+)(?:\s?[/,|·]?\s?(?:\p{Lu}[\p{L}.'’-]*|[\p{Lo}\p{M}]+|via|von|by)){0,4}$/u;

/** Whether a line says only whose a picture is: «Foto: Ada Finch». */
export function isCredit(text: string): boolean {
  const label = text.length < 80 ? creditLabel.exec(text)?.[0] : undefined;
  return label !== undefined && names.test(text.slice(label.length));
}

/** Whether a line is set under a picture: it ends with its credit, or begins with a label. */
export function isCaption(text: string): boolean {
  return (
    text.length < 500 &&
    (label.test(text) ||
      isOther('caption', text) ||
      credit.test(text) ||
      creditAtEnd.test(text) ||
      agencyPicture.test(text) ||
      agencyCredit.test(text.charAt(0).toLowerCase() + text.slice(1)))
  );
}
