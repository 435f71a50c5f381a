import type {Language} from '../language.js';

/** What the words of English news tell of a text: is it news of a toll, or history, fiction, sport? */
export const evidence: Language['evidence'] = {
  disasters: [
    2,
    'airstrike|gunman|gunmen|militant|rescuer|rubble|capsize|derail|landslide|stampede|crush|condolences|intensive care|firefighter|suicide bomber|death toll',
  ],
  attacks: [
    1,
    'attack|assailant|bomb|bomber|blast|explosion|explode|missile|drone|rocket|shell|raid|strike|clash|clashes|fighting|fighter|shooting|stabbing|stabbed|knife|opened fire|rebel|insurgent|suspect|army|military|troops|soldier|force|ceasefire|protester|tear gas|detention|custody|prisoner|human rights|activist|crackdown|arrested|detained',
  ],
  nature: [
    1,
    'quake|earthquake|aftershock|tsunami|eruption|avalanche|flood|rains|rainy season|monsoon season|cyclone|typhoon|hurricane|tornado|storm|wildfire|blaze|fire|outbreak|cholera|ebola|infect',
  ],
  rescue: [
    1,
    'ambulance|paramedic|medic|doctor|hospital|emergency|rescue|search|survivor|evacuate|crash|collision|collide|plunge|overturn|sank|trapped|bodies|humanitarian|red cross|red crescent|displaced|camp|affected',
  ],
  reports: [
    1,
    'police|official|authorities|ministry|governor|mayor|spokesman|spokeswoman|spokesperson|told reporters|resident|witness|witnesses|villager|civilian|toll|overnight|so far|killing|injuring|wounding|wounded|leaving|province|district|region|village|town|mosque',
  ],
  sports: [
    -2,
    'season|league|cup|batsman|batsmen|innings|midfielder|quarterback|coach|striker|defender|goalkeeper|wicket|playoff|tournament|championship|champion|squad|semi-final|player|rugby|cricket|basketball|baseball|athlete|olympic|medal|winger|sprint',
  ],
  games: [
    -1,
    'football|race|rider|draw|defeat|referee|goal|game|win|won|winner|victory|team|club|fan|star|festival',
  ],
  opinions: [-2, 'mailbag|reader|editor'],
  fiction: [
    -3,
    'novel|thriller|movie|film|video game|gamer|zombie|episode|fiction|opera|podcast|scenario|legend|opening scene|noir',
  ],
  arts: [
    -2,
    'actor|actress|script|comic|joke|symphony|choir|gallery|playwright|character|audience|cinema|theatre|author|book|comedian|orchestra|album|band|singer|series|music|ticket',
  ],
  history: [
    -3,
    'century|centuries|museum|exhibition|historian|medieval|archaeologist|auction|memoir|grandfather|grandmother|veteran|monument|world war|wartime|plaque|bible|middle ages|biography|obituary|infancy|auctioned',
  ],
  past: [
    -2,
    'anniversary|history|archive|regiment|empire|roman|ancient|survived by|retire|childhood|years later|in memory of|grave|read out|decades later|roman|romans|ballad',
  ],
  remembrance: [
    -1,
    'memorial|tribute|descendant|rebuilt|restore|rename|born|aged|siege|famine|plague|generation|pandemic',
  ],
  statistics: [-3, 'each year|every year|annually|a year|smoking|overdose|tobacco'],
  science: [-2, 'study|researcher|cancer|malaria|patients given'],
  chances: [
    -1,
    'vaccine|disease|average|rate|risk|statistics|survey|scientist|university|professor|expert|flu|seat',
  ],
  untruths: [-3, 'false|rumour|rumor|wrongly|error|hoax|prank|fake|drill|exercise|simulation'],
  rehearsals: [-3, 'imaginary|rehearsal|rehearses|rehearsed|role-play'],
  justice: [-2, 'convict|trial|sentence|verdict|jury|lawsuit|jailed|parole'],
  courts: [-1, 'prosecutor|court|judge|lawyer|accuse|indictment|law|bill|vote|voter'],
  business: [
    -2,
    'app|software|battery|user|layoff|recall|breach|outage|startup|senator|scandal|walkout|fog',
  ],
  money: [
    -1,
    'insurer|insurance|shares|profit|sales|customer|company|brand|manager|pensioner|tax|delay|cancel|cancelled|job|pay|union',
  ],
  leisure: [-1, 'visitor|wine|garden|gardener|tour|recipe|chef|inn'],
  animals: [-2, 'horse|whale|bird|vet|dog'],
};
