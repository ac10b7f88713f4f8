/** Sources described in our words, what they support and how they were read. Titles stay as published. */
export const sourceWords = {
  'Seed article on low back pain in a diabetic patient whom vitamins D and B12 did not help, 17 September 2025, awaiting review':
    'Artículo de base sobre la lumbalgia en un paciente con diabetes a quien las vitaminas D y B12 no ayudaron, 17 de septiembre de 2025, pendiente de revisión',
  'Pregabalin, US label': 'Pregabalina, ficha técnica de EE. UU.',
  'Gabapentin, US label': 'Gabapentina, ficha técnica de EE. UU.',
  'Duloxetine, US label': 'Duloxetina, ficha técnica de EE. UU.',
  'Venlafaxine extended release, US label':
    'Venlafaxina de liberación prolongada, ficha técnica de EE. UU.',
  'Amitriptyline, UK summary of product characteristics':
    'Amitriptilina, ficha técnica del Reino Unido',
  'Lidocaine 5 % patch, US label': 'Parche de lidocaína 5 %, ficha técnica de EE. UU.',
  'Capsaicin 8 % patch, US label': 'Parche de capsaicina 8 %, ficha técnica de EE. UU.',
  'Oral NSAIDs, US labels and boxed warnings':
    'AINE orales, fichas técnicas y advertencias destacadas de EE. UU.',
  'Tramadol, US label': 'Tramadol, ficha técnica de EE. UU.',
  'Tizanidine, US label': 'Tizanidina, ficha técnica de EE. UU.',
  'Metformin, US label with the kidney change of 2016':
    'Metformina, ficha técnica de EE. UU. con el cambio renal de 2016',
  'KDIGO and KDOQI guidance on NSAIDs in kidney disease; KDIGO 2022 on diabetes in kidney disease':
    'Guías KDIGO y KDOQI sobre AINE en enfermedad renal; KDIGO 2022 sobre diabetes en enfermedad renal',
  'Sullivan MJ et al. Psychological Assessment 7:524-532, with the Norwegian validation':
    'Sullivan MJ et al. Psychological Assessment 7:524-532, con la validación noruega',
  'BMJ Best Practice on cauda equina syndrome; NHS GIRFT national pathway':
    'BMJ Best Practice sobre el síndrome de cauda equina; ruta nacional GIRFT del NHS',
  'RxNorm ingredient codes by the CPIC table and a 2020 NDC map; WHO ATC list of April 2026':
    'Códigos de ingredientes RxNorm según la tabla CPIC y un mapa NDC de 2020; lista ATC de la OMS de abril de 2026',
  'LOINC pages and public code maps': 'Páginas de LOINC y mapas públicos de códigos',
  'SNOMED CT and ICD-10-CM as met in shared test records and from knowledge':
    'SNOMED CT y CIE-10-MC según registros de prueba compartidos y conocimiento general',
  'IOM 2011 and Endocrine Society 2024, as cited in Biochemia Medica 2025':
    'IOM 2011 y Endocrine Society 2024, según se citan en Biochemia Medica 2025',
  'Current product labels of the medicines named':
    'Fichas técnicas vigentes de los medicamentos nombrados',
  'Usual clinical practice': 'Práctica clínica habitual',
  'General clinical knowledge': 'Conocimiento clínico general',
  'Choice made for this protocol': 'Elección hecha para este protocolo',

  'the default protocol': 'el protocolo predeterminado',
  'first-line classes, what counts as failure, no opioids':
    'clases de primera línea, qué cuenta como fracaso, sin opioides',
  'classes for neuropathic pain, HbA1c interval, B12 on metformin':
    'clases para el dolor neuropático, intervalo de HbA1c, vitamina B12 con metformina',
  'first and second line for neuropathic pain': 'primera y segunda línea para el dolor neuropático',
  'numbers needed to treat': 'números necesarios a tratar',
  'six weeks alone, then combination; highest doses':
    'seis semanas en monoterapia, luego combinación; dosis máximas',
  'no anticonvulsants, antidepressants or lasting opioids for back pain; NSAIDs short; paracetamol not alone':
    'sin anticonvulsivantes, antidepresivos ni opioides prolongados para el dolor de espalda; AINE breves; paracetamol no como único fármaco',
  'four first-line medicines; tramadol as rescue; capsaicin cream':
    'cuatro medicamentos de primera línea; tramadol de rescate; crema de capsaicina',
  'B12 and active B12 limits': 'límites de vitamina B12 y de B12 activa',
  'treatment without medicines first; NSAID first line':
    'primero tratamiento sin medicamentos; AINE de primera línea',
  'structured exercise and education': 'ejercicio estructurado y educación',
  'morphine equivalents, cautions': 'equivalentes de morfina, precauciones',
  'gabapentinoids with opioids, sedatives, COPD, age':
    'gabapentinoides con opioides, sedantes, EPOC, edad',
  'SGLT2 inhibitor with an NSAID': 'inhibidor de SGLT2 con un AINE',
  'three CNS-active medicines, anticholinergics, kidney lines':
    'tres medicamentos activos en el SNC, anticolinérgicos, límites renales',
  'antidepressants and NSAIDs with glucose-lowering medicines':
    'antidepresivos y AINE con hipoglucemiantes',
  'doses, trials in diabetic neuropathy, oedema with thiazolidinediones, kidney table':
    'dosis, ensayos en neuropatía diabética, edema con tiazolidinedionas, tabla renal',
  'doses, kidney bands, frequencies in post-herpetic neuralgia':
    'dosis, bandas renales, frecuencias en neuralgia posherpética',
  'doses, pooled frequencies, kidney and liver, MAOI intervals':
    'dosis, frecuencias agrupadas, riñón e hígado, intervalos con IMAO',
  'doses, kidney and liver cuts, taper':
    'dosis, reducciones renales y hepáticas, reducción gradual',
  'indication, doses, contraindications': 'indicación, dosis, contraindicaciones',
  'three patches, 12 of 24 hours': 'tres parches, 12 de cada 24 horas',
  '30 minutes, four patches, three months, feet': '30 minutos, cuatro parches, tres meses, pies',
  'doses, stomach, heart, kidneys, pregnancy': 'dosis, estómago, corazón, riñones, embarazo',
  'seizures, serotonin, hypoglycaemia, kidney cap':
    'convulsiones, serotonina, hipoglucemia, tope renal',
  'never with fluvoxamine or ciprofloxacin': 'nunca con fluvoxamina ni ciprofloxacino',
  'eGFR limits, B12 every two to three years': 'límites de TFGe, vitamina B12 cada dos o tres años',
  'a common effect; test by symptoms and risk':
    'un efecto frecuente; analizar según síntomas y riesgo',
  'rise of glucose and HbA1c on duloxetine': 'aumento de glucosa y HbA1c con duloxetina',
  'NSAID limits, triple combination, metformin halved':
    'límites de AINE, combinación triple, metformina a la mitad',
  'CKD-EPI 2021': 'CKD-EPI 2021',
  'creatinine clearance': 'aclaramiento de creatinina',
  'what change in pain and function matters': 'qué cambio de dolor y función importa',
  'two points or 30 % on the pain rating': 'dos puntos o 30 % en la valoración del dolor',
  'meaningful change of back pain measures': 'cambio relevante de las medidas de dolor de espalda',
  'recovered at a Roland-Morris score of 2 or less':
    'recuperado con una puntuación de Roland-Morris de 2 o menos',
  'ODI scoring and bands': 'puntuación y bandas del ODI',
  'STarT Back': 'STarT Back',
  MNSI: 'MNSI',
  'PHQ-9 and PHQ-2': 'PHQ-9 y PHQ-2',
  'T-score table': 'tabla de puntuación T',
  'red flags': 'señales de alarma',
  'diabetes in 18 %, fever in 55 %, pain in 72 % of spinal infections':
    'diabetes en 18 %, fiebre en 55 %, dolor en 72 % de las infecciones espinales',
  'contact within 24 hours': 'contacto en 24 horas',
  'MRI within 4 hours of the request; symptoms':
    'RM en las 4 horas siguientes a la solicitud; síntomas',
  'work-up of spinal infection': 'estudio de la infección espinal',
  'radiculoplexus neuropathy': 'radiculoplexopatía',
  'medicine codes': 'códigos de medicamentos',
  'laboratory codes': 'códigos de laboratorio',
  'condition codes': 'códigos de enfermedades',
  'vitamin D limits': 'límites de vitamina D',
  'what any label of the medicine says': 'lo que dice cualquier ficha técnica del medicamento',
  'what most clinics do': 'lo que hace la mayoría de las clínicas',
  'statements not traced to a source': 'afirmaciones sin fuente identificada',
  'steps, intervals and windows': 'pasos, intervalos y plazos',

  'read in full': 'leído completo',
  found: 'encontrado',
  'abstract found': 'resumen encontrado',
  'abstract and pocket guide found': 'resumen y guía de bolsillo encontrados',
  'secondary summaries found': 'resúmenes secundarios encontrados',
  'recommendations found': 'recomendaciones encontradas',
  'summary found': 'resumen de la guía encontrado',
  'limits found in four places': 'límites encontrados en cuatro sitios',
  'found; regarded as expired by its authors': 'encontrado; sus autores lo consideran caducado',
  'exercise lines found': 'líneas sobre ejercicio encontradas',
  'conversion table found': 'tabla de conversión encontrada',
  'secondary report found': 'informe secundario encontrado',
  'partly found in a reproduction': 'encontrado en parte en una reproducción',
  'frequencies found; kidney table in part': 'frecuencias encontradas; tabla renal, en parte',
  'kidney bands and stopping rate found': 'bandas renales y tasa de abandono encontradas',
  'cuts found in an older text': 'reducciones encontradas en un texto más antiguo',
  'indication and contraindications found': 'indicación y contraindicaciones encontradas',
  'found in secondary sources': 'encontrado en fuentes secundarias',
  'secondary text found': 'texto secundario encontrado',
  'found; ten values of a public calculator agree':
    'encontrado; coinciden diez valores de una calculadora pública',
  'cut-offs found in translations': 'puntos de corte encontrados en traducciones',
  'found; weights in a public implementation': 'encontrado; pesos en una implementación pública',
  'scoring found': 'puntuación encontrada',
  'scoring and error of measurement found': 'puntuación y error de medición encontrados',
  'bands found': 'bandas encontradas',
  'found in two public scripts': 'encontrado en dos programas públicos',
  'cited on found pages': 'citado en páginas encontradas',
  'page found; time limit from knowledge': 'página encontrada; plazo por conocimiento general',
  'all listed codes matched': 'coincidieron todos los códigos listados',
  'as marked at each test': 'según se marca en cada prueba',
  'each concept read by its name': 'cada concepto leído por su nombre',
  'found in a secondary paper': 'encontrado en un artículo secundario',
  'not traced to a source': 'sin fuente identificada',
  'a clinician must confirm': 'debe confirmarlo un profesional clínico',
  'a clinician must approve': 'debe aprobarlo un profesional clínico',
};
