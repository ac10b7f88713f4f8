/** Cautions of medicines, and where the protocol parts from a guideline or label. */
export const medicineCautionWords = {
  'Weight and oedema rise; check the skin. Dizziness can pass for hypoglycaemia. Named among the medicines that go with low B12.':
    'Aumentan el peso y el edema; revise la piel. El mareo puede confundirse con hipoglucemia. Figura entre los medicamentos asociados a vitamina B12 baja.',
  'Falls, sleepiness, confusion. Dose by creatinine clearance; avoid beside an opioid or as a third CNS-active medicine.':
    'Caídas, somnolencia, confusión. Dosis según el aclaramiento de creatinina; evitar junto con un opioide o como tercer medicamento activo en el SNC.',
  'Oedema in the legs; not offered in severe heart failure.':
    'Edema en las piernas; no se ofrece en insuficiencia cardíaca grave.',
  'The kidney bands are binding.': 'Las bandas renales son obligatorias.',
  'Avoid unless clearly needed: possibly more major malformations. Effective contraception.':
    'Evitar salvo necesidad clara: posiblemente más malformaciones mayores. Anticoncepción eficaz.',
  'Breathing can be depressed in COPD, sleep apnoea and beside other sedatives.':
    'Puede deprimir la respiración en EPOC, apnea del sueño y junto con otros sedantes.',
  'Can be misused; a controlled medicine in the US and the UK.':
    'Puede usarse indebidamente; medicamento controlado en EE. UU. y el Reino Unido.',
  'Labels ask for caution after any earlier angioedema; treated here as a contraindication.':
    'Las fichas técnicas piden precaución tras cualquier angioedema previo; aquí se trata como contraindicación.',
  'Not labelled for diabetic neuropathy in the US; oedema and weight gain.':
    'Sin indicación para neuropatía diabética en EE. UU.; edema y aumento de peso.',
  'Falls, sleepiness, confusion, as with pregabalin.':
    'Caídas, somnolencia, confusión, como con pregabalina.',
  'Oedema.': 'Edema.',
  'Little is known; ask a specialist.': 'Se sabe poco; consulte a un especialista.',
  'Fasting glucose and HbA1c can rise (over a year 0.52 against 0.19 percentage points); slow gastric emptying may harm the coated capsule.':
    'Pueden subir la glucosa en ayunas y la HbA1c (en un año 0,52 frente a 0,19 puntos porcentuales); el vaciamiento gástrico lento puede dañar la cápsula recubierta.',
  'Low sodium, falls, blood pressure drops on standing.':
    'Hiponatremia, caídas, baja la presión arterial al ponerse de pie.',
  'Watch blood pressure and heart rate.': 'Vigile la presión arterial y la frecuencia cardíaca.',
  'Avoid with CrCl under 30.': 'Evitar con ClCr menor de 30.',
  'Late in pregnancy: the newborn may need to adapt, bleeding after birth is possible; ask a specialist.':
    'Al final del embarazo: el recién nacido puede necesitar adaptarse, es posible la hemorragia posparto; consulte a un especialista.',
  'More bleeding beside an NSAID, antiplatelet or anticoagulant.':
    'Más sangrado junto con un AINE, antiagregante o anticoagulante.',
  'Ask about mania first; it may trigger it.': 'Pregunte antes por manía; puede desencadenarla.',
  'Hesitancy or retention of urine.': 'Dificultad para orinar o retención urinaria.',
  'Control blood pressure first; the UK label bars starting while it is uncontrolled.':
    'Controle antes la presión arterial; la ficha técnica del Reino Unido excluye iniciar mientras no esté controlada.',
  'Glucose may shift; sweating can pass for hypoglycaemia.':
    'La glucosa puede variar; la sudoración puede confundirse con hipoglucemia.',
  'Low sodium, falls.': 'Hiponatremia, caídas.',
  'Reduce by the kidney bands.': 'Reducir según las bandas renales.',
  'As other SNRIs: the newborn may need to adapt; ask a specialist.':
    'Como otros IRSN: el recién nacido puede necesitar adaptarse; consulte a un especialista.',
  'Rhythm disturbances in heart disease or overdose.':
    'Alteraciones del ritmo en cardiopatía o sobredosis.',
  'Weight and glucose can change; worsens autonomic neuropathy: standing blood pressure, stomach emptying, bladder.':
    'Pueden cambiar el peso y la glucosa; empeora la neuropatía autonómica: presión arterial de pie, vaciamiento gástrico, vejiga.',
  'Be careful.': 'Tenga precaución.',
  'Ask a specialist.': 'Consulte a un especialista.',
  'Not with a narrow angle.': 'No con ángulo estrecho.',
  'Retention, above all with a large prostate.': 'Retención, sobre todo con próstata grande.',
  'Dangerous in overdose.': 'Peligroso en sobredosis.',
  'Avoid by the Beers list: strongly anticholinergic, falls.':
    'Evitar según la lista de Beers: muy anticolinérgico, caídas.',
  'Avoid in marked heart disease; the UK label bars coronary insufficiency too.':
    'Evitar en cardiopatía marcada; la ficha técnica del Reino Unido excluye también la insuficiencia coronaria.',
  'Milder than amitriptyline, still on the Beers list.':
    'Más suave que la amitriptilina, pero también en la lista de Beers.',
  'Avoid in marked heart disease.': 'Evitar en cardiopatía marcada.',
  'Glucose may fall or rise.': 'La glucosa puede bajar o subir.',
  'Low sodium, falls, bleeding.': 'Hiponatremia, caídas, sangrado.',
  'Citalopram and escitalopram lengthen the QT interval.':
    'Citalopram y escitalopram alargan el intervalo QT.',
  'Kidneys and circulation are already at risk; sulfonylureas may act more strongly.':
    'Los riñones y la circulación ya están en riesgo; las sulfonilureas pueden actuar con más fuerza.',
  'Stomach, kidneys, falls: add a PPI; no lasting use by the Beers list.':
    'Estómago, riñones, caídas: añada un IBP; sin uso prolongado según la lista de Beers.',
  'Barred here in any heart failure: it retains fluid.':
    'Excluido aquí en toda insuficiencia cardíaca: retiene líquido.',
  'See the kidney bands.': 'Véanse las bandas renales.',
  'Not from week 20 on; never in the last trimester.':
    'No desde la semana 20; nunca en el último trimestre.',
  'After a stroke or with coronary disease no coxib and no diclofenac.':
    'Tras un accidente cerebrovascular o con enfermedad coronaria, ni coxib ni diclofenaco.',
  'Check feeling in the skin first.': 'Compruebe antes la sensibilidad de la piel.',
  'Adds to class I and III antiarrhythmics.': 'Se suma a los antiarrítmicos de clase I y III.',
  'Little reaches the blood.': 'Llega poco a la sangre.',
  'Not on ulcers or skin without feeling; keep heat away.':
    'No sobre úlceras ni piel insensible; evite el calor.',
  'Little is known.': 'Se sabe poco.',
  'Look at the feet before and after. Labelled for neuropathy of the feet, not for the back.':
    'Mire los pies antes y después. Indicado para la neuropatía de los pies, no para la espalda.',
  'Blood pressure rises for a while.': 'La presión arterial sube por un tiempo.',
  'Not while uncontrolled, nor soon after a cardiovascular event.':
    'No mientras esté sin controlar, ni poco después de un evento cardiovascular.',
  'Not from week 20 on.': 'No desde la semana 20.',
  'Some glucose sensors read wrongly.': 'Algunos sensores de glucosa dan lecturas erróneas.',
  'Less at low body weight.': 'Menos con peso corporal bajo.',
  'Effervescent tablets carry sodium.': 'Las tabletas efervescentes contienen sodio.',
  'The usual choice.': 'La opción habitual.',
  'Avoid by the Beers list.': 'Evitar según la lista de Beers.',
  'Careful with CrCl under 25.': 'Precaución con ClCr menor de 25.',
  'Not under an eGFR of 30; lower doses from 30 to 60.':
    'No con TFGe menor de 30; dosis más bajas de 30 a 60.',
  'May upset glucose control; tramadol can cause hypoglycaemia.':
    'Puede alterar el control de la glucosa; el tramadol puede causar hipoglucemia.',
  'Dangerous in sleep apnoea and COPD.': 'Peligroso en apnea del sueño y EPOC.',
  'Falls, delirium, constipation; over 75 years 300 mg/day at most.':
    'Caídas, delirium, estreñimiento; en mayores de 75 años como máximo 300 mg/día.',
  '200 mg/day at most with CrCl under 30.': 'Como máximo 200 mg/día con ClCr menor de 30.',
  'Falls, delirium, constipation.': 'Caídas, delirium, estreñimiento.',
  'Avoid under an eGFR of 30: active metabolites build up.':
    'Evitar con TFGe menor de 30: se acumulan metabolitos activos.',
  'Lengthens the QT interval: ECG.': 'Alarga el intervalo QT: ECG.',
  'Watch for sedation.': 'Vigile la sedación.',
  'Vitamin B12 falls with dose and years of use.':
    'La vitamina B12 baja con la dosis y los años de uso.',

  // Where the protocol, a guideline and a label differ.
  'The US label for diabetic neuropathy gives the same daily totals in three doses: 50 mg three times daily, 100 mg three times daily within a week.':
    'La ficha técnica de EE. UU. para neuropatía diabética da los mismos totales diarios en tres tomas: 50 mg tres veces al día, 100 mg tres veces al día en una semana.',
  'The EU licence goes to 600 mg/day; above 300 mg/day the US label found little more benefit and more harm. Only a specialist profile may raise the ceiling.':
    'La autorización de la UE llega a 600 mg/día; por encima de 300 mg/día la ficha técnica de EE. UU. encontró poco más beneficio y más daño. Solo un perfil de especialista puede subir el tope.',
  'The seed does not name it; offered only in place of pregabalin.':
    'El artículo de base no la menciona; se ofrece solo en lugar de la pregabalina.',
  'The US label starts diabetic neuropathy at 60 mg and allows 30 mg first; for chronic musculoskeletal pain it gives 30 mg for a week, then 60 mg, as the seed does.':
    'La ficha técnica de EE. UU. empieza la neuropatía diabética con 60 mg y permite 30 mg antes; para el dolor musculoesquelético crónico da 30 mg durante una semana y luego 60 mg, como el artículo de base.',
  '120 mg/day is used by some; the label found nothing gained above 60 mg and tolerability worse.':
    'Algunos usan 120 mg/día; la ficha técnica no encontró ganancia por encima de 60 mg y sí peor tolerabilidad.',
  'NICE NG59 advises against SNRIs for back pain as such, ACP 2017 lists duloxetine second: tie it to a neuropathic component, or to chronic musculoskeletal pain after an NSAID failed.':
    'NICE NG59 desaconseja los IRSN para el dolor de espalda como tal, ACP 2017 sitúa la duloxetina en segundo lugar: vincúlela a un componente neuropático, o a dolor musculoesquelético crónico tras el fracaso de un AINE.',
  'The seed does not name it; NICE CG173 keeps it to specialist settings.':
    'El artículo de base no la menciona; NICE CG173 la reserva a ámbitos especializados.',
  'The seed does not name it; ADA, AAN and NeuPSIG list it first line. OPTION-DM stopped at 75 mg/day of amitriptyline.':
    'El artículo de base no la menciona; ADA, AAN y NeuPSIG la sitúan en primera línea. OPTION-DM se detuvo en 75 mg/día de amitriptilina.',
  'The seed lets them be considered for diabetic neuropathy; ADA 2025, AAN 2022 and NeuPSIG 2025 do not recommend the class, NICE NG59 advises against it for back pain. Kept as a choice for depression or anxiety beside the pain, never with an SNRI or tricyclic unchecked.':
    'El artículo de base permite considerarlos para la neuropatía diabética; ADA 2025, AAN 2022 y NeuPSIG 2025 no recomiendan la clase, NICE NG59 la desaconseja para el dolor de espalda. Se conservan como opción para depresión o ansiedad además del dolor, nunca con un IRSN o tricíclico sin comprobarlo.',
  'The seed allows a week. NICE NG59 says lowest dose and shortest time, ACP 2017 first line; neither counts days.':
    'El artículo de base permite una semana. NICE NG59 dice la dosis más baja y el tiempo más corto, ACP 2017 primera línea; ninguna cuenta días.',
  'NeuPSIG 2025 puts it second line; for back pain itself the evidence is thin.':
    'NeuPSIG 2025 la sitúa en segunda línea; para el propio dolor de espalda la evidencia es escasa.',
  'NICE CG173 keeps it for localised neuropathic pain where tablets are unwanted or not tolerated.':
    'NICE CG173 la reserva para el dolor neuropático localizado cuando no se desean o no se toleran las tabletas.',
  'The seed names capsaicin without a strength; this one is labelled for the feet only.':
    'El artículo de base nombra la capsaicina sin concentración; esta está indicada solo para los pies.',
  'The US label does not cover the spine.': 'La ficha técnica de EE. UU. no incluye la columna.',
  'The seed does not name it; NICE NG59: not alone for low back pain.':
    'El artículo de base no lo menciona; NICE NG59: no usarlo como único fármaco en la lumbalgia.',
  'The seed does not name it; ACP 2017 allows it for acute pain only.':
    'El artículo de base no lo menciona; ACP 2017 lo permite solo para el dolor agudo.',
  'AAN 2022 and ADA 2025 advise against opioids in diabetic neuropathy, tramadol and tapentadol included; ACP 2017 had tramadol second line for chronic back pain.':
    'AAN 2022 y ADA 2025 desaconsejan los opioides en la neuropatía diabética, incluidos tramadol y tapentadol; ACP 2017 tenía el tramadol en segunda línea para el dolor de espalda crónico.',
  'The seed keeps checking B12. The FDA label says every 2-3 years, the MHRA by risk, the ADA periodically and more with neuropathy or anaemia.':
    'El artículo de base mantiene el control de vitamina B12. La ficha técnica de la FDA dice cada 2-3 años, la MHRA según el riesgo, la ADA periódicamente y más con neuropatía o anemia.',
};
