/** Adverse effects as AdverseEvents with their grade and the suspected medicine. */
import { adverseEffectLabel } from '../../clinical/adverse-effects.ts';
import { medicineConcept } from './medication-statements.ts';
import { concept, hl7Coding, ownCoding, type Resource } from './resource.ts';
import { resourceOf, type AnyTold, type Told } from './telling.ts';

const severities = ['', 'mild', 'moderate', 'severe'] as const;

/**
 * An event that was reported. AdverseEvent has no status in R4: one that was replaced or taken back
 * becomes a Basic resource, so that nobody counts it.
 */
export function adverseEventResource(told: Told<'adverse_effect'>): Resource {
  const { term, grade, medicine } = told.fact.statement;
  const label = adverseEffectLabel(term);
  const event = concept(label, ownCoding('adverse-effect', term, label));
  if (told.state === 'entered-in-error') return takenBack(told, 'Adverse effect');
  const severity = grade === null ? '' : severities[grade];
  return resourceOf(told, 'AdverseEvent', {
    contained:
      medicine === null
        ? undefined
        : [{ resourceType: 'Medication', id: 'suspected', code: medicineConcept(medicine) }],
    actuality: 'actual',
    event,
    subject: told.subject,
    encounter: told.encounter,
    date: told.fact.on,
    recordedDate: told.fact.recordedAt,
    severity:
      severity === '' ? undefined : { coding: [hl7Coding('adverse-event-severity', severity)] },
    outcome: grade === 0 ? { coding: [hl7Coding('adverse-event-outcome', 'resolved')] } : undefined,
    suspectEntity: medicine === null ? undefined : [{ instance: { reference: '#suspected' } }],
  });
}

/** A fact that no longer stands, of a kind whose resource cannot say so. */
export const takenBack = (told: AnyTold, what: string): Resource =>
  resourceOf(told, 'Basic', {
    code: concept(`${what}: entered in error`, ownCoding('taken-back', told.fact.statement.kind)),
    subject: told.subject,
    created: told.fact.on,
  });
