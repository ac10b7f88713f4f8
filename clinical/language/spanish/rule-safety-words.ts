/** R31 to R39: kidney function, anti-inflammatories, tapers, contraindications, interactions. */
export const ruleSafetyWords: Readonly<Record<string, string>> = {
  // How kidney function was worked out, and what that lacks.
  'on dialysis, whatever the creatinine': 'en diálisis, sea cual sea la creatinina',
  'creatinine or eGFR': 'creatinina o TFGe',
  'a recent creatinine or eGFR': 'una creatinina o TFGe reciente',
  'Cockcroft-Gault: creatinine {0} mg/dL on {1}, {2} kg':
    'Cockcroft-Gault: creatinina {0} mg/dL el {1}, {2} kg',
  'weight (eGFR stands in for creatinine clearance)':
    'peso (la TFGe sustituye al aclaramiento de creatinina)',
  'eGFR stands in for creatinine clearance; {0}':
    'la TFGe sustituye al aclaramiento de creatinina; {0}',
  'Age of the kidney result': 'Antigüedad del resultado renal',
  'result of {0}': 'resultado del {0}',
  'CKD-EPI 2021 from creatinine {0} mg/dL on {1}': 'CKD-EPI 2021 con creatinina {0} mg/dL el {1}',
  'eGFR as reported on {0}': 'TFGe informada el {0}',
  'birth date': 'fecha de nacimiento',
  sex: 'sexo',
  'an estimate for patients under 18 years': 'una estimación para menores de 18 años',
  'Creatinine clearance': 'Aclaramiento de creatinina',

  // R31: kidney function due.
  'kidney function is unknown or too old': 'la función renal es desconocida o demasiado antigua',
  'the last kidney result is of {0}, recent enough for {1}':
    'el último resultado renal es del {0}, bastante reciente para {1}',
  'the patient is on dialysis': 'el paciente está en diálisis',
  'Kidney function has never been recorded.': 'La función renal nunca se ha registrado.',
  'The last kidney result is of {0}, {1}{2}.': 'El último resultado renal es del {0}, {1}{2}.',
  ', and cannot be turned into an eGFR': ', y no permite calcular una TFGe',
  'Kidney function due, last {0}: {1}': 'Función renal pendiente, última el {0}: {1}',
  'Kidney function unknown: {0}': 'Función renal desconocida: {0}',
  '{0}. {1} Order creatinine with eGFR.': '{0}. {1} Solicite creatinina con TFGe.',

  // R32: dose above the renal limit.
  'kidney function is known': 'la función renal es conocida',
  'kidney function is not known': 'la función renal no es conocida',
  'this kidney function limits the dose': 'esta función renal limita la dosis',
  'a kidney function of {0} sets no limit for {1}':
    'una función renal de {0} no limita la dosis de {1}',
  'the dose is above the limit': 'la dosis supera el límite',
  '{0} is within the limit of {1} at a kidney function of {2}':
    '{0} no supera el límite de {1} con una función renal de {2}',
  'at most {0}; reduce': 'como máximo {0}; reduzca',
  'avoid; taper and change': 'evítelo; reduzca gradualmente y cambie',
  'avoid; stop or change': 'evítelo; suspenda o cambie',
  'Dose above the renal limit: {0} at {1}': 'Dosis superior al límite renal: {0} con {1}',

  // R33, R34: oral NSAIDs.
  'Reduced eGFR below': 'TFGe reducida por debajo de',
  'Urgent below': 'Urgente por debajo de',
  'eGFR is below {0}': 'la TFGe es menor de {0}',
  '{0}: not below {1}': '{0}: no menor de {1}',
  'eGFR is not known': 'la TFGe no es conocida',
  'Repeat it; stop the NSAID meanwhile.': 'Repítala; suspenda el AINE mientras tanto.',
  'Stop it.': 'Suspéndalo.',
  'Stop it, or keep the course as short as possible and recheck creatinine.':
    'Suspéndalo, o mantenga el curso lo más corto posible y controle la creatinina.',
  'Oral NSAID with reduced eGFR: {0}, {1}': 'AINE oral con TFGe reducida: {0}, {1}',
  'Length of the course': 'Duración del curso',
  'oral NSAIDs since {0}': 'AINE orales desde el {0}',
  'the course is at least {0} long': 'el curso dura al menos {0}',
  'the course of oral NSAIDs began {0}; {1} are allowed':
    'el curso de AINE orales empezó {0}; se permiten {1}',
  'Oral NSAID longer than one week: {0}': 'AINE oral durante más de una semana: {0}',
  '{0}: oral NSAID since {1}, {2}. Stop it or give the reason; check kidney function, blood pressure and stomach.':
    '{0}: AINE oral desde el {1}, {2}. Suspéndalo o indique el motivo; controle función renal, presión arterial y estómago.',

  // R35: stopped without taper.
  'stopped within the last {0}': 'se suspendió en los últimos {0}',
  '{0} was stopped {1}, more than {2} ago': '{0} se suspendió {1} (más de {2})',
  'Length of treatment': 'Duración del tratamiento',
  '{0} was taken for {1} only; under {2} it needs no taper':
    '{0} se tomó solo durante {1}; con menos de {2} no necesita reducción gradual',
  'Taper at least': 'Reducción gradual de al menos',
  'the dose was not reduced at least {0} before the stop':
    'la dosis no se redujo al menos {0} antes de la suspensión',
  'the dose was reduced at least {0} before the stop on {1}':
    'la dosis se redujo al menos {0} antes de la suspensión el {1}',
  ' A severe side effect came just before.': ' Justo antes hubo un efecto adverso grave.',
  'Stopped without taper: {0}': 'Suspensión sin reducción gradual: {0}',
  '{0} was stopped {1} without a taper, taken since {2}.{3} Watch for withdrawal; restart a taper if needed.':
    '{0} se suspendió {1} sin reducción gradual; en uso desde el {2}.{3} Vigile síntomas de retirada; si hace falta, retome una reducción gradual.',

  // R36: contraindication.
  '{0} (implies {1})': '{0} (implica {1})',
  'Contraindication: {0} with {1}': 'Contraindicación: {0} con {1}',
  '{0} is contraindicated. Recorded: {1}. Stop or change it.':
    '{0}: contraindicación. Registrado: {1}. Suspenda o cambie el medicamento.',

  // R37: weight and oedema.
  'a weight after the start': 'un peso posterior al inicio',
  'a weight at the start': 'un peso al inicio',
  'Weight change since the start': 'Cambio de peso desde el inicio',
  '{0} kg to {1} kg on {2}': 'de {0} kg a {1} kg el {2}',
  'weight gain or oedema since the start reaches a limit':
    'el aumento de peso o el edema desde el inicio alcanza un límite',
  'neither weight gain nor oedema since {0} reaches a limit':
    'ni el aumento de peso ni el edema desde el {0} alcanzan un límite',
  'Weight gain or oedema on {0}': 'Aumento de peso o edema con {0}',
  '{0} since {1}: {2}. Look for heart failure and a thiazolidinedione; reduce or switch.':
    '{0} desde el {1}: {2}. Busque insuficiencia cardíaca y uso de tiazolidinediona; reduzca o cambie.',
  'weight {0}': 'peso {0}',
  '{0} of grade {1} on {2}': '{0} de grado {1} el {2}',
  '{0} with heart failure': '{0} con insuficiencia cardíaca',
  '{0} kg to {1} kg within {2} days with heart failure':
    'de {0} kg a {1} kg en {2} días con insuficiencia cardíaca',

  // R38: interactions.
  'the age makes the combination a risk': 'por la edad la combinación es un riesgo',
  'eGFR, which could make the interaction worse': 'TFGe, que podría agravar la interacción',
  '{0} with {1}': '{0} con {1}',
  '{0}: contraindicated': '{0}: combinación contraindicada',
  '{0}: interaction': '{0}: interacción',
  'Severity: contraindicated ({0}).': 'Gravedad: contraindicada ({0}).',
  'Severity: major ({0}).': 'Gravedad: mayor ({0}).',
  'Severity: moderate ({0}).': 'Gravedad: moderada ({0}).',

  // R39: pregnancy.
  'a pregnancy is recorded': 'hay un embarazo registrado',
  'go on, change or taper; do not stop abruptly':
    'continuar, cambiar o reducir gradualmente; no suspenda de golpe',
  'go on, change or stop': 'continuar, cambiar o suspender',
  'Pregnancy: review {0}': 'Embarazo: revise {0}',
  '{0}, in pregnancy. Review within the week whether to {1}.':
    '{0}, en el embarazo. Decida esta semana si {1}.',
};
