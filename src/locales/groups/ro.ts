import type {KnownGroup} from '../strings.js';

/** `n`: masculine in the singular, feminine in the plural. */
export type Noun = readonly [one: string, other: string, gender: 'm' | 'f' | 'n'];

/** Nouns for the groups of people that a toll counts. */
export const groups: Record<KnownGroup, Noun> = {
  children: ['copil', 'copii', 'm'],
  women: ['femeie', 'femei', 'f'],
  men: ['bărbat', 'bărbați', 'm'],
  civilians: ['civil', 'civili', 'm'],
  journalists: ['jurnalist', 'jurnaliști', 'm'],
  medics: ['cadru medical', 'cadre medicale', 'n'],
  'aid workers': ['lucrător umanitar', 'lucrători umanitari', 'm'],
  soldiers: ['militar', 'militari', 'm'],
  police: ['polițist', 'polițiști', 'm'],
  fighters: ['combatant', 'combatanți', 'm'],
  attackers: ['atacator', 'atacatori', 'm'],
  students: ['student', 'studenți', 'm'],
  teachers: ['profesor', 'profesori', 'm'],
  nurses: ['asistent medical', 'asistenți medicali', 'm'],
  doctors: ['medic', 'medici', 'm'],
  firefighters: ['pompier', 'pompieri', 'm'],
  migrants: ['migrant', 'migranți', 'm'],
  refugees: ['refugiat', 'refugiați', 'm'],
  passengers: ['pasager', 'pasageri', 'm'],
  peacekeepers: [
    'militar al forțelor de menținere a păcii',
    'militari ai forțelor de menținere a păcii',
    'm',
  ],
  prisoners: ['deținut', 'deținuți', 'm'],
  girls: ['fată', 'fete', 'f'],
  boys: ['băiat', 'băieți', 'm'],
  rescuers: ['salvator', 'salvatori', 'm'],
  pilgrims: ['pelerin', 'pelerini', 'm'],
  patients: ['pacient', 'pacienți', 'm'],
  foreigners: ['cetățean străin', 'cetățeni străini', 'm'],
  'security forces': ['membru al forțelor de securitate', 'membri ai forțelor de securitate', 'm'],
  'older people': ['persoană în vârstă', 'persoane în vârstă', 'f'],
  babies: ['bebeluș', 'bebeluși', 'm'],
  fishermen: ['pescar', 'pescari', 'm'],
  miners: ['miner', 'mineri', 'm'],
  tourists: ['turist', 'turiști', 'm'],
  pupils: ['elev', 'elevi', 'm'],
};
