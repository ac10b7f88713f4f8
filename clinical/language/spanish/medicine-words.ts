/** How medicines are started, raised, reduced and stopped; cautions are in medicine-caution-words.ts. */
export const medicineWords = {
  // Starts and amounts. What stands in brackets at the end is left out where little room is.
  '30 mg once daily for 7 days': '30 mg una vez al día durante 7 días',
  '37.5 mg once daily for 7 days': '37,5 mg una vez al día durante 7 días',
  '300 mg at night (100 mg from 75 years or in frailty; the band start with CrCl under 60)':
    '300 mg por la noche (100 mg desde los 75 años o en fragilidad; el inicio de la banda con ClCr menor de 60)',
  '10 mg in the evening (10-25 mg under 65 years without heart disease)':
    '10 mg por la noche (10-25 mg en menores de 65 años sin cardiopatía)',
  '400 mg three times daily with food': '400 mg tres veces al día con alimentos',
  '250-500 mg twice daily': '250-500 mg dos veces al día',
  '50 mg two or three times daily': '50 mg dos o tres veces al día',
  '100 mg twice daily or 200 mg once daily': '100 mg dos veces al día o 200 mg una vez al día',
  '7.5 mg once daily': '7,5 mg una vez al día',
  'up to 3 patches on intact skin, 12 of 24 hours at most':
    'hasta 3 parches sobre piel intacta, como máximo 12 de cada 24 horas',
  '3 patches, 12 hours on': '3 parches, 12 horas puestos',
  'a thin layer 3-4 times daily': 'una capa fina 3-4 veces al día',
  '4 applications a day': '4 aplicaciones al día',
  'one application of 30 minutes to the feet, up to 4 patches, by trained staff':
    'una aplicación de 30 minutos en los pies, hasta 4 parches, por personal capacitado',
  '4 patches; not again within 90 days': '4 parches; no repetir antes de 90 días',
  '2-4 g up to four times daily, 32 g a day at most':
    '2-4 g hasta cuatro veces al día, como máximo 32 g al día',
  '32 g of gel a day': '32 g de gel al día',
  '500-1000 mg up to three or four times daily': '500-1000 mg hasta tres o cuatro veces al día',
  '5 mg three times daily, 2-3 weeks at most': '5 mg tres veces al día, como máximo 2-3 semanas',
  '2 mg up to three times daily': '2 mg hasta tres veces al día',
  '750-1500 mg four times daily, a short course': '750-1500 mg cuatro veces al día, en curso corto',
  '5 mg three times daily': '5 mg tres veces al día',
  'from 75 years, in frailty, with CrCl under 60 or with another CNS-active medicine':
    'desde los 75 años, en fragilidad, con ClCr menor de 60 o con otro medicamento activo en el SNC',
  'from 75 years or in frailty': 'desde los 75 años o en fragilidad',

  // Kidney and liver.
  'Haemodialysis: the reduced daily dose and one extra dose after each 4-hour session (25 or 50 mg to those on 25 mg a day, 50 or 75 mg on 25-50 mg, 75 or 100 mg on 50-75 mg, 100 or 150 mg on 75 mg). Between CrCl 15 and 29 the label starts at 25-50 mg; the lower is used here.':
    'Hemodiálisis: la dosis diaria reducida y una dosis extra después de cada sesión de 4 horas (25 o 50 mg con 25 mg al día, 50 o 75 mg con 25-50 mg, 75 o 100 mg con 50-75 mg, 100 o 150 mg con 75 mg). Entre ClCr 15 y 29 la ficha técnica empieza con 25-50 mg; aquí se usa la menor.',
  'No change; hardly metabolised by the liver.': 'Sin cambio; el hígado apenas la metaboliza.',
  'Under 5 mL/min for specialists only.': 'Por debajo de 5 mL/min solo para especialistas.',
  'Under 15 mL/min the label scales with the clearance (300 mg x CrCl/15); the two lowest bands hold a round dose within it. Extra 125-350 mg after haemodialysis.':
    'Por debajo de 15 mL/min la ficha técnica ajusta según el aclaramiento (300 mg x ClCr/15); las dos bandas más bajas dan una dosis redonda dentro de ese límite. Extra de 125-350 mg después de la hemodiálisis.',
  'No change.': 'Sin cambio.',
  'Avoid.': 'Evitar.',
  'Not in severe kidney disease or on dialysis; start lower and rise more slowly in milder disease.':
    'No en enfermedad renal grave ni en diálisis; en la más leve, empezar más bajo y subir más despacio.',
  'Not in chronic liver disease or cirrhosis, nor with heavy drinking.':
    'No en hepatopatía crónica ni cirrosis, ni con consumo excesivo de alcohol.',
  'The label cuts by a quarter to a half (the current one from CrCl 90 down) and by half or more under 30 or on haemodialysis; the amounts in mg are our translation.':
    'La ficha técnica reduce de un cuarto a la mitad (la actual, desde ClCr 90 hacia abajo) y la mitad o más por debajo de 30 o en hemodiálisis; las cantidades en mg son nuestra traducción.',
  'Half the dose in mild to moderate liver disease, less in severe.':
    'La mitad de la dosis en hepatopatía leve a moderada, menos en la grave.',
  'No fixed bands; be careful.': 'Sin bandas fijas; tenga precaución.',
  'Be careful; barred in severe liver disease.': 'Tenga precaución; excluido en hepatopatía grave.',
  'Differs by medicine.': 'Difiere según el medicamento.',
  'Up to 7 days.': 'Hasta 7 días.',
  'Avoid; if it cannot be avoided the lowest dose, 7 days at most, creatinine checked again.':
    'Evitar; si no se puede, la dosis más baja, como máximo 7 días, y controlar de nuevo la creatinina.',
  'Do not use.': 'No usar.',
  'None under an eGFR of 30, no long course under 60, and not beside an ACE inhibitor or ARB in kidney disease.':
    'Ninguno con TFGe menor de 30, sin curso largo por debajo de 60, y no junto con un IECA o ARA-II en enfermedad renal.',
  'Not in severe liver disease or cirrhosis.': 'No en hepatopatía grave ni cirrosis.',
  'None needed.': 'No hace falta.',
  'None.': 'Ninguno.',
  'In severe liver disease more reaches the blood.': 'En hepatopatía grave llega más a la sangre.',
  'Little reaches the blood; still not in severe kidney disease.':
    'Llega poco a la sangre; aun así, no en enfermedad renal grave.',
  'Longer between doses in severe kidney disease.':
    'Mayor intervalo entre dosis en enfermedad renal grave.',
  '2 g/day at most, or none.': 'Como máximo 2 g/día, o nada.',
  'Counts as a tricyclic for duplication, QT and serotonin checks.':
    'Cuenta como tricíclico al comprobar duplicación, QT y serotonina.',
  'Low blood pressure, liver enzymes; careful with CrCl under 25; never with fluvoxamine or ciprofloxacin.':
    'Presión arterial baja, enzimas hepáticas; precaución con ClCr menor de 25; nunca con fluvoxamina ni ciprofloxacino.',
  'Sedates.': 'Seda.',
  'Lower doses under 60.': 'Dosis más bajas por debajo de 60.',
  'Avoid: encephalopathy.': 'Evitar: encefalopatía.',
  'Not under an eGFR of 30 or on dialysis.': 'No con TFGe menor de 30 ni en diálisis.',
  'Hypoglycaemia, seizures and serotonin syndrome come with higher levels.':
    'Con niveles más altos aparecen hipoglucemia, convulsiones y síndrome serotoninérgico.',
  'Reduce in liver disease, avoid in severe.': 'Reducir en hepatopatía, evitar en la grave.',
  'Not recommended with CrCl under 30.': 'No recomendado con ClCr menor de 30.',
  'Avoid: active metabolites build up.': 'Evitar: se acumulan metabolitos activos.',
  'Avoid under an eGFR of 30.': 'Evitar con TFGe menor de 30.',
  'No fixed bands.': 'Sin bandas fijas.',
  'No fixed bands; watch sedation.': 'Sin bandas fijas; vigilar la sedación.',
  'May be used.': 'Puede usarse.',
  'Do not start; weigh benefit and risk again; 1000 mg/day at most.':
    'No iniciar; reconsiderar beneficio y riesgo; como máximo 1000 mg/día.',
  'Contraindicated.': 'Contraindicado.',
  'The bar below 30 is the label of 2016; halving at 30-44 follows KDIGO 2022.':
    'La exclusión por debajo de 30 es de la ficha técnica de 2016; reducir a la mitad entre 30 y 44 sigue a KDIGO 2022.',
  'Avoid in liver disease.': 'Evitar en hepatopatía.',

  // Stopping, and how long a trial is.
  'Come down over a week or longer; more slowly after long use or with seizures.':
    'Bajar en una semana o más; más despacio tras uso prolongado o con convulsiones.',
  'Come down over a week or longer.': 'Bajar en una semana o más.',
  'Step down, by default 60 to 30 mg for two weeks and then stop; more slowly if withdrawal is felt.':
    'Bajar por pasos, por defecto de 60 a 30 mg durante dos semanas y luego suspender; más despacio si hay síntomas de retirada.',
  'Take off 75 mg a week, over two weeks or longer.':
    'Quitar 75 mg por semana, en dos semanas o más.',
  'Come down over two to four weeks.': 'Bajar en dos a cuatro semanas.',
  'Step down gradually; fluoxetine needs no taper.':
    'Bajar gradualmente; la fluoxetina no necesita reducción gradual.',
  'Not needed after a short course.': 'No hace falta tras un curso corto.',
  'Come down over a week: blood pressure can rebound.':
    'Bajar en una semana: la presión arterial puede rebotar.',
  'Come down over a week or longer: stopping abruptly can cause seizures.':
    'Bajar en una semana o más: la suspensión brusca puede causar convulsiones.',
  'By a plan made with the patient; never abruptly after regular use.':
    'Con un plan acordado con el paciente; nunca bruscamente tras uso regular.',
  'Leaves the body slowly by itself: no taper needed.':
    'Se elimina despacio por sí sola: no hace falta reducción gradual.',
  'Relief often begins within the first week.': 'El alivio suele empezar en la primera semana.',
  '3-4 weeks are usual.': 'Lo habitual son 3-4 semanas.',
  '6-8 weeks are usual in diabetic neuropathy.':
    'En neuropatía diabética lo habitual son 6-8 semanas.',
  'Review after 4-12 weeks.': 'Revisar a las 4-12 semanas.',
  'Short use only; the 14 days are a design choice.':
    'Solo uso corto; los 14 días son una elección de diseño.',
};
