/** What a process that will be killed is told to do. */
export const kinds = ['save', 'import', 'migrate', 'backup', 'rotate', 'restore'] as const;
export type Kind = (typeof kinds)[number];

export type Task = {
  kind: Kind;
  directory: string;
  key: string;
  /** rotate: the key that takes the other's place. */
  otherKey: string;
  personId: string;
  patientId: string;
  /** import: what is imported; restore: the backup. */
  file: string;
  /** backup: where to. */
  folder: string;
};
