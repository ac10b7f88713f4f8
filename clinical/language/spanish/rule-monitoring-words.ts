/** R60 to R79: opioids, vitamins, HbA1c, and what is watched on a medicine. */
export const ruleMonitoringWords: Readonly<Record<string, string>> = {
  // R60 to R62: opioids.
  'Days on the opioid': 'Días con el opioide',
  'taken for at most {0}': 'se toma desde hace como máximo {0}',
  'taken for more than {0}': 'se toma desde hace más de {0}',
  '{0} was started {1}; after {2} R61 speaks of it': '{0} se inició {1}; después de {2} avisa R61',
  '{0} was started {1}; up to {2} R60 speaks of it': '{0} se inició {1}; hasta {2} avisa R60',
  'Opioid started: {0}': 'Opioide iniciado: {0}',
  '{0}. Reconsider it; if kept, the shortest course with an end date and a bowel plan.':
    '{0}. Reconsidérelo; si lo mantiene, el curso más corto, con fecha de fin y un plan intestinal.',
  'Opioid prolonged: {0} since {1}': 'Opioide prolongado: {0} desde el {1}',
  '{0}. Plan a taper or record the specialist indication; check blood glucose.':
    '{0}. Planifique una reducción gradual o registre la indicación del especialista; controle la glucemia.',
  'a morphine equivalent for {0} (counted as 0)': '{0}: equivalente de morfina (cuenta como 0)',
  'Morphine equivalents': 'Equivalentes de morfina',
  '{0} MME/day': '{0} MME/día',
  'at least {0} MME/day': 'al menos {0} MME/día',
  '{0} MME/day or more': 'los opioides suman {0} MME/día o más',
  'the opioids come to {0} MME/day, below {1}': 'los opioides suman {0} MME/día, menos de {1}',
  'the dose of an opioid is not known': 'no se conoce la dosis de un opioide',
  ' {0} not counted: no factor.': ' Sin contar {0}: no hay factor.',
  'Opioid dose {0} MME/day or more: {1}': 'Dosis de opioides de {0} MME/día o más: {1}',
  '{0}: {1}.{2} Weigh benefit against risk; offer naloxone.':
    '{0}: {1}.{2} Sopese beneficio y riesgo; ofrezca naloxona.',

  // R70 to R73: vitamins.
  'metformin is taken': 'se toma metformina',
  'a total vitamin B12': 'una vitamina B12 total',
  'no total B12 in the last {0}': 'no hay B12 total en los últimos {0}',
  'the last total B12 is from {0}; the next is due after {1}':
    'la última B12 total es del {0}; la siguiente corresponde a los {1}',
  'B12 was never measured': 'la B12 nunca se midió',
  'the last B12 was on {0}, {1}': 'la última B12 fue el {0}, {1}',
  'B12 due on metformin: {0}': 'B12 pendiente con metformina: {0}',
  'never measured': 'nunca medida',
  'Metformin since {0}, {1}. Order vitamin B12.':
    'Metformina desde el {0}, {1}. Solicite vitamina B12.',
  'Low below': 'Baja por debajo de',
  'Indeterminate up to': 'Indeterminada hasta',
  'the latest total B12 is {0} pg/mL or less': 'la última B12 total es {0} pg/mL o menos',
  'B12 was {0} pg/mL on {1}, above {2}': 'la B12 fue {0} pg/mL el {1}, más de {2}',
  'total B12 was never measured': 'la B12 total nunca se midió',
  'B12 {0} pg/mL {1}': 'B12 {0} pg/mL {1}',
  'B12 low: {0} pg/mL': 'B12 baja: {0} pg/mL',
  '{0}: low. Treat.': '{0}: baja. Trate.',
  'MMA or active B12': 'AMM o B12 activa',
  'B12 indeterminate: {0} pg/mL': 'B12 indeterminada: {0} pg/mL',
  '{0}: indeterminate. Confirm with MMA or active B12.':
    '{0}: indeterminada. Confirme con AMM o B12 activa.',
  'MMA or active B12 is recorded, or a new B12 is above 350 pg/mL.':
    'Se registra AMM o B12 activa, o una nueva B12 supera 350 pg/mL.',
  'MMA {0} nmol/L on {1}': 'AMM {0} nmol/L el {1}',
  'active B12 {0} pmol/L on {1}': 'B12 activa {0} pmol/L el {1}',
  'MMA or active B12 shows a deficiency': 'el AMM o la B12 activa muestran un déficit',
  '{0} shows no deficiency': '{0}: sin déficit',
  'B12 deficient: {0} pg/mL': 'Déficit de B12: {0} pg/mL',
  '{0}; {1}: deficient. Treat.': '{0}; {1}: déficit. Trate.',
  'no B12 treatment since': 'desde entonces no hay tratamiento con B12',
  'B12 treatment was recorded on {0}': 'se registró un tratamiento con B12 el {0}',
  'enrolment was on {0}; this is asked {1} after it':
    'la inclusión fue el {0}; esto se pregunta a los {1}',
  '{0} was never measured': '{0}: nunca medida',
  '{0} was measured on {1}': '{0}: medida el {1}',
  '{0} was never tried': '{0}: nunca probada',
  '{0} was tried on {1}': '{0}: probada el {1}',
  'R70 (B12 due on metformin) does not ask for it': 'R70 (B12 pendiente con metformina) no la pide',
  'R70 (B12 due on metformin) asks for it already': 'R70 (B12 pendiente con metformina) ya la pide',
  'a {0} result': '{0}: un resultado',
  '{0} never checked': '{0} nunca medida',
  '{0} was never measured. Check it once if relevant; it is no treatment for pain.':
    '{0}: nunca medida. Mídala una vez si es pertinente; no es un tratamiento del dolor.',

  // R74, R75: HbA1c.
  'diabetes is recorded': 'consta diabetes',
  'no HbA1c in the last {0}': 'no hay HbA1c en los últimos {0}',
  'the last HbA1c is from {0}; the next is due after {1}':
    'la última HbA1c es del {0}; la siguiente corresponde a los {1}',
  'an HbA1c': 'una HbA1c',
  'The last HbA1c was {0} % on {1}, {2}.': 'La última HbA1c fue {0} % el {1}, {2}.',
  'HbA1c was never recorded.': 'La HbA1c nunca se registró.',
  'last {0} % on {1}': 'última {0} % el {1}',
  'never recorded': 'nunca registrada',
  'HbA1c due: {0}': 'HbA1c pendiente: {0}',
  '{0} Order HbA1c.': '{0} Solicite HbA1c.',
  'an HbA1c at the start': 'una HbA1c al inicio',
  'an HbA1c from {0} days after the start': 'una HbA1c desde {0} días después del inicio',
  'HbA1c is known at the start and since': 'se conoce la HbA1c al inicio y después',
  'HbA1c is not known both at the start of {0} and since':
    'no se conoce la HbA1c al inicio de {0} y después',
  'Rise in HbA1c': 'Aumento de la HbA1c',
  '{0} % on {1}, {2} % on {3}': '{0} % el {1}, {2} % el {3}',
  '{0} % to {1} %': 'de {0} % a {1} %',
  'HbA1c rose by at least {0} percentage points':
    'la HbA1c aumentó al menos {0} puntos porcentuales',
  'HbA1c went from {0}; a rise of {1} percentage points is needed':
    'la HbA1c pasó {0}; se necesita un aumento de {1} puntos porcentuales',
  'HbA1c rise after {0}: {1}': 'Aumento de la HbA1c tras {0}: {1}',
  'HbA1c {0} % on {1}, {2} % on {3}; {4} since {5}. Review the glucose plan and what the medicine brings.':
    'HbA1c {0} % el {1}, {2} % el {3}; {4} desde el {5}. Revise el plan de glucemia y lo que aporta el medicamento.',

  // R76: blood pressure.
  'a blood pressure since the start': 'una presión arterial desde el inicio',
  'blood pressure was taken since the start, or an SNRI is taken':
    'se midió la presión arterial desde el inicio, o se toma un IRSN',
  'blood pressure was not taken since {0}': 'no se ha medido la presión arterial desde el {0}',
  '{0} was started {1}; a blood pressure is due after {2}':
    '{0} se inició {1}; corresponde una presión arterial a los {2}',
  'Blood pressure due on {0}': 'Presión arterial pendiente con {0}',
  '{0} since {1}, no blood pressure since. Measure it.':
    '{0} desde el {1}, desde entonces sin presión arterial. Mídala.',
  'Blood pressure that needs action from': 'Presión arterial que requiere actuar desde',
  'Blood pressure that is urgent from': 'Presión arterial urgente desde',
  'the latest blood pressure since the start is 140/90 or more':
    'la última presión arterial desde el inicio es 140/90 o más',
  'blood pressure was {0} on {1}, below 140/90':
    'la presión arterial fue {0} el {1}, menos de 140/90',
  'treat, and reduce or stop it': 'trátela, y reduzca o suspenda el medicamento',
  'treat, or reduce or stop it': 'trátela, o reduzca o suspenda el medicamento',
  '{0} mmHg {1} on {2} (since {3}). {4}.': '{0} mmHg {1} con {2} (desde el {3}). {4}.',
  'Act today: {0}': 'Actúe hoy: {0}',
  'Measure {0}: last {1} mmHg {2}, on {3} (since {4}). If still as high: {5}.':
    'Mida {0}: última {1} mmHg {2}, con {3} (desde el {4}). Si sigue igual de alta: {5}.',
  'Blood pressure {0} on {1}': 'Presión arterial {0} con {1}',
  'Measure blood pressure {0}: last {1}, {2}, on {3}':
    'Mida la presión arterial {0}: última {1}, {2}, con {3}',

  // R77: sodium.
  'a sodium since the start': 'un sodio desde el inicio',
  '{0} was started {1}; a sodium is due after {2}':
    '{0} se inició {1}; corresponde un sodio a los {2}',
  'age {0} or more, or a thiazide-like diuretic':
    'tiene {0} años o más, o toma un diurético tiazídico o similar',
  'the patient is under {0} and takes no thiazide-like diuretic':
    'el paciente tiene menos de {0} años y no toma un diurético tiazídico o similar',
  'Sodium due on {0}': 'Sodio pendiente con {0}',
  '{0} since {1}, no sodium since. Check it.':
    '{0} desde el {1}, desde entonces sin sodio. Mídalo.',
  'Sodium that needs action below': 'Sodio que requiere actuar por debajo de',
  'Sodium that is urgent below': 'Sodio urgente por debajo de',
  'the latest sodium since the start is below {0}':
    'el último sodio desde el inicio es menor de {0}',
  'sodium was {0} mmol/L on {1}, not below {2}': 'el sodio fue {0} mmol/L el {1}, no menor de {2}',
  'Act on hyponatraemia today.': 'Actúe hoy sobre la hiponatremia.',
  'Repeat it and do not raise the dose meanwhile.':
    'Repítalo y no aumente la dosis mientras tanto.',
  'Sodium {0} mmol/L on {1}': 'Sodio {0} mmol/L con {1}',
  'Sodium {0} mmol/L {1}; {2} since {3}. {4}': 'Sodio {0} mmol/L {1}; {2} desde el {3}. {4}',

  // R78: ECG.
  'age {0} or more, or heart disease': 'tiene {0} años o más, o cardiopatía',
  'the patient is under {0} and has no heart disease':
    'el paciente tiene menos de {0} años y no tiene cardiopatía',
  'no ECG since {0}': 'no hay ECG desde el {0}',
  'an ECG was recorded on {0}': 'se registró un ECG el {0}',
  'an ECG': 'un ECG',
  'ECG before a tricyclic: {0}': 'ECG antes de un tricíclico: {0}',
  '{0} since {1} without an ECG ({2}). Record an ECG before any increase.':
    '{0} desde el {1} sin ECG ({2}). Registre un ECG antes de cualquier aumento.',

  // R79: liver enzyme, potassium.
  'Stop it, look for another cause and repeat the test.':
    'Suspéndalo, busque otra causa y repita la prueba.',
  'Stop it, and repeat the test today with an ECG.':
    'Suspéndalo y repita hoy la prueba con un ECG.',
  'Do not raise it; look for another cause and repeat the test.':
    'No aumente la dosis; busque otra causa y repita la prueba.',
  '{0} since the start': '{0} desde el inicio',
  '{0} since the start is {1} {2} or more': '{0} desde el inicio: {1} {2} o más',
  '{0} was {1} {2} on {3}, below {4}': '{0}: {1} {2} el {3}, menos de {4}',
  '{0} was not measured since {1}': '{0}: sin medir desde el {1}',
  '{0} {1} {2} on {3}': '{0} {1} {2} con {3}',
  '{0} {1}; {2} since {3}. {4}': '{0} {1}; {2} desde el {3}. {4}',
};
