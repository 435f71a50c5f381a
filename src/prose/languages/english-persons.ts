/**
 * Nouns of persons, in the singular. A word is a person because it is listed here or ends in one of
 * `heads`, not because of its ending: «workers» are people, «bombers» and «tankers» are not.
 */
export const persons =
  // people at large
  'person|civilian|man|woman|child|girl|boy|kid|baby|infant|toddler|newborn|teen|teenager|youth|adult|male|female|individual|minor|local|resident|citizen|national|villager|islander|inhabitant|dweller|neighbour|neighbor|stranger|bystander|onlooker|pensioner|' +
  // families
  'relative|son|daughter|brother|sister|mother|father|parent|grandmother|grandfather|grandparent|grandchild|cousin|sibling|twin|husband|wife|widow|orphan|friend|guest|member|other|fiancee|bride|groom|' +
  // work
  'worker|employee|owner|operator|labourer|laborer|miner|farmer|peasant|herder|shepherd|fisher|builder|engineer|technician|electrician|mechanic|welder|logger|hunter|trader|vendor|merchant|shopkeeper|dealer|banker|lawyer|judge|prosecutor|clerk|secretary|manager|executive|contractor|cleaner|cook|waiter|porter|courier|guard|warder|comrade|caretaker|docker|seafarer|sailor|mariner|crewman|steward|stewardess|attendant|captain|skipper|driver|trucker|conductor|pilot|aviator|astronaut|scientist|researcher|inspector|planter|picker|stonemason|foreman|rider|interpreter|translator|fixer|janitor|barber|tailor|baker|butcher|carpenter|mason|plumber|painter|gardener|nanny|maid|chef|bartender|accountant|economist|chemist|physicist|geologist|librarian|architect|surveyor|designer|subcontractor|entrepreneur|industrialist|landowner|landlord|investor|machinist|navigator|watchman|hawker|scavenger|beggar|nomad|' +
  // care and rescue
  'examiner|coroner|magistrate|superintendent|collector|doctor|nurse|medic|paramedic|physician|surgeon|midwife|patient|carer|rescuer|volunteer|responder|diver|coastguard|lifeguard|firefighter|humanitarian|missionary|dentist|pharmacist|vet|veterinarian|psychologist|therapist|counsellor|counselor|caregiver|' +
  // schools and beliefs
  'student|pupil|teacher|professor|lecturer|scholar|academic|principal|headmaster|monk|nun|priest|pastor|bishop|cleric|imam|rabbi|preacher|worshipper|worshiper|churchgoer|seminarian|deacon|sheikh|mullah|elder|pilgrim|devotee|believer|' +
  // public life
  'official|officer|leader|minister|mayor|governor|councillor|councilor|lawmaker|senator|deputy|diplomat|ambassador|envoy|aide|adviser|advisor|politician|candidate|voter|campaigner|activist|protester|protestor|demonstrator|marcher|striker|rioter|dissident|journalist|reporter|photographer|cameraman|editor|blogger|broadcaster|writer|artist|musician|singer|actor|dancer|trade unionist|unionist|supporter|opponent|partisan|loyalist|nationalist|separatist|monitor|observer|spokesperson|expert|analyst|prefect|' +
  // arms
  'soldier|trooper|servicemember|conscript|recruit|reservist|veteran|marine|commando|paratrooper|ranger|sniper|gunner|peacekeeper|policeman|constable|detective|sergeant|lieutenant|colonel|general|commander|fighter|combatant|militant|insurgent|rebel|guerrilla|guerilla|militiaman|militia member|jihadist|jihadi|islamist|extremist|terrorist|radical|mercenary|gunman|attacker|assailant|suicide bomber|assassin|raider|bandit|pirate|kidnapper|hijacker|invader|infiltrator|defector|deserter|settler|vigilante|bodyguard|sentry|gendarme|sheriff|marshal|shooter|arsonist|murderer|killer|hooligan|chief|chieftain|tribesman|warlord|cadet|legionnaire|border guard|jihadi|agent|spy|' +
  // law
  'suspect|criminal|gangster|gang member|robber|thief|smuggler|trafficker|poacher|looter|prisoner|inmate|detainee|convict|captive|hostage|abductee|accomplice|perpetrator|witness|victim|survivor|casualty|offender|defendant|burglar|' +
  // on the road
  'passenger|commuter|pedestrian|motorist|motorcyclist|cyclist|biker|traveller|traveler|tourist|visitor|holidaymaker|vacationer|camper|hiker|climber|mountaineer|trekker|skier|snowboarder|swimmer|surfer|kayaker|canoeist|rafter|parachutist|skydiver|jogger|cosmonaut|sherpa|guide|rower|expatriate|expat|foreigner|migrant|immigrant|emigrant|refugee|evacuee|returnee|asylum seeker|stowaway|spectator|fan|partygoer|reveller|reveler|diner|shopper|customer|mourner|squatter|celebrant|tenant|player|athlete|footballer|coach|referee|jockey|runner|boxer';

/** Nouns of persons with no plural in -s, or with no singular in news. */
export const plurals =
  'people|persons|passers-by|families|households|police|troops|personnel|staff|crew|elderly|infantry|paratroops|servicemen|faithful|youth|clergy|rank and file';

/** A word that ends in one of these is a person: «schoolchildren», «firefighters», «fishermen». */
export const heads =
  'man|woman|child|girl|boy|worker|fighter|keeper|goer|mate|officer|holder|member|rider|farer|dweller';
