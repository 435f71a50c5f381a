import type {Language} from '../language.js';

/** English words with their points for a text being news of a toll, or against it. */
export const evidence: Language['evidence'] = {
  news: [
    2,
    // disasters
    'airstrike|gunman|gunmen|militant|rescuer|rubble|capsize|derail|landslide|stampede|trampled|crush|condolences|intensive care|firefighter|suicide bomber|death toll',
  ],
  reports: [
    1,
    // attacks
    'attack|coup|ambush|kidnapped|abducted|armed men|bandit|grenade|gunfire|sniper|militia|riot|hostage|assailant|bomb|bomber|blast|explosion|explode|missile|drone|rocket|shell|raid|strike|clash|fighting|fighter|shooting|stabbing|stabbed|knife|opened fire|rebel|insurgent|suspect|army|military|troops|soldier|force|ceasefire|protester|tear gas|detention|custody|prisoner|human rights|activist|crackdown|arrested|detained|' +
      // nature
      'miner|cave-in|quake|earthquake|drought|aftershock|tsunami|eruption|avalanche|flood|rains|rainy season|monsoon season|cyclone|typhoon|hurricane|tornado|storm|wildfire|blaze|fire|outbreak|cholera|ebola|infect|' +
      // rescue
      'ambulance|paramedic|medic|doctor|hospital|emergency|rescue|search|navy|coast guard|ferry|migrant|pilgrim|collapse|mudslide|survivor|evacuate|crash|collision|collide|plunge|overturn|gorge|ravine|sank|trapped|bodies|humanitarian|red cross|red crescent|displaced|camp|affected|' +
      // reports
      'police|official|authorities|ministry|governor|mayor|spokesman|spokeswoman|spokesperson|told reporters|resident|witness|villager|civilian|toll|overnight|so far|killing|injuring|wounding|wounded|leaving|province|district|region|village|town|mosque',
  ],
  doubtful: [
    -1,
    // games
    'football|race|rider|draw|defeat|referee|goal|game|coach|win|won|winner|victory|team|club|fan|star|festival|' +
      // remembrance
      'memorial|remember|remembered|tribute|descendant|rebuilt|restore|rename|born|aged|siege|famine|plague|generation|pandemic|' +
      // chances
      'vaccine|disease|average|rate|risk|statistics|survey|scientist|university|professor|expert|flu|seat|error|history|' +
      // courts
      'prosecutor|court|judge|lawyer|accuse|indictment|law|bill|vote|voter|' +
      // money
      'insurer|insurance|shares|profit|sales|customer|company|brand|manager|pensioner|tax|delay|cancel|cancelled|job|pay|union|' +
      // leisure
      'visitor|wine|garden|gardener|tour|recipe|chef|inn',
  ],
  unlikely: [
    -2,
    // sports
    'season|league|cup|batsman|batsmen|innings|midfielder|quarterback|striker|defender|goalkeeper|wicket|playoff|tournament|championship|champion|squad|semi-final|player|rugby|cricket|basketball|baseball|athlete|olympic|medal|winger|sprint|' +
      // opinions
      'mailbag|reader|editor|' +
      // arts
      'actor|actress|script|comic|joke|symphony|choir|gallery|playwright|character|audience|cinema|theatre|author|book|comedian|orchestra|drama|album|band|singer|series|music|ticket|' +
      // past
      'anniversary|archive|regiment|empire|roman|ancient|survived by|retire|childhood|years later|years after|in memory of|grave|read out|decades later|romans|ballad|years ago|' +
      // science
      'study|researcher|cancer|malaria|patients given|' +
      // justice
      'convict|trial|sentence|verdict|jury|lawsuit|jailed|parole|' +
      // business
      'app|software|user|layoff|recall|breach|outage|startup|senator|scandal|walkout|fog|hedge fund|trader|' +
      // animals
      'horse|whale|bird|vet|dog|rat|pest|poach|poacher',
  ],
  unlikelier: [
    -3,
    // fiction and untruths
    'episode|podcast|scenario|legend|false|rumour|rumor|wrongly|fake|staged|' +
      // history
      'century|museum|exhibition|historian|medieval|archaeologist|auction|memoir|grandfather|grandmother|veteran|monument|world war|wartime|plaque|bible|middle ages|biography|obituary|infancy|auctioned|' +
      // statistics
      'each year|every year|annually|a year|smoking|overdose|tobacco',
  ],
  madeUp: [
    -6,
    // fiction
    'novel|thriller|movie|film|video game|video games|gamer|zombie|fiction|opera|noir|sci-fi|screenplay|opening scene|' +
      // untruths
      'hoax|prank|april fool|ransomware|hacker|' +
      // rehearsals
      'drill|exercise|simulation|simulator|mock|dummies|dummy|tabletop|make-believe|imaginary|rehearsal|rehearses|rehearsed|role-play|foresees',
  ],
  // phrases that contain such words, but mean something else
  neutral: [
    0,
    'search dog|search dogs|sniffer dog|sniffer dogs|rescue dog|rescue dogs|filmed|filming|drilled|drilling|exercise restraint|novel coronavirus',
  ],
};
