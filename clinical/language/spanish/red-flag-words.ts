/** Red flags, what to do about them, and what else causes back and leg pain in diabetes. */
export const redFlagWords = {
  'Send to the emergency department now.': 'Envíe al servicio de urgencias ahora.',
  'Have the patient assessed today.': 'Haga que evalúen al paciente hoy.',
  'Arrange investigation or referral within two weeks.':
    'Organice estudios o derivación en un plazo de dos semanas.',
  'Refer to a specialist by the routine way.': 'Derive a un especialista por la vía habitual.',
  'Vertebral osteomyelitis, discitis, epidural or psoas abscess':
    'Osteomielitis vertebral, discitis, absceso epidural o del psoas',
  'Pain that never lets go, fever in about half, CRP raised':
    'Dolor que no cede, fiebre en cerca de la mitad, PCR elevada',
  'Work-up the same day': 'Estudio el mismo día',
  'Lumbosacral radiculoplexus neuropathy (amyotrophy)':
    'Radiculoplexopatía lumbosacra (amiotrofia)',
  'Sudden severe pain of thigh, hip or buttock, often at night; weakness days to weeks later; weight loss; often type 2 with fair control; may cross to the other leg; recovers slowly and not fully':
    'Dolor intenso y súbito de muslo, cadera o glúteo, a menudo nocturno; debilidad días o semanas después; pérdida de peso; con frecuencia tipo 2 con control aceptable; puede pasar a la otra pierna; se recupera despacio y no por completo',
  'MRI against compression, nerve conduction and EMG, neurology':
    'RM para descartar compresión, conducción nerviosa y EMG, neurología',
  'Thoracic radiculoneuropathy': 'Radiculoneuropatía torácica',
  'Burning band around the trunk, bulging abdominal wall':
    'Banda de ardor alrededor del tronco, pared abdominal abombada',
  'Exclude shingles and disease of inner organs; EMG':
    'Descartar herpes zóster y enfermedad visceral; EMG',
  'Diabetic muscle infarction': 'Infarto muscular diabético',
  'Thigh suddenly painful and swollen': 'Muslo súbitamente doloroso e hinchado',
  'MRI and creatine kinase': 'RM y creatina cinasa',
  'Calf or buttock pain on walking, pulses missing':
    'Dolor de pantorrilla o glúteo al caminar, pulsos ausentes',
  'Ankle-brachial or toe pressures': 'Índice tobillo-brazo o presiones en el dedo del pie',
  'Spinal stenosis, radiculopathy': 'Estenosis espinal, radiculopatía',
  'Leg pain on walking that bending forward eases; pain along a dermatome':
    'Dolor de piernas al caminar que cede al inclinarse hacia delante; dolor a lo largo de un dermatoma',
  'Examine; image where it would change care': 'Explorar; imagen si cambiaría la conducta',
  'Distal symmetric polyneuropathy': 'Polineuropatía simétrica distal',
  'Feet first and on both sides, vibration and monofilament reduced; rarely a pain of the back':
    'Primero los pies y en ambos lados, vibración y monofilamento reducidos; rara vez dolor de espalda',
  'Foot care, glucose, pain medicine; B12, TSH, alcohol, medicines':
    'Cuidado de los pies, glucosa, analgesia; vitamina B12, TSH, alcohol, medicamentos',
  'Neuropathy from B12 deficiency, alcohol or medicines':
    'Neuropatía por déficit de vitamina B12, alcohol o medicamentos',
  'Signs of cord or nerves, metformin': 'Signos medulares o nerviosos, metformina',
  'B12, then MMA': 'Vitamina B12, luego AMM',
  'Hip disease, stiff shoulder and hip, DISH':
    'Enfermedad de cadera, rigidez de hombro y cadera, DISH',
  'Pain in the groin, stiffness': 'Dolor inguinal, rigidez',
  'Examine, image': 'Explorar, imagen',
  'Compressed nerve (meralgia, peroneal)': 'Nervio comprimido (meralgia, peroneo)',
  'Burning outer thigh; foot drop': 'Ardor en la cara externa del muslo; pie caído',
  'Examine, EMG': 'Explorar, EMG',
  'cauda equina': 'cauda equina',
  'Hospital now for an emergency lumbosacral MRI, within 4 hours of the request. A residual urine of 200 mL or more adds suspicion, less does not exclude it; no rectal examination is needed before the MRI.':
    'Al hospital ahora para una RM lumbosacra de urgencia, en las 4 horas siguientes a la solicitud. Una orina residual de 200 mL o más aumenta la sospecha, menos no lo descarta; no hace falta tacto rectal antes de la RM.',
  'bladder change': 'cambio vesical',
  'A new change of the bladder: cannot pass urine, does not feel it fill, starts slowly or weakly, leaks or overflows':
    'Un cambio vesical nuevo: no puede orinar, no siente el llenado, inicia el chorro lento o débil, pérdidas o rebosamiento',
  'saddle numbness': 'anestesia en silla de montar',
  'New numbness or altered feeling in the saddle area, around the anus or the genitals':
    'Entumecimiento o alteración de la sensibilidad nuevos en la zona en silla de montar, alrededor del ano o los genitales',
  'loss of bowel control': 'pérdida del control intestinal',
  'New loss of bowel control, or of anal feeling or tone':
    'Pérdida nueva del control intestinal, o de la sensibilidad o el tono anal',
  'both legs affected': 'ambas piernas afectadas',
  'Pain, numbness or weakness in both legs that is new or getting worse':
    'Dolor, entumecimiento o debilidad en ambas piernas, nuevo o que empeora',
  'sexual function lost': 'pérdida de la función sexual',
  'Sexual function newly lost together with back or leg pain':
    'Pérdida reciente de la función sexual junto con dolor de espalda o de pierna',
  'spinal cord signs': 'signos medulares',
  'cord compression': 'compresión medular',
  'Signs of the spinal cord: brisk reflexes or upgoing toes, new unsteady gait, a sensory level; or band-like thoracic pain with one of these or with a past cancer':
    'Signos medulares: reflejos vivos o respuesta plantar extensora, marcha inestable nueva, nivel sensitivo; o dolor torácico en banda con uno de ellos o con antecedente de cáncer',
  'Emergency department now; whole-spine MRI; with a past cancer inform the cord-compression service.':
    'A urgencias ahora; RM de toda la columna; con antecedente de cáncer avise al servicio de compresión medular.',
  'marked or increasing weakness': 'debilidad marcada o progresiva',
  'neurological deficit': 'déficit neurológico',
  'Marked weakness (MRC grade 3 or less) or weakness that is increasing':
    'Debilidad marcada (grado MRC 3 o menos) o debilidad que aumenta',
  'Discuss with the spinal service today, with imaging.':
    'Consulte hoy con el servicio de columna, con imagen.',
  'significant injury': 'traumatismo importante',
  fracture: 'fractura',
  'Significant injury': 'Traumatismo importante',
  'Imaging today.': 'Imagen hoy.',
  'possible fragility fracture': 'posible fractura por fragilidad',
  'Small injury or sudden pain in osteoporosis, after the age of 70 or on long-term corticosteroids; or tenderness over one vertebra or a new deformity':
    'Traumatismo leve o dolor súbito en osteoporosis, después de los 70 años o con corticosteroides prolongados; o dolor a la palpación de una vértebra o deformidad nueva',
  'Image the spine within two weeks. Corticosteroids, long diabetes and thiazolidinediones add to the risk.':
    'Imagen de la columna en un plazo de dos semanas. Los corticosteroides, la diabetes de larga evolución y las tiazolidinedionas suman riesgo.',
  'possible inflammatory back pain': 'posible dolor de espalda inflamatorio',
  inflammatory: 'inflamatorio',
  'Back pain that began before 45 and has lasted over 3 months, with morning stiffness, waking at night, uveitis, psoriasis or bowel disease':
    'Dolor de espalda que empezó antes de los 45 y dura más de 3 meses, con rigidez matutina, despertar nocturno, uveítis, psoriasis o enfermedad intestinal',
  'Routine referral to rheumatology.': 'Derivación habitual a reumatología.',
  'spinal infection': 'infección espinal',
  'Today: CRP, ESR, blood cultures and whole-spine MRI with contrast. Stable and without deficit: take samples before antibiotics. Look at feet, urine and skin for a source; fever is absent in nearly half.':
    'Hoy: PCR, VSG, hemocultivos y RM de toda la columna con contraste. Estable y sin déficit: tome muestras antes de los antibióticos. Busque el foco en pies, orina y piel; la fiebre falta en casi la mitad.',
  'fever with back pain': 'fiebre con dolor de espalda',
  'Fever, shivering or generally unwell with back pain':
    'Fiebre, escalofríos o malestar general con dolor de espalda',
  'pain with a source of infection': 'dolor con un foco de infección',
  'New or worse back pain after bacteria in the blood, an infected foot ulcer, a skin, urine or dental infection, dialysis access, a spinal procedure or injecting drugs':
    'Dolor de espalda nuevo o peor tras bacteriemia, úlcera de pie infectada, infección de piel, urinaria o dental, acceso de diálisis, procedimiento espinal o drogas inyectadas',
  'unrelenting pain, weakened immunity': 'dolor que no cede, inmunidad debilitada',
  'Weakened immunity or badly controlled diabetes, with unrelenting pain at rest or at night and a raised CRP or ESR':
    'Inmunidad debilitada o diabetes mal controlada, con dolor que no cede en reposo o de noche y PCR o VSG elevada',
  malignancy: 'neoplasia maligna',
  'Cancer pathway, within two weeks; if the pain is also progressive or at night, call the cord-compression service within 24 hours.':
    'Vía rápida de cáncer, en un plazo de dos semanas; si además el dolor es progresivo o nocturno, llame al servicio de compresión medular en 24 horas.',
  'new pain after cancer': 'dolor nuevo tras un cáncer',
  'New back pain in someone who has had cancer, above all of breast, lung, prostate, kidney or thyroid, or myeloma':
    'Dolor de espalda nuevo en alguien que ha tenido cáncer, sobre todo de mama, pulmón, próstata, riñón o tiroides, o mieloma',
  'Cancer pathway, within two weeks. With signs of the cord this is an emergency.':
    'Vía rápida de cáncer, en un plazo de dos semanas. Con signos medulares es una urgencia.',
  'unexplained weight loss': 'pérdida de peso inexplicada',
  'Back pain with weight loss that nothing explains':
    'Dolor de espalda con pérdida de peso que nada explica',
  'constant or night pain': 'dolor constante o nocturno',
  'Pain that is constant, increasing, not mechanical, or at night and no position eases it':
    'Dolor constante, creciente, no mecánico, o nocturno que ninguna postura alivia',
  'first pain after 50, abnormal blood tests':
    'primer dolor después de los 50, análisis de sangre alterados',
  'First back pain after 50 with anaemia, high calcium, raised protein or raised ESR':
    'Primer dolor de espalda después de los 50 con anemia, hipercalcemia, proteínas elevadas o VSG elevada',
  vascular: 'vascular',
  'Emergency transfer for a possible aortic aneurysm; do not wait for spinal imaging.':
    'Traslado urgente por posible aneurisma aórtico; no espere la imagen de la columna.',
  'possible ruptured aneurysm': 'posible rotura de aneurisma',
  'Sudden severe back or flank pain with collapse or low blood pressure, or a pulsating mass in the abdomen (over 60, smoker)':
    'Dolor súbito e intenso de espalda o flanco con colapso o presión arterial baja, o masa abdominal pulsátil (más de 60 años, fumador)',
  'new pain with a known aneurysm': 'dolor nuevo con aneurisma conocido',
  'An aneurysm is known, and back or abdominal pain is new':
    'Hay un aneurisma conocido, y el dolor de espalda o abdominal es nuevo',
  'diabetes-specific': 'propias de la diabetes',
  'thigh pain with wasting': 'dolor de muslo con atrofia',
  'Over weeks severe pain in thigh, hip or buttock, then weak and wasted muscles near the hip and weight loss':
    'Durante semanas dolor intenso de muslo, cadera o glúteo, luego debilidad y atrofia de los músculos proximales de la cadera y pérdida de peso',
  'Think of diabetic radiculoplexus neuropathy: MRI against compression, nerve conduction and EMG, neurology.':
    'Piense en radiculoplexopatía diabética: RM para descartar compresión, conducción nerviosa y EMG, neurología.',
  'band-like trunk pain': 'dolor del tronco en banda',
  'Band-like pain of the trunk or a weak, bulging abdominal wall, with no cord signs and no past cancer':
    'Dolor del tronco en banda o pared abdominal débil y abombada, sin signos medulares ni antecedente de cáncer',
  'Think of thoracic radiculoneuropathy: exclude shingles and disease of inner organs; EMG.':
    'Piense en radiculoneuropatía torácica: descarte herpes zóster y enfermedad visceral; EMG.',
  'pain on hip flexion, with fever': 'dolor al flexionar la cadera, con fiebre',
  'Pain on flexing the hip, with fever': 'Dolor al flexionar la cadera, con fiebre',
  'Think of a psoas abscess: imaging and cultures today.':
    'Piense en un absceso del psoas: imagen y cultivos hoy.',
  'foot ulcer or threatened limb': 'úlcera de pie o extremidad amenazada',
  'An open foot ulcer, spreading cellulitis, a hot swollen foot, or a limb critically short of blood':
    'Una úlcera de pie abierta, celulitis que se extiende, pie caliente e hinchado, o isquemia crítica de una extremidad',
  'Foot service today.': 'Servicio de pie hoy.',
  'vomiting or glucose crisis': 'vómitos o crisis de glucosa',
  'Vomiting, ketones or a glucose crisis with back or abdominal pain':
    'Vómitos, cetonas o crisis de glucosa con dolor de espalda o abdominal',
  'Emergency department now. On an SGLT2 inhibitor ketoacidosis can run with nearly normal glucose: measure ketones.':
    'A urgencias ahora. Con un inhibidor de SGLT2 la cetoacidosis puede cursar con glucosa casi normal: mida cetonas.',
};
