import type {KnownGroup} from '../strings.js';

/** After 1; after 2 to 4; after 5 and more; `v` are men and mixed groups, whose 2 to 4 are in the genitive. */
export type Noun = readonly [one: string, few: string, many: string, gender: 'v' | 'f' | 'n'];

/** Nouns for the groups of people that a toll counts. */
export const groups: Record<KnownGroup, Noun> = {
  children: ['dziecko', 'dzieci', 'dzieci', 'n'],
  women: ['kobieta', 'kobiety', 'kobiet', 'f'],
  men: ['mężczyzna', 'mężczyzn', 'mężczyzn', 'v'],
  civilians: ['cywil', 'cywilów', 'cywilów', 'v'],
  journalists: ['dziennikarz', 'dziennikarzy', 'dziennikarzy', 'v'],
  medics: ['medyk', 'medyków', 'medyków', 'v'],
  'aid workers': [
    'pracownik organizacji humanitarnej',
    'pracowników organizacji humanitarnych',
    'pracowników organizacji humanitarnych',
    'v',
  ],
  soldiers: ['żołnierz', 'żołnierzy', 'żołnierzy', 'v'],
  police: ['policjant', 'policjantów', 'policjantów', 'v'],
  fighters: ['bojownik', 'bojowników', 'bojowników', 'v'],
  attackers: ['napastnik', 'napastników', 'napastników', 'v'],
  students: ['student', 'studentów', 'studentów', 'v'],
  teachers: ['nauczyciel', 'nauczycieli', 'nauczycieli', 'v'],
  nurses: ['pielęgniarka', 'pielęgniarki', 'pielęgniarek', 'f'],
  doctors: ['lekarz', 'lekarzy', 'lekarzy', 'v'],
  firefighters: ['strażak', 'strażaków', 'strażaków', 'v'],
  migrants: ['migrant', 'migrantów', 'migrantów', 'v'],
  refugees: ['uchodźca', 'uchodźców', 'uchodźców', 'v'],
  passengers: ['pasażer', 'pasażerów', 'pasażerów', 'v'],
  peacekeepers: [
    'żołnierz sił pokojowych',
    'żołnierzy sił pokojowych',
    'żołnierzy sił pokojowych',
    'v',
  ],
  prisoners: ['więzień', 'więźniów', 'więźniów', 'v'],
  girls: ['dziewczynka', 'dziewczynki', 'dziewczynek', 'f'],
  boys: ['chłopiec', 'chłopców', 'chłopców', 'v'],
  rescuers: ['ratownik', 'ratowników', 'ratowników', 'v'],
  pilgrims: ['pielgrzym', 'pielgrzymów', 'pielgrzymów', 'v'],
  patients: ['pacjent', 'pacjentów', 'pacjentów', 'v'],
  foreigners: ['cudzoziemiec', 'cudzoziemców', 'cudzoziemców', 'v'],
  'security forces': [
    'funkcjonariusz sił bezpieczeństwa',
    'funkcjonariuszy sił bezpieczeństwa',
    'funkcjonariuszy sił bezpieczeństwa',
    'v',
  ],
  'older people': ['osoba starsza', 'osoby starsze', 'osób starszych', 'f'],
  babies: ['niemowlę', 'niemowlęta', 'niemowląt', 'n'],
  fishermen: ['rybak', 'rybaków', 'rybaków', 'v'],
  miners: ['górnik', 'górników', 'górników', 'v'],
  tourists: ['turysta', 'turystów', 'turystów', 'v'],
  pupils: ['uczeń', 'uczniów', 'uczniów', 'v'],
};
