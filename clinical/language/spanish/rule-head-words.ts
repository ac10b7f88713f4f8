/**
 * Titles of the rules, what closes their prompts, and what is false when a rule has nothing to speak
 * about. The latter begin with their verb, so that they can be negated (grammar.ts).
 */
export const ruleHeadWords: Readonly<Record<string, string>> = {
  // Titles.
  'Red flag: emergency or same day': 'Señal de alarma: emergencia o mismo día',
  'New or progressive motor deficit': 'Déficit motor nuevo o progresivo',
  'Red-flag screen missing or stale': 'Revisión de señales de alarma ausente o antigua',
  'Neuropathic assessment missing': 'Falta la evaluación neuropática',
  'Neuropathic component without a neuropathic agent':
    'Componente neuropático sin fármaco para el dolor neuropático',
  'Screen and classification disagree or unclear':
    'Tamizaje y clasificación discrepan o no son claros',
  'Trial baseline missing': 'Falta el valor basal del ensayo terapéutico',
  'Red flag: two-week or routine pathway': 'Señal de alarma: vía de dos semanas u ordinaria',
  'Reassessment due': 'Reevaluación pendiente',
  'Reassessment overdue': 'Reevaluación atrasada',
  'Function not recorded although pain is': 'Función sin registrar, dolor registrado',
  'Pain better, function not': 'El dolor mejora, la función no',
  'Function better, pain not': 'La función mejora, el dolor no',
  'Pain worsening': 'El dolor empeora',
  'Titration up due': 'Aumento de titulación pendiente',
  'Duloxetine 30 to 60 mg': 'Duloxetina de 30 a 60 mg',
  'Maximum dose without response': 'Dosis máxima sin respuesta',
  'Dose above protocol maximum': 'Dosis superior al máximo del protocolo',
  'Tolerability not recorded': 'Tolerabilidad sin registrar',
  'Side effect: hold or reduce': 'Efecto adverso: no aumente o reduzca',
  'Kidney function unknown or stale': 'Función renal desconocida o antigua',
  'Dose above the renal limit': 'Dosis superior al límite renal',
  'Oral NSAID with reduced eGFR': 'AINE oral con TFGe reducida',
  'Oral NSAID longer than one week': 'AINE oral durante más de una semana',
  'Stopped without taper': 'Suspensión sin reducción gradual',
  Contraindication: 'Contraindicación',
  'Weight gain or oedema on a gabapentinoid': 'Aumento de peso o edema con un gabapentinoide',
  'Drug interaction': 'Interacción farmacológica',
  'Pregnancy with a medicine needing review': 'Embarazo con un medicamento que debe revisarse',
  'First-line treatment inadequate': 'Tratamiento de primera línea insuficiente',
  'Psychological screen due': 'Tamizaje psicológico pendiente',
  'PHQ-9 needed or incomplete': 'PHQ-9 necesario o incompleto',
  'Self-harm item positive': 'Ítem de autolesión positivo',
  'Mood or anxiety screen positive': 'Tamizaje de ánimo o ansiedad positivo',
  'Consider CBT': 'Considere TCC',
  'Eight weeks of multimodal therapy without response':
    'Ocho semanas de tratamiento multimodal sin respuesta',
  'Eight weeks, but never multimodal': 'Ocho semanas, pero nunca multimodal',
  'Referral without outcome': 'Derivación sin resultado',
  'Physical therapy missing': 'Falta la fisioterapia',
  'Physical therapy unstructured or lapsed': 'Fisioterapia no estructurada o interrumpida',
  'Interventional procedure considered': 'Se considera un procedimiento intervencionista',
  'Opioid started': 'Opioide iniciado',
  'Opioid prolonged': 'Opioide prolongado',
  'Opioid dose 50 MME/day or more': 'Dosis de opioides de 50 MME/día o más',
  'B12 due on metformin': 'B12 pendiente con metformina',
  'B12 low or indeterminate': 'B12 baja o indeterminada',
  'Vitamin status never checked': 'Vitaminas nunca medidas',
  'HbA1c due': 'HbA1c pendiente',
  'HbA1c rise after a drug': 'Aumento de la HbA1c tras un medicamento',
  'Blood pressure on SNRI or NSAID': 'Presión arterial con IRSN o AINE',
  'Sodium on an antidepressant': 'Sodio con un antidepresivo',
  'ECG before a tricyclic': 'ECG antes de un tricíclico',
  'Liver enzyme or potassium out of range on a drug':
    'Enzima hepática o potasio fuera de rango con un medicamento',

  // What closes a prompt.
  'The flag is recorded as cleared, with its outcome.':
    'La señal se registra como descartada, con su desenlace.',
  'An urgent spinal referral is recorded, or an exam shows the strength back at its earlier grade. A stable repeat exam does not close it.':
    'Se registra una derivación urgente al servicio de columna, o una exploración muestra que la fuerza ha vuelto a su grado anterior. Una nueva exploración estable no lo cierra.',
  'A red-flag screen is recorded.': 'Se registra una revisión de señales de alarma.',
  'A neuropathic screen (DN4, painDETECT or S-LANSS) or a classification is recorded.':
    'Se registra un tamizaje neuropático (DN4, painDETECT o S-LANSS) o una clasificación.',
  'A neuropathic agent is started or declined, or the pain is classified as musculoskeletal.':
    'Se inicia o se rechaza un fármaco para el dolor neuropático, o el dolor se clasifica como musculoesquelético.',
  'The pain is examined and classified again.': 'El dolor se explora y se clasifica de nuevo.',
  'A pain score dated around the start is recorded.':
    'Se registra una puntuación de dolor con fecha cercana al inicio.',
  'Pain and function are recorded within 3 days of each other, or a PEG.':
    'Se registran dolor y función con un máximo de 3 días de diferencia, o un PEG.',
  'A function score (ODI, RMDQ, PROMIS, Quebec, PSFS, BPI or PEG) is recorded.':
    'Se registra una puntuación de función (ODI, RMDQ, PROMIS, Quebec, PSFS, BPI o PEG).',
  'Function improves by its smallest meaningful change, or pain gets worse again.':
    'La función mejora en su cambio mínimo relevante, o el dolor vuelve a empeorar.',
  'Pain reaches an adequate response, or function is lost again.':
    'El dolor alcanza una respuesta adecuada, o la función se pierde de nuevo.',
  'The next pain score is not higher, or the score is older than 14 days.':
    'La siguiente puntuación de dolor no es mayor, o la puntuación tiene más de 14 días.',
  'The dose is changed, pain reaches an adequate response, or a side effect closes the gate.':
    'Se cambia la dosis, el dolor alcanza una respuesta adecuada o un efecto adverso impide aumentar la dosis.',
  'The dose changes or pain reaches an adequate response.':
    'La dosis cambia o el dolor alcanza una respuesta adecuada.',
  'The dose is at or below the maximum.': 'La dosis no supera el máximo.',
  'Side effects, or that there are none, are recorded after the present dose began.':
    'Se registran efectos adversos, o que no los hay, después de empezar la dosis actual.',
  'The side effect is reported at grade 0 or 1, or the named medicine is reduced or stopped.':
    'El efecto adverso se registra con grado 0 o 1, o se reduce o suspende el medicamento señalado.',
  'A creatinine is recorded (age and sex must be known), or an eGFR (from 18 years), or the medicine is stopped.':
    'Se registra una creatinina (con edad y sexo conocidos) o una TFGe (desde los 18 años), o se suspende el medicamento.',
  'The dose is at or below the limit for the kidney function.':
    'La dosis no supera el límite para la función renal.',
  'The NSAID is stopped, or, without dialysis, an eGFR of 60 or more is recorded.':
    'Se suspende el AINE o, sin diálisis, se registra una TFGe de 60 o más.',
  'The oral NSAID is stopped. A dismissal closes the prompt for this course.':
    'Se suspende el AINE oral. Si se rechaza, el aviso queda cerrado para este curso.',
  'Two weeks have passed since the stop, or the medicine is taken again.':
    'Han pasado dos semanas desde la suspensión, o el medicamento se vuelve a tomar.',
  'The medicine is stopped, or the condition is recorded as no longer present.':
    'Se suspende el medicamento, o la enfermedad se registra como ya no presente.',
  'The oedema is reported at grade 0 or 1, the weight is back, or the medicine is stopped.':
    'El edema se registra con grado 0 o 1, el peso vuelve al anterior o se suspende el medicamento.',
  'One of the medicines is stopped (and its washout is over).':
    'Se suspende uno de los medicamentos (y termina su período de lavado).',
  'The medicine is stopped, or the pregnancy is recorded as ended.':
    'Se suspende el medicamento, o el embarazo se registra como terminado.',
  'Pain reaches an adequate response, or the medicine is stopped.':
    'El dolor alcanza una respuesta adecuada, o se suspende el medicamento.',
  'A PHQ-2 or PHQ-9 is recorded.': 'Se registra un PHQ-2 o un PHQ-9.',
  'A PHQ-9 with its self-harm item is recorded.': 'Se registra un PHQ-9 con su ítem de autolesión.',
  'A safety assessment is recorded.': 'Se registra una evaluación de seguridad.',
  'A mental health referral or CBT is recorded, or the next score is below 10.':
    'Se registra una derivación a salud mental o TCC, o la siguiente puntuación es menor de 10.',
  'CBT is recorded as referred, active or declined.':
    'La TCC se registra como derivada, activa o rechazada.',
  'A referral to a pain specialist is recorded, or pain reaches an adequate response.':
    'Se registra una derivación a un especialista en dolor, o el dolor alcanza una respuesta adecuada.',
  'Structured physical therapy is started, a referral is recorded, or pain reaches an adequate response.':
    'Se inicia fisioterapia estructurada, se registra una derivación o el dolor alcanza una respuesta adecuada.',
  'The referral is recorded as seen or declined.':
    'La derivación se registra como atendida o rechazada.',
  'Physical therapy is recorded, or the patient declines it.':
    'Se registra la fisioterapia, o el paciente la rechaza.',
  'A structured programme is recorded, or a session of one that has begun, or its completion.':
    'Se registra un programa estructurado, una sesión de uno ya empezado o su finalización.',
  'A weight plan is recorded.': 'Se registra un plan de peso.',
  'A referral to a pain specialist or a spinal service is recorded.':
    'Se registra una derivación a un especialista en dolor o a un servicio de columna.',
  'The opioid is stopped.': 'Se suspende el opioide.',
  'The opioids together come to less than the limit.':
    'Los opioides juntos suman menos que el límite.',
  'A total B12 result is recorded, or metformin is stopped.':
    'Se registra un resultado de B12 total, o se suspende la metformina.',
  'B12 treatment is recorded, MMA or active B12 settles it, or a new B12 is above 350 pg/mL.':
    'Se registra un tratamiento con B12, el AMM o la B12 activa lo resuelve, o una nueva B12 supera 350 pg/mL.',
  'A result or a supplement trial is recorded. A dismissal is for good.':
    'Se registra un resultado o una prueba con suplemento. Si se rechaza, es definitivo.',
  'An HbA1c result is recorded.': 'Se registra un resultado de HbA1c.',
  'A lower HbA1c is recorded, or the medicine is stopped.':
    'Se registra una HbA1c más baja, o se suspende el medicamento.',
  'A blood pressure below 140/90 is recorded, or the medicine is stopped.':
    'Se registra una presión arterial inferior a 140/90, o se suspende el medicamento.',
  'A sodium of 135 mmol/L or more is recorded, or the medicine is stopped.':
    'Se registra un sodio de 135 mmol/L o más, o se suspende el medicamento.',
  'An ECG is recorded, or the tricyclic is stopped.':
    'Se registra un ECG, o se suspende el tricíclico.',
  'A result below the limit is recorded, or the medicine is stopped.':
    'Se registra un resultado inferior al límite, o se suspende el medicamento.',

  // What is false when there is nothing to speak about.
  'red flags of this level are known': 'hay señales de alarma de este nivel',
  'strength is examined': 'se ha explorado la fuerza',
  'an oral medicine for neuropathic pain is taken':
    'se toma un medicamento oral para el dolor neuropático',
  'a medicine titrated by response is taken': 'se toma un medicamento titulado según la respuesta',
  'duloxetine is taken': 'se toma duloxetina',
  'a medicine is taken': 'se toma un medicamento',
  'a medicine whose side effects gate its dose is taken':
    'se toma un medicamento de dosis condicionada por efectos adversos',
  'a side effect is recorded': 'hay un efecto adverso registrado',
  'a medicine that depends on kidney function is taken':
    'se toma un medicamento dependiente de la función renal',
  'a medicine dosed by kidney function is taken':
    'se toma un medicamento dosificado según la función renal',
  'an oral NSAID is taken': 'se toma un AINE oral',
  'a medicine that needs a taper was stopped': 'se suspendió un medicamento de retirada gradual',
  'a condition is recorded that rules out a medicine taken':
    'hay un medicamento en uso contraindicado por una enfermedad registrada',
  'a gabapentinoid is taken': 'se toma un gabapentinoide',
  'an interaction of the table is found among the medicines taken':
    'hay una interacción de la tabla entre los medicamentos en uso',
  'a medicine that needs review in pregnancy is taken':
    'se toma un medicamento por revisar en el embarazo',
  'a referral was sent': 'se envió una derivación',
  'an opioid is taken': 'se toma un opioide',
  'a vitamin is watched': 'se vigila una vitamina',
  'a medicine that can raise HbA1c is taken': 'se toma un medicamento capaz de elevar la HbA1c',
  'an SNRI or an oral NSAID is taken': 'se toma un IRSN o un AINE oral',
  'an SNRI, SSRI or tricyclic is taken': 'se toma un IRSN, ISRS o tricíclico',
  'amitriptyline or nortriptyline is taken': 'se toma amitriptilina o nortriptilina',
  'duloxetine or an oral NSAID is taken': 'se toma duloxetina o un AINE oral',
};
