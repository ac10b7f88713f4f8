/** Everything help tells of, made from the clinical content itself in the language in force. */
import { conditionLabel } from '../../clinical/conditions/index.ts';
import { medicines, type Medicine } from '../../clinical/formulary/index.ts';
import { instruments, type Instrument } from '../../clinical/instruments/index.ts';
import { interactionRows, type InteractionRow } from '../../clinical/interactions/index.ts';
import type { Protocol } from '../../clinical/protocol.ts';
import type { Parameter } from '../../clinical/protocol/parameters.ts';
import { redFlags } from '../../clinical/redflags/index.ts';
import { conditionOf } from '../../clinical/rules/conditions-in-words.ts';
import { rules } from '../../clinical/rules/index.ts';
import type { Rule } from '../../clinical/rules/rule.ts';
import { sources } from '../../clinical/sources.ts';
import { sayDoseUnit } from '../patient/dose-words.ts';
import { sayNumber, saySpan } from '../ui/say.ts';
import { subjectName } from '../ui/subject-name.ts';
import { laneNames } from '../ui/urgency-words.ts';
import { m } from '../../words/messages.js';
import { confidenceLine, linesOf, type HelpEntry, type HelpSection } from './entry.ts';

/** The sections, parameters as they are in force under the protocol. */
export function helpSections(protocol: Protocol): HelpSection[] {
  return [
    {
      id: 'rules',
      title: m.help_section_rules(),
      entries: rules.map((rule) => ruleEntry(rule, protocol)),
    },
    {
      id: 'medicines',
      title: m.help_section_medicines(),
      entries: medicines.filter(({ entry }) => entry !== 'member').map(medicineEntry),
    },
    {
      id: 'instruments',
      title: m.help_section_instruments(),
      entries: instruments.map(instrumentEntry),
    },
    {
      id: 'interactions',
      title: m.help_section_interactions(),
      entries: interactionRows.map(interactionEntry),
    },
    { id: 'redflags', title: m.help_section_redflags(), entries: redFlags.map(redFlagEntry) },
    { id: 'sources', title: m.help_section_sources(), entries: sources.map(sourceEntry) },
  ];
}

const inUnit = ({ value, unit }: Parameter) => m.help_amount({ amount: sayNumber(value, 4), unit });

function ruleEntry(rule: Rule, protocol: Protocol): HelpEntry {
  const answers = rule.urgencies.map((urgency) => {
    const answer = rule.answers[urgency];
    const lane = laneNames[urgency];
    const snooze =
      answer && answer.snoozeDays !== null
        ? m.help_snooze({ lane, span: saySpan(answer.snoozeDays) })
        : m.help_no_snooze({ lane });
    const decline = answer?.mayDecline ? m.help_decline() : m.help_no_decline();
    return m.help_answer_both({ snooze, decline });
  });
  const parameters = rule.parameters.map((id) => {
    const parameter = protocol.parameter(id);
    return m.help_parameter({ label: parameter.label, value: inUnit(parameter) });
  });
  return {
    topic: rule.id,
    title: `${rule.id} ${rule.title}`,
    lines: linesOf(
      [m.help_when(), conditionOf(rule.id, (id) => protocol.parameter(id), inUnit)],
      [m.help_closes(), rule.closesWhen],
      [m.help_urgency(), rule.urgencies.map((urgency) => laneNames[urgency]).join(', ')],
      [m.help_answers(), answers.join('. ')],
      [m.help_parameters(), parameters.join('; ')],
      ['', m.help_version({ version: rule.version })],
    ),
    sources: rule.sources,
    reviewedOn: null,
  };
}

function medicineEntry(medicine: Medicine): HelpEntry {
  const { id, name, start, titration, max, doseUnit, renal, hepatic, taper, trial } = medicine;
  const unit = sayDoseUnit(doseUnit);
  const steps =
    titration &&
    m.help_steps_every({
      ladder: titration.ladder.map((step) => sayNumber(step, 2)).join(' → '),
      unit,
      span: saySpan(titration.minIntervalDays),
    });
  return {
    topic: id,
    title: name,
    lines: [
      ...linesOf(
        [m.help_start(), start?.regimen ?? null],
        [m.help_steps(), steps],
        [
          m.help_max(),
          max.protocol === null
            ? max.note
            : m.help_amount({ amount: sayNumber(max.protocol, 2), unit }),
        ],
        [m.help_kidney(), renal.note],
        [m.help_liver(), hepatic],
        [m.help_taper(), taper.note],
        [m.help_trial(), trial.note],
        [m.help_not_with(), medicine.contraindications.map(conditionLabel).join(', ')],
      ),
      confidenceLine(medicine),
    ],
    sources: medicine.sources,
    reviewedOn: medicine.reviewedOn,
  };
}

function instrumentEntry(one: Instrument): HelpEntry {
  const bands = one.stores[0].bands.map(({ min, max, label }) =>
    m.help_band({ from: sayNumber(min, 2), to: sayNumber(max, 2), label }),
  );
  const change = one.meaningfulChange;
  const changes = [
    change && change.abs !== null
      ? m.help_change_points({ points: sayNumber(change.abs, 2) })
      : null,
    change && change.pct !== null
      ? m.help_change_percent({ percent: sayNumber(change.pct) })
      : null,
    change?.note ?? null,
  ].filter((words) => words !== null);
  return {
    topic: one.id,
    title: one.name,
    lines: [
      ...linesOf(
        [m.help_measures(), one.measures],
        [m.help_recall(), one.recall],
        [m.help_response(), one.response],
        [m.help_scoring(), one.scoring],
        [m.help_missing(), one.missingRule],
        [m.help_bands(), bands.join('; ')],
        [m.help_change(), changes.join('; ')],
        [m.help_licence(), one.licence.terms],
      ),
      confidenceLine(one),
    ],
    sources: one.sources,
    reviewedOn: one.reviewedOn,
  };
}

function interactionEntry(row: InteractionRow): HelpEntry {
  const severities = {
    contraindicated: m.help_severity_contraindicated,
    major: m.help_severity_major,
    moderate: m.help_severity_moderate,
  };
  return {
    topic: row.id,
    title: subjectName(`R38:${row.id}`) ?? row.id,
    lines: [
      ...linesOf(
        [m.help_severity(), severities[row.severity]()],
        [m.help_mechanism(), row.mechanism],
        [m.help_action(), row.action],
      ),
      confidenceLine(row),
    ],
    sources: row.sources,
    reviewedOn: row.reviewedOn,
  };
}

function redFlagEntry(flag: (typeof redFlags)[number]): HelpEntry {
  return {
    topic: flag.id,
    title: subjectName(`R01:${flag.id}`) ?? flag.id,
    lines: linesOf([m.help_finding(), flag.finding], [m.help_action(), flag.act]),
    sources: flag.sources,
    reviewedOn: flag.reviewedOn,
  };
}

function sourceEntry({ id, text, supports, checked }: (typeof sources)[number]): HelpEntry {
  return {
    topic: id,
    title: id,
    lines: [
      { label: '', words: text, inEnglish: true },
      ...linesOf([m.help_supports(), supports], [m.help_checked(), checked]),
    ],
    sources: [],
    reviewedOn: null,
  };
}
