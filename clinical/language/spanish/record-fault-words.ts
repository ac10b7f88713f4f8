/** What the record refuses, and what is found wrong with it. */
export const recordFaultWords: Readonly<Record<string, string>> = {
  '{0} of {1} ({2}{3})': '{0} de {1} ({2}{3})',
  'Entry {0}: {1}. Nothing was saved. Correct it and save again.':
    'Entrada {0}: {1}. No se guardó nada. Corríjala y guarde de nuevo.',
  'This person is not in the record. Nothing was changed. Choose another.':
    'Esta persona no está en el registro. No se cambió nada. Elija otra.',
  'There is or was somebody called {0} already. Nothing was changed. Add a second name or initials.':
    'Ya hay o hubo alguien llamado {0}. No se cambió nada. Añada un segundo nombre o iniciales.',
  'Nobody would be left to add people or give passwords. Nothing was changed. Make somebody else a lead first.':
    'No quedaría nadie para añadir personas o dar contraseñas. No se cambió nada. Nombre antes a otra persona responsable.',
  'A name has 1 to 100 characters. Nothing was changed.':
    'Un nombre tiene de 1 a 100 caracteres. No se cambió nada.',
  'There is no such role. Choose {0}. Nothing was changed.':
    'No existe esa función. Elija {0}. No se cambió nada.',
  'Clinic details, {0}: at most {1} characters. Nothing was saved.':
    'Datos de la clínica, {0}: como máximo {1} caracteres. No se guardó nada.',
  '{0} is not a record of Dorso, or was emptied. Nothing was changed. Copy the whole folder to a safe place, then restore the latest backup.':
    '{0} no es un registro de Dorso, o se vació. No se cambió nada. Copie toda la carpeta a un lugar seguro y restaure la última copia de seguridad.',
  'There already is a record in {0}. Nothing was changed. Sign in to it, or choose an empty folder.':
    'Ya hay un registro en {0}. No se cambió nada. Inicie sesión en él o elija una carpeta vacía.',
  'The record was restored from a backup or given a new key meanwhile. Nothing was saved. Sign in again and repeat the last entry.':
    'Entretanto el registro se restauró desde una copia o recibió una clave nueva. No se guardó nada. Inicie sesión otra vez y repita la última entrada.',
  'A new patient needs a name. Nothing was saved.':
    'Un paciente nuevo necesita un nombre. No se guardó nada.',
  'This patient is not in the record. Nothing was saved.':
    'Este paciente no está en el registro. No se guardó nada.',
  'The record file {0} is missing; only its keys are there. Put record.db back from where it was moved, or restore the latest backup into this folder.':
    'Falta el archivo del registro {0}; solo están sus claves. Devuelva record.db desde donde se haya movido, o restaure la última copia en esta carpeta.',
  '{0} may no longer sign in to this record. Ask the clinic lead.':
    '{0} ya no puede iniciar sesión en este registro. Consulte al responsable de la clínica.',
  'The preference {0}': 'La preferencia {0}',
  'The unsaved visit': 'La visita sin guardar',
  '{0} cannot be kept: it is too long or has no content.':
    '{0} no se puede conservar: es demasiado larga o no tiene contenido.',
  'This patient is not in the record. Nothing was saved. Choose the patient from the list again.':
    'Este paciente no está en el registro. No se guardó nada. Elija el paciente de la lista otra vez.',
  'The identifier of {0} already belongs to another patient. Nothing was saved. Compare the two patients; two records of one person are not joined by Dorso.':
    'El identificador de {0} ya pertenece a otro paciente. No se guardó nada. Compare a los dos pacientes; Dorso no une dos registros de una misma persona.',
  'Patient details, {0}: {1}. Nothing was saved.':
    'Datos del paciente, {0}: {1}. No se guardó nada.',
  'Protocol, {0}: {1}. Nothing was saved.': 'Protocolo, {0}: {1}. No se guardó nada.',
  'The protocol of {0} cannot be read by this Dorso: {1}. Install the newest Dorso on this workstation and open the record with it.':
    'Este Dorso no puede leer el protocolo del {0}: {1}. Instale el Dorso más reciente en este equipo y abra el registro con él.',
  'The record is just being replaced by another window of Dorso, or that was interrupted. Wait ten seconds and try again.':
    'Otra ventana de Dorso está sustituyendo el registro, o eso se interrumpió. Espere diez segundos e inténtelo de nuevo.',
  '{0} Nothing was saved. Ask the clinic lead.':
    '{0} No se guardó nada. Consulte al responsable de la clínica.',
  'The record is being written by another program. Nothing was changed. Close it and try again.':
    'Otro programa está escribiendo en el registro. No se cambió nada. Ciérrelo e inténtelo de nuevo.',
  'The record in {0} is being written by another program. Nothing was saved. Wait a moment and save again; if it stays so, close other windows of Dorso and running imports.':
    'Otro programa está escribiendo en el registro de {0}. No se guardó nada. Espere un momento y guarde de nuevo; si persiste, cierre otras ventanas de Dorso y las importaciones en curso.',
  'The disk of {0} is full. Nothing was saved. Free some space and save again.':
    'El disco de {0} está lleno. No se guardó nada. Libere espacio y guarde de nuevo.',
  'The record in {0} cannot be written ({1}). Nothing was saved. Check that the folder exists, that you may write in it, and that its disk or share is connected.':
    'No se puede escribir en el registro de {0} ({1}). No se guardó nada. Compruebe que la carpeta existe, que usted puede escribir en ella y que su disco o recurso compartido está conectado.',
  'The record file in {0} is damaged or is not a record of Dorso ({1}). Do not delete it. Copy the whole folder to a safe place, then restore the latest backup.':
    'El archivo del registro en {0} está dañado o no es un registro de Dorso ({1}). No lo borre. Copie toda la carpeta a un lugar seguro y restaure la última copia de seguridad.',
  'The record refused a value: {0}. Nothing was saved. Correct it and save again.':
    'El registro rechazó un valor: {0}. No se guardó nada. Corríjalo y guarde de nuevo.',
  'What was to be saved names something the record does not hold (a patient, an earlier fact, an instrument or a test). Nothing was saved. Open the patient again and repeat the entry.':
    'Lo que se iba a guardar nombra algo que no está en el registro (un paciente, una entrada anterior, un instrumento o una prueba). No se guardó nada. Abra el paciente otra vez y repita la entrada.',
  '{0} Nothing was saved.': '{0} No se guardó nada.',
  '{0} entries before it were removed': 'se eliminaron {0} entradas anteriores',
  'does not follow the entry before it: one of the two was changed, or their order':
    'no sigue a la entrada anterior: una de las dos se cambió, o su orden',
  'was changed after it was written': 'se cambió después de escribirse',
  'audit entry {0} of workstation {1}': 'entrada de auditoría {0} del equipo {1}',
  'end of the audit of workstation {0}': 'final de la auditoría del equipo {0}',
  'the newest entries were removed: {0} of {1} are left':
    'se eliminaron las entradas más recientes: quedan {0} de {1}',
  'the last entry is not the one the record remembers':
    'la última entrada no es la que el registro recuerda',
  'the record does not remember where this chain ends':
    'el registro no recuerda dónde termina esta cadena',
  'has no audit entry: it was not recorded by Dorso':
    'no tiene entrada de auditoría: no la registró Dorso',
  'was changed after it was recorded ({0})': 'se cambió después de registrarse ({0})',
  'is not the newest audit entry of the patient':
    'no es la entrada de auditoría más reciente del paciente',
  'row {0}': 'fila {0}',
  'was removed ({0})': 'se eliminó ({0})',
  'is missing from the schema': 'falta en el esquema',
  'was altered in the schema': 'se alteró en el esquema',
  'does not belong to the schema': 'no pertenece al esquema',
  'This was stopped. Nothing was changed.': 'Esto se detuvo. No se cambió nada.',
  'database file': 'archivo de la base de datos',
  'table {0}': 'tabla {0}',
  'a row names a row of {0} that does not exist': 'una fila nombra una fila de {0} que no existe',
  'This record was last used by a newer Dorso (step "{0}" is not known here). Nothing was changed. Install the newer Dorso on this workstation and open the record with it.':
    'Este registro se usó por última vez con un Dorso más nuevo (aquí no se conoce el paso «{0}»). No se cambió nada. Instale el Dorso más nuevo en este equipo y abra el registro con él.',
  'The record\'s form was made by another edition of step "{0}" than this Dorso has. Nothing was changed. Use the Dorso that wrote the record, or restore a backup made by this one.':
    'La forma del registro la hizo otra edición del paso «{0}» que la de este Dorso. No se cambió nada. Use el Dorso que escribió el registro, o restaure una copia hecha por este.',
  'it is missing': 'falta',
  'it is not complete': 'no está completo',
  'its checksum does not match': 'su suma de comprobación no coincide',
  'The keys file {0} cannot be used: {1}. Without it the record does not open. Put back keys.json from the latest backup; the record file itself need not be restored.':
    'No se puede usar el archivo de claves {0}: {1}. Sin él, el registro no se abre. Devuelva keys.json desde la última copia; el archivo del registro no necesita restaurarse.',
  'This is not a recovery key: it has nine groups of four letters and digits, and one or more characters are missing or mistyped. Compare it with the printed sheet.':
    'Esto no es una clave de recuperación: tiene nueve grupos de cuatro letras y cifras, y faltan uno o más caracteres o están mal escritos. Compárela con la hoja impresa.',
  'The key can be changed only while nobody else uses the record. Nothing was changed. Close Dorso on the other computers, and running imports, and try again.':
    'La clave solo se puede cambiar mientras nadie más usa el registro. No se cambió nada. Cierre Dorso en los demás equipos y las importaciones en curso, e inténtelo de nuevo.',
  'The newly encrypted copy was not whole ({0}: {1}). Nothing was changed. Verify the record before changing its key.':
    'La copia recién cifrada no estaba íntegra ({0}: {1}). No se cambió nada. Compruebe el registro antes de cambiar su clave.',
  '{0} seconds': '{0} segundos',
  '{0} minutes': '{0} minutos',
  'There were several wrong passwords in a row. Wait {0}, then try again. If the password is lost, a clinic lead can give another, or use the printed recovery key.':
    'Hubo varias contraseñas erróneas seguidas. Espere {0} e inténtelo de nuevo. Si la contraseña se perdió, un responsable de la clínica puede dar otra, o use la clave de recuperación impresa.',
  "This is not the password of {0}. Check the keyboard's language and Caps Lock and try again. If it is lost, use the printed recovery key.":
    'Esta no es la contraseña de {0}. Compruebe el idioma del teclado y Bloq Mayús e inténtelo de nuevo. Si la perdió, use la clave de recuperación impresa.',
  'This recovery key belongs to another record, or was replaced by a newer one. Look for the newest printed sheet.':
    'Esta clave de recuperación pertenece a otro registro, o la sustituyó una más nueva. Busque la hoja impresa más reciente.',
  'Nobody of this name can sign in to this record. Choose a name from the list.':
    'Nadie con este nombre puede iniciar sesión en este registro. Elija un nombre de la lista.',
  '{0} exists already. Nothing was written. Choose another name.':
    '{0} ya existe. No se escribió nada. Elija otro nombre.',
  'The backup was stopped. Earlier backups are untouched.':
    'La copia se detuvo. Las copias anteriores no se tocaron.',
  'The backup was written but is not whole, so it was removed again ({0}: {1}). Earlier backups are untouched. Verify the record; if it is whole, the disk of the backup is not: use another.':
    'La copia se escribió pero no está íntegra, así que se eliminó ({0}: {1}). Las copias anteriores no se tocaron. Compruebe el registro; si está íntegro, el disco de la copia no lo está: use otro.',
  'the end of a chain is missing': 'falta el final de una cadena',
  'the database in it is not the one that was written':
    'la base de datos que contiene no es la que se escribió',
  'it does not begin like one': 'no empieza como una copia',
  '{0} was made by a newer Dorso. Nothing was changed. Install the newer Dorso and restore with it.':
    '{0} lo hizo un Dorso más nuevo. No se cambió nada. Instale el Dorso más nuevo y restaure con él.',
  'its beginning is incomplete': 'su comienzo está incompleto',
  '{0} cannot be used as a backup: {1}. Nothing was changed. Use an older backup; keep this file.':
    '{0} no se puede usar como copia de seguridad: {1}. No se cambió nada. Use una copia anterior; conserve este archivo.',
  'entry {0} is not the one that was there when the backup was made':
    'la entrada {0} no es la que estaba cuando se hizo la copia',
  'entry {0}, which was there when the backup was made, is missing':
    'falta la entrada {0}, que estaba cuando se hizo la copia',
  'audit of workstation {0}': 'auditoría del equipo {0}',
  'has {0} rows instead of {1}': 'tiene {0} filas en lugar de {1}',
  '{0} opens but is not whole: {1} problems, the first: {2}, {3}. Nothing was changed. Use an older backup.':
    '{0} se abre pero no está íntegra: {1} anomalías; la primera: {2}, {3}. No se cambió nada. Use una copia anterior.',
  'Only a clinic lead may put a backup in the place of a record. Nothing was changed.':
    'Solo un responsable de la clínica puede poner una copia en el lugar de un registro. No se cambió nada.',
  'You may no longer sign in to this record.': 'Usted ya no puede iniciar sesión en este registro.',
  'You may look at the record but not add to it.':
    'Usted puede consultar el registro, pero no añadirle nada.',
  'Only a clinic lead may do this.': 'Solo un responsable de la clínica puede hacerlo.',
  'A correction must be of the same kind as the fact it replaces.':
    'Una corrección debe ser del mismo tipo que la entrada que sustituye.',
  'A fact that was taken back cannot be changed; record it anew.':
    'Una entrada retirada no se puede cambiar; regístrela de nuevo.',
  'This fact was already corrected or taken back; correct the newest one.':
    'Esta entrada ya se corrigió o se retiró; corrija la más reciente.',
  'This imported statement is already in the record.':
    'Esta afirmación importada ya está en el registro.',
};
