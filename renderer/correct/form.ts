/** How a kind of entry is corrected: its fields, and the statement that they make. */
import type { Fact, FactKind } from '../../clinical/facts.ts';
import type { Field, Typed } from './field.ts';

export type Of<K extends FactKind> = Fact<K>['statement'];

/** What else is known of the patient: the medicines ever taken, for choosing the suspect of an effect. */
export type Known = { medicines: readonly string[] };

export type Form<K extends FactKind> = {
  fields: (statement: Of<K>, known: Known) => Field[];
  /** The statement as corrected; what the fields do not ask for stays as it was. */
  make: (statement: Of<K>, typed: Typed) => Of<K>;
};
