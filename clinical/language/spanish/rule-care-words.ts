/** R40 to R54: treatment that fails, mood, referral, physical therapy, weight. */
export const ruleCareWords: Readonly<Record<string, string>> = {
  // R40: first-line treatment.
  'Length of the trial': 'Duración del ensayo terapéutico',
  '{0} was started {1}; a trial is judged after {2}':
    '{0} se inició {1}; un ensayo terapéutico se valora a los {2}',
  'no titration step is pending': 'no hay ningún paso de titulación pendiente',
  'a titration step is due first; without it this comes after {0}':
    'antes corresponde un paso de titulación; sin él, este aviso llega a los {0}',
  'no titration step waits for a record of tolerability':
    'ningún paso de titulación espera un registro de tolerabilidad',
  'a titration step waits for a record of side effects, which R29 asks for':
    'un paso de titulación espera un registro de efectos adversos, que pide R29',
  'Switch to, or add,': 'Cambie a, o añada,',
  '{0} Fitting:': '{0} Opciones adecuadas:',
  'No other oral class fits; seek specialist advice.':
    'Ninguna otra clase oral es adecuada; consulte a un especialista.',
  'First-line treatment inadequate: {0}': 'Tratamiento de primera línea insuficiente: {0}',
  '{0}. {1}: response inadequate. {2} Consider pain referral, psychological factors and CBT.':
    '{0}. {1}: respuesta insuficiente. {2} Considere derivación a dolor, factores psicológicos y TCC.',

  // R42 to R44: mood and self-harm.
  'at least {0} since enrolment, or first-line treatment inadequate (R40)':
    'han pasado al menos {0} desde la inclusión, o el tratamiento de primera línea es insuficiente (R40)',
  'enrolment was on {0}; the first screen is due {1} after it':
    'la inclusión fue el {0}; el primer tamizaje corresponde a los {1}',
  'no PHQ-2 or PHQ-9 in the last {0}': 'no hay PHQ-2 ni PHQ-9 en los últimos {0}',
  'the last PHQ-2 or PHQ-9 is from {0}; the next is due after {1}':
    'el último PHQ-2 o PHQ-9 es del {0}; el siguiente corresponde a los {1}',
  'a PHQ-2 or PHQ-9': 'un PHQ-2 o PHQ-9',
  'The last mood screen was on {0}, {1}.': 'El último tamizaje de ánimo fue el {0}, {1}.',
  'Mood was never screened.': 'Nunca se hizo un tamizaje de ánimo.',
  'Psychological screen due: {0}': 'Tamizaje psicológico pendiente: {0}',
  'never done': 'nunca hecho',
  '{0} Do a PHQ-2 (then PHQ-9), GAD-7, and PCS or STarT Back.':
    '{0} Haga un PHQ-2 (luego PHQ-9), GAD-7 y PCS o STarT Back.',
  'a positive PHQ-2 has no PHQ-9 after it, or the PHQ-9 lacks its self-harm item':
    'un PHQ-2 positivo no tiene un PHQ-9 posterior, o al PHQ-9 le falta el ítem de autolesión',
  'the PHQ-9 of {0} is complete, and no positive PHQ-2 came after it':
    'el PHQ-9 del {0} está completo y no hubo después un PHQ-2 positivo',
  'the PHQ-2 of {0} is negative ({1})': 'el PHQ-2 del {0} es negativo ({1})',
  'neither PHQ-2 nor PHQ-9 was done': 'no se ha hecho PHQ-2 ni PHQ-9',
  'a PHQ-9': 'un PHQ-9',
  'the self-harm item of the PHQ-9': 'el ítem de autolesión del PHQ-9',
  'The PHQ-9 of {0}{1} has no answer to the self-harm item. {2}':
    'El PHQ-9 del {0}{1} no tiene respuesta al ítem de autolesión. {2}',
  'Repeat it with that item.': 'Repítalo con ese ítem.',
  'Ask it.': 'Pregúntelo.',
  'PHQ-2 {0} on {1}. Do the full PHQ-9.': 'PHQ-2 {0} el {1}. Haga el PHQ-9 completo.',
  'PHQ-9 incomplete: self-harm item missing': 'PHQ-9 incompleto: falta el ítem de autolesión',
  'PHQ-9 needed: PHQ-2 {0}': 'PHQ-9 necesario: PHQ-2 {0}',
  'the latest self-harm item is known': 'se conoce el último ítem de autolesión',
  'the self-harm item was never answered': 'el ítem de autolesión nunca se respondió',
  'the latest self-harm item is 1 or more': 'el último ítem de autolesión es 1 o más',
  'the self-harm item was answered 0 on {0}': 'el ítem de autolesión se respondió 0 el {0}',
  'safety was not assessed since': 'desde entonces no se ha evaluado la seguridad',
  'safety was assessed on {0}': 'la seguridad se evaluó el {0}',
  'a safety assessment': 'una evaluación de seguridad',
  'Self-harm item positive: {0} of 3': 'Ítem de autolesión positivo: {0} de 3',
  'Self-harm item answered {0} of 3 on {1}. Assess suicide risk today.':
    'Ítem de autolesión respondido {0} de 3 el {1}. Evalúe hoy el riesgo de suicidio.',

  // R45, R46: mood treated, CBT.
  'Positive from': 'Positivo desde',
  'the latest PHQ-9 or GAD-7 is 10 or more and at most {0} old':
    'el último PHQ-9 o GAD-7 es 10 o más y tiene como máximo {0}',
  'no PHQ-9 or GAD-7 of the last {0} is 10 or more':
    'ningún PHQ-9 ni GAD-7 de los últimos {0} es 10 o más',
  'neither a mental health referral nor CBT followed':
    'después no hubo derivación a salud mental ni TCC',
  'a mental health referral or CBT followed on {0}':
    'después hubo derivación a salud mental o TCC el {0}',
  ' To treat pain as well, choose {0} Screen for bipolar disorder first.':
    ' Para tratar también el dolor, elija {0} Descarte antes un trastorno bipolar.',
  'Mood or anxiety screen positive: {0}': 'Tamizaje de ánimo o ansiedad positivo: {0}',
  '{0}. Treat or refer.{1}': '{0}. Trate o derive.{1}',
  '{0} trial inadequate': 'ensayo terapéutico de {0} insuficiente',
  'STarT Back psychosocial {0} on {1}': 'STarT Back psicosocial {0} el {1}',
  'PCS {0} on {1}': 'PCS {0} el {1}',
  'first-line treatment is inadequate (R40), or STarT Back or PCS shows high risk':
    'el tratamiento de primera línea es insuficiente (R40), o STarT Back o PCS muestran riesgo alto',
  'no trial has failed, and neither STarT Back nor PCS shows high risk':
    'ningún ensayo terapéutico ha fracasado, y ni STarT Back ni PCS muestran riesgo alto',
  'no CBT record in the last {0}': 'no hay registro de TCC en los últimos {0}',
  'CBT was recorded on {0}, within the last {1}':
    'la TCC se registró el {0}, dentro de los últimos {1}',
  'Consider CBT: {0}': 'Considere TCC: {0}',
  'Offer cognitive behavioural therapy: {0}.': 'Ofrezca terapia cognitivo-conductual (TCC): {0}.',

  // R47 to R49: eight weeks, referrals.
  'a medicine was started': 'se inició un medicamento',
  'no medicine was started yet': 'aún no se ha iniciado ningún medicamento',
  'structured physical therapy was started': 'se inició fisioterapia estructurada',
  'structured physical therapy was started on {0}': 'la fisioterapia estructurada se inició el {0}',
  'structured physical therapy was never started': 'nunca se inició fisioterapia estructurada',
  'structured physical therapy': 'fisioterapia estructurada',
  'Days of both together': 'Días con ambos a la vez',
  'medicine since {0}, therapy since {1}': 'medicamento desde el {0}, fisioterapia desde el {1}',
  'both for at least {0}': 'ambos llevan al menos {0}',
  'both have run for {0}; {1} are needed': 'ambos llevan {0}; se necesitan {1}',
  'no referral to a pain specialist in 180 days':
    'no hay derivación a un especialista en dolor en 180 días',
  'a referral to a pain specialist is recorded on {0}':
    'hay una derivación a un especialista en dolor el {0}',
  '{0} since {1}, structured physical therapy since {2}. {3}: response inadequate. Refer to a pain specialist.':
    '{0} desde el {1}, fisioterapia estructurada desde el {2}. {3}: respuesta insuficiente. Derive a un especialista en dolor.',
  'Days since the first medicine': 'Días desde el primer medicamento',
  'first medicine on {0}': 'primer medicamento el {0}',
  'medicine for at least {0}': 'toma medicamento desde hace al menos {0}',
  'the first medicine was started {0}; {1} are needed':
    'el primer medicamento se inició {0}; se necesitan {1}',
  '{0} since {1}, never structured physical therapy. {2}: response inadequate. Not yet a treatment failure: add the missing part.':
    '{0} desde el {1}, nunca fisioterapia estructurada. {2}: respuesta insuficiente. Aún no es un fracaso del tratamiento: añada la parte que falta.',
  'a referral has neither been seen nor declined':
    'hay una derivación que no consta ni atendida ni rechazada',
  'every referral of this kind has its outcome':
    'todas las derivaciones de este tipo tienen resultado',
  'Age of the referral': 'Antigüedad de la derivación',
  'sent on {0}': 'envío el {0}',
  'sent more than {0} ago': 'se envió hace más de {0}',
  'the referral was sent on {0}; an outcome is asked for after {1}':
    'la derivación se envió el {0}; se pide un resultado a los {1}',
  'the outcome of the referral': 'el resultado de la derivación',
  'Referral without outcome: {0}, sent {1}': 'Derivación sin resultado: {0}, enviada el {1}',
  '{0}: sent on {1}, {2}, no outcome recorded. Chase it.':
    '{0}: derivación enviada el {1}, {2}, sin resultado registrado. Haga seguimiento.',

  // R50, R51: physical therapy.
  'enrolment was on {0}; therapy should begin within {1}':
    'la inclusión fue el {0}; la fisioterapia debe empezar en {1}',
  'there is no current physical therapy': 'no hay fisioterapia en curso',
  'physical therapy is recorded as {0} on {1}': 'la fisioterapia consta como {0} el {1}',
  'physical therapy was {0} on {1}': 'la fisioterapia constaba como {0} el {1}',
  'physical therapy was not declined': 'no se ha rechazado la fisioterapia',
  'the patient declined physical therapy on {0}': 'el paciente rechazó la fisioterapia el {0}',
  'a physical therapy record': 'un registro de fisioterapia',
  'Physical therapy was stopped on {0}.': 'La fisioterapia se suspendió el {0}.',
  'No physical therapy so far.': 'Sin fisioterapia hasta ahora.',
  'Physical therapy stopped {0}': 'Fisioterapia suspendida el {0}',
  '{0} Refer to a formal programme.': '{0} Derive a un programa formal.',
  'there is physical therapy': 'hay fisioterapia',
  'no physical therapy is recorded; R50 speaks of that':
    'no hay fisioterapia registrada; de eso avisa R50',
  'Convert to a supervised structured programme, adapted to neuropathy (feet, balance).':
    'Conviértala en un programa estructurado y supervisado, adaptado a la neuropatía (pies, equilibrio).',
  'Physical therapy: advice only': 'Fisioterapia: solo consejos',
  'Physical therapy is advice only since {0}. {1}':
    'Fisioterapia con solo consejos desde el {0}. {1}',
  'physical therapy is advice only or structured':
    'la fisioterapia consta de solo consejos o es estructurada',
  'a physical therapy session': 'una sesión de fisioterapia',
  'Days since the last session': 'Días desde la última sesión',
  'last session on {0}': 'última sesión el {0}',
  'last session {0}': 'última sesión el {0}',
  'no session recorded': 'ninguna sesión registrada',
  'started on {0}': 'inicio el {0}',
  'more than {0} since the start and the last session':
    'han pasado más de {0} desde el inicio y desde la última sesión',
  'the last session or the start was {0}; gaps up to {1} are allowed':
    'la última sesión o el inicio fue {0}; se permiten intervalos de hasta {1}',
  'Physical therapy lapsed: {0}': 'Fisioterapia interrumpida: {0}',
  'Last physical therapy session on {0}, {1}': 'Última sesión de fisioterapia el {0}, {1}',
  'Physical therapy since {0}, no session recorded':
    'Fisioterapia desde el {0}, ninguna sesión registrada',

  // R52, R54: weight, interventional procedures.
  weight: 'peso',
  height: 'talla',
  'weight and height are known': 'se conocen el peso y la talla',
  'weight or height is not known': 'no se conoce el peso o la talla',
  '{0} kg, {1} cm': '{0} kg, {1} cm',
  'body mass index is {0} or more': 'el índice de masa corporal es {0} o más',
  'body mass index is {0}, below {1}': 'el índice de masa corporal es {0}, menor de {1}',
  'no weight plan in the last {0}': 'no hay plan de peso en los últimos {0}',
  'a weight plan was recorded on {0}': 'se registró un plan de peso el {0}',
  'no red flag of weight loss is open': 'no hay abierta ninguna señal de alarma de pérdida de peso',
  'a red flag of weight loss is open': 'hay abierta una señal de alarma de pérdida de peso',
  'no pregnancy is recorded': 'no hay ningún embarazo registrado',
  'Weight plan: BMI {0}': 'Plan de peso: IMC {0}',
  'Body mass index {0} kg/m2 without a plan. Offer weight management and activity.':
    'Índice de masa corporal {0} kg/m2 sin plan. Ofrezca control de peso y actividad física.',
  'an interventional procedure is considered': 'se considera un procedimiento intervencionista',
  'no referral to a pain specialist or spinal service since':
    'desde entonces no hay derivación a un especialista en dolor ni a un servicio de columna',
  'a referral followed on {0}': 'después hubo una derivación el {0}',
  'An interventional procedure is considered since {0}. Refer to a pain specialist or spinal service.':
    'Se considera un procedimiento intervencionista desde el {0}. Derive a un especialista en dolor o a un servicio de columna.',
};
