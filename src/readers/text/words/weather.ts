/** Beginnings of words of forecasts and the WMO code of each, by language; the worst weather first. */
const stems: readonly (readonly [code: number, stems: RegExp])[] = [
  [
    95,
    /^(?:thunder\p{L}*|tormentas?|orages?|orageux|gewitter\p{L}*|trovoadas?|onweer\p{L}*|гроз\p{L}*|fırtına\p{L}*|عاصفة|رعد\p{L}*|عواصف|סופ\p{L}*|רעמים|طوفان|رعد|आंधी|तूफान|雷\p{L}*)$/iu,
  ],
  [66, /^(?:freezing|gefrierend\p{L}*|verglaçante?s?|ijzel)$/iu],
  [85, /^(?:schneeschauer)$/iu],
  [
    80,
    /^(?:showers?|regenschauer|schauer|averses?|chubascos?|aguaceiros?|bui\p{L}*|buien|ливен\p{L}*|ливн\p{L}*|злив\p{L}*|sağanak|ממטרים|رگبار|बौछार\p{L}*|にわか雨|阵雨)$/iu,
  ],
  [
    73,
    /^(?:snow\p{L}*|schnee\p{L}*|neige|nieve|nevadas?|neve|sneeuw\p{L}*|снег\p{L}*|сніг\p{L}*|kar|karlı|ثلج\p{L}*|ثلوج|שלג|برف|बर्फ\p{M}*|雪|降雪)$/iu,
  ],
  [
    63,
    /^(?:rain\p{L}*|regen\p{L}*|regnerisch|pluies?|pluvieux|lluvias?|lluvioso|chuvas?|chuvoso|regen\p{L}*|дожд\p{L}*|дощ\p{L}*|yağmur\p{L}*|مطر|أمطار|ممطر|גשם|גשום|باران\p{L}*|बारिश|वर्षा|雨|降雨)$/iu,
  ],
  [
    53,
    /^(?:drizzle|nieselregen|niesel\p{L}*|bruine|llovizna|garoa|chuvisco|motregen|морос\p{L}*|мряка|çise\p{L}*|رذاذ|טפטוף|نم|फुहार|小雨|霧雨)$/iu,
  ],
  [
    45,
    /^(?:fogg?y?|mist|misty|nebel|neblig|brouillard|brume|niebla|neblina|nevoeiro|mist|mistig|туман\p{L}*|sis|sisli|ضباب\p{L}*|ערפל|مه|कोहरा|कोहरे|雾|霧)$/iu,
  ],
  [
    2,
    /^(?:partly|partially|partielle?ment|parcialmente|teilweise|leicht bewölkt|eclairci\p{L}*|éclaircies|переменн\p{L}*|мінлив\p{L}*|parçalı|جزئيا|חלקית|आंशिक|多云|晴れ時々曇り)$/iu,
  ],
  [
    3,
    /^(?:overcast|cloudy?|clouds?|bedeckt|bewölkt|wolkig|wolken|couvert|nuageux|nuages?|nublado|nuboso|encoberto|bewolkt|облачн\p{L}*|пасмурн\p{L}*|хмарн\p{L}*|bulut\p{L}*|kapalı|غائم\p{L}*|מעונן|ابری|बादल|阴|陰|曇り?|くもり)$/iu,
  ],
  [
    0,
    /^(?:clear|sunny|sunshine|sun|fair|klar|sonnig|heiter|dégagé|ensoleillé|soleil|despejado|soleado|limpo|ensolarado|sol|zonnig|helder|onbewolkt|ясн\p{L}*|солнечн\p{L}*|сонячн\p{L}*|açık|güneşli|صاف\p{L}*|مشمس|בהיר|שמשי|نאה|صاف|آفتابی|साफ|धूप|晴|晴れ|快晴)$/iu,
  ],
];

/** How much of it, and words between. */
const modifiers =
  /^(?:light|heavy|slight|mostly|mainly|moderate|patchy|scattered|isolated|with|and|of|chance|some|few|at|times|sky|skies|weather|very|intervals|periods|spells|leichter?|leichte[rs]?|starker?|starke[rs]?|mäßiger?|meist|überwiegend|und|mit|himmel|faible|forte?s?|légère?s?|modérée?|ciel|peu|très|avec|et|ligera?s?|fuerte?s?|débil|moderada?|cielo|con|y|muy|mayormente|leve|forte|fraca|moderada|céu|com|e|lichte?|zware?|matige?|hemel|en|met|небольш\p{L}*|сильн\p{L}*|слаб\p{L}*|легк\p{L}*|лёгк\p{L}*|невелик\p{L}*|с|з|и|та|небо|hafif|kuvvetli|ve|gökyüzü|çok|az|خفيف\p{L}*|غزير\p{L}*|متساقط\p{L}*|مع|סماء|السماء|גשם|קל|חזק|עם|שמים|سبک|شدید|با|آسمان|हल्की|हल्का|भारी|तेज|आसमान|小|中|大)$/iu;

/** Weather that has no code of its own. */
const uncoded =
  /^(?:haze|hazy|dust\p{L}*|smoke|smoky|sand\p{L}*|windy?|breezy|humid|hot|cold|warm|cool|mild|dry|hail|sleet|blowing|dunst|dunstig|windig|hagel|warm|kalt|graupel|brume sèche|vent\p{L}*|grêle|calima|polvo|ventoso|vientos?|granizo|poeira|vento|stof|winderig|дымк\p{L}*|мгла|ветер|вітер|град|toz\p{L}*|rüzgar\p{L}*|dolu|غبار|مغبر|رياح|אובך|רוחות?|غبار|باد|धुंध|धूल|हवा|霾|沙尘|风|風)$/iu;

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
  if (tokens.some((token) => uncoded.test(token)) && !found.length) return null;
  const worst = stems.find(([code]) => found.includes(code))?.[0];
  return worst === undefined ? undefined : refine(worst, words.toLowerCase(), found);
}

/** The code of one word; null for a word that only says how much. */
function codeOf(token: string): number | null | undefined {
  const code = stems.find(([, stem]) => stem.test(token))?.[0];
  return code ?? (modifiers.test(token) || uncoded.test(token) ? null : undefined);
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
export const weatherDetail =
  /^(?:humidity|wind|gusts?|pressure|visibility|dew point|uv(?: index)?|air quality|aqi|precipitation|precip|rain chance|chance of rain|sunrise|sunset|feels like|real ?feel|high|low|max|min|hi|lo|luftfeuchtigkeit|luftfeuchte|wind|luftdruck|niederschlag|gefühlt|höchst|tiefst|humidité|vent|pression|ressenti|humedad|viento|presión|sensación(?: térmica)?|umidade|humidade|vento|sensação(?: térmica)?|luchtvochtigheid|gevoelstemperatuur|влажность|ветер|давление|ощущается(?: как)?|вологість|вітер|тиск|nem|rüzgar|hissedilen|الرطوبة|الرياح|לחות|רוח|رطوبت|باد|आर्द्रता|नमी|हवा|湿度|风速|気圧|風速|最高|最低|体感)(?![\p{L}\p{M}])[^.!?]{0,40}$/iu;
