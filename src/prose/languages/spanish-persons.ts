/** Nouns of persons in Spanish, in the singular. */
export const persons =
  'persona|civil|hombre|mujer|niño|niña|bebé|menor|adolescente|joven|adulto|adulta|anciano|anciana|vecino|vecina|residente|ciudadano|ciudadana|habitante|poblador|lugareño|turista|visitante|transeúnte|familiar|hijo|hija|hermano|hermana|padre|madre|miembro|integrante|' +
  'trabajador|trabajadora|obrero|obrera|empleado|empleada|minero|agricultor|campesino|campesina|jornalero|pescador|marinero|tripulante|conductor|conductora|chófer|camionero|piloto|ingeniero|técnico|comerciante|vendedor|guardia|vigilante|' +
  'médico|médica|doctor|doctora|enfermero|enfermera|sanitario|paramédico|paciente|rescatista|socorrista|voluntario|voluntaria|bombero|cooperante|brigadista|' +
  'estudiante|alumno|alumna|escolar|profesor|profesora|maestro|maestra|docente|sacerdote|monje|monja|feligrés|peregrino|peregrina|fiel|' +
  'funcionario|funcionaria|oficial|agente|líder|alcalde|alcaldesa|gobernador|gobernadora|ministro|ministra|diputado|diputada|diplomático|activista|manifestante|periodista|reportero|reportera|fotógrafo|portavoz|' +
  'soldado|militar|uniformado|policía|gendarme|combatiente|miliciano|guerrillero|rebelde|insurgente|yihadista|terrorista|extremista|pistolero|atacante|asaltante|sicario|mercenario|' +
  'sospechoso|sospechosa|delincuente|preso|presa|recluso|reclusa|interno|rehén|prisionero|prisionera|víctima|superviviente|sobreviviente|testigo|' +
  'pasajero|pasajera|viajero|peatón|ciclista|motociclista|automovilista|excursionista|montañero|alpinista|escalador|esquiador|bañista|migrante|inmigrante|refugiado|refugiada|espectador|aficionado|cliente|palestino|israelí|ucraniano|ruso|sirio|venezolano|colombiano|mexicano';

/** Nouns of persons with only one form. */
export const plurals = 'personas|tropas|familias|efectivos|hogares';
