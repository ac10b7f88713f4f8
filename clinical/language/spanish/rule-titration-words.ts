/** R20 to R30: titration, response, tolerability and adverse effects. */
export const ruleTitrationWords: Readonly<Record<string, string>> = {
  // The maximum and the response, as titration asks for them.
  'Protocol maximum': 'Máximo del protocolo',
  'Maximum above 75 years': 'Máximo con más de 75 años',
  'above 75 years': 'con más de 75 años',
  'Maximum with liver disease or heavy alcohol use':
    'Máximo con hepatopatía o consumo intenso de alcohol',
  'with liver disease or heavy alcohol use': 'con hepatopatía o consumo intenso de alcohol',
  'Maximum for this kidney function': 'Máximo para esta función renal',
  'a current pain score on the same scale as the baseline':
    'una puntuación de dolor actual en la misma escala que la basal',
  'a pain score to serve as baseline': 'una puntuación de dolor que sirva de valor basal',
  'Fall in pain from baseline': 'Reducción del dolor respecto al valor basal',

  // R20, R21: the next step.
  'the cap for this patient is known': 'se conoce la dosis más alta para este paciente',
  'the highest dose for this patient is not known without kidney function':
    'sin la función renal no se conoce la dosis más alta para este paciente',
  'a ladder step above the present dose and within the cap exists':
    'existe un paso de titulación por encima de la dosis actual y dentro del límite',
  '{0} is already the highest step for this patient':
    '{0} ya es el paso más alto para este paciente',
  'the response at the present dose is inadequate':
    'la respuesta con la dosis actual es insuficiente',
  'the dose is the run-in dose of {0} mg/day': 'la dosis es la introductoria de {0} mg/día',
  'the dose is {0}, not the run-in dose of {1} mg/day':
    'la dosis es {0}, no la introductoria de {1} mg/día',
  'the cap for this patient allows {0} mg/day': 'el límite para este paciente permite {0} mg/día',
  'the highest dose for this patient is below {0} mg/day':
    'la dosis más alta para este paciente es menor de {0} mg/día',
  'the response is not already adequate': 'la respuesta aún no es adecuada',
  'the response is already adequate ({0})': 'la respuesta ya es adecuada ({0})',
  'side effects were asked about since the dose began, none of grade 2 or more':
    'se preguntó por efectos adversos desde que empezó la dosis y ninguno es de grado 2 o más',
  'side effects were asked about since the dose began':
    'se preguntó por efectos adversos desde que empezó la dosis',
  'side effects were not asked about since the dose began':
    'no se ha preguntado por efectos adversos desde que empezó la dosis',
  'side effects were not asked about since the dose began {0}':
    'no se ha preguntado por efectos adversos desde que empezó la dosis {0}',
  'nothing holds the dose': 'nada impide aumentar la dosis',
  'nothing holds the dose ({0})': 'nada impide aumentar la dosis ({0})',
  'the dose is held: {0}': 'la dosis no debe aumentarse: {0}',
  'a side effect of grade 2 or more, or one that forbids it, is open':
    'hay abierto un efecto adverso de grado 2 o más, o uno que lo impide',
  'the daily dose is known': 'se conoce la dosis diaria',
  'Days at the present dose': 'Días con la dosis actual',
  'Days on a dose before the next step': 'Días con una dosis antes del paso siguiente',
  'at least {0} at the present dose': 'han pasado al menos {0} con la dosis actual',
  '{0} is not titrated': '{0} no se titula',
  '{0} began {1}; a step is due after {2} on it':
    '{0} empezó {1}; el siguiente paso corresponde a los {2}',
  'kidney function is known and recent': 'la función renal es conocida y reciente',
  'kidney function is unknown or too old to raise the dose':
    'la función renal es desconocida o demasiado antigua para aumentar la dosis',
  'Titration up due: {0} {1} to {2}': 'Aumento de titulación pendiente: {0} de {1} a {2}',
  '{0}, tolerated. {1}: response inadequate.':
    '{0}, con buena tolerancia. {1}: respuesta insuficiente.',
  'Next step {0}.': 'Paso siguiente: {0}.',
  'Caution: {0}': 'Precaución: {0}',
  '{0} {1} to {2} mg due': '{0}: paso de {1} a {2} mg pendiente',
  '{0}, tolerated. Next step {1} mg once daily.':
    '{0}, con buena tolerancia. Paso siguiente: {1} mg una vez al día.',

  // R23, R24: at and above the maximum.
  'the dose is known': 'se conoce la dosis',
  'the dose is the maximum for this patient': 'la dosis es la máxima para este paciente',
  '{0} is not the maximum for this patient ({1})': '{0} no es el máximo para este paciente ({1})',
  'none is set': 'no hay ninguno fijado',
  'Days at the maximum': 'Días con la dosis máxima',
  'at least {0} at the maximum': 'han pasado al menos {0} con la dosis máxima',
  'the maximum began {0}; it is judged after {1}':
    'la dosis máxima empezó {0}; se valora a los {1}',
  'Maximum dose without response: {0} {1}': 'Dosis máxima sin respuesta: {0} {1}',
  '{0}, the maximum for this patient. {1}: response inadequate. Do not go higher; plan what comes next.':
    '{0}, el máximo para este paciente. {1}: respuesta insuficiente. No aumente más; planifique lo siguiente.',
  'the protocol sets a maximum': 'el protocolo fija un máximo',
  'the protocol sets no maximum for {0}': 'el protocolo no fija un máximo para {0}',
  'the dose is above the maximum': 'la dosis supera el máximo',
  '{0} is within the maximum of {1}': '{0} no supera el máximo de {1}',
  'Dose above protocol maximum: {0} {1}': 'Dosis superior al máximo del protocolo: {0} {1}',
  '{0}. At most {1} for this patient{2}. Reduce, or record the reason.':
    '{0}. Como máximo {1} para este paciente{2}. Reduzca, o registre el motivo.',

  // R29: tolerability not recorded.
  'side effects asked about after the present dose began on {0}':
    'preguntar por efectos adversos después de empezar la dosis actual el {0}',
  'Ask about {0}.': 'Pregunte por {0}.',
  'Tolerability not recorded: {0} step to {1} waits':
    'Tolerabilidad sin registrar: el paso de {0} a {1} espera',
  '{0}. The step to {1} waits: side effects were not asked about since. {2}':
    '{0}. El paso a {1} espera: desde entonces no se ha preguntado por efectos adversos. {2}',
  'no step waits for it, and {0} was started {1}; asking is due after {2}':
    'ningún paso lo espera, y {0} se inició {1}; corresponde preguntar a los {2}',
  'side effects were not asked about in the last {0}':
    'no se ha preguntado por efectos adversos en los últimos {0}',
  'no step waits for it, and side effects were asked about on {0}, within the last {1}':
    'ningún paso lo espera, y se preguntó por efectos adversos el {0}, dentro de los últimos {1}',
  'side effects asked about': 'preguntar por efectos adversos',
  'not asked about since {0}': 'no se ha preguntado por efectos adversos desde el {0}',
  'never asked about': 'nunca se ha preguntado por efectos adversos',
  'Tolerability not recorded: {0}': 'Tolerabilidad sin registrar: {0}',
  '{0}: side effects were {1}. {2}': '{0}: {1}. {2}',

  // R30: an adverse effect.
  'the term was reported': 'se comunicó el efecto adverso',
  'the grade (read as 2)': 'el grado (se lee como 2)',
  'the latest report is of grade 2 or more, or of a grade urgent for this term':
    'el último registro es de grado 2 o más, o de un grado urgente para este efecto',
  'it was last reported at grade {0}, on {1}': 'el último registro fue de grado {0}, el {1}',
  'R37 does not speak of it (weight or oedema on a gabapentinoid)':
    'R37 no avisa de ello (peso o edema con un gabapentinoide)',
  'R37 speaks of weight and oedema on a gabapentinoid':
    'R37 avisa del peso y del edema con un gabapentinoide',
  'the named medicine was not reduced or stopped after the report':
    'el medicamento señalado no se redujo ni se suspendió después del registro',
  '{0} was reduced or stopped after the report on {1}':
    'se redujo o suspendió {0} después del registro del {1}',
  ' on {0}': ' con {0}',
  '{0}{1}: stop at once': '{0}{1}: suspenda de inmediato',
  '{0}{1}: hold or reduce': '{0}{1}: no aumente o reduzca',
  '{0} (severe)': '{0} (grave)',
  '{0} (moderate)': '{0} (intensidad moderada)',
  '{0} (mild)': '{0} (leve)',
  'Severe {0}': '{0} (grave)',
  'Moderate {0}': '{0} (intensidad moderada)',
  'Mild {0}': '{0} (leve)',
  '{0}, grade {1}{2}, reported {3}. {4}': '{0}, grado {1}{2}, registro: {3}. {4}',
  'Stop the suspected medicine at once and have the patient seen.':
    'Suspenda de inmediato el medicamento sospechoso y haga que se valore al paciente.',
  'First exclude cauda equina syndrome (RF-CES-1). ':
    'Primero descarte un síndrome de cauda equina (RF-CES-1). ',
  'Assess today. ': 'Evalúe hoy. ',
  '{0}{1}Do not raise the dose; go back to the last tolerated one, and taper if stopping.':
    '{0}{1}No aumente la dosis; vuelva a la última tolerada y, si suspende, redúzcala gradualmente.',
  'The side effect is reported as resolved (grade 0).':
    'El efecto adverso se registra como resuelto (grado 0).',
  'The side effect is reported at grade 0 or 1.': 'El efecto adverso se registra con grado 0 o 1.',
  'The side effect is reported at grade 0 or 1, or the named medicine is reduced or stopped. Titration stays held until such a report.':
    'El efecto adverso se registra con grado 0 o 1, o se reduce o suspende el medicamento señalado. La titulación sigue detenida hasta ese registro.',
};
