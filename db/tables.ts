/** The columns of every table whose rows the audit vouches for, in the order of the migrations. */

const authorship = ['recorded_at', 'author', 'workstation'] as const;

export const tables = {
  workstation: ['id', 'label', 'recorded_at'],
  person: ['id', ...authorship],
  person_standing: ['person_id', 'id', 'name', 'role', 'active', ...authorship],
  patient: ['id', ...authorship],
  patient_details: [
    'patient_id',
    'id',
    'name',
    'number',
    'birth_date',
    'sex',
    'enrolled_on',
    'died_on',
    ...authorship,
  ],
  patient_identifier: ['system', 'value', 'id', 'patient_id', ...authorship],
  visit: ['patient_id', 'id', 'on_day', ...authorship],
  fact: [
    'patient_id',
    'id',
    'visit_id',
    'on_day',
    ...authorship,
    'replaces',
    'import_key',
    'kind',
    'value',
    'instrument',
    'items',
    'lab',
    'reported_value',
    'reported_unit',
    'medicine',
    'amount',
    'stop_reason',
    'regimen',
    'term',
    'grade',
    'weight_kg',
    'height_cm',
    'systolic',
    'diastolic',
    'heart_rate',
    'flags_positive',
    'flags_cleared',
    'outcome',
    'myotomes',
    'progressive',
    'mechanism',
    'condition',
    'present',
    'substance',
    'reaction',
    'therapy',
    'therapy_status',
    'referral_to',
    'referral_status',
    'vitamin',
    'trial_outcome',
    'refused',
    'event',
    'note',
    'prompt_key',
    'rule_version',
    'urgency',
    'response',
    'decline_reason',
    'decline_words',
    'snoozed_until',
    'void_reason',
  ],
  clinic_protocol: ['id', 'profile', 'settings', 'from_day', 'reason', ...authorship],
  patient_protocol: [
    'patient_id',
    'id',
    'profile',
    'settings',
    'from_day',
    'reason',
    ...authorship,
  ],
} as const;

export type TableName = keyof typeof tables;
export type ColumnOf<T extends TableName> = (typeof tables)[T][number];
export type SqlValue = string | number | null;
/** A row by column name; what is left out is null. */
export type RowOf<T extends TableName> = Partial<Record<ColumnOf<T>, SqlValue>>;

/** Tables whose rows belong to one patient, and the column that says to whom. */
export const patientTables = {
  patient: 'id',
  patient_details: 'patient_id',
  patient_identifier: 'patient_id',
  visit: 'patient_id',
  fact: 'patient_id',
  patient_protocol: 'patient_id',
} as const;

/** Tables whose rows belong to the clinic as a whole. */
export const clinicTables = [
  'workstation',
  'person',
  'person_standing',
  'clinic_protocol',
] as const satisfies readonly TableName[];
