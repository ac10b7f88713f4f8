/** How far the content of a data file was checked against its source. */
export const reviewWords = {
  'Checked.': 'Comprobado.',
  checked: 'comprobado',
  'From knowledge.': 'Por conocimiento general.',
  'from knowledge': 'por conocimiento general',
  'codes from knowledge and shared test records':
    'códigos por conocimiento general y registros de prueba compartidos',
  'Factor and main code checked; range from knowledge.':
    'Factor y código principal comprobados; intervalo por conocimiento general.',
  'Equation checked against ten values of a public calculator.':
    'Ecuación comprobada con diez valores de una calculadora pública.',
  'Codes checked; conversion equation from knowledge.':
    'Códigos comprobados; ecuación de conversión por conocimiento general.',
  'Limit checked for one laboratory.': 'Límite comprobado para un laboratorio.',
  'Checked in secondary sources.': 'Comprobado en fuentes secundarias.',
  'From knowledge; the multiples are a design choice.':
    'Por conocimiento general; los múltiplos son una elección de diseño.',
  'Code seen in public maps; categories from knowledge.':
    'Código visto en mapas públicos; categorías por conocimiento general.',
  'Code checked.': 'Código comprobado.',
  'figures checked': 'cifras comprobadas',
  'figures checked, work-up from knowledge': 'cifras comprobadas, estudio por conocimiento general',
  'found on one teaching page': 'encontrado en una página docente',
  'from knowledge and the cited framework': 'por conocimiento general y el marco citado',
  'from knowledge and the cited guideline': 'por conocimiento general y la guía citada',
  'from knowledge where no paper is cited': 'por conocimiento general donde no se cita un artículo',
  'Change values checked against their papers; bands are common usage.':
    'Valores de cambio comprobados en sus artículos; las bandas son de uso común.',
  'Scoring checked; bands are unofficial.': 'Puntuación comprobada; las bandas no son oficiales.',
  'The 1-point change is checked; the missing-item rule is common knowledge.':
    'El cambio de 1 punto está comprobado; la regla de ítems faltantes es conocimiento común.',
  'Change and recovery cut-off checked.': 'Cambio y punto de corte de recuperación comprobados.',
  'Change checked; an optional instrument.': 'Cambio comprobado; instrumento opcional.',
  'Table checked (one public copy prints 75.8 for the top row); bands and change from knowledge.':
    'Tabla comprobada (una copia pública imprime 75,8 en la fila superior); bandas y cambio por conocimiento general.',
  'Cut-off checked.': 'Punto de corte comprobado.',
  'Cut-off checked in a translation study.':
    'Punto de corte comprobado en un estudio de traducción.',
  'Range and cut-offs checked; the course points follow from the range.':
    'Intervalo y puntos de corte comprobados; los puntos del curso se deducen del intervalo.',
  'Bands checked; the rule for gaps and the 5-point change from knowledge.':
    'Bandas comprobadas; la regla de respuestas faltantes y el cambio de 5 puntos, por conocimiento general.',
  'Bands checked; change and the rule for gaps from knowledge.':
    'Bandas comprobadas; el cambio y la regla de respuestas faltantes, por conocimiento general.',
  'Scoring, threshold and SEM checked.': 'Puntuación, umbral y EEM comprobados.',
  'A design choice.': 'Una elección de diseño.',
  'Item scoring checked; cut-offs from knowledge.':
    'Puntuación de los ítems comprobada; puntos de corte por conocimiento general.',
  'Doses and frequencies checked; the kidney table in part.':
    'Dosis y frecuencias comprobadas; la tabla renal, en parte.',
  'Kidney bands and stopping rate checked; other frequencies from knowledge.':
    'Bandas renales y tasa de abandono comprobadas; otras frecuencias por conocimiento general.',
  'From knowledge; the direction of the kidney cuts checked.':
    'Por conocimiento general; comprobada la dirección de las reducciones renales.',
  'Indication checked; doses and frequencies from knowledge.':
    'Indicación comprobada; dosis y frecuencias por conocimiento general.',
  'The differences are checked; the rest from knowledge.':
    'Las diferencias están comprobadas; el resto, por conocimiento general.',
  'Duration and kidney rule checked; doses from knowledge.':
    'Duración y regla renal comprobadas; dosis por conocimiento general.',
  'Wearing time checked.': 'Tiempo de uso comprobado.',
  'Time, number and interval checked.': 'Tiempo, número e intervalo comprobados.',
  'The NICE statement is checked; doses from knowledge.':
    'La recomendación de NICE está comprobada; dosis por conocimiento general.',
  'Morphine equivalents checked; caps from knowledge.':
    'Equivalentes de morfina comprobados; topes por conocimiento general.',
  'Codes checked; class membership as in the interaction table.':
    'Códigos comprobados; pertenencia a la clase como en la tabla de interacciones.',
  '14 and 5 days checked': '14 y 5 días comprobados',
};
