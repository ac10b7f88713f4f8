/** Why a fact cannot be recorded. */
export const factProblemWords = {
  'must be a calendar day, YYYY-MM-DD': 'debe ser un día del calendario, AAAA-MM-DD',
  '{0} is not a known instrument': '{0} no es un instrumento conocido',
  '{0} is not a known laboratory test': '{0} no es una prueba de laboratorio conocida',
  '{0} is not a known red flag': '{0} no es una señal de alarma conocida',
  'a stopped medicine (amount 0) needs a stop reason, and only a stopped one has it':
    'un medicamento suspendido (cantidad 0) necesita un motivo de suspensión, y solo uno suspendido lo tiene',
  'at least one measurement is needed': 'hace falta al menos una medición',
  'a blood pressure needs both values': 'una presión arterial necesita ambos valores',
  'clearing a red flag needs its outcome':
    'para descartar una señal de alarma hace falta su resultado',
  'this status does not belong to this therapy': 'este estado no corresponde a esta terapia',
  'a snooze needs the day on which the prompt returns':
    'un aplazamiento necesita el día en que vuelve el aviso',
  'declining a prompt needs a reason': 'rechazar un aviso necesita un motivo',
  'the reason "other" needs a few words': 'el motivo «otro» necesita unas palabras',
};
