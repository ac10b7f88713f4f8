/** Profiles and parameters of the protocol, and what is wrong with a setting. */
export const protocolWords = {
  'Default protocol': 'Protocolo predeterminado',
  '1 own setting': '1 ajuste propio',
  '{0} own settings': '{0} ajustes propios',
  '75 mg twice daily': '75 mg dos veces al día',
  '30 mg once daily for 7 days, then 60 mg': '30 mg una vez al día durante 7 días, luego 60 mg',
  'US label, painful diabetic neuropathy':
    'Ficha técnica de EE. UU., neuropatía diabética dolorosa',
  '50 mg three times daily': '50 mg tres veces al día',
  '60 mg once daily (30 mg if tolerability is a concern)':
    '60 mg una vez al día (30 mg si preocupa la tolerabilidad)',
  'AAN 2022: trials of 12 weeks': 'AAN 2022: ensayos de 12 semanas',
  'Switch to another effective class, or add one.': 'Cambie a otra clase eficaz, o añada una.',
  'Slow titration': 'Titulación lenta',
  '25-75 mg/day': '25-75 mg/día',
  'age 75 or more, frailty, creatinine clearance below 60, or another CNS-active medicine':
    '75 años o más, fragilidad, aclaramiento de creatinina menor de 60 u otro medicamento activo en el SNC',
  'Reassessment of pain and function due from':
    'Reevaluación del dolor y la función pendiente desde',
  days: 'días',
  'Reassessment overdue after': 'Reevaluación atrasada después de',
  'Pain and function are one reassessment when at most this far apart':
    'Dolor y función son una misma reevaluación si los separan como máximo',
  'A score is current for': 'Una puntuación está vigente durante',
  'A pain score supports a decision for': 'Una puntuación de dolor sustenta una decisión durante',
  'A score speaks about a dose from this long on it':
    'Una puntuación informa sobre una dosis desde este tiempo con ella',
  'Fall in pain that counts as adequate': 'Reducción del dolor que cuenta como adecuada',
  '%': '%',
  'Pain that counts as adequate at or below':
    'Dolor que cuenta como adecuado si es igual o menor que',
  'points of 10': 'puntos de 10',
  'Trial baseline: at most this long before the start':
    'Valor basal del ensayo: como máximo este tiempo antes del inicio',
  'Trial baseline: at most this long after the start':
    'Valor basal del ensayo: como máximo este tiempo después del inicio',
  'Shortest adequate trial': 'Ensayo terapéutico adecuado más corto',
  weeks: 'semanas',
  'Trial after which a change is due': 'Ensayo terapéutico tras el cual corresponde un cambio',
  'Treatment without response before referral': 'Tratamiento sin respuesta antes de la derivación',
  'Time at the maximum dose before it is judged': 'Tiempo con la dosis máxima antes de valorarla',
  'Longest oral NSAID course': 'Curso más largo de AINE oral',
  'NSAID-free time that ends a course': 'Tiempo sin AINE que termina un curso',
  'Kidney function is fresh for': 'La función renal es reciente durante',
  'Reduced kidney function is fresh for': 'La función renal reducida es reciente durante',
  'Kidney function is fresh on an oral NSAID for':
    'La función renal con un AINE oral es reciente durante',
  'HbA1c interval': 'Intervalo de HbA1c',
  'HbA1c interval at or above target': 'Intervalo de HbA1c en la meta o por encima',
  'HbA1c target': 'Meta de HbA1c',
  'HbA1c rise that counts': 'Aumento de HbA1c que cuenta',
  'percentage points': 'puntos porcentuales',
  'HbA1c speaks about a medicine from this long on it':
    'La HbA1c informa sobre un medicamento desde este tiempo con él',
  'HbA1c baseline: at most this long before the start':
    'HbA1c basal: como máximo este tiempo antes del inicio',
  'B12 interval on metformin': 'Intervalo de vitamina B12 con metformina',
  'Weight gain worth knowing': 'Aumento de peso que conviene saber',
  'Weight gain that needs action': 'Aumento de peso que requiere actuar',
  'Rapid weight gain in heart failure': 'Aumento rápido de peso en insuficiencia cardíaca',
  kg: 'kg',
  'Rapid weight gain: within': 'Aumento rápido de peso: en un plazo de',
  'Longest short opioid course': 'Duración máxima de un curso corto de opioide',
  'Opioid dose that needs action': 'Dosis de opioide que requiere actuar',
  'MME/day': 'MME/día',
  'Psychological screen interval': 'Intervalo del tamizaje psicológico',
  'First psychological screen due after': 'Primer tamizaje psicológico pendiente después de',
  'A CBT record counts for': 'Un registro de TCC cuenta durante',
  'Physical therapy to start within': 'Fisioterapia: inicio en un plazo de',
  'Longest gap between physical therapy sessions':
    'Intervalo más largo entre sesiones de fisioterapia',
  'Blood pressure check on an SNRI within':
    'Control de presión arterial con un IRSN en un plazo de',
  'Sodium check on an antidepressant within':
    'Control de sodio con un antidepresivo en un plazo de',
  'ECG before a tricyclic from age': 'ECG antes de un tricíclico desde la edad de',
  years: 'años',
  'A red-flag screen is current for': 'Una revisión de señales de alarma está vigente durante',
  'Neuropathic assessment due after': 'Evaluación neuropática pendiente después de',
  'Rise in pain that counts as worsening': 'Aumento del dolor que cuenta como empeoramiento',
  points: 'puntos',
  'Previous pain score at most this much earlier':
    'Puntuación de dolor previa, como máximo este tiempo antes',
  'A stop without taper is watched for': 'Una suspensión sin reducción gradual se vigila durante',
  'Pain and function are compared from this long after baseline':
    'Dolor y función se comparan desde este tiempo después del valor basal',
  'A referral should have an outcome within': 'Una derivación debe tener resultado en un plazo de',
  'An urgent spinal referral should have an outcome within':
    'Una derivación urgente a columna debe tener resultado en un plazo de',
  'Vitamin status is asked after': 'El estado vitamínico se pregunta después de',
  'A weight plan counts for': 'Un plan de peso cuenta durante',
  'Body mass index from which a weight plan is offered':
    'Índice de masa corporal desde el que se ofrece un plan de peso',
  'kg/m2': 'kg/m2',
  'A tolerability record counts for': 'Un registro de tolerabilidad cuenta durante',
  'ALT that needs action from': 'ALT que requiere actuar desde',
  'U/L': 'U/L',
  'ALT that is urgent from': 'ALT urgente desde',
  'Potassium that needs action from': 'Potasio que requiere actuar desde',
  'mmol/L': 'mmol/L',
  'Potassium that is urgent from': 'Potasio urgente desde',
  '{0} is a whole number of {1}': '{0} es un número entero de {1}',
  '{0} ({1}) belongs to a safety rule: it cannot be more than {2} {3}':
    '{0} ({1}) pertenece a una regla de seguridad: no puede ser mayor que {2} {3}',
  '{0} ({1}) belongs to a safety rule: it cannot be less than {2} {3}':
    '{0} ({1}) pertenece a una regla de seguridad: no puede ser menor que {2} {3}',
};
