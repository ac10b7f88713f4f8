/** Figures of the clinic, letters and notes. */
export const reportWords: Readonly<Record<string, string>> = {
  'Reassessed in time (pain and function)': 'Reevaluados a tiempo (dolor y función)',
  'Function recorded in that time': 'Función registrada en ese plazo',
  'Pain responds to treatment': 'El dolor responde al tratamiento',
  'Function improved meaningfully': 'La función mejoró de forma significativa',
  'Oral NSAID for over a week': 'AINE oral durante más de una semana',
  'Takes an opioid': 'Toma un opioide',
};
