/** What happens around visits: contacts, plans of coming dose steps, documents handed out. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import { annotation, concept, ownCoding, type Resource } from './resource.ts';
import { resourceOf, type Told } from './telling.ts';

const asWords = (id: string): string => id.replaceAll('_', ' ');

/** An attempt to reach the patient: a Communication, not done where nobody was reached. */
export function contactResource(told: Told<'contact'>): Resource {
  const { channel, outcome, words } = told.fact.statement;
  const done = outcome === 'not_reached' ? 'not-done' : 'completed';
  return resourceOf(told, 'Communication', {
    status: told.state === 'entered-in-error' ? 'entered-in-error' : done,
    medium: [concept(asWords(channel), ownCoding('contact-channel', channel))],
    topic: concept(asWords(outcome), ownCoding('contact-outcome', outcome)),
    subject: told.subject,
    encounter: told.encounter,
    sent: told.fact.on,
    note: annotation(words),
  });
}

/** Coming dose steps: a CarePlan with an activity a step. */
export function titrationPlanResource(told: Told<'titration_plan'>): Resource {
  const { medicine, aim, steps, words } = told.fact.statement;
  const entry = findMedicine(medicine);
  const name = entry?.name ?? asWords(medicine);
  const product = concept(name, ownCoding('medicine', medicine));
  const standing = steps.length === 0 ? 'completed' : 'active';
  return resourceOf(told, 'CarePlan', {
    status: told.state === 'entered-in-error' ? 'entered-in-error' : standing,
    intent: 'plan',
    category: [concept(`Dose plan: ${aim}`, ownCoding('dose-plan', aim))],
    title: `Dose plan: ${aim} ${name}`,
    subject: told.subject,
    encounter: told.encounter,
    created: told.fact.on,
    activity:
      steps.length === 0
        ? undefined
        : steps.map(({ on, amount }) => ({
            detail: {
              kind: 'MedicationRequest',
              status: 'not-started',
              productCodeableConcept: product,
              scheduledPeriod: { start: on },
              description: `${amount} ${entry?.doseUnit ?? 'mg/day'}`,
            },
          })),
    note: annotation(words),
  });
}

/** A page of Dorso's that was given: a DocumentReference without its content, which can be made again. */
export function documentResource(told: Told<'document'>): Resource {
  const { document, language, given } = told.fact.statement;
  return resourceOf(told, 'DocumentReference', {
    status: told.state === 'entered-in-error' ? 'entered-in-error' : 'current',
    type: concept(asWords(document), ownCoding('document', document)),
    category: [concept(`Given as ${given}`, ownCoding('document-given', given))],
    subject: told.subject,
    date: told.fact.recordedAt,
    content: [{ attachment: { title: asWords(document), language } }],
  });
}
