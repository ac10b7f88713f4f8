/** The menu, dialogs and failures of the program itself. */
export const programWords: Readonly<Record<string, string>> = {
  '{0} exists already. Name a new folder; nothing was exported.':
    '{0} ya existe. Indique una carpeta nueva; no se exportó nada.',
  'The page could not be drawn. Try once more.':
    'No se pudo componer la página. Inténtelo otra vez.',
  'The printer did not take the page ({0}). Save it as a PDF and print that.':
    'La impresora no aceptó la página ({0}). Guárdela como PDF e imprima el archivo.',
  'Something went wrong inside Dorso and nothing was saved. Try once more; if it happens again, restart Dorso.':
    'Algo falló dentro de Dorso y no se guardó nada. Inténtelo una vez más; si vuelve a ocurrir, reinicie Dorso.',
  'Only Dorso’s own window may ask for this.': 'Solo la propia ventana de Dorso puede pedir esto.',
  'not understood': 'no se entiende',
  '{0}{1}. Correct it and save again; nothing was saved.':
    '{0}{1}. Corríjalo y guarde de nuevo; no se guardó nada.',
  File: 'Archivo',
  'Quit Dorso': 'Salir de Dorso',
  Edit: 'Edición',
  Undo: 'Deshacer',
  Redo: 'Rehacer',
  Cut: 'Cortar',
  Copy: 'Copiar',
  Paste: 'Pegar',
  'Select all': 'Seleccionar todo',
  View: 'Ver',
  'Actual size': 'Tamaño real',
  'Zoom in': 'Acercar',
  'Zoom out': 'Alejar',
  'Full screen': 'Pantalla completa',
  Help: 'Ayuda',
  'About Dorso': 'Acerca de Dorso',
  'Runs on: {0}': 'Funciona sobre: {0}',
  'Everything stays on this computer.': 'Todo permanece en este equipo.',
  Close: 'Cerrar',
  'Sign in first.': 'Inicie sesión primero.',
  'Stopped. Nothing was changed.': 'Detenido. No se cambió nada.',
  'A selected patient is not in the record. Nothing was exported.':
    'Un paciente seleccionado no está en el registro. No se exportó nada.',
  'The export was stopped. No file was written.':
    'La exportación se detuvo. No se escribió ningún archivo.',
  '{0} could not be written ({1}). Nothing was exported; check the folder and the free space.':
    'No se pudo escribir {0} ({1}). No se exportó nada; revise la carpeta y el espacio libre.',
  'Nobody is to be brought back. Sign in instead.':
    'No hay nadie a quien devolver a su sesión. Inicie sesión.',
  'Save the audit': 'Guardar la auditoría',
  'The settings could not be written to {0}. Check that its folder may be written.':
    'No se pudieron escribir los ajustes en {0}. Compruebe que se puede escribir en su carpeta.',
  'Folder for backups': 'Carpeta para copias de seguridad',
  'Use this folder': 'Usar esta carpeta',
  'Backup to restore': 'Copia que se va a restaurar',
  'Backup of Dorso': 'Copia de seguridad de Dorso',
  'Choose the backup file first.': 'Elija primero el archivo de la copia.',
  'Save the diagnostic text': 'Guardar el texto de diagnóstico',
  'The text could not be written to {0}. Choose another folder.':
    'No se pudo escribir el texto en {0}. Elija otra carpeta.',
  'Save as PDF': 'Guardar como PDF',
  'No figures are counted yet. Count them first.':
    'Aún no hay cifras calculadas. Calcúlelas primero.',
  'An export is already running. Wait for it, or cancel it first.':
    'Ya hay una exportación en curso. Espere a que termine o cancélela primero.',
  'Export patients': 'Exportar pacientes',
  'FHIR R4': 'FHIR R4',
  'CSV folder': 'Carpeta CSV',
  'An import is already running. Wait for it, or cancel it first.':
    'Ya hay una importación en curso. Espere a que termine o cancélela primero.',
  'Import patients': 'Importar pacientes',
  'All files': 'Todos los archivos',
  'An import or a backup is running. Wait for it.':
    'Hay una importación o una copia en curso. Espere a que termine.',
  'Folder of laboratory messages (HL7 v2)': 'Carpeta de mensajes de laboratorio (HL7 v2)',
  'Watch this folder': 'Vigilar esta carpeta',
  'This patient is not in the record. Go back to the worklist.':
    'Este paciente no está en el registro. Vuelva a la lista de trabajo.',
  'This person may no longer sign in. Let them in again instead.':
    'Esta persona ya no puede iniciar sesión. En su lugar, reactívela.',
  'Choose the table first.': 'Elija primero la tabla.',
  'Table of scores and tests': 'Tabla de puntuaciones y pruebas',
  'A visit cannot be later than today, {0}.': 'Una visita no puede ser posterior a hoy, {0}.',
  'response.statement.kind: only an answer to a prompt can be saved here.':
    'response.statement.kind: aquí solo se puede guardar una respuesta a un aviso.',
  '{0}.importKey: only an import may set it.':
    '{0}.importKey: solo una importación puede indicarlo.',
  '{0}.on: {1} is later than today, {2}. Correct the date and save again.':
    '{0}.on: {1} es posterior a hoy, {2}. Corrija la fecha y guarde de nuevo.',
  'There is no backup of this record in {0}. Make one, then rehearse its restore.':
    'No hay ninguna copia de este registro en {0}. Haga una y luego ensaye su restauración.',
  'No folder for backups is chosen. A clinic lead can choose one in the settings.':
    'No se ha elegido carpeta para las copias. Un responsable de la clínica puede elegirla en los ajustes.',
  'A backup, a check or a change of the key is running. Wait for it, or stop it.':
    'Hay una copia de seguridad, una comprobación o un cambio de clave en curso. Espere a que termine o deténgalo.',
  'The record does not go on from its backup of {0} ({1}: {2}). It may have been replaced by an older copy. Nothing was written. Ask your IT person before going on.':
    'El registro no es continuación de su copia del {0} ({1}: {2}). Puede haber sido sustituido por una copia más antigua. No se escribió nada. Consulte a su informático antes de seguir.',
  'Choose a folder for backups in the settings.':
    'Elija una carpeta para las copias en los ajustes.',
  'Back up now.': 'Haga una copia ahora.',
  'This record has no backup yet. {0}':
    'Este registro aún no tiene ninguna copia de seguridad. {0}',
  'The last backup is dated later than now: check the computer’s clock.':
    'La última copia lleva una fecha posterior a ahora: compruebe el reloj del equipo.',
  'The last backup is {0} days old. {1}': 'La última copia tiene {0} días. {1}',
  'This may not be done now.': 'Esto no se puede hacer ahora.',
  'Sign in first. A password that somebody else gave you must be changed before anything else.':
    'Inicie sesión primero. Una contraseña que le dio otra persona debe cambiarse antes que nada.',
  'Sign in as somebody who may record. A password that somebody else gave you must be changed first.':
    'Inicie sesión como alguien que pueda registrar. Una contraseña que le dio otra persona debe cambiarse antes.',
  'Only a clinic lead may do this. Ask yours.':
    'Solo un responsable de la clínica puede hacerlo. Consulte al suyo.',
};
