import type {Language} from '../language.js';

/** Spanish words with their points for a text being news of a toll, or against it. */
export const evidence: Language['evidence'] = {
  news: [
    2,
    'atentado|bombardeo|emboscada|tiroteo|naufragio|descarrilamiento|deslave|alud|derrumbe|estampida|escombros|hombres armados|condolencias|rescatista|bombero|socorrista|yihadista',
  ],
  reports: [
    1,
    'ataque|bomba|explosión|misil|dron|cohete|combate|enfrentamiento|disparo|ejército|militar|soldado|tropas|fuerzas|rebelde|manifestante|protesta|disturbio|' +
      'sismo|terremoto|réplica|tsunami|erupción|inundación|inundaciones|lluvias|ciclón|tifón|huracán|tornado|temporal|incendio|brote|cólera|ébola|' +
      'ambulancia|hospital|emergencia|rescate|búsqueda|superviviente|evacuados|choque|accidente|colisión|autobús|atrapados|descarrilar|embarcación|barca|avalancha|presa|migrante|cadáveres|cruz roja|desplazados|' +
      'policía|autoridades|ministerio|gobernador|alcalde|portavoz|testigo|vecinos|balance|protección civil|guardia costera|provincia|distrito|guerra|mina',
  ],
  doubtful: [
    -1,
    'fútbol|equipo|partido|gol|goles|ganó|victoria|derrota|árbitro|homenaje|recuerda|recordó|recordaron|nació|generación|vacuna|promedio|tasa|riesgo|estadística|encuesta|científico|universidad|experto|historia|fiscal|tribunal|juez|ley|voto|ventas|acciones|empresa|banco|empleados|huelga',
  ],
  unlikely: [
    -2,
    'liga|copa|jugador|torneo|campeonato|medalla|actor|actriz|guion|concierto|teatro|autor|libro|serie|música|aniversario|años después|imperio|antiguo|estudio|investigador|cáncer|juicio|condena|condenó a|sentencia|jurado|despidió|caballo|perro|ballena|gallina',
  ],
  unlikelier: [
    -3,
    'episodio|leyenda|falso|bulo|rumor|siglo|museo|historiador|guerra mundial|monumento|biografía|al año|cada año|tabaco',
  ],
  madeUp: [
    -6,
    'novela|película|videojuego|ficción|ópera|simulacro|simulación|ensayo general|maniquíes',
  ],
};
