/** Laboratory tests and measurements, their limits and the notes on their codes. */
export const labWords = {
  'Creatinine, serum': 'Creatinina sérica',
  'whole blood; read as serum': 'sangre entera; se lee como suero',
  'serum, plasma or blood': 'suero, plasma o sangre',
  'Reference ranges differ between laboratories.':
    'Los intervalos de referencia difieren entre laboratorios.',
  eGFR: 'TFGe',
  'creatinine and cystatin C': 'creatinina y cistatina C',
  'equation CKD-EPI 2009, not CKD-EPI 2021': 'ecuación CKD-EPI 2009, no CKD-EPI 2021',
  'equation CKD-EPI 2009, not CKD-EPI 2021; with the coefficient for black patients':
    'ecuación CKD-EPI 2009, no CKD-EPI 2021; con el coeficiente para pacientes negros',
  'equation CKD-EPI 2009, not CKD-EPI 2021; without the coefficient for black patients':
    'ecuación CKD-EPI 2009, no CKD-EPI 2021; sin el coeficiente para pacientes negros',
  'equation MDRD, not CKD-EPI 2021': 'ecuación MDRD, no CKD-EPI 2021',
  'equation MDRD, not CKD-EPI 2021; without the coefficient for black patients':
    'ecuación MDRD, no CKD-EPI 2021; sin el coeficiente para pacientes negros',
  'equation MDRD, not CKD-EPI 2021; with the coefficient for black patients':
    'ecuación MDRD, no CKD-EPI 2021; con el coeficiente para pacientes negros',
  'equation cystatin C, not CKD-EPI 2021': 'ecuación de cistatina C, no CKD-EPI 2021',
  'equation not stated, not CKD-EPI 2021': 'ecuación no indicada, no CKD-EPI 2021',
  'reduced: shorter checking interval, no long NSAID course':
    'reducida: controles más seguidos, sin curso largo de AINE',
  'severely reduced': 'muy reducida',
  'Adults only; not valid in acute kidney injury or on dialysis. Limits are applied to the unrounded value, shown rounded half up.':
    'Solo adultos; no es válida en lesión renal aguda ni en diálisis. Los límites se aplican al valor sin redondear, que se muestra redondeado.',
  'Creatinine clearance (Cockcroft-Gault)': 'Aclaramiento de creatinina (Cockcroft-Gault)',
  'With the actual weight, as the labels do. From BMI 30 the adjusted weight is shown beside it when it leads to another dose band.':
    'Con el peso real, como las fichas técnicas. Desde un IMC de 30 se muestra al lado el peso ajustado cuando lleva a otra banda de dosis.',
  HbA1c: 'HbA1c',
  'measured by HPLC': 'medida por HPLC',
  'measured by electrophoresis': 'medida por electroforesis',
  diabetes: 'diabetes',
  'at or over the common target': 'igual o por encima de la meta habitual',
  'Every 180 days; every 90 while at or over the target or after a change of treatment.':
    'Cada 180 días; cada 90 mientras esté en la meta o por encima, o tras un cambio de tratamiento.',
  'Vitamin B12, total': 'Vitamina B12 total',
  deficient: 'deficiente',
  'indeterminate: confirm with MMA or active B12':
    'indeterminada: confirmar con AMM o vitamina B12 activa',
  'A repeat level says nothing while replacement runs. Older US practice uses 200 pg/mL.':
    'Repetir la determinación no informa mientras dure el reemplazo. La práctica más antigua en EE. UU. usa 200 pg/mL.',
  'Active B12 (holotranscobalamin)': 'Vitamina B12 activa (holotranscobalamina)',
  indeterminate: 'indeterminado',
  'Methylmalonic acid, serum': 'Ácido metilmalónico sérico',
  'moles per volume: the unit must come with the result':
    'moles por volumen: la unidad debe venir con el resultado',
  'raised: confirms deficiency': 'elevado: confirma la deficiencia',
  'Rises when the kidneys fail: read it with the eGFR. Another common limit is 400.':
    'Sube en la insuficiencia renal: léalo junto con la TFGe. Otro límite habitual es 400.',
  '25-hydroxyvitamin D, total': '25-hidroxivitamina D total',
  'severely deficient': 'deficiencia grave',
  '20 ng/mL is 50 nmol/L. The Endocrine Society of 2024 sets no limits any more.':
    '20 ng/mL son 50 nmol/L. La Endocrine Society de 2024 ya no fija límites.',
  Potassium: 'Potasio',
  'venous blood; read as serum': 'sangre venosa; se lee como suero',
  act: 'actuar',
  'act today': 'actuar hoy',
  Sodium: 'Sodio',
  ALT: 'ALT',
  'with pyridoxal phosphate': 'con fosfato de piridoxal',
  'without pyridoxal phosphate': 'sin fosfato de piridoxal',
  'act (3 times a limit of 40)': 'actuar (3 veces un límite de 40)',
  'act today (5 times a limit of 40)': 'actuar hoy (5 veces un límite de 40)',
  'Replace by multiples of the local upper limit. Stop duloxetine in jaundice or clear liver injury.':
    'Sustituya por múltiplos del límite superior local. Suspenda la duloxetina ante ictericia o daño hepático claro.',
  'Urine albumin/creatinine ratio': 'Cociente albúmina/creatinina en orina',
  microalbumin: 'microalbúmina',
  'a plain ratio: the unit must come with the result':
    'un cociente simple: la unidad debe venir con el resultado',
  'microalbumin, a plain ratio: the unit must come with the result':
    'microalbúmina, un cociente simple: la unidad debe venir con el resultado',
  'moderately raised (A2)': 'moderadamente elevado (A2)',
  'severely raised (A3)': 'muy elevado (A3)',
  Haemoglobin: 'Hemoglobina',
  'arterial blood': 'sangre arterial',
  'venous blood': 'sangre venosa',
  'C-reactive protein': 'Proteína C reactiva',
  'high-sensitivity method': 'método de alta sensibilidad',
  'Body weight': 'Peso corporal',
  measured: 'medido',
  'stated by the patient': 'referido por el paciente',
  'Body height': 'Talla',
  'Body mass index': 'Índice de masa corporal',
  'offer a weight plan': 'ofrecer un plan de peso',
  'Blood pressure': 'Presión arterial',
  systolic: 'sistólica',
  diastolic: 'diastólica',
  'panel of both': 'panel de ambas',
  'systolic: act': 'sistólica: actuar',
  'diastolic: act': 'diastólica: actuar',
  'systolic: act today': 'sistólica: actuar hoy',
  'diastolic: act today': 'diastólica: actuar hoy',
  '"{0}" is not a laboratory test that can be recorded':
    '«{0}» no es una prueba de laboratorio que se pueda registrar',
  '{0} of {1} {2} is not plausible ({3}-{4}); check value and unit':
    '{0} de {1} {2} no es verosímil ({3}-{4}); revise el valor y la unidad',
};
