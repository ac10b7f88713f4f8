/** When each rule speaks, in a sentence. */
export const ruleConditionWords: Readonly<Record<string, string>> = {
  'A red flag of the emergency or same-day level was found at its last screen and has not been cleared since.':
    'Una señal de alarma de nivel urgente o del mismo día se encontró en su última revisión y no se ha descartado desde entonces.',
  'A muscle group has lost at least one grade since it was last examined, is found at grade 3 or less for the first time or lower than before, or the clinician marks the deficit as progressive; no urgent spine referral and no recovery has followed.':
    'Un grupo muscular perdió al menos un grado desde su último examen, está por primera vez en grado 3 o menos o más bajo que antes, o el clínico marca el déficit como progresivo; no siguió una derivación urgente a columna ni una recuperación.',
  'The red-flag questions were never asked, or last more than {P.redflag.screen_days} ago.':
    'Las preguntas de señales de alarma nunca se hicieron, o hace más de {P.redflag.screen_days}.',
  'From {P.neuro.grace_days} after enrolment: no neuropathic screen is scored and no pain mechanism is recorded.':
    'A partir de {P.neuro.grace_days} desde la inclusión: no hay tamizaje neuropático puntuado ni mecanismo del dolor registrado.',
  'The pain has a neuropathic part, by its mechanism or, where none is recorded, by the last screen, and no medicine for it is taken or was declined. Not while R01, R02 or R44 stands.':
    'El dolor tiene un componente neuropático, por su mecanismo o, si no hay ninguno registrado, por el última revisión, y no se toma ni se rechazó un medicamento para él. No mientras estén abiertas R01, R02 o R44.',
  'The last screen is positive although the mechanism is musculoskeletal, or painDETECT lies in its unclear range and no mechanism was recorded since.':
    'El última revisión es positivo aunque el mecanismo es musculoesquelético, o painDETECT está en su intervalo dudoso y no se registró un mecanismo desde entonces.',
  'A medicine for neuropathic pain is taken and no pain score lies between {P.trial.baseline_pre_days} before its start and {P.trial.baseline_post_days} after it.':
    'Se toma un medicamento para el dolor neuropático y no hay puntuación de dolor entre {P.trial.baseline_pre_days} antes de su inicio y {P.trial.baseline_post_days} después.',
  'A red flag of the two-week or the routine pathway was found and has not been cleared. Past cancer together with progressive or night pain makes it urgent.':
    'Se encontró una señal de alarma de la vía de dos semanas o de la vía ordinaria y no se ha descartado. Un cáncer previo junto con dolor progresivo o nocturno la hace urgente.',
  'Pain and function were last assessed together between {P.reassess.due_days} and {P.reassess.overdue_days} ago.':
    'El dolor y la función se valoraron juntos por última vez hace entre {P.reassess.due_days} y {P.reassess.overdue_days}.',
  'Pain and function were last assessed together more than {P.reassess.overdue_days} ago.':
    'El dolor y la función se valoraron juntos por última vez hace más de {P.reassess.overdue_days}.',
  'A pain score is at most {P.score.current_days} old, but no function score is.':
    'Hay una puntuación de dolor de no más de {P.score.current_days}, pero ninguna de función.',
  'At least {P.discord.min_days} after the baseline, pain has responded and function has not reached its meaningful change. Not while R01 or R02 stands.':
    'Al menos {P.discord.min_days} después de la medida inicial, el dolor ha respondido y la función no alcanzó su cambio relevante. No mientras estén abiertas R01 o R02.',
  'At least {P.discord.min_days} after the baseline, function has improved by its meaningful change and pain has not responded.':
    'Al menos {P.discord.min_days} después de la medida inicial, la función mejoró en su cambio relevante y el dolor no ha respondido.',
  'Average pain, at most {P.score.decision_days} old, is higher by {P.worsening.nrs_points} or more than the score before it, which lies at most {P.worsening.window_days} further back.':
    'El dolor promedio, de no más de {P.score.decision_days}, supera en {P.worsening.nrs_points} o más a la puntuación previa, que está como máximo {P.worsening.window_days} más atrás.',
  'The dose has stood for its shortest interval, a higher step exists within the limits that fit the patient, pain has not responded by a score of at most {P.score.decision_days}, side effects were asked about and none holds, and kidney function is recent where it matters.':
    'La dosis se mantuvo durante su intervalo mínimo, existe un paso superior dentro de los límites del paciente, el dolor no ha respondido según una puntuación de no más de {P.score.decision_days}, se preguntó por efectos adversos y ninguno lo impide, y la función renal es reciente donde importa.',
  'Duloxetine has been taken at 30 mg/day for its first days, 60 mg fits the patient, side effects were asked about and none holds, and no adequate response is recorded yet.':
    'La duloxetina se tomó a 30 mg/día durante sus primeros días, 60 mg son adecuados para el paciente, se preguntó por efectos adversos y ninguno lo impide, y aún no hay una respuesta adecuada registrada.',
  'The highest dose that fits the patient has been taken for {P.maxdose.min_days} and pain has not responded by a score since then of at most {P.score.decision_days}.':
    'La dosis más alta adecuada para el paciente se tomó durante {P.maxdose.min_days} y el dolor no ha respondido según una puntuación posterior de no más de {P.score.decision_days}.',
  'The daily dose is above the protocol’s maximum, or above a lower one for age over 75, liver disease or heavy alcohol use.':
    'La dosis diaria supera el máximo del protocolo, o uno menor por edad mayor de 75 años, enfermedad hepática o consumo elevado de alcohol.',
  'Side effects of a medicine were not asked about in {P.ae.check_days}; it is for action where everything else for the next step holds.':
    'No se preguntó por los efectos adversos de un medicamento en {P.ae.check_days}; requiere actuar cuando se cumple todo lo demás para el paso siguiente.',
  'The last report of a side effect is moderate or severe, or one of the dangerous ones at any grade. Oedema and weight gain on a gabapentinoid are left to R37.':
    'El último informe de un efecto adverso es moderado o grave, o es uno de los peligrosos en cualquier grado. El edema y el aumento de peso con un gabapentinoide corresponden a R37.',
  'A medicine that depends on the kidneys, or an oral NSAID, is taken and kidney function is unknown or older than {P.renal.max_age_days}; {P.renal.max_age_reduced_days} where it is reduced, {P.renal.nsaid_max_age_days} for an NSAID. Not on dialysis.':
    'Se toma un medicamento que depende del riñón, o un AINE oral, y la función renal se desconoce o tiene más de {P.renal.max_age_days}; {P.renal.max_age_reduced_days} si está reducida, {P.renal.nsaid_max_age_days} para un AINE. No en diálisis.',
  'The dose is above what the last kidney function allows for the medicine.':
    'La dosis supera lo que la última función renal permite para el medicamento.',
  'An oral NSAID is taken with an eGFR below 60; below 30 it is urgent.':
    'Se toma un AINE oral con una TFGe menor de 60; por debajo de 30 es urgente.',
  'Oral NSAIDs, whichever, have been taken for {P.nsaid.max_days} or more. Courses less than {P.nsaid.merge_gap_days} apart count as one; topical NSAIDs and low-dose aspirin do not count.':
    'Se han tomado AINE orales, cualquiera que sea, durante {P.nsaid.max_days} o más. Los ciclos separados por menos de {P.nsaid.merge_gap_days} cuentan como uno; los AINE tópicos y la aspirina a dosis baja no cuentan.',
  'A medicine that needs tapering was stopped within the last {P.taper.window_days} without a lower dose long enough before.':
    'Un medicamento que requiere reducción gradual se suspendió en los últimos {P.taper.window_days} sin una dosis menor con suficiente antelación.',
  'A medicine is taken that a recorded condition, or one that it implies, rules out.':
    'Se toma un medicamento que una afección registrada, o una implícita en ella, contraindica.',
  'On a gabapentinoid, weight has risen by {P.weight.info_pct} (for action from {P.weight.action_pct}) since its start, or oedema or weight gain is reported; with heart failure, any oedema or {P.weight.hf_kg} within {P.weight.hf_days} is urgent.':
    'Con un gabapentinoide, el peso aumentó {P.weight.info_pct} (para actuar desde {P.weight.action_pct}) desde su inicio, o se informa edema o aumento de peso; con insuficiencia cardíaca, cualquier edema o {P.weight.hf_kg} en {P.weight.hf_days} es urgente.',
  'Medicines are taken together that interact; how strongly decides the urgency.':
    'Se toman juntos medicamentos que interactúan; la intensidad decide la urgencia.',
  'Pregnancy is recorded or implied and a medicine is taken that needs review in it.':
    'Hay embarazo registrado o implícito y se toma un medicamento que debe revisarse en él.',
  'A trial of an oral medicine has run for at least four weeks without an adequate response; it is for action from six weeks on. Not while R01 or R02 stands.':
    'Una prueba con un medicamento oral lleva al menos cuatro semanas sin respuesta adecuada; requiere actuar a partir de las seis. No mientras estén abiertas R01 o R02.',
  'From {P.psych.first_due_days} after enrolment, or while R40 stands: no PHQ-2 or PHQ-9 in {P.psych.interval_days}.':
    'A partir de {P.psych.first_due_days} desde la inclusión, o mientras esté abierta R40: sin PHQ-2 ni PHQ-9 en {P.psych.interval_days}.',
  'The last PHQ-2 is 3 or more and no PHQ-9 followed, or the last PHQ-9 has its self-harm item unanswered.':
    'El último PHQ-2 es de 3 o más y no siguió un PHQ-9, o en el último PHQ-9 quedó sin responder el ítem de autolesión.',
  'The self-harm item of the last PHQ-9 is above 0 and no safety assessment followed.':
    'El ítem de autolesión del último PHQ-9 es mayor de 0 y no siguió una evaluación de seguridad.',
  'The last PHQ-9 or GAD-7, at most {P.psych.interval_days} old, is 10 or more, and neither a mental health referral nor CBT followed.':
    'El último PHQ-9 o GAD-7, de no más de {P.psych.interval_days}, es de 10 o más, y no siguió derivación a salud mental ni TCC.',
  'R40 stands, or STarT Back or the catastrophizing scale is high, and CBT was not considered in {P.cbt.lookback_days}.':
    'R40 está abierta, o STarT Back o la escala de catastrofización son altas, y no se consideró TCC en {P.cbt.lookback_days}.',
  'Medicines and structured physical therapy together have run for {P.referral.weeks} without an adequate response, and no pain specialist was asked. Not while R01 or R02 stands.':
    'Los medicamentos y la fisioterapia estructurada llevan juntos {P.referral.weeks} sin respuesta adecuada, y no se consultó a un especialista en dolor. No mientras estén abiertas R01 o R02.',
  'Medicines have run for {P.referral.weeks} without an adequate response and structured physical therapy never began.':
    'Los medicamentos llevan {P.referral.weeks} sin respuesta adecuada y la fisioterapia estructurada nunca empezó.',
  'A referral was sent more than {P.referral.open_days} ago ({P.referral.urgent_open_days} for an urgent spine referral) and nothing is recorded of what came of it.':
    'Una derivación se envió hace más de {P.referral.open_days} ({P.referral.urgent_open_days} si es urgente a columna) y no consta su resultado.',
  'From {P.pt.start_within_days} after enrolment: physical therapy is neither running nor declined.':
    'A partir de {P.pt.start_within_days} desde la inclusión: la fisioterapia no está en curso ni fue rechazada.',
  'Physical therapy is advice only, or structured with no session for more than {P.pt.session_gap_days}.':
    'La fisioterapia es solo consejo, o es estructurada y sin sesiones durante más de {P.pt.session_gap_days}.',
  'The body mass index is {P.bmi.plan} or more and no weight plan was made in {P.weightplan.days}. Not with a red flag that explains weight, nor in pregnancy.':
    'El índice de masa corporal es de {P.bmi.plan} o más y no se hizo un plan de peso en {P.weightplan.days}. No con una señal de alarma que explique el peso, ni en el embarazo.',
  'A procedure is considered and neither a pain specialist nor a spine service was asked since.':
    'Se considera un procedimiento y desde entonces no se consultó a un especialista en dolor ni a un servicio de columna.',
  'An opioid, tramadol and tapentadol included, has been taken for at most {P.opioid.short_days}.':
    'Un opioide, incluidos tramadol y tapentadol, se toma desde hace no más de {P.opioid.short_days}.',
  'An opioid has been taken for more than {P.opioid.short_days}.':
    'Un opioide se toma desde hace más de {P.opioid.short_days}.',
  'All opioids together reach {P.opioid.mme_action} or more.':
    'Todos los opioides juntos alcanzan {P.opioid.mme_action} o más.',
  'Metformin is taken and vitamin B12 was never measured, or last more than {P.b12.interval_days} ago.':
    'Se toma metformina y la vitamina B12 nunca se midió, o hace más de {P.b12.interval_days}.',
  'The last vitamin B12 is low and was not treated since, or in the unclear range and not confirmed by methylmalonic acid or active B12.':
    'La última vitamina B12 es baja y no se trató desde entonces, o está en el intervalo dudoso y no se confirmó con ácido metilmalónico o B12 activa.',
  'From {P.vitamin.check_days} after enrolment: the vitamin was never measured and no trial of a supplement is recorded.':
    'A partir de {P.vitamin.check_days} desde la inclusión: la vitamina nunca se midió y no consta una prueba con suplemento.',
  'Diabetes is recorded and HbA1c is missing, older than {P.hba1c.interval_days}, or at or above {P.hba1c.target_pct} and older than {P.hba1c.interval_offtarget_days}.':
    'Hay diabetes registrada y la HbA1c falta, tiene más de {P.hba1c.interval_days}, o es de {P.hba1c.target_pct} o más y tiene más de {P.hba1c.interval_offtarget_days}.',
  'On a medicine that can raise glucose, HbA1c of at least {P.hba1c.rise_min_days} after its start is higher by {P.hba1c.rise_points} or more than before it.':
    'Con un medicamento que puede elevar la glucosa, la HbA1c de al menos {P.hba1c.rise_min_days} tras su inicio supera en {P.hba1c.rise_points} o más a la previa.',
  'On an SNRI or an oral NSAID, blood pressure since its start is high; or it was not measured {P.bp.check_days} after an SNRI began.':
    'Con un IRSN o un AINE oral, la presión arterial desde su inicio es alta; o no se midió {P.bp.check_days} después de empezar un IRSN.',
  'On an antidepressant, sodium since its start is low; or it was not measured {P.sodium.check_days} after the start at age 65 or more or with a thiazide.':
    'Con un antidepresivo, el sodio desde su inicio es bajo; o no se midió {P.sodium.check_days} después del inicio con 65 años o más o con una tiazida.',
  'A tricyclic is taken at {P.ecg.age} or more of age, or with heart disease, and no ECG is recorded within a year before its start or since.':
    'Se toma un tricíclico con {P.ecg.age} o más de edad, o con cardiopatía, y no consta un ECG en el año anterior a su inicio ni después.',
  'On duloxetine, ALT is {P.alt.action_u_l} or more (urgent from {P.alt.urgent_u_l}); on an oral NSAID, potassium is {P.potassium.action} or more (urgent from {P.potassium.urgent}).':
    'Con duloxetina, la ALT es de {P.alt.action_u_l} o más (urgente desde {P.alt.urgent_u_l}); con un AINE oral, el potasio es de {P.potassium.action} o más (urgente desde {P.potassium.urgent}).',
};
