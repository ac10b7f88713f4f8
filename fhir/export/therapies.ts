/** Therapies, their sessions, referrals, and what was done that rules look for. */
import { SNOMED } from '../coded.ts';
import {
  annotation,
  concept,
  ownCoding,
  period,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { resourceOf, type AnyTold, type Told } from './telling.ts';

const therapies = {
  physical_therapy: concept(
    'Physical therapy',
    { system: SNOMED, code: '91251008' },
    ownCoding('therapy', 'physical_therapy'),
  ),
  cbt: concept(
    'Cognitive behavioural therapy',
    { system: SNOMED, code: '228557008' },
    ownCoding('therapy', 'cbt'),
  ),
} as const;

const planStatus = {
  structured: 'active',
  advice_only: 'active',
  active: 'active',
  completed: 'completed',
  stopped: 'revoked',
  declined: 'revoked',
} as const;

/** Where a therapy stands: a referral is a ServiceRequest, everything else a CarePlan. */
export function therapyResource(told: Told<'therapy'>): Resource {
  const { therapy, status, outcome } = told.fact.statement;
  const inError = told.state === 'entered-in-error';
  if (status === 'referred')
    return request(told, therapies[therapy], 'active', { note: annotation(outcome) });
  const over = ['completed', 'stopped', 'declined'].includes(status);
  const { on } = told.fact;
  return resourceOf(told, 'CarePlan', {
    status: inError ? 'entered-in-error' : planStatus[status],
    intent: 'plan',
    category: [therapies[therapy]],
    title: `${therapy === 'cbt' ? 'Cognitive behavioural therapy' : 'Physical therapy'}: ${status.replaceAll('_', ' ')}`,
    subject: told.subject,
    encounter: told.encounter,
    period: over ? { end: on } : period(on, null),
    created: on,
    note: annotation(outcome),
  });
}

export const therapySessionResource = (told: Told<'therapy_session'>): Resource =>
  procedure(told, therapies[told.fact.statement.therapy]);

const recipients = {
  pain_specialist: 'Referral to pain specialist',
  spine: 'Referral to spine specialist',
  spine_urgent: 'Urgent referral to spine specialist',
  mental_health: 'Referral to mental health care',
  other: 'Referral',
} as const;

export function referralResource(told: Told<'referral'>): Resource {
  const { to, status, outcome } = told.fact.statement;
  const code = concept(recipients[to], ownCoding('referral', to));
  const state = { sent: 'active', seen: 'completed', declined: 'revoked' }[status];
  return request(told, code, state, {
    priority: to === 'spine_urgent' ? 'urgent' : undefined,
    note: annotation(outcome),
  });
}

const events = {
  b12_treatment: concept('Vitamin B12 treatment', ownCoding('care-event', 'b12_treatment')),
  weight_plan: concept('Weight plan', ownCoding('care-event', 'weight_plan')),
  ecg: concept(
    'Electrocardiogram',
    { system: SNOMED, code: '29303009' },
    ownCoding('care-event', 'ecg'),
  ),
  safety_assessment: concept('Safety assessment', ownCoding('care-event', 'safety_assessment')),
  interventional_considered: concept(
    'Interventional treatment considered',
    ownCoding('care-event', 'interventional_considered'),
  ),
  comedication_confirmed: concept(
    'Other medication confirmed with the patient',
    ownCoding('care-event', 'comedication_confirmed'),
  ),
} as const;

export const careEventResource = (told: Told<'care_event'>): Resource =>
  procedure(told, events[told.fact.statement.event], told.fact.statement.outcome);

function procedure(told: AnyTold, code: JsonObject, note: string | null = null): Resource {
  return resourceOf(told, 'Procedure', {
    status: told.state === 'entered-in-error' ? 'entered-in-error' : 'completed',
    code,
    subject: told.subject,
    encounter: told.encounter,
    performedDateTime: told.fact.on,
    note: annotation(note),
  });
}

function request(told: AnyTold, code: JsonObject, status: string, more: JsonObject): Resource {
  return resourceOf(told, 'ServiceRequest', {
    status: told.state === 'entered-in-error' ? 'entered-in-error' : status,
    intent: 'order',
    category: [concept('Referral', { system: SNOMED, code: '3457005' })],
    code,
    subject: told.subject,
    encounter: told.encounter,
    authoredOn: told.fact.on,
    ...more,
  });
}
