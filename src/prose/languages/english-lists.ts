import type {Language} from '../language.js';
import {plurals} from './english-persons.js';

/** English words with a special role. */
export const lists: Language['lists'] = {
  and: 'and',
  between: 'between',
  from: 'from',
  rough: 'dozen',
  yesterday: 'yesterday',
  confirming: 'confirmed',
  eventLinks: 'when|after',
  causeLinks: 'after|before',
  contrasts: 'as',
  intervals: 'minutes|hours|hour|day|days|week|weeks|month|months|year|years',
  purposes: 'for|to|ahead|against|over|about|than|despite|towards|toward',
  origins: 'from',
  dayParts: 'morning|afternoon|evening|night|hours',
  events:
    'blast|explosion|bomb|bombing|attack|raid|strike|airstrike|shooting|shelling|ambush|assault|massacre|clash|crash|collision|accident|derailment|wreck|quake|earthquake|tremor|eruption|landslide|mudslide|avalanche|flood|storm|cyclone|hurricane|typhoon|tornado|tsunami|fire|blaze|wildfire|inferno|stampede|crush|collapse|cave-in',
  begins: 'began|started|erupted',
  inside: 'in|across|inside|around|during',
  placeless:
    'islamic|arabian|bloody|black|hurricane|typhoon|cyclone|storm|operation|parliament|congress|ramadan|easter|christmas',
  restive:
    'neighbouring|neighboring|nearby|volatile|troubled|restive|war-torn|embattled|impoverished',
  counting: 'counted|recorded|suffered|had|saw|listed|registered|logged',
  islands: 'on',
  combatants:
    'soldiers|troops|fighters|servicemen|policemen|officers|rebels|militants|peacekeepers|guards|commandos|marines|recruits|conscripts|militiamen|paratroopers|insurgents',
  wanted:
    'suspects|gunmen|attackers|assailants|men|prisoners|inmates|convicts|killers|robbers|bandits|militants|fighters|rebels|insurgents|terrorists|kidnappers|witnesses|relatives|thieves|perpetrators|accomplices|volunteers|smugglers|traffickers|shooters|pirates|defendants',
  lasting: 'still',
  tollsOfAnything: 'toll',
  plurals,
  general:
    'members|people|persons|individuals|citizens|nationals|victims|others|locals|casualties|males|females',
  incomplete: 'owners|officers|workers|members|personnel|staff|agents|guards|fighters|officials',
  inhuman: 'german|ottoman|caiman|shaman|talisman|human|snowman',
  safe: 'alive|safe|unharmed|unhurt|rescued|freed|released',
  dwellers: 'residents|villagers|families|households|inhabitants|islanders',
  addressing: 'told',
  linking: 'for|to',
  fugitives:
    'suspects|attackers|assailants|gunmen|robbers|kidnappers|inmates|prisoners|detainees|convicts|accomplices|perpetrators|smugglers|escapees',
  eras: 'years|decades|decade|century',
  courts: 'court|judge|jury|jurors|tribunal|inquest|jailed|sentenced|convicted',
  seasons: 'season|winter|summer|year',
  sides: 'military|army|police|troop|civilian|rebel',
  hedging: 'suspected|alleged|presumed|would-be|accused|former|retired|aspiring|trainee|child',
  partly: 'mostly|mainly|largely|chiefly|primarily|predominantly',
  raises:
    'bringing|brings|brought|taking|takes|took|raising|raises|raised|pushing|pushes|pushed|lifting',
  turns: 'up|down',
  deadlines: 'by',
  also: 'also',
  alone: 'alone',
  all: 'all|both',
  foes: 'fighters',
  belligerents:
    'rebels|rebel|militants|militant|militia|militias|insurgents|fighters|guerrillas|guerrilla|jihadists|separatists|separatist|commander|group|movement|front|brigade|brigades|junta|army|military|navy|forces',
  claiming: 'claimed|claims',
  risers:
    'gone|went|goes|go|going|crept|climbed|climbs|climbing|jumped|jumps|shot|rose|rises|risen|edged|ticked|soared|swelled|moved|mounted|revised|pushed',
  athletic: 'injured|hurt',
  illnesses:
    'cholera|outbreak|epidemic|virus|disease|fever|dengue|ebola|measles|symptoms|heat|ill|illness|sick|sickened|infected|infections',
  poisons:
    'poison|poisoned|poisoning|methanol|monoxide|chlorine|ammonia|fumes|eating|eaten|ate|drank|drinking',
  tensLink: '',
  dateLinks: '',
  definite: 'the|these|those|his|her|their',
  beforeDay: 'last',
  renewing: 'now|later',
  updates: 'update|updated',
  offices:
    'chief|mayor|governor|minister|spokesman|spokeswoman|spokesperson|official|officials|president|commander|director|coroner|sheriff|doctors|medics|rescuers|firefighters|paramedics',
  adding: 'another|additional|further',
  others: 'other|others',
  fillers: 'more|other|further|additional|new',
  articles: 'a|an',
  through: 'to|-|–|or',
  beforeYear: 'in|since|by|of|from|until|before|after|during|early|late|to',
  anaphors: 'group|organization|organisation|monitor|statement|release',
  sourceless:
    'children|women|men|civilians|victims|there|this|that|i|we|you|one|people|others|report|reports|data|figures|tally|toll|latter|first|second|two',
  speakers:
    'groups|agencies|watchdogs|hospitals|monitors|charities|police|ministry|army|military|government|observatory|watchdog|monitor|bureau|board|guard|society|protection|mission|directorate|institute|foundation|federation|alliance|administration|presidency|company|operator|governor|council|desk|group|agency|office|authority|authorities|hospital|service|services|department|commission|organization|organisation|charity|network|opposition|coalition|council|committee|union|association|statement|witness|television|tv|media',
  abbreviations: 'mr|mrs|ms|dr|gen|lt|col|sgt|maj|capt|gov|sen|rev|st|no|vs|jr',
};
