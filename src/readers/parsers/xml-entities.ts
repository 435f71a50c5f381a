import {readWindows1252} from './windows-1252.js';

/** Entities by name. */
export type Entities = ReadonlyMap<string, string>;

/**
 * Names of HTML 4 that feeds use without declaring them: those of Latin-1, in order from U+00A0.
 */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/**
 * Greek letters, in order from U+0391 and again from U+03B1; `-` is a code point without a name.
 */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';

/** All others, each with its character. */
const others =
  'quot",amp&,apos\',lt<,gt>,OEligŒ,oeligœ,ScaronŠ,scaronš,YumlŸ,fnofƒ,circˆ,tilde˜,ensp\u2002,emsp\u2003,thinsp\u2009,zwnj\u200c,zwj\u200d,lrm\u200e,rlm\u200f,ndash–,mdash—,lsquo‘,rsquo’,sbquo‚,ldquo“,rdquo”,bdquo„,dagger†,Dagger‡,bull•,hellip…,permil‰,prime′,Prime″,lsaquo‹,rsaquo›,oline‾,frasl⁄,euro€,imageℑ,weierp℘,realℜ,trade™,alefsymℵ,larr←,uarr↑,rarr→,darr↓,harr↔,crarr↵,lArr⇐,uArr⇑,rArr⇒,dArr⇓,hArr⇔,forall∀,part∂,exist∃,empty∅,nabla∇,isin∈,notin∉,ni∋,prod∏,sum∑,minus−,lowast∗,radic√,prop∝,infin∞,ang∠,and∧,or∨,cap∩,cup∪,int∫,there4∴,sim∼,cong≅,asymp≈,ne≠,equiv≡,le≤,ge≥,sub⊂,sup⊃,nsub⊄,sube⊆,supe⊇,oplus⊕,otimes⊗,perp⊥,sdot⋅,lceil⌈,rceil⌉,lfloor⌊,rfloor⌋,loz◊,spades♠,clubs♣,hearts♥,diams♦,thetasymϑ,upsihϒ,pivϖ';

let known: Entities | undefined;

function knownEntities(): Entities {
  return (known ??= listEntities());
}

function listEntities(): Entities {
  const entities = new Map(others.split(',').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
  latin.split(' ').forEach((name, index) => entities.set(name, String.fromCharCode(160 + index)));
  greek.split(' ').forEach((name, index) => {
    entities.set(name, String.fromCharCode(0x3b1 + index));
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    entities.set(capital, String.fromCharCode(0x391 + index));
  });
  return entities;
}

/** Maximum length of a declared entity, so that a small file cannot expand to a large text. */
const longestEntity = 100;

/** Reads `<!ENTITY name "text">`; nested and external entities are ignored. */
export function readEntities(subset: string): Entities {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of subset.matchAll(
    /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const text = double ?? single ?? '';
    if (text.length <= longestEntity) found.set(name, decodeEntities(text));
  }
  return found;
}

/** Decodes each reference once; unknown ones stay as they are. */
export function decodeEntities(text: string, declared?: Entities): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+|x[\da-f]+);?|(\w{1,40});)/gi,
    (reference: string, code?: string, name?: string) => {
      if (code) return characterOf(code);
      return (name && (declared?.get(name) ?? knownEntities().get(name))) ?? reference;
    },
  );
}

/** A character by its number; 128 to 159 are those of windows-1252, as in HTML. */
function characterOf(code: string): string {
  const point = Number(/^x/i.test(code) ? `0${code}` : code);
  if (point >= 128 && point < 160) return readWindows1252(String.fromCharCode(point));
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
  return isCharacter ? String.fromCodePoint(point) : '\ufffd';
}
