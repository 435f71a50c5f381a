import type {KnownGroup} from '../strings.js';

/** The forms for one, for two to four, and for more. «dítě» is neuter, «děti» is feminine. */
export type Noun = readonly [one: string, few: string, many: string, gender: 'm' | 'f' | 'd'];

/** Nouns for the groups of people that a toll counts. */
export const groups: Record<KnownGroup, Noun> = {
  children: ['dítě', 'děti', 'dětí', 'd'],
  women: ['žena', 'ženy', 'žen', 'f'],
  men: ['muž', 'muži', 'mužů', 'm'],
  civilians: ['civilista', 'civilisté', 'civilistů', 'm'],
  journalists: ['novinář', 'novináři', 'novinářů', 'm'],
  medics: ['zdravotník', 'zdravotníci', 'zdravotníků', 'm'],
  'aid workers': [
    'humanitární pracovník',
    'humanitární pracovníci',
    'humanitárních pracovníků',
    'm',
  ],
  soldiers: ['voják', 'vojáci', 'vojáků', 'm'],
  police: ['policista', 'policisté', 'policistů', 'm'],
  fighters: ['bojovník', 'bojovníci', 'bojovníků', 'm'],
  attackers: ['útočník', 'útočníci', 'útočníků', 'm'],
  students: ['student', 'studenti', 'studentů', 'm'],
  teachers: ['učitel', 'učitelé', 'učitelů', 'm'],
  nurses: ['zdravotní sestra', 'zdravotní sestry', 'zdravotních sester', 'f'],
  doctors: ['lékař', 'lékaři', 'lékařů', 'm'],
  firefighters: ['hasič', 'hasiči', 'hasičů', 'm'],
  migrants: ['migrant', 'migranti', 'migrantů', 'm'],
  refugees: ['uprchlík', 'uprchlíci', 'uprchlíků', 'm'],
  passengers: ['cestující', 'cestující', 'cestujících', 'm'],
  peacekeepers: [
    'příslušník mírových sil',
    'příslušníci mírových sil',
    'příslušníků mírových sil',
    'm',
  ],
  prisoners: ['vězeň', 'vězni', 'vězňů', 'm'],
  girls: ['dívka', 'dívky', 'dívek', 'f'],
  boys: ['chlapec', 'chlapci', 'chlapců', 'm'],
  rescuers: ['záchranář', 'záchranáři', 'záchranářů', 'm'],
  pilgrims: ['poutník', 'poutníci', 'poutníků', 'm'],
  patients: ['pacient', 'pacienti', 'pacientů', 'm'],
  foreigners: ['cizinec', 'cizinci', 'cizinců', 'm'],
  'security forces': [
    'příslušník bezpečnostních sil',
    'příslušníci bezpečnostních sil',
    'příslušníků bezpečnostních sil',
    'm',
  ],
  'older people': ['senior', 'senioři', 'seniorů', 'm'],
  babies: ['kojenec', 'kojenci', 'kojenců', 'm'],
  fishermen: ['rybář', 'rybáři', 'rybářů', 'm'],
  miners: ['horník', 'horníci', 'horníků', 'm'],
  tourists: ['turista', 'turisté', 'turistů', 'm'],
  pupils: ['žák', 'žáci', 'žáků', 'm'],
};
