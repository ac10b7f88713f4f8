/** Interactions: why they matter and what to do. */
export const interactionWords = {
  'Both sedate and slow breathing.': 'Ambos sedan y deprimen la respiración.',
  'Avoid. If both must run: lowest gabapentinoid dose and no increase, warn patient and carer, think of naloxone.':
    'Evitar. Si ambos son necesarios: la dosis más baja de gabapentinoide y sin aumentos, advertir al paciente y al cuidador, considerar naloxona.',
  'Avoid, or taper the sedative; no increase while both run.':
    'Evitar, o reducir gradualmente el sedante; sin aumentos mientras se tomen ambos.',
  'Alcohol adds to the sedation.': 'El alcohol se suma a la sedación.',
  'Advise against alcohol, lower the dose, ask about dependence.':
    'Desaconseje el alcohol, baje la dosis, pregunte por dependencia.',
  'The same mechanism twice: more sedation and oedema.':
    'El mismo mecanismo dos veces: más sedación y edema.',
  'Keep one; change over in a week or longer.': 'Deje uno; haga el cambio en una semana o más.',
  'Three or more medicines that act on the brain, from 65 years on: falls and fractures.':
    'Tres o más medicamentos que actúan en el cerebro, desde los 65 años: caídas y fracturas.',
  'Bring their number down.': 'Reduzca su número.',
  'Weight and fluid add up: oedema in 19 % together, 8 % on pregabalin alone, 3 % on a thiazolidinedione alone.':
    'Se suman peso y líquido: edema en 19 % con ambos, 8 % con pregabalina sola, 3 % con una tiazolidinediona sola.',
  'Weigh and look for oedema at every visit; avoid in heart failure.':
    'Pese y busque edema en cada consulta; evitar en insuficiencia cardíaca.',
  'Both sedate.': 'Ambos sedan.',
  'Avoid, or a short course with a check of alertness.':
    'Evitar, o un curso corto con control del estado de alerta.',
  'Either can cause angioedema.': 'Cualquiera de los dos puede causar angioedema.',
  'Warn of swelling of face, tongue or throat; stop if it comes.':
    'Advierta de hinchazón de cara, lengua o garganta; suspender si aparece.',
  'The antacid keeps gabapentin from being absorbed.':
    'El antiácido impide que se absorba la gabapentina.',
  'Gabapentin two hours or more after the antacid.':
    'Gabapentina dos horas o más después del antiácido.',
  'Serotonin syndrome or a surge of blood pressure.':
    'Síndrome serotoninérgico o crisis hipertensiva.',
  'Never together. After an MAO inhibitor wait 14 days; before one wait 5 days after duloxetine or milnacipran, 7 after venlafaxine or desvenlafaxine, 35 after fluoxetine, 14 after any other.':
    'Nunca juntos. Después de un inhibidor de la MAO espere 14 días; antes de uno espere 5 días tras duloxetina o milnaciprán, 7 tras venlafaxina o desvenlafaxina, 35 tras fluoxetina, 14 tras cualquier otro.',
  'Linezolid and methylene blue inhibit MAO: serotonin syndrome.':
    'El linezolid y el azul de metileno inhiben la MAO: síndrome serotoninérgico.',
  'Do not start. If the antimicrobial or dye cannot be avoided, stop the serotonergic medicine and watch for two weeks, or 24 hours after the last dose.':
    'No iniciar. Si el antimicrobiano o colorante no puede evitarse, suspenda el medicamento serotoninérgico y vigile dos semanas, o 24 horas después de la última dosis.',
  'Two serotonergic antidepressants.': 'Dos antidepresivos serotoninérgicos.',
  'Keep one; cross over step by step.': 'Deje uno; haga el cambio cruzado paso a paso.',
  'Serotonin syndrome and seizures; blocking CYP2D6 also weakens tramadol.':
    'Síndrome serotoninérgico y convulsiones; bloquear CYP2D6 también debilita el tramadol.',
  'Avoid the opioid.': 'Evite el opioide.',
  'Duloxetine blocks CYP2D6 and raises the tricyclic; serotonin and QT effects add up.':
    'La duloxetina bloquea CYP2D6 y eleva el tricíclico; se suman los efectos serotoninérgicos y sobre el QT.',
  'Only by a specialist plan: low tricyclic dose, ECG, blood pressure.':
    'Solo con un plan de especialista: dosis baja de tricíclico, ECG, presión arterial.',
  'Fluoxetine and paroxetine block CYP2D6; serotonin and QT effects add up.':
    'La fluoxetina y la paroxetina bloquean CYP2D6; se suman los efectos serotoninérgicos y sobre el QT.',
  'Avoid, or a low dose with an ECG.': 'Evitar, o dosis baja con un ECG.',
  'Serotonin syndrome, rarely.': 'Síndrome serotoninérgico, rara vez.',
  'Tell the patient; watch the first doses.': 'Informe al paciente; vigile las primeras dosis.',
  'Serotonin effects add up.': 'Se suman los efectos serotoninérgicos.',
  "Tell the patient; stop St John's wort; no high doses.":
    'Informe al paciente; suspenda la hierba de san Juan; sin dosis altas.',
  'Duloxetine rises several times over.': 'La duloxetina sube varias veces.',
  'Avoid; the UK label bars it.': 'Evitar; la ficha técnica del Reino Unido lo excluye.',
  'Duloxetine rises.': 'La duloxetina sube.',
  'Look for side effects; stay longer on 30 mg.':
    'Busque efectos adversos; permanezca más tiempo con 30 mg.',
  'Blocking CYP2D6 raises thioridazine: ventricular arrhythmia.':
    'Bloquear CYP2D6 eleva la tioridazina: arritmia ventricular.',
  'Never together.': 'Nunca juntos.',
  'Liver injury.': 'Daño hepático.',
  'No duloxetine for heavy drinkers.': 'Sin duloxetina para bebedores excesivos.',
  'Platelets lose serotonin: bleeding.': 'Las plaquetas pierden serotonina: sangrado.',
  'Ask whether it is needed; more INR checks on warfarin; protect the stomach.':
    'Pregunte si hace falta; más controles de INR con warfarina; proteja el estómago.',
  'Bleeding of stomach and gut adds up.': 'Se suma el sangrado digestivo.',
  'Avoid the NSAID; where an antiplatelet is essential add a PPI.':
    'Evite el AINE; si el antiagregante es imprescindible añada un IBP.',
  'Both lower sodium.': 'Ambos bajan el sodio.',
  'Sodium after 2-4 weeks.': 'Sodio a las 2-4 semanas.',
  'An SNRI raises blood pressure, or lets it drop on standing beside a vasodilator.':
    'Un IRSN sube la presión arterial, o la deja caer al ponerse de pie junto con un vasodilatador.',
  'Blood pressure sitting and standing at each step.':
    'Presión arterial sentado y de pie en cada paso.',
  'The kidney loses its inflow: acute injury, potassium and blood pressure up.':
    'El riñón pierde flujo: lesión aguda, suben el potasio y la presión arterial.',
  'Avoid in kidney disease; otherwise 7 days at most, with creatinine, potassium and blood pressure.':
    'Evitar en enfermedad renal; si no, como máximo 7 días, con creatinina, potasio y presión arterial.',
  'The diuretic works less; acute kidney injury.': 'El diurético actúa menos; lesión renal aguda.',
  'As with an ACE inhibitor: 7 days at most, with checks.':
    'Como con un IECA: 7 días como máximo, con controles.',
  'NSAID, ACE inhibitor or ARB, and diuretic together: acute kidney injury.':
    'AINE, IECA o ARA-II, y diurético juntos: lesión renal aguda.',
  'Never the three together.': 'Nunca los tres juntos.',
  'Bleeding.': 'Sangrado.',
  'Not together; take a topical or acetaminophen.':
    'No juntos; use un tópico o paracetamol (acetaminofén).',
  'Bleeding of stomach and gut; ibuprofen blocks what aspirin does.':
    'Sangrado digestivo; el ibuprofeno bloquea el efecto de la aspirina.',
  'Avoid; if not possible add a PPI, and ibuprofen 30 minutes after or 8 hours before plain aspirin.':
    'Evitar; si no es posible añada un IBP, y el ibuprofeno 30 minutos después u 8 horas antes de la aspirina simple.',
  'Ulcers of stomach and gut.': 'Úlceras digestivas.',
  'Avoid, or add a PPI.': 'Evitar, o añadir un IBP.',
  'Two NSAIDs.': 'Dos AINE.',
  'Keep one.': 'Deje uno.',
  'Lithium rises to toxic levels.': 'El litio sube a niveles tóxicos.',
  'Avoid; otherwise a level within a week.': 'Evitar; si no, un nivel en una semana.',
  'Methotrexate rises to toxic levels.': 'El metotrexato sube a niveles tóxicos.',
  'Avoid where the kidneys are weak.': 'Evitar si la función renal es débil.',
  'Fluid loss while prostaglandins are blocked: acute kidney injury.':
    'Pérdida de líquido con las prostaglandinas bloqueadas: lesión renal aguda.',
  'Drink enough, stop the NSAID when ill, check creatinine.':
    'Beber lo suficiente, suspender el AINE si enferma, controlar la creatinina.',
  'A kidney injury lets metformin build up.': 'Una lesión renal hace que se acumule la metformina.',
  'Watch the eGFR; pause metformin on sick days.':
    'Vigile la TFGe; interrumpa la metformina los días de enfermedad.',
  'Glucose may fall further.': 'La glucosa puede bajar más.',
  'Measure glucose more often.': 'Mida la glucosa con más frecuencia.',
  'Both harm the kidney.': 'Ambos dañan el riñón.',
  'Potassium rises.': 'El potasio sube.',
  'Avoid; otherwise potassium within a week.': 'Evitar; si no, potasio en una semana.',
  'The exposures add up.': 'Las exposiciones se suman.',
  'One or the other.': 'Uno u otro.',
  'Hypoglycaemia.': 'Hipoglucemia.',
  'Avoid tramadol; glucose checks in its first weeks.':
    'Evite el tramadol; controles de glucosa en sus primeras semanas.',
  'Glucose may go either way.': 'La glucosa puede subir o bajar.',
  'Glucose checks after each start, change and stop.':
    'Controles de glucosa tras cada inicio, cambio y suspensión.',
  'Both slow stomach and bowel.': 'Ambos enlentecen el estómago y el intestino.',
  'A bowel plan; watch for nausea.': 'Un plan intestinal; vigile las náuseas.',
  'Breathing slows.': 'La respiración se deprime.',
  'Not together; naloxone if it cannot be avoided.': 'No juntos; naloxona si no puede evitarse.',
  'Not together.': 'No juntos.',
  'Constipation, urinary retention, sedation.': 'Estreñimiento, retención urinaria, sedación.',
  'A bowel plan; ask whether the anticholinergic is needed.':
    'Un plan intestinal; pregunte si hace falta el anticolinérgico.',
  'Two opioids.': 'Dos opioides.',
  'One prescriber, one plan; add up the morphine equivalents.':
    'Un solo prescriptor, un solo plan; sume los equivalentes de morfina.',
  'The QT interval lengthens.': 'El intervalo QT se alarga.',
  'Avoid; otherwise ECG before and after.': 'Evitar; si no, ECG antes y después.',
  'The tricyclic undoes what they do to blood pressure.':
    'El tricíclico anula su efecto sobre la presión arterial.',
  'Follow blood pressure; prefer another antihypertensive.':
    'Siga la presión arterial; prefiera otro antihipertensivo.',
  'Anticholinergic effects add up.': 'Se suman los efectos anticolinérgicos.',
  'Lighten the load.': 'Reduzca la carga anticolinérgica.',
  'Two tricyclics; cyclobenzaprine is one by structure.':
    'Dos tricíclicos; la ciclobenzaprina lo es por su estructura.',
  'Serotonin or adrenaline crisis.': 'Crisis serotoninérgica o adrenérgica.',
  'Not within 14 days of each other.': 'Deben separarse más de 14 días.',
  'Tizanidine rises many times over: severe low blood pressure and sedation.':
    'La tizanidina sube muchas veces: hipotensión grave y sedación.',
  'Blood pressure drops.': 'La presión arterial baja.',
  'A low dose, and measure blood pressure.': 'Dosis baja, y mida la presión arterial.',
  'Regular doses raise the INR on warfarin.': 'Las dosis regulares elevan el INR con warfarina.',
  'INR within a week of regular use.': 'INR en la primera semana de uso regular.',
  'Toxic effects in the body add up.': 'Se suman los efectos tóxicos sistémicos.',
  'As few patches as will do; ask about symptoms.':
    'El menor número de parches que baste; pregunte por síntomas.',
};
