import type {KnownGroup} from '../strings.js';

/** Singular; partitive after other numbers; genitive plural; partitive plural. */
export type Forms = readonly [one: string, counted: string, genitive: string, several: string];

/** Nouns for the groups of people that a toll counts. */
export const groups: Record<KnownGroup, Forms> = {
  children: ['lapsi', 'lasta', 'lasten', 'lapsia'],
  women: ['nainen', 'naista', 'naisten', 'naisia'],
  men: ['mies', 'miestä', 'miesten', 'miehiä'],
  civilians: ['siviili', 'siviiliä', 'siviilien', 'siviilejä'],
  journalists: ['toimittaja', 'toimittajaa', 'toimittajien', 'toimittajia'],
  medics: ['hoitotyöntekijä', 'hoitotyöntekijää', 'hoitotyöntekijöiden', 'hoitotyöntekijöitä'],
  'aid workers': [
    'avustustyöntekijä',
    'avustustyöntekijää',
    'avustustyöntekijöiden',
    'avustustyöntekijöitä',
  ],
  soldiers: ['sotilas', 'sotilasta', 'sotilaiden', 'sotilaita'],
  police: ['poliisi', 'poliisia', 'poliisien', 'poliiseja'],
  fighters: ['taistelija', 'taistelijaa', 'taistelijoiden', 'taistelijoita'],
  attackers: ['hyökkääjä', 'hyökkääjää', 'hyökkääjien', 'hyökkääjiä'],
  students: ['opiskelija', 'opiskelijaa', 'opiskelijoiden', 'opiskelijoita'],
  teachers: ['opettaja', 'opettajaa', 'opettajien', 'opettajia'],
  nurses: ['sairaanhoitaja', 'sairaanhoitajaa', 'sairaanhoitajien', 'sairaanhoitajia'],
  doctors: ['lääkäri', 'lääkäriä', 'lääkärien', 'lääkäreitä'],
  firefighters: ['palomies', 'palomiestä', 'palomiesten', 'palomiehiä'],
  migrants: ['siirtolainen', 'siirtolaista', 'siirtolaisten', 'siirtolaisia'],
  refugees: ['pakolainen', 'pakolaista', 'pakolaisten', 'pakolaisia'],
  passengers: ['matkustaja', 'matkustajaa', 'matkustajien', 'matkustajia'],
  peacekeepers: ['rauhanturvaaja', 'rauhanturvaajaa', 'rauhanturvaajien', 'rauhanturvaajia'],
  prisoners: ['vanki', 'vankia', 'vankien', 'vankeja'],
  girls: ['tyttö', 'tyttöä', 'tyttöjen', 'tyttöjä'],
  boys: ['poika', 'poikaa', 'poikien', 'poikia'],
  rescuers: [
    'pelastustyöntekijä',
    'pelastustyöntekijää',
    'pelastustyöntekijöiden',
    'pelastustyöntekijöitä',
  ],
  pilgrims: ['pyhiinvaeltaja', 'pyhiinvaeltajaa', 'pyhiinvaeltajien', 'pyhiinvaeltajia'],
  patients: ['potilas', 'potilasta', 'potilaiden', 'potilaita'],
  foreigners: ['ulkomaalainen', 'ulkomaalaista', 'ulkomaalaisten', 'ulkomaalaisia'],
  'security forces': [
    'turvallisuusjoukkojen jäsen',
    'turvallisuusjoukkojen jäsentä',
    'turvallisuusjoukkojen jäsenten',
    'turvallisuusjoukkojen jäseniä',
  ],
  'older people': ['iäkäs ihminen', 'iäkästä ihmistä', 'iäkkäiden ihmisten', 'iäkkäitä ihmisiä'],
  babies: ['vauva', 'vauvaa', 'vauvojen', 'vauvoja'],
  fishermen: ['kalastaja', 'kalastajaa', 'kalastajien', 'kalastajia'],
  miners: ['kaivostyöläinen', 'kaivostyöläistä', 'kaivostyöläisten', 'kaivostyöläisiä'],
  tourists: ['turisti', 'turistia', 'turistien', 'turisteja'],
  pupils: ['koululainen', 'koululaista', 'koululaisten', 'koululaisia'],
};
