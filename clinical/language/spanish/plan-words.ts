/** Plans of treatment: steps, limits, what holds and ends them. */
export const planWords: Readonly<Record<string, string>> = {
  '{0} mg once daily': '{0} mg una vez al día',
  '{0} mg in the morning': '{0} mg por la mañana',
  '{0} mg at midday': '{0} mg al mediodía',
  '{0} mg in the evening': '{0} mg por la noche',
  'A side effect of grade 2 or more: {0}, or any other.':
    'Hay un efecto adverso de grado 2 o más: {0}, o cualquier otro.',
  'Side effects were not asked about since the dose began, or more than {0} ago.':
    'No se preguntó por efectos adversos desde que empezó la dosis, o se preguntó hace más de {0}.',
  'Kidney function is older than {0} ({1} when it is reduced).':
    'La función renal tiene más de {0} (de {1} si está reducida).',
  'Pain has fallen by {0} % or to {1} or less: stay at that dose.':
    'El dolor bajó un {0} % o hasta {1} o menos: mantener esa dosis.',
  'Side effects were not asked about since {0} began on {1}.':
    'No se preguntó por efectos adversos desde que empezó {0} el {1}.',
  'A side effect is open: {0}.': 'Hay un efecto adverso abierto: {0}.',
  'Kidney function is not known: test it before any step after the start.':
    'La función renal es desconocida: medirla antes de cualquier paso después del inicio.',
  'Kidney function is too old to raise the dose: test it first.':
    'La función renal es demasiado antigua para subir la dosis: medirla antes.',
  'Kidney function of {0} is too old to raise the dose: test it first.':
    'La función renal del {0} es demasiado antigua para subir la dosis: medirla antes.',
  'Kidney function': 'Función renal',
  'Heart rate': 'Frecuencia cardíaca',
  Weight: 'Peso',
  'Sleepiness, dizziness': 'Somnolencia, mareo',
  'Mood, suicidal thoughts': 'Ánimo, ideas suicidas',
  'Signs of misuse': 'Signos de mal uso',
  Skin: 'Piel',
  '{0} to begin with: {1}.': '{0} para empezar: {1}.',
  '{0} to begin with, the lowest start of any kidney function: kidney function is not known.':
    '{0} para empezar, el inicio más bajo de cualquier función renal: la función renal es desconocida.',
  'Not before {0}.': 'No antes del {0}.',
  '{0} after the step before at the earliest: {1}.':
    'Como pronto {0} después del paso anterior: {1}.',
  'A dose is above 0. To stop, plan a taper.':
    'Una dosis es mayor que 0. Para suspender, planifique una reducción.',
  'A titration rises: more than {0}.': 'Una titulación sube: más de {0}.',
  'At most {0} for this patient.': 'Como máximo {0} para este paciente.',
  'At most {0} ({1}).': 'Como máximo {0} ({1}).',
  'Kidney function is not known: no step after the start before it is tested.':
    'La función renal es desconocida: ningún paso después del inicio hasta medirla.',
  'One step at a time: at most {0} here.': 'Un paso cada vez: aquí como máximo {0}.',
  'Begin with at most {0}.': 'Empiece con {0} como máximo.',
  'Later than the step before, {0}.': 'Después del paso anterior, {0}.',
  'A taper falls: less than {0}.': 'Una reducción baja: menos de {0}.',
  'A taper ends at 0.': 'Una reducción termina en 0.',
  'Over {0} or longer: not before {1}.': 'Durante {0} o más: no antes del {1}.',
  'Stop at once, at any grade: {0}.': 'Suspender de inmediato, con cualquier grado: {0}.',
  'Judge the trial after {0} weeks, by {1}: without a response change the treatment.':
    'Valorar la prueba a las {0} semanas, antes del {1}: sin respuesta, cambiar el tratamiento.',
  '{0} is the most for this patient. Without a response after {1} on it, from {2}: do not go higher, change.':
    '{0} es el máximo para este paciente. Sin respuesta tras {1} con esa dosis, desde el {2}: no subir más, cambiar.',
  'No longer than {0}: stop by {1}.': 'No más de {0}: suspender antes del {1}.',
  'Choose another medicine to change to.': 'Elija otro medicamento para el cambio.',
  '{0} is already taken.': '{0} ya se toma.',
  '{0} cannot follow {1}: the interaction lasts. {2}':
    '{0} no puede seguir a {1}: la interacción perdura. {2}',
  'Not together ({0}): {1} begins when {2} is stopped. {3}':
    'No juntos ({0}): {1} comienza cuando se suspende {2}. {3}',
  'Not together ({0}): {1} begins {2} after {3} is stopped. {4}':
    'No juntos ({0}): {1} comienza {2} después de suspender {3}. {4}',
  '{0} is not taken.': '{0} no se toma.',
  '{0} is not in the formulary.': '{0} no está en el vademécum.',
  'The daily dose of {0} is not known: record it first.':
    'La dosis diaria de {0} es desconocida: regístrela antes.',
  '{0} is the lowest step: there is none before the stop. Watch for withdrawal for two weeks.':
    '{0} es el paso más bajo: no hay otro antes de suspender. Vigilar la abstinencia durante dos semanas.',
  'The formulary has no dose steps for it: half the dose, then none. Adapt it.':
    'El vademécum no tiene pasos de dosis para él: la mitad de la dosis, después ninguna. Adáptelo.',
  '{0} needs no taper.': '{0} no necesita reducción gradual.',
  '{0} was taken for {1} only: under {2} it needs no taper.':
    '{0} se tomó solo {1}: con menos de {2} no necesita reducción gradual.',
  '{0} was reported on {1}: {2} is stopped at once, not step by step.':
    '{0}, comunicado el {1}: {2} se suspende de inmediato, no paso a paso.',
  'The formulary gives no daily start dose for {0}.':
    'El vademécum no indica una dosis diaria de inicio para {0}.',
  'The formulary has no dose steps for {0}.': 'El vademécum no tiene pasos de dosis para {0}.',
  'Kidney function is not known: {0} is not raised before it is tested.':
    'La función renal es desconocida: {0} no se sube hasta medirla.',
  '{0} is above the most for this patient, {1}: reduce it.':
    '{0} supera el máximo para este paciente, {1}: reducir.',
  '{0} is already the highest step for this patient.':
    '{0} ya es el paso más alto para este paciente.',
  '{0} is to be avoided at {1}.': '{0} debe evitarse con {1}.',
  '{0}: {1}': '{0}: {1}',
};
