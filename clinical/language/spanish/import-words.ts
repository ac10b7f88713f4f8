/** Notes of an import, of a laboratory message and of a table. */
export const importWords: Readonly<Record<string, string>> = {
  'says that there is none': 'dice que no hay ninguna',
  'it names no substance': 'no nombra ninguna sustancia',
  '"{0}" is not a date': '«{0}» no es una fecha',
  'the date {0} lies in the future': 'la fecha {0} está en el futuro',
  'the total {0} {1} does not fit its answers {2}':
    'el total {0} {1} no concuerda con sus respuestas {2}',
  'no answers': 'sin respuestas',
  'too few answers': 'muy pocas respuestas',
  'taken, rounded to the steps of the scale': 'tomado, redondeado a los pasos de la escala',
  'a deletion; nothing is deleted': 'una eliminación; no se elimina nada',
  'has the same id as {0} but other content; the first was read':
    'tiene el mismo id que {0} pero otro contenido; se leyó el primero',
  'it cannot be read': 'no se puede leer',
  'changed since Dorso wrote it; read as any other sender’s':
    'cambiado desde que Dorso lo escribió; se lee como de cualquier otro remitente',
  'is not about a patient': 'no trata de un paciente',
  'the file is empty; export it again': 'el archivo está vacío; expórtelo de nuevo',
  'the file is not UTF-8 text; export it again as UTF-8':
    'el archivo no es texto UTF-8; expórtelo de nuevo como UTF-8',
  'the file is cut off at {0}; export it again': 'el archivo se corta en {0}; expórtelo de nuevo',
  'the file is not valid JSON at {0}; export it again':
    'el archivo no es JSON válido en {0}; expórtelo de nuevo',
  'it ends on {0}, before it begins on {1}': 'termina el {0}, antes de empezar el {1}',
  '{0}: {1} without a date, read as ended the day after it began':
    '{0}: {1} sin fecha; se lee como terminado el día después de empezar',
  'intent {0}': 'intención {0}',
  'is not to be taken': 'no debe tomarse',
  'one item; only whole forms are recorded':
    'un ítem suelto; solo se registran formularios completos',
  'the blood pressure has no values': 'la presión arterial no tiene valores',
  'only one of the two values': 'solo uno de los dos valores',
  'no value, as the sender says': 'sin valor, según el remitente',
  'its value is not a number': 'su valor no es un número',
  'it has no value': 'no tiene valor',
  'given only as a limit, not as a value': 'dado solo como límite, no como valor',
  'no unit': 'sin unidad',
  'unit {0}': 'unidad {0}',
  'cannot be read': 'no se puede leer',
  'said to have died, without a date': 'consta como fallecido, sin fecha',
  'the birth date "{0}" is not complete; the age stays unknown until it is entered':
    'la fecha de nacimiento «{0}» no está completa; la edad queda desconocida hasta que se introduzca',
  'the birth date "{0}" cannot be; it stays unknown':
    'la fecha de nacimiento «{0}» no es posible; queda desconocida',
  'it does not say which patient it is about': 'no dice de qué paciente trata',
  'status {0}': 'estado {0}',
  'it has no date': 'no tiene fecha',
  'Bundles are nested too deeply': 'los Bundles están anidados a demasiada profundidad',
  'entry is not a list': 'entry no es una lista',
  'there is no resource here': 'aquí no hay ningún recurso',
  'resourceType is missing': 'falta resourceType',
  'the resource is nested too deeply': 'el recurso está anidado a demasiada profundidad',
  '(no id)': '(sin id)',
  'the value cannot be recorded': 'el valor no se puede registrar',
  'not begun': 'no empezado',
  'the message has no patient number': 'el mensaje no tiene número de paciente',
  'no patient of the record has this number': 'ningún paciente del registro tiene este número',
  'the message has no birth date to compare':
    'el mensaje no tiene fecha de nacimiento con que comparar',
  'the number is known, but name, birth date or sex differ':
    'el número se conoce, pero difieren el nombre, la fecha de nacimiento o el sexo',
  'several patients of the record fit': 'concuerdan varios pacientes del registro',
  'These results do not wait for review any more. Read the folder again.':
    'Estos resultados ya no esperan revisión. Lea la carpeta de nuevo.',
  'The folder of laboratory messages, {0}, cannot be read. Check that it exists and that its disk or share is connected.':
    'No se puede leer la carpeta de mensajes de laboratorio, {0}. Compruebe que existe y que su disco o recurso compartido está conectado.',
  'cannot be read as HL7 v2': 'no se puede leer como HL7 v2',
  'whole file': 'archivo completo',
  'holds no HL7 v2 message': 'no contiene ningún mensaje HL7 v2',
  'is no laboratory report (ORU^R01)': 'no es un informe de laboratorio (ORU^R01)',
  '{0} ({1}), segment {2}': '{0} ({1}), segmento {2}',
  'stands before any patient': 'aparece antes de cualquier paciente',
  'is no test that Dorso follows': 'no es una prueba que Dorso siga',
  'has the status "{0}"': 'tiene el estado «{0}»',
  'has no day': 'no tiene día',
  'lies in the future ({0})': 'está en el futuro ({0})',
  'has no unit': 'no tiene unidad',
  '"{0}" is no unit of {1}': '«{0}» no es una unidad de {1}',
  'cannot be recorded': 'no se puede registrar',
  '"{0}{1}" is a limit, not a value': '«{0}{1}» es un límite, no un valor',
  'is a ratio or range, not a value': 'es un cociente o intervalo, no un valor',
  'has no value': 'no tiene valor',
  '"{0}" is not a number': '«{0}» no es un número',
  'The message is not in {0} any more.': 'El mensaje ya no está en {0}.',
  '{0}: goes on in these files and has ended in the record; left as ended':
    '{0}: continúa en estos archivos y ha terminado en el registro; se deja como terminado',
  '{0} changed, as the file has it': '{0}: cambiado según el archivo',
  'the file has another {0} than a person entered in Dorso; left as it is, compare and confirm':
    'el archivo tiene otro dato ({0}) que el introducido por una persona en Dorso; se deja como está: compare y confirme',
  '{0}: the files tell an earlier state than the record has; left':
    '{0}: los archivos muestran un estado anterior al del registro; se deja',
  '{0}: prescriptions imported earlier are not in these files and may still run; the amount is not known where they differ':
    '{0}: las recetas importadas antes no están en estos archivos y pueden seguir vigentes; la cantidad no se conoce donde difieren',
  'dose/{0}/{1}: no longer follows from the prescriptions, and was corrected in Dorso; left as corrected':
    'dose/{0}/{1}: ya no se deduce de las recetas y fue corregida en Dorso; se deja corregida',
  'dose/{0}/{1}: was corrected or taken back in Dorso and has changed at its source; left':
    'dose/{0}/{1}: fue corregida o retirada en Dorso y ha cambiado en su origen; se deja',
  '{0}: there is no such file or folder. Nothing was imported.':
    '{0}: no existe ese archivo o carpeta. No se importó nada.',
  '{0}: this folder has no .json, .ndjson or .jsonl file (.gz allowed). Nothing was imported.':
    '{0}: esta carpeta no tiene ningún archivo .json, .ndjson o .jsonl (se admite .gz). No se importó nada.',
  'The import was stopped. Nothing was recorded.': 'La importación se detuvo. No se registró nada.',
  'The import was stopped. {0} of {1} patients were recorded, each completely; nothing of the others. Import the same files again to go on.':
    'La importación se detuvo. Se registraron {0} de {1} pacientes, cada uno completo; de los demás, nada. Importe los mismos archivos otra vez para continuar.',
  'patient {0}': 'paciente {0}',
  '(no identifier)': '(sin identificador)',
  'was taken back in Dorso and has changed at its source; not recorded again':
    'se retiró en Dorso y ha cambiado en su origen; no se registra de nuevo',
  'was corrected in Dorso and has changed at its source; the correction stays':
    'se corrigió en Dorso y ha cambiado en su origen; queda la corrección',
  'This is a ZIP archive. Unpack it and import the files in it.':
    'Este es un archivo ZIP. Descomprímalo e importe los archivos que contiene.',
  'This file could not be opened ({0}).': 'No se pudo abrir este archivo ({0}).',
  'This file holds more than {0} MB{1}. Export it in smaller parts, for example one file per patient.':
    'Este archivo ocupa más de {0} MB{1}. Expórtelo en partes menores, por ejemplo un archivo por paciente.',
  ' when unpacked': ' una vez descomprimido',
  'This file is in UTF-16. Save it as UTF-8 and import it again.':
    'Este archivo está en UTF-16. Guárdelo como UTF-8 e impórtelo de nuevo.',
  'This file is not UTF-8 text. Save it as UTF-8 and import it again.':
    'Este archivo no es texto UTF-8. Guárdelo como UTF-8 e impórtelo de nuevo.',
  'This packed file ends too early: it was cut off. Get it again.':
    'Este archivo comprimido termina antes de tiempo: está cortado. Consígalo de nuevo.',
  'This packed file is damaged and cannot be unpacked. Get it again.':
    'Este archivo comprimido está dañado y no se puede descomprimir. Consígalo de nuevo.',
  'This is a folder, not a file.': 'Esto es una carpeta, no un archivo.',
  'This file could not be read ({0}).': 'No se pudo leer este archivo ({0}).',
  'unknown reason': 'motivo desconocido',
  '{0} of {1}: {2}': '{0} del {1}: {2}',
  'the record has another version from the same source; left as it is':
    'el registro tiene otra versión del mismo origen; se deja como está',
  'corrects something that was not taken over': 'corrige algo que no se incorporó',
  'corrects what was corrected here otherwise': 'corrige lo que aquí se corrigió de otro modo',
  '{0}: two open prescriptions since {1}, one of which may replace the other; taken, amount not known':
    '{0}: dos recetas abiertas desde {1}, una de las cuales puede sustituir a la otra; se toma, cantidad desconocida',
  'refused by the record ({0})': 'rechazado por el registro ({0})',
  'the same source entry describes a person of another name or birth date in the record; compare both':
    'la misma entrada de origen describe a una persona de otro nombre o fecha de nacimiento en el registro; compare ambas',
  'its identifiers belong to several patients of the record':
    'sus identificadores pertenecen a varios pacientes del registro',
  'known only by a short reference that other senders use too; import it together with its Patient':
    'conocido solo por una referencia corta que también usan otros remitentes; impórtelo junto con su Patient',
  'referred to, but described neither in the files nor in the record':
    'se hace referencia a él, pero no se describe ni en los archivos ni en el registro',
  '{0}; nothing was taken over': '{0}; no se incorporó nada',
  '{0}: {1}; not recorded again': '{0}: {1}; no se registra de nuevo',
  '{0}: was corrected in Dorso and has changed at its source; left as corrected':
    '{0}: se corrigió en Dorso y ha cambiado en su origen; se deja corregido',
  '{0}: was a {1} and is now a {2}; left as it was':
    '{0}: era {1} y ahora es {2}; se deja como estaba',
  'was taken back at its source and is stated again': 'se retiró en su origen y se afirma de nuevo',
  'was taken back in Dorso and has changed at its source':
    'se retiró en Dorso y ha cambiado en su origen',
  '{0}: was taken back at its source and corrected in Dorso; left as corrected':
    '{0}: se retiró en su origen y se corrigió en Dorso; se deja corregido',
  '{0}: the table is empty.': '{0}: la tabla está vacía.',
  '{0}: {1}. Nothing was imported.': '{0}: {1}. No se importó nada.',
  '{0} is an export of Dorso: to move a record, export and import it as FHIR. Nothing was imported.':
    '{0} es una exportación de Dorso: para trasladar un registro, expórtelo e impórtelo como FHIR. No se importó nada.',
  '{0}: {1}. It has: {2}.': '{0}: {1}. Tiene: {2}.',
  '{0} patients have "{1}"; use their ids': '{0} pacientes tienen «{1}»; use sus ids',
  'no patient of the record has "{0}"': 'ningún paciente del registro tiene «{0}»',
  'the day lies before the patient was born': 'el día es anterior al nacimiento del paciente',
  '"{0}": the table has no column "{1}". It has: {2}.':
    '«{0}»: la tabla no tiene la columna «{1}». Tiene: {2}.',
  '"{0}" is no score or test that Dorso knows.':
    '«{0}» no es una puntuación ni una prueba que Dorso conozca.',
  '"{0}" is no unit of {1}.': '«{0}» no es una unidad de {1}.',
  'no column says whose values these are; map one to patient':
    'ninguna columna dice de quién son estos valores; asigne una a patient',
  'no column says the day; map one to on': 'ninguna columna dice el día; asigne una a on',
  'item and value belong together; map both': 'item y value van juntas; asigne ambas',
  'no column is a score or test that Dorso knows':
    'ninguna columna es una puntuación o prueba que Dorso conozca',
  'patient by {0}': 'paciente por {0}',
  'not used': 'no se usa',
  'a quote opened on line {0} is never closed':
    'unas comillas abiertas en la línea {0} no se cierran',
  'more cells than the table has columns': 'más celdas que columnas tiene la tabla',
  'says no patient': 'no dice ningún paciente',
  '"{0}" is not a day; write YYYY-MM-DD': '«{0}» no es un día; escriba AAAA-MM-DD',
  '{0} lies in the future': '{0} está en el futuro',
  'is no score or test that Dorso knows': 'no es una puntuación ni una prueba que Dorso conozca',
  "{0} without a unit; say it in the column's name or a unit column":
    '{0} sin unidad; indíquela en el nombre de la columna o en una columna de unidad',
  '"{0}" is a limit, not a value': '«{0}» es un límite, no un valor',
  'is preliminary': 'es preliminar',
  'is not verified yet': 'aún no está verificado',
  'is partial': 'es parcial',
  'is pending': 'está pendiente',
  'is withdrawn by the laboratory: compare the record':
    'lo retiró el laboratorio: compare con el registro',
  'was sent for another patient by mistake: compare the record':
    'se envió por error para otro paciente: compare con el registro',
  'could not be obtained': 'no se pudo obtener',
  name: 'nombre',
  'patient number': 'número de paciente',
  'day of death': 'día de fallecimiento',
};
