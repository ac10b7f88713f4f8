/** Instruments: names, bands, how they are scored and who owns them. Items are in instrument-item-words.ts. */
export const instrumentWords = {
  // Scores and what they measure.
  'Pain NRS, average': 'NRS de dolor, promedio',
  'Pain NRS, worst': 'NRS de dolor, peor',
  'Pain NRS, now': 'NRS de dolor, ahora',
  PEG: 'PEG',
  'BPI interference': 'BPI, interferencia',
  'Oswestry Disability Index 2.1a': 'Índice de discapacidad de Oswestry 2.1a',
  ODI: 'ODI',
  'Roland-Morris Disability Questionnaire (24)':
    'Cuestionario de discapacidad de Roland-Morris (24)',
  RMDQ: 'RMDQ',
  'Quebec Back Pain Disability Scale': 'Escala de discapacidad por dolor de espalda de Quebec',
  QBPDS: 'QBPDS',
  'PROMIS Pain Interference 4a': 'PROMIS Interferencia del dolor 4a',
  'PROMIS pain interference, T-score': 'PROMIS interferencia del dolor, puntuación T',
  'PROMIS pain interference, raw sum': 'PROMIS interferencia del dolor, suma bruta',
  'DN4 (with examination)': 'DN4 (con exploración)',
  DN4: 'DN4',
  'DN4-interview': 'DN4-entrevista',
  painDETECT: 'painDETECT',
  'S-LANSS': 'S-LANSS',
  'PHQ-2': 'PHQ-2',
  'PHQ-9': 'PHQ-9',
  'PHQ-9, self-harm item': 'PHQ-9, ítem de autolesión',
  'GAD-7': 'GAD-7',
  'STarT Back (9 items)': 'STarT Back (9 ítems)',
  'STarT Back, total': 'STarT Back, total',
  'STarT Back, psychosocial': 'STarT Back, psicosocial',
  'Pain Catastrophizing Scale': 'Escala de catastrofización ante el dolor',
  PCS: 'PCS',
  'Sleep disturbance NRS': 'NRS de alteración del sueño',
  'MNSI questionnaire (optional)': 'MNSI, cuestionario (opcional)',
  'MNSI questionnaire': 'MNSI, cuestionario',
  'MNSI examination (optional)': 'MNSI, exploración (opcional)',
  'MNSI examination': 'MNSI, exploración',
  'Patient Global Impression of Change': 'Impresión global de cambio del paciente',
  PGIC: 'PGIC',
  'Patient-Specific Functional Scale': 'Escala funcional específica del paciente',
  PSFS: 'PSFS',
  'pain intensity': 'intensidad del dolor',
  'pain intensity and interference': 'intensidad e interferencia del dolor',
  'pain interference': 'interferencia del dolor',
  'pain interference with sleep': 'interferencia del dolor con el sueño',
  'back-related disability': 'discapacidad por la espalda',
  'neuropathic component': 'componente neuropático',
  'depression screen': 'tamizaje de depresión',
  'depression severity': 'gravedad de la depresión',
  'anxiety severity': 'gravedad de la ansiedad',
  'risk of persistent disabling pain': 'riesgo de dolor persistente discapacitante',
  'diabetic neuropathy symptoms': 'síntomas de neuropatía diabética',
  'diabetic neuropathy signs': 'signos de neuropatía diabética',
  'overall change since treatment began': 'cambio global desde que empezó el tratamiento',
  'patient-chosen activities': 'actividades elegidas por el paciente',

  // The time asked about.
  'last 7 days': 'últimos 7 días',
  'last 24 hours or last 7 days, as asked': 'últimas 24 horas o últimos 7 días, según se pregunte',
  now: 'ahora',
  'last week': 'última semana',
  'last 24 hours or last week, as the form says':
    'últimas 24 horas o última semana, según el formulario',
  'now and the last 4 weeks': 'ahora y las últimas 4 semanas',
  'last 2 weeks': 'últimas 2 semanas',
  'when in pain': 'cuando tiene dolor',
  'last 24 hours': 'últimas 24 horas',
  usually: 'habitualmente',
  examined: 'explorado',
  'since the start': 'desde el inicio',

  // Bands and limits.
  none: 'ninguno',
  mild: 'leve',
  moderate: 'moderado',
  severe: 'severo',
  'mild (unofficial)': 'leve (no oficial)',
  'moderate (unofficial)': 'moderado (no oficial)',
  'severe (unofficial)': 'severo (no oficial)',
  'moderately severe': 'moderadamente severo',
  'very severe': 'muy severo',
  extreme: 'extremo',
  minimal: 'mínimo',
  'adequate pain level': 'nivel de dolor adecuado',
  'within normal limits': 'dentro de límites normales',
  negative: 'negativo',
  positive: 'positivo',
  'unlikely (<15%)': 'improbable (<15 %)',
  unclear: 'dudoso',
  'likely (>90%)': 'probable (>90 %)',
  'none reported': 'no referido',
  'self-harm alert': 'alerta de autolesión',
  low: 'bajo',
  medium: 'medio',
  'medium unless psychosocial >=4 (high)': 'medio, salvo psicosocial >=4 (alto)',
  'not high': 'no alto',
  high: 'alto',
  'high risk': 'riesgo alto',
  'medium risk': 'riesgo medio',
  recovered: 'recuperado',
  'below threshold': 'por debajo del umbral',
  'clinically relevant': 'clínicamente relevante',
  'poor sleep, shown in the summary': 'mal sueño, se muestra en el resumen',
  'positive (revised cut-off 4; original 7)': 'positivo (punto de corte revisado 4; original 7)',
  'positive by the original cut-off': 'positivo por el punto de corte original',
  normal: 'normal',
  abnormal: 'anormal',
  responder: 'respondedor',
  'no change': 'sin cambio',
  worse: 'peor',

  // How it is scored, and what is done with gaps.
  'The number given is the score. Ratings of different recall are kept apart.':
    'El número dado es la puntuación. Las valoraciones de períodos distintos se guardan por separado.',
  'The number given is the score.': 'El número dado es la puntuación.',
  'No number, no score.': 'Sin número no hay puntuación.',
  'Mean of the three answers, one decimal, rounded half up.':
    'Media de las tres respuestas, con un decimal, redondeada.',
  'All three are needed; no rule for gaps was published.':
    'Hacen falta las tres; no se publicó regla para las que faltan.',
  'Mean of the answered items.': 'Media de los ítems respondidos.',
  'At least four of the seven are needed.': 'Hacen falta al menos cuatro de los siete.',
  'Points as a percentage of the most that the answered sections allow, one decimal; the band is read from the value rounded half up to a whole number.':
    'Puntos como porcentaje del máximo que permiten las secciones respondidas, con un decimal; la banda se lee del valor redondeado a un número entero.',
  'Sections left out leave the denominator; at least eight of ten are needed.':
    'Las secciones omitidas salen del denominador; hacen falta al menos ocho de diez.',
  'Number of statements that apply.': 'Número de afirmaciones que se cumplen.',
  'A statement left open counts as not applying; a blank form gives no score.':
    'Una afirmación sin responder cuenta como que no se cumple; un formulario en blanco no da puntuación.',
  'Sum of the twenty ratings.': 'Suma de las veinte valoraciones.',
  'All twenty are needed (our choice).': 'Hacen falta las veinte (elección nuestra).',
  'Raw sum, turned into a T-score by the table of the scoring manual.':
    'Suma bruta, convertida en puntuación T con la tabla del manual.',
  'All four are needed for the table.': 'Hacen falta los cuatro para usar la tabla.',
  'Number of yes.': 'Número de respuestas «sí».',
  'Bounds rule: a result only where the missing items cannot change it.':
    'Regla de límites: hay resultado solo si los ítems que faltan no pueden cambiarlo.',
  'Sum of the seven, plus 0, -1, +1 or +1 for the picture, plus 2 for radiation.':
    'Suma de los siete, más 0, -1, +1 o +1 por el dibujo, más 2 por la irradiación.',
  'Any gap: not scored; the possible range is shown.':
    'Si falta alguno no se puntúa; se muestra el intervalo posible.',
  'Yes counts 5, 5, 3, 2, 1, 5, 3 points in item order.':
    'Cada «sí» vale 5, 5, 3, 2, 1, 5, 3 puntos en el orden de los ítems.',
  'Sum.': 'Suma.',
  'Both are needed.': 'Hacen falta los dos.',
  'Sum. Pain itself can raise the items on sleep, energy and concentration.':
    'Suma. El propio dolor puede elevar los ítems de sueño, energía y concentración.',
  'With one or two gaps the mean of the answers stands in for them, total rounded half up; with more there is no total. A skipped self-harm item is asked again.':
    'Con uno o dos sin responder los suple la media de las respuestas, total redondeado; con más no hay total. Si se omite el ítem de autolesión, se vuelve a preguntar.',
  'One gap is filled by the mean of the answers, rounded half up; with more there is no score.':
    'Uno sin responder se suple con la media de las respuestas, redondeada; con más no hay puntuación.',
  'One point per agreement and one for item 9 from "very much" on; items 5-9 are the psychosocial part. Psychosocial 4 or more is high risk; otherwise a total of 4 or more is medium.':
    'Un punto por cada acuerdo y uno por el ítem 9 desde «mucho»; los ítems 5-9 son la parte psicosocial. Psicosocial de 4 o más es riesgo alto; si no, un total de 4 o más es riesgo medio.',
  'All nine are needed.': 'Hacen falta los nueve.',
  'Sum; parts: rumination 8-11, magnification 6, 7, 13, helplessness 1-5, 12.':
    'Suma; partes: rumiación 8-11, magnificación 6, 7, 13, indefensión 1-5, 12.',
  'All thirteen are needed (our choice).': 'Hacen falta los trece (elección nuestra).',
  'Yes counts, except in 7 and 13 where no counts; 4 and 10 are not scored.':
    'Cuenta el «sí», salvo en 7 y 13 donde cuenta el «no»; 4 y 10 no se puntúan.',
  'All thirteen scored questions are needed (our choice).':
    'Hacen falta las trece preguntas que puntúan (elección nuestra).',
  'Sum over both feet.': 'Suma de ambos pies.',
  'All ten are needed.': 'Hacen falta los diez.',
  'Mean over the same activities as at baseline, one decimal, rounded half up.':
    'Media de las mismas actividades que en el valor basal, con un decimal, redondeada.',
  'An activity without a rating leaves both means; at least one is needed.':
    'Una actividad sin valoración sale de ambas medias; hace falta al menos una.',

  // Notes on change and codes.
  'Pain severity 0-10, verbal rating, reported. The code does not say which recall was asked.':
    'Intensidad del dolor 0-10, valoración verbal, referida. El código no dice por qué período se preguntó.',
  '30 % by convention': '30 % por convención',
  'Total and its three items, as one public decision-support program reads them.':
    'Total y sus tres ítems, como los lee un programa público de apoyo a decisiones.',
  'LOINC describes other bands on the raw 0-50 points; they are not these.':
    'LOINC describe otras bandas sobre los puntos brutos 0-50; no son estas.',
  'T-score points; published values lie around 3.5-5.5':
    'Puntos T; los valores publicados están en torno a 3,5-5,5',
  'Total; the components are its two items.': 'Total; los componentes son sus dos ítems.',
  'Total; panel 44249-1; the last component is the self-harm item.':
    'Total; panel 44249-1; el último componente es el ítem de autolesión.',
  'Total; panel 69737-5.': 'Total; panel 69737-5.',
  'As one public decision-support program reads it.':
    'Como lo lee un programa público de apoyo a decisiones.',
  'The smallest change beyond measurement error (SEM 4.6); no agreed smallest important change':
    'El menor cambio más allá del error de medición (EEM 4,6); no hay acuerdo sobre el menor cambio importante',
  'our choice, by analogy with the pain rating':
    'elección nuestra, por analogía con la valoración del dolor',
  'of the mean; 3 for a single activity': 'de la media; 3 para una sola actividad',

  // Licences.
  'A generic scale, free to use.': 'Escala genérica, de uso libre.',
  'Free to use.': 'De uso libre.',
  'Free; no permission needed.': 'Libre; no requiere permiso.',
  'In the public domain.': 'De dominio público.',
  'Permission from MD Anderson Cancer Center is needed.':
    'Requiere permiso del MD Anderson Cancer Center.',
  'Licensed by Mapi Research Trust (ePROVIDE): free in individual clinical practice, permission needed for software.':
    'Licencia de Mapi Research Trust (ePROVIDE): libre en la práctica clínica individual, requiere permiso para software.',
  'Permission needed (Mapi Research Trust, ePROVIDE).':
    'Requiere permiso (Mapi Research Trust, ePROVIDE).',
  'Free for clinical use in English; permission needed for translations and commercial software.':
    'Libre para uso clínico en inglés; requiere permiso para traducciones y software comercial.',
  'Licensed (Mapi Research Trust, ePROVIDE); free in individual clinical practice.':
    'Con licencia (Mapi Research Trust, ePROVIDE); libre en la práctica clínica individual.',
  'Licensed (Pfizer; Mapi Research Trust, ePROVIDE).':
    'Con licencia (Pfizer; Mapi Research Trust, ePROVIDE).',
  'Free for clinical use; ask the author before putting it into software.':
    'Libre para uso clínico; consulte al autor antes de incluirlo en software.',
  'Keele University holds the rights: clinical use is free, software needs a licence.':
    'Los derechos son de Keele University: el uso clínico es libre, el software necesita licencia.',
  'Free for clinical use under the conditions of its author and Mapi; check before software use.':
    'Libre para uso clínico según las condiciones de su autor y Mapi; compruebe antes de usarlo en software.',
};
