/** R01 to R15: red flags, strength, mechanism of the pain, reassessment of pain and function. */
export const ruleAssessmentWords: Readonly<Record<string, string>> = {
  // R01, R09: red flags.
  'Red flag, emergency: {0}': 'Señal de alarma, emergencia: {0}',
  'Red flag, same day: {0}': 'Señal de alarma, mismo día: {0}',
  'Red flag, {0}: {1}': 'Señal de alarma, {0}: {1}',
  'within 24 hours': 'en 24 horas',
  'within two weeks': 'en dos semanas',
  'routine referral': 'derivación ordinaria',
  '{0} was found and is not cleared': '{0} está presente y no se ha descartado',
  '{0} ({1}) is not open: never found, or cleared since':
    '{0} ({1}) no está abierta: nunca presente, o ya descartada',
  '{0}; recorded {1}. {2} No titration until this is settled.':
    '{0}; registro: {1}. {2} No titule hasta que esto se resuelva.',
  '{0}; recorded {1}. {2}': '{0}; registro: {1}. {2}',
  'With night or progressive pain as well: contact the cord-compression service within 24 hours.':
    'Con dolor nocturno o progresivo además: contacte en 24 horas al servicio de compresión medular.',

  // R02: motor deficit.
  'an exam of strength': 'una exploración de la fuerza',
  'an exam shows a deficit neither referred nor recovered':
    'una exploración muestra un déficit ni derivado ni recuperado',
  'no exam shows a deficit that is neither referred nor recovered':
    'ninguna exploración muestra un déficit sin derivar y sin recuperar',
  'Weakness marked as progressive': 'Debilidad señalada como progresiva',
  'Weakness of {0}': 'Debilidad de {0}',
  'New or progressive motor deficit: marked as progressive':
    'Déficit motor nuevo o progresivo: señalado como progresivo',
  'New or progressive motor deficit: {0}': 'Déficit motor nuevo o progresivo: {0}',
  '{0} on {1}. Discuss with a spinal service or image today.':
    '{0} el {1}. Consulte hoy con un servicio de columna o solicite imagen.',

  // R03: red-flag screen.
  'a red-flag screen': 'una revisión de señales de alarma',
  'a recent red-flag screen': 'una revisión reciente de señales de alarma',
  'the patient is enrolled': 'consta la inclusión del paciente',
  'Red-flag screen missing': 'Falta la revisión de señales de alarma',
  'Red flags have never been asked about. Ask the red-flag questions now.':
    'Nunca se ha preguntado por señales de alarma. Pregunte ahora por ellas.',
  'Age of the last screen': 'Antigüedad de la última revisión',
  'screen of {0}': 'revisión del {0}',
  'the last screen is more than {0} old': 'la última revisión tiene más de {0}',
  'the last screen is from {0}; the next is due after {1}':
    'la última revisión es de {0}; la siguiente corresponde a los {1}',
  'Red-flag screen due: last {0}': 'Revisión de señales de alarma pendiente: última el {0}',
  'The last red-flag screen was on {0}, {1}. Ask the red-flag questions again.':
    'La última revisión de señales de alarma fue el {0}, {1}. Pregunte de nuevo por ellas.',

  // R04 to R06: mechanism of the pain.
  'Days since enrolment': 'Días desde la inclusión',
  'enrolled on {0}': 'inclusión el {0}',
  'at least {0} days since enrolment': 'han pasado al menos {0} días desde la inclusión',
  'enrolment was on {0}; this is due {1} after it':
    'la inclusión fue el {0}; esto corresponde a los {1}',
  'no neuropathic screen is recorded': 'no hay tamizaje neuropático registrado',
  'a neuropathic screen is recorded': 'hay un tamizaje neuropático registrado',
  'a neuropathic screen was done on {0}': 'se hizo un tamizaje neuropático el {0}',
  'the pain is not classified': 'el dolor no está clasificado',
  'the pain was classified as {0} on {1}': 'el dolor se clasificó como {0} el {1}',
  'the pain was classified as musculoskeletal on {0}':
    'el dolor se clasificó como musculoesquelético el {0}',
  'a neuropathic screen or a classification of the pain':
    'un tamizaje neuropático o una clasificación del dolor',
  'a classification of the pain or a neuropathic screen':
    'una clasificación del dolor o un tamizaje neuropático',
  'Decide whether the pain is neuropathic, musculoskeletal or mixed. A DN4 or painDETECT helps.':
    'Decida si el dolor es neuropático, musculoesquelético o mixto. Un DN4 o un painDETECT ayudan.',
  'the pain has a neuropathic component': 'el dolor tiene un componente neuropático',
  'the latest neuropathic screen is not positive ({0})':
    'el último tamizaje neuropático no es positivo ({0})',
  'the pain is neither classified nor screened':
    'el dolor no está clasificado ni se ha hecho el tamizaje neuropático',
  'no neuropathic agent is taken': 'no se toma ningún fármaco para el dolor neuropático',
  '{0} is taken since {1}': '{0} en uso desde el {1}',
  'a neuropathic agent was not declined': 'no se ha rechazado un fármaco para el dolor neuropático',
  'the patient declined a neuropathic agent on {0}':
    'el paciente rechazó un fármaco para el dolor neuropático el {0}',
  'Offer a first-line neuropathic agent, {0}':
    'Ofrezca un fármaco de primera línea para el dolor neuropático, {0}',
  'No first-line agent fits: {0} withheld. Consider a topical agent or specialist advice.':
    'Ningún fármaco de primera línea es adecuado (descartados: {0}). Considere un tópico o la opinión de un especialista.',
  'a positive screen stands against the classification, or an unclear one has none after it':
    'un tamizaje positivo contradice la clasificación, o uno dudoso no tiene clasificación posterior',
  'the latest screen ({0} {1} on {2}) and the classification agree':
    'el último tamizaje ({0} {1} el {2}) y la clasificación concuerdan',
  '{0} is positive, but the pain is classified as musculoskeletal. Examine and classify again.':
    '{0} es positivo, pero el dolor está clasificado como musculoesquelético. Explore y clasifique de nuevo.',
  '{0} is unclear. Examine and classify the pain.': '{0} es dudoso. Explore y clasifique el dolor.',
  'Screen and classification disagree': 'Tamizaje y clasificación discrepan',
  'Neuropathic screen unclear': 'Tamizaje neuropático dudoso',

  // R07: baseline of a trial.
  'no pain score from {0} days before to {1} days after the start':
    'no hay puntuación de dolor desde {0} días antes hasta {1} días después del inicio',
  'pain was recorded on {0}, around the start on {1}':
    'el dolor se registró el {0}, cerca del inicio el {1}',
  'a pain score at the start of the trial':
    'una puntuación de dolor al inicio del ensayo terapéutico',
  'Trial baseline missing: {0}': 'Falta el valor basal del ensayo terapéutico: {0}',
  '{0} since {1} without a pain score at its start. Record the pain before treatment, or its response cannot be judged.':
    '{0} desde el {1} sin puntuación de dolor al inicio. Registre el dolor previo al tratamiento; sin él no se puede valorar la respuesta.',

  // R10, R11: reassessment.
  'Days since the last reassessment': 'Días desde la última reevaluación',
  'pain and function together on {0}': 'dolor y función juntos el {0}',
  'never; counted from enrolment': 'nunca; se cuenta desde la inclusión',
  'a reassessment (pain and function together)': 'una reevaluación (dolor y función juntos)',
  'pain and function were never recorded together in the {0} since enrolment':
    'dolor y función nunca se registraron juntos en los {0} desde la inclusión',
  'pain and function were last recorded together {0}':
    'dolor y función se registraron juntos por última vez {0}',
  'at least {0} days since the last reassessment':
    'han pasado al menos {0} días desde la última reevaluación',
  'not more than {0} days since the last reassessment':
    'no han pasado más de {0} días desde la última reevaluación',
  'more than {0} days since the last reassessment':
    'han pasado más de {0} días desde la última reevaluación',
  '{0}; the next is due after {1}': '{0}; la próxima reevaluación corresponde a los {1}',
  '{0}: overdue, which R11 or R12 says': '{0}: reevaluación atrasada, de lo que avisa R11 o R12',
  '{0}; overdue means more than {1}': '{0}; atrasada significa más de {1}',
  'R12 (function not recorded although pain is) does not fire':
    'R12 (función sin registrar, dolor registrado) no avisa',
  'pain is recorded and only function is missing, which R12 says':
    'el dolor está registrado y solo falta la función, de lo que avisa R12',
  'Reassessment due: none for {0}': 'Reevaluación pendiente: ninguna desde hace {0}',
  'Reassessment overdue: none for {0}': 'Reevaluación atrasada: ninguna desde hace {0}',
  '{0}. Record both.': '{0}. Registre ambos.',
  '{0}. Record both now.': '{0}. Registre ambos ahora.',

  // R12: function not recorded.
  'a function score': 'una puntuación de función',
  score: 'puntuación',
  'a pain score of the last {0} days': 'hay una puntuación de dolor de los últimos {0} días',
  'pain was last recorded on {0}, more than {1} ago':
    'el dolor se registró por última vez el {0}, hace más de {1}',
  'pain was never recorded': 'el dolor nunca se registró',
  'no function score in the last {0} days': 'no hay puntuación de función en los últimos {0} días',
  'function was recorded on {0}, within the last {1}':
    'la función se registró el {0}, dentro de los últimos {1}',
  'was last recorded {0} ({1})': 'último registro {0} ({1})',
  'has never been recorded': 'nunca registrada',
  'Function due: last {0} on {1}': 'Función pendiente: última {0} el {1}',
  'Function due: never recorded': 'Función pendiente: nunca registrada',
  'Pain was recorded {0}, function {1}. Record function; it counts as much as pain.':
    'Dolor: registro {0}; función: {1}. Registre la función; cuenta tanto como el dolor.',

  // R13, R14: pain and function apart.
  'Improvement in {0}': 'Mejoría en {0}',
  'a function score within 14 days of enrolment and a current one by the same instrument':
    'una puntuación de función a menos de 14 días de la inclusión y una actual con el mismo instrumento',
  'the change in pain since enrolment is adequate':
    'el cambio del dolor desde la inclusión es adecuado',
  'the change in pain since enrolment is inadequate':
    'el cambio del dolor desde la inclusión es insuficiente',
  'the change in pain since enrolment is adequate ({0})':
    'el cambio del dolor desde la inclusión es adecuado ({0})',
  'the change in pain since enrolment is inadequate ({0})':
    'el cambio del dolor desde la inclusión es insuficiente ({0})',
  'pain at enrolment and now cannot be compared':
    'el dolor de la inclusión y el actual no se pueden comparar',
  'function has improved meaningfully': 'la función ha mejorado de forma relevante',
  'function has not improved meaningfully': 'la función no ha mejorado de forma relevante',
  'function has improved meaningfully since enrolment ({0})':
    'la función ha mejorado de forma relevante desde la inclusión ({0})',
  'function has not improved meaningfully since enrolment ({0})':
    'la función no ha mejorado de forma relevante desde la inclusión ({0})',
  'function at enrolment and now cannot be compared':
    'la función de la inclusión y la actual no se pueden comparar',
  ' On {0} (since {1}): {2}.': ' Con {0} (desde el {1}): {2}.',
  'Since enrolment pain has improved ({0}), function has not ({1}).{2} Turn to function: structured physical therapy, activity goals, CBT.':
    'Desde la inclusión el dolor ha mejorado ({0}), la función no ({1}).{2} Oriéntese a la función: fisioterapia estructurada, metas de actividad, TCC.',
  'Since enrolment function has improved ({0}), pain has not ({1}).{2} Talk it over before escalating for pain alone.':
    'Desde la inclusión la función ha mejorado ({0}), el dolor no ({1}).{2} Háblelo con el paciente antes de escalar solo por el dolor.',

  // R15: pain worsening.
  'two average pain scores': 'dos puntuaciones de dolor promedio',
  'two average pain scores are recorded': 'hay dos puntuaciones de dolor promedio registradas',
  'fewer than two average pain scores are recorded':
    'hay menos de dos puntuaciones de dolor promedio registradas',
  'the latest is at most {0} days old': 'la última tiene como máximo {0} días',
  'the latest average pain score is from {0}, more than {1} days ago':
    'la última puntuación de dolor promedio es del {0}, hace más de {1} días',
  'the one before is at most {0} days earlier': 'la previa es de como máximo {0} días antes',
  'the score before ({0}) is more than {1} days earlier':
    'la puntuación previa ({0}) es de más de {1} días antes',
  'Rise in pain': 'Aumento del dolor',
  'pain rose by at least {0} points': 'el dolor aumentó al menos {0} puntos',
  'average pain went from {0} to {1}; a rise of {2} points is needed':
    'el dolor promedio pasó de {0} a {1}; se necesita un aumento de {2} puntos',
  'Pain worsening: {0} to {1}': 'El dolor empeora: de {0} a {1}',
  'Average pain rose from {0} on {1} to {2} on {3}. Look for a cause, ask red flags again, check that medicines are taken.':
    'El dolor promedio subió de {0} el {1} a {2} el {3}. Busque una causa, pregunte de nuevo por señales de alarma y compruebe que los medicamentos se toman.',
};
