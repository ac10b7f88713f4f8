/** Prompts and their answers: interactions as DetectedIssues, all others as GuidanceResponses. */
import type { Day } from '../../clinical/day.ts';
import type { Prompt, Urgency } from '../../clinical/prompt.ts';
import { contentHash } from '../content-hash.ts';
import {
  annotation,
  concept,
  fhirText,
  own,
  ownCoding,
  type JsonObject,
  type Resource,
} from './resource.ts';
import { sealed } from './seal.ts';
import { resourceOf, type Told } from './telling.ts';

/** The rule that speaks of interactions; its prompts are DetectedIssues. */
const interactionRule = 'R38';
const severity: Readonly<Record<Urgency, string>> = {
  urgent: 'high',
  action: 'moderate',
  info: 'low',
};
const interactionCode = concept('Drug interaction', {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  code: 'DRG',
});

/** A prompt as it stands on a day. */
export function promptResource(
  patientId: string,
  subject: JsonObject,
  prompt: Prompt,
  on: Day,
): Resource {
  const { key, ruleId, urgency, title, meaning, state } = prompt;
  const id = `prompt-${contentHash([patientId, key])}`;
  const standing =
    state.is === 'open' ? null : state.is === 'snoozed' ? `Snoozed until ${state.until}` : state.is;
  if (ruleId === interactionRule) {
    return sealed({
      resourceType: 'DetectedIssue',
      id,
      identifier: [{ system: own.prompt, value: key }],
      status: 'final',
      code: interactionCode,
      severity: severity[urgency],
      patient: subject,
      identifiedDateTime: on,
      detail: fhirText([meaning, standing].filter((part) => part !== null).join(' ')),
    });
  }
  return sealed({
    resourceType: 'GuidanceResponse',
    id,
    requestIdentifier: { system: own.prompt, value: key },
    moduleUri: `${own.rule}${ruleId}`,
    status: 'success',
    subject,
    occurrenceDateTime: on,
    reasonCode: [concept(title, ownCoding('prompt-urgency', urgency))],
    note: annotation(meaning, standing),
  });
}

/** The answer a clinician gave to a prompt. */
export function promptResponseResource(told: Told<'prompt_response'>): Resource {
  const { promptKey, ruleVersion, urgency, response, reason, reasonText, until } =
    told.fact.statement;
  const ruleId = promptKey.split(':')[0] ?? promptKey;
  const inError = told.state === 'entered-in-error';
  const why = reason === null ? null : `Reason: ${reason.replaceAll('_', ' ')}`;
  const words = [
    `Answer to ${promptKey}: ${response}${until === null ? '' : ` until ${until}`}`,
    why,
    reasonText,
  ];
  if (ruleId === interactionRule) {
    return resourceOf(told, 'DetectedIssue', {
      identifier: [{ system: own.prompt, value: promptKey }],
      status: told.state,
      code: interactionCode,
      severity: severity[urgency],
      patient: told.subject,
      identifiedDateTime: told.fact.on,
      mitigation: [
        { action: concept(words.filter((one) => one !== null).join('. ')), date: told.fact.on },
      ],
    });
  }
  return resourceOf(told, 'GuidanceResponse', {
    requestIdentifier: { system: own.prompt, value: promptKey },
    moduleUri: `${own.rule}${ruleId}${/^\S+$/.test(ruleVersion) && /^[\w.-]+$/.test(ruleVersion) ? `|${ruleVersion}` : ''}`,
    status: inError ? 'entered-in-error' : 'success',
    subject: told.subject,
    encounter: told.encounter,
    occurrenceDateTime: told.fact.on,
    reasonCode: [concept(response, ownCoding('prompt-response', response))],
    note: annotation(...words),
  });
}
