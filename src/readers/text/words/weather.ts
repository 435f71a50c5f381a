import {otherWords} from './load-words.js';

/** Beginnings of words of forecasts and the WMO code of each, by language; the worst weather first. */
const stems: readonly (readonly [code: number, stems: RegExp])[] = [
  [
    95,
    /^(?:thunder\p{L}*|tormentas?|orages?|orageux|gewitter\p{L}*|trovoadas?|onweer\p{L}*|fırtına\p{L}*)$/iu,
  ],
  [66, /^(?:freezing|gefrierend\p{L}*|verglaçante?s?|ijzel)$/iu],
  [85, /^(?:schneeschauer)$/iu],
  [
    80,
    /^(?:showers?|regenschauer|schauer|averses?|chubascos?|aguaceiros?|bui\p{L}*|buien|sağanak)$/iu,
  ],
  [73, /^(?:snow\p{L}*|schnee\p{L}*|neige|nieve|nevadas?|neve|sneeuw\p{L}*|kar|karlı)$/iu],
  [
    63,
    /^(?:rain\p{L}*|regen\p{L}*|regnerisch|pluies?|pluvieux|lluvias?|lluvioso|chuvas?|chuvoso|regen\p{L}*|yağmur\p{L}*)$/iu,
  ],
  [
    53,
    /^(?:drizzle|nieselregen|niesel\p{L}*|bruine|llovizna|garoa|chuvisco|motregen|çise\p{L}*)$/iu,
  ],
  [
    45,
    /^(?:fogg?y?|mist|misty|nebel|neblig|brouillard|brume|niebla|neblina|nevoeiro|mist|mistig|sis|sisli)$/iu,
  ],
  [
    2,
    /^(?:partly|partially|partielle?ment|parcialmente|teilweise|leicht bewölkt|eclairci\p{L}*|éclaircies|parçalı)$/iu,
  ],
  [
    3,
    /^(?:overcast|cloudy?|clouds?|bedeckt|bewölkt|wolkig|wolken|couvert|nuageux|nuages?|nublado|nuboso|encoberto|bewolkt|bulut\p{L}*|kapalı)$/iu,
  ],
  [
    0,
    /^(?:clear|sunny|sunshine|sun|fair|klar|sonnig|heiter|dégagé|ensoleillé|soleil|despejado|soleado|limpo|ensolarado|sol|zonnig|helder|onbewolkt|açık|güneşli)$/iu,
  ],
];

/** How much of it, and words between. */
const modifiers =
  /^(?:light|heavy|slight|mostly|mainly|moderate|patchy|scattered|isolated|with|and|of|chance|some|few|at|times|sky|skies|weather|very|intervals|periods|spells|leichter?|leichte[rs]?|starker?|starke[rs]?|mäßiger?|meist|überwiegend|und|mit|himmel|faible|forte?s?|légère?s?|modérée?|ciel|peu|très|avec|et|ligera?s?|fuerte?s?|débil|moderada?|cielo|con|y|muy|mayormente|leve|forte|fraca|moderada|céu|com|e|lichte?|zware?|matige?|hemel|en|met|hafif|kuvvetli|ve|gökyüzü|çok|az)$/iu;

/** Weather that has no code of its own. */
const uncoded =
  /^(?:haze|hazy|dust\p{L}*|smoke|smoky|sand\p{L}*|windy?|breezy|humid|hot|cold|warm|cool|mild|dry|hail|sleet|blowing|dunst|dunstig|windig|hagel|warm|kalt|graupel|brume sèche|vent\p{L}*|grêle|calima|polvo|ventoso|vientos?|granizo|poeira|vento|stof|winderig|toz\p{L}*|rüzgar\p{L}*|dolu)$/iu;

/** The weather code of words such as «partly cloudy»; null where they are of weather and have none. */
export function readCondition(words: string): number | null | undefined {
  if (words.length > 48) return undefined;
  const tokens = words
    .replace(/[,;/]/g, ' ')
    .trim()
    .split(/[\s-]+/);
  const codes = tokens.map(codeOf);
  if (!tokens[0] || codes.includes(undefined)) return undefined;
  const found = codes.filter((code) => typeof code === 'number');
  if (tokens.some((token) => isUncoded(token)) && !found.length) return null;
  const worst = stems.find(([code]) => found.includes(code))?.[0];
  return worst === undefined ? undefined : refine(worst, words.toLowerCase(), found);
}

/** The code of one word; null for a word that only says how much. */
function codeOf(token: string): number | null | undefined {
  const others = otherWords();
  const code = [...stems, ...(others?.stems ?? [])].find(([, stem]) => stem.test(token))?.[0];
  const isModifier = modifiers.test(token) || Boolean(others?.modifiers.test(token));
  return code ?? (isModifier || isUncoded(token) ? null : undefined);
}

function isUncoded(token: string): boolean {
  return uncoded.test(token) || Boolean(otherWords()?.uncoded.test(token));
}

const light =
  /\b(?:light|slight|leicht\w*|faible|ligera?|leve|fraca|lichte?|hafif)\b|légère|небольш|слаб|легк|лёгк|невелик|خفيف|קל|سبک|हल्क|小/u;
const heavy =
  /\b(?:heavy|stark\w*|forte?|fuerte|zware?|kuvvetli)\b|сильн|غزير|חזק|شدید|भारी|तेज|大/u;
const mostly = /\b(?:mostly|mainly|überwiegend|meist|mayormente)\b/;

function refine(code: number, words: string, found: readonly number[]): number {
  const rain = found.includes(63);
  if (code === 66) return rain ? 66 : 56;
  if (code === 80 && found.includes(73)) return 85;
  if (code === 63) return light.test(words) ? 61 : heavy.test(words) ? 65 : 63;
  if (code === 73) return light.test(words) ? 71 : heavy.test(words) ? 75 : 73;
  return code === 0 && mostly.test(words) ? 1 : code;
}

/** What forecasts say beside the temperature: «Humidity 80%», «Wind: 12 km/h NW». */
const detail =
  /^(?:humidity|wind|gusts?|pressure|visibility|dew point|uv(?: index)?|air quality|aqi|precipitation|precip|rain chance|chance of rain|sunrise|sunset|feels like|real ?feel|high|low|max|min|hi|lo|luftfeuchtigkeit|luftfeuchte|wind|luftdruck|niederschlag|gefühlt|höchst|tiefst|humidité|vent|pression|ressenti|humedad|viento|presión|sensación(?: térmica)?|umidade|humidade|vento|sensação(?: térmica)?|luchtvochtigheid|gevoelstemperatuur|nem|rüzgar|hissedilen)(?![\p{L}\p{M}])[^.!?]{0,40}$/iu;

/** Whether words say so. */
export function isWeatherDetail(words: string): boolean {
  return detail.test(words) || Boolean(otherWords()?.weatherDetail.test(words));
}
