/**
 * The items of the instruments by their topics, how they are answered, and what is said of an
 * incomplete form. Topics are our paraphrases, never the wording of a validated Spanish edition.
 */

/** "activity 1" to "activity 20" and the like. */
const numbered = (count: number, english: string, spanish: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${english} ${index + 1}`,
      `${spanish} ${index + 1}`,
    ]),
  );

/** The two feet of an examination. */
const ofEachFoot = (english: string, spanish: string): Record<string, string> => ({
  [`right foot, ${english}`]: `pie derecho, ${spanish}`,
  [`left foot, ${english}`]: `pie izquierdo, ${spanish}`,
});

const catastrophizing = Object.fromEntries(
  [
    ...[8, 9, 10, 11].map((item) => ['rumination', 'rumiación', item]),
    ...[6, 7, 13].map((item) => ['magnification', 'magnificación', item]),
    ...[1, 2, 3, 4, 5, 12].map((item) => ['helplessness', 'indefensión', item]),
  ].map(([english, spanish, item]) => [`${english} ${item}`, `${spanish} ${item}`]),
);

export const instrumentItemWords: Readonly<Record<string, string>> = {
  ...numbered(20, 'activity', 'actividad'),
  ...numbered(24, 'daily-life statement', 'afirmación sobre la vida diaria'),
  ...numbered(15, 'leg or foot question', 'pregunta sobre piernas o pies'),
  ...numbered(5, 'chosen activity', 'actividad elegida'),
  ...ofEachFoot('appearance', 'aspecto'),
  ...ofEachFoot('ulcer', 'úlcera'),
  ...ofEachFoot('ankle reflex', 'reflejo aquíleo'),
  ...ofEachFoot('vibration', 'vibración'),
  ...ofEachFoot('10 g monofilament', 'monofilamento de 10 g'),
  ...catastrophizing,

  'average pain over the last 7 days': 'dolor promedio en los últimos 7 días',
  'worst pain in the period asked about': 'peor dolor en el período preguntado',
  'pain at this moment': 'dolor en este momento',
  'average pain in the last week': 'dolor promedio en la última semana',
  'interference with enjoyment of life': 'interferencia con el disfrute de la vida',
  'interference with general activity': 'interferencia con la actividad general',
  'general activity': 'actividad general',
  mood: 'ánimo',
  walking: 'caminar',
  'normal work': 'trabajo habitual',
  'relations with others': 'relaciones con los demás',
  sleep: 'sueño',
  'enjoyment of life': 'disfrute de la vida',
  'personal care': 'cuidado personal',
  lifting: 'levantar peso',
  sitting: 'estar sentado',
  standing: 'estar de pie',
  sleeping: 'dormir',
  'sex life (may be left out)': 'vida sexual (puede omitirse)',
  'social life': 'vida social',
  travelling: 'viajar',
  'day-to-day activities': 'actividades de cada día',
  'work around the home': 'trabajo en la casa',
  'social activities': 'actividades sociales',
  'household chores': 'tareas del hogar',
  burning: 'ardor',
  'painful cold': 'frío doloroso',
  'electric shocks': 'descargas eléctricas',
  tingling: 'hormigueo',
  'pins and needles': 'pinchazos',
  numbness: 'entumecimiento',
  itching: 'picazón',
  'reduced touch (examined)': 'tacto reducido (explorado)',
  'reduced pinprick (examined)': 'sensibilidad al pinchazo reducida (explorada)',
  'brushing causes or increases pain (examined)': 'el roce causa o aumenta el dolor (explorado)',
  'tingling or prickling': 'hormigueo o cosquilleo',
  'pain on light touch': 'dolor al roce leve',
  'sudden attacks': 'ataques súbitos',
  'cold or heat pain': 'dolor por frío o calor',
  'pain on slight pressure': 'dolor a la presión leve',
  'picture of the pain course, 1-4': 'dibujo del curso del dolor, 1-4',
  'pain radiates': 'el dolor se irradia',
  'prickling or pins and needles': 'cosquilleo o pinchazos',
  'skin changes colour': 'la piel cambia de color',
  'sensitive to touch': 'sensible al tacto',
  'sudden bursts': 'accesos súbitos',
  'burning heat': 'calor ardiente',
  'rubbing feels different (self-examined)': 'el frote se siente distinto (autoexploración)',
  'pressing feels different (self-examined)': 'la presión se siente distinta (autoexploración)',
  'low interest': 'poco interés',
  'low mood': 'ánimo bajo',
  interest: 'interés',
  energy: 'energía',
  appetite: 'apetito',
  'self-worth': 'autoestima',
  concentration: 'concentración',
  'movement, slowed or restless': 'movimiento, lento o inquieto',
  'self-harm thoughts': 'ideas de autolesión',
  nervous: 'nerviosismo',
  'worry cannot be stopped': 'preocupación que no se puede parar',
  'worry about many things': 'preocupación por muchas cosas',
  'trouble relaxing': 'dificultad para relajarse',
  restless: 'inquietud',
  irritable: 'irritabilidad',
  afraid: 'miedo',
  'leg pain': 'dolor de pierna',
  'shoulder or neck pain': 'dolor de hombro o cuello',
  'walks short distances only': 'camina solo distancias cortas',
  'dresses slowly': 'se viste despacio',
  'fear of activity': 'miedo a la actividad',
  worry: 'preocupación',
  catastrophising: 'catastrofización',
  'low enjoyment': 'poco disfrute',
  bothersomeness: 'molestia que causa el dolor',
  'sleep disturbed by pain': 'sueño alterado por el dolor',
  'overall change': 'cambio global',

  'one whole number, 0 no pain to 10 worst imaginable':
    'un número entero, de 0 sin dolor a 10 el peor imaginable',
  'one whole number 0-10': 'un número entero 0-10',
  'three whole numbers 0-10': 'tres números enteros 0-10',
  'seven whole numbers 0-10': 'siete números enteros 0-10',
  'ten sections, each 0-5': 'diez secciones, cada una 0-5',
  'each statement applies today (1) or not (0)': 'cada afirmación se cumple hoy (1) o no (0)',
  'twenty activities, difficulty 0-5': 'veinte actividades, dificultad 0-5',
  'four items, 1 not at all to 5 very much': 'cuatro ítems, de 1 nada a 5 muchísimo',
  'ten items, yes 1 or no 0': 'diez ítems, sí 1 o no 0',
  'seven items, yes 1 or no 0': 'siete ítems, sí 1 o no 0',
  'seven ratings 0-5; course picture 1-4; radiation yes or no':
    'siete valoraciones 0-5; dibujo del curso 1-4; irradiación sí o no',
  'two items, 0 not at all to 3 nearly every day': 'dos ítems, de 0 nunca a 3 casi todos los días',
  'nine items, 0 not at all to 3 nearly every day':
    'nueve ítems, de 0 nunca a 3 casi todos los días',
  'seven items, 0 not at all to 3 nearly every day':
    'siete ítems, de 0 nunca a 3 casi todos los días',
  'items 1-8 disagree 0 or agree 1; item 9 from 0 not at all to 4 extremely':
    'ítems 1-8 en desacuerdo 0 o de acuerdo 1; ítem 9 de 0 nada a 4 extremadamente',
  'thirteen items, 0 not at all to 4 all the time': 'trece ítems, de 0 nada a 4 todo el tiempo',
  'fifteen questions, yes 1 or no 0': 'quince preguntas, sí 1 o no 0',
  'per foot: appearance and ulcer 0 or 1; reflex, vibration and monofilament 0, 0.5 or 1':
    'por pie: aspecto y úlcera 0 o 1; reflejo, vibración y monofilamento 0, 0,5 o 1',
  '1 very much improved, 2 much, 3 minimally, 4 no change, 5 minimally worse, 6 much, 7 very much worse':
    '1 muchísimo mejor, 2 mucho mejor, 3 mínimamente mejor, 4 sin cambio, 5 mínimamente peor, 6 mucho peor, 7 muchísimo peor',
  'each activity 0 unable to 10 as before': 'cada actividad de 0 incapaz a 10 como antes',

  'Topics only: use the official form for the wording.':
    'Solo los temas, en nuestras palabras: use con el paciente el formulario oficial en su edición validada en español.',
  'Topics in our words: with the patient use the validated edition in their language.':
    'Temas en nuestras palabras: con el paciente use la edición validada en español.',

  'No value was given.': 'No se dio ningún valor.',
  'The form is blank.': 'El formulario está en blanco.',
  'At least one activity must be rated.': 'Debe valorarse al menos una actividad.',
  'The self-harm item was skipped: ask it.': 'Se omitió el ítem de autolesión: pregúntelo.',
  'All {0} items are needed; {1} missing.': 'Hacen falta los {0} ítems; faltan {1}.',
  'All 3 items are needed; {0} missing.': 'Hacen falta los 3 ítems; faltan {0}.',
  'All 4 items are needed; {0} missing.': 'Hacen falta los 4 ítems; faltan {0}.',
  'All 9 items are needed; {0} missing.': 'Hacen falta los 9 ítems; faltan {0}.',
  'All 13 scored questions are needed; {0} missing.':
    'Hacen falta las 13 preguntas que puntúan; faltan {0}.',
  'At least {0} of 7 items are needed; {1} answered.':
    'Hacen falta al menos {0} de 7 ítems; respondidos: {1}.',
  'At least {0} of 10 sections are needed; {1} answered.':
    'Hacen falta al menos {0} de 10 secciones; respondidas: {1}.',
  'At most {0} of 9 items may be missing; {1} are.':
    'Pueden faltar como máximo {0} de 9 ítems; faltan {1}.',
  'At most {0} of 7 items may be missing; {1} are.':
    'Puede faltar como máximo {0} de 7 ítems; faltan {1}.',
  '{0} so far; the missing items decide about {1}.':
    '{0} hasta ahora; los ítems que faltan deciden si llega a {1}.',
  '{0} of 9 items missing; the total lies between {1} and {2}{3}.':
    'Faltan {0} de 9 ítems; el total está entre {1} y {2}{3}.',
  ', positive whatever is missing': ', positivo falte lo que falte',
  ', negative whatever is missing': ', negativo falte lo que falte',
  '"{0}" is not a score that can be recorded': '«{0}» no es una puntuación que se pueda registrar',
  '{0} must be a number': '{0} debe ser un número',
  '{0} must lie between {1} and {2}; {3} does not':
    '{0} debe estar entre {1} y {2}; {3} no lo está',
  '{0} goes in steps of {1}; {2} does not fit': '{0} va en pasos de {1}; {2} no encaja',
  '{0} has {1} items; {2} answers were given.': '{0} tiene {1} ítems; se dieron {2} respuestas.',
  '{0}, item {1} ({2}): {3} is not among {4}.': '{0}, ítem {1} ({2}): {3} no está entre {4}.',
};
