/**
 * The twelve rules for cql-execution: as ELM, the form that engine runs, over its own simple data
 * model. Days are counts of days, which is quicker for it than its dates.
 */
import cql from 'cql-execution';
import type { Prepared } from './charts.ts';
import {
  among,
  both,
  compare,
  either,
  exists,
  field,
  isNull,
  library,
  max,
  min,
  minus,
  not,
  orElse,
  query,
  ref,
  retrieve,
  value,
  type Elm,
} from './elm.ts';
import {
  diabetic,
  functionScores,
  limit,
  opioids,
  painScores,
  screens,
  today,
  twelve,
  type Twelfth,
} from './twelve.ts';

const now: Elm = { type: 'ParameterRef', name: 'Today' };
const NEVER = -1_000_000;
const day = (alias: string) => field(alias, 'day');
const of = (kind: string, name: string, values: readonly string[], give?: Elm) =>
  query(retrieve(kind), 'X', among(field('X', name), values), give);
const scores = (...ids: readonly string[]) => of('score', 'instrument', ids);
const labs = (...ids: readonly string[]) => of('lab', 'lab', ids);
const days = (records: Elm): Elm => query(records, 'D', value(true), day('D'));
/** The latest day of the records, long ago where there is none. */
const lastDay = (records: Elm): Elm => orElse(max(days(records)), value(NEVER));
const since = (when: Elm): Elm => minus(now, when);
const onDay = (records: Elm, when: Elm, give?: Elm): Elm =>
  query(records, 'V', compare('Equal', day('V'), when), give);
const latestValue = (records: Elm): Elm =>
  max(onDay(records, lastDay(records), field('V', 'value')));
const followUp: Elm = minus(now, { type: 'Property', source: ref('Patient'), path: 'enrolled' });
const followedFor = (least: number) => compare('GreaterOrEqual', followUp, value(least));
const olderThan = (records: Elm, most: number) =>
  compare('Greater', since(lastDay(records)), value(most));
const none = (records: Elm) => not(exists(records));

/** The day the present episode of a medicine began; null = not taken. */
function startOf(medicine: string): Elm {
  const doses = of('dose', 'medicine', [medicine]);
  // An amount that is not known is a dose.
  const stops = (alias: string) =>
    orElse(compare('Equal', field(alias, 'amount'), value(0)), value(false));
  const given = query(doses, 'G', not(stops('G')));
  const stopDays = query(
    query(doses, 'S', stops('S')),
    'T',
    none(query(given, 'H', compare('Equal', day('H'), day('T')))),
  );
  const after = query(given, 'A', compare('Greater', day('A'), lastDay(stopDays)));
  return min(days(after));
}
const onOpioid = (asked: (taken: Elm) => Elm) =>
  either(
    ...opioids.map((id) => {
      const start = ref(`start of ${id}`);
      return both(not(isNull(start)), orElse(asked(since(start)), value(false)));
    }),
  );
const physical = ['physical_therapy'];
const therapies = of('therapy', 'therapy', physical);
const statusIs = (...wanted: string[]) =>
  exists(query(ref('last therapies'), 'P', among(field('P', 'status'), wanted)));

const definitions: Record<string, Elm> = {
  ...Object.fromEntries(opioids.map((id) => [`start of ${id}`, startOf(id)])),
  'last therapies': onDay(therapies, lastDay(therapies)),
  'last pain': latestValue(scores('nrs_avg')),
  'last pain day': lastDay(scores('nrs_avg')),
  'pain before': query(scores('nrs_avg'), 'B', compare('Less', day('B'), ref('last pain day'))),
  'B12 due': both(
    not(isNull(startOf('metformin'))),
    olderThan(labs('b12_total'), limit('P.b12.interval_days')),
  ),
};

const screened = retrieve('red_flag_screen');
const trialOf = (vitamin: string) => of('supplement_trial', 'vitamin', [vitamin]);
const rules: Record<Twelfth, Elm> = {
  R03: either(
    both(none(screened), followedFor(0)),
    both(exists(screened), olderThan(screened, limit('P.redflag.screen_days'))),
  ),
  R04: both(
    followedFor(limit('P.neuro.grace_days')),
    none(scores(...screens)),
    none(retrieve('mechanism')),
  ),
  R12: both(
    not(olderThan(scores(...painScores), limit('P.score.current_days'))),
    olderThan(scores(...functionScores), limit('P.score.current_days')),
  ),
  R15: both(
    compare('LessOrEqual', since(ref('last pain day')), value(limit('P.score.decision_days'))),
    compare(
      'LessOrEqual',
      minus(ref('last pain day'), lastDay(ref('pain before'))),
      value(limit('P.worsening.window_days')),
    ),
    compare(
      'GreaterOrEqual',
      minus(ref('last pain'), latestValue(ref('pain before'))),
      value(limit('P.worsening.nrs_points')),
    ),
  ),
  R43: either(
    both(
      compare('GreaterOrEqual', latestValue(scores('phq2')), value(3)),
      compare('Less', lastDay(scores('phq9')), lastDay(scores('phq2'))),
    ),
    both(exists(scores('phq9')), none(onDay(scores('phq9_item9'), lastDay(scores('phq9'))))),
  ),
  R50: both(
    followedFor(limit('P.pt.start_within_days')),
    either(none(therapies), statusIs('stopped')),
    none(of('refusal', 'of', physical)),
  ),
  // Of several records of a day the most cautious counts: "stopped" and "declined" before these.
  R51: both(
    not(statusIs('stopped', 'declined')),
    either(
      statusIs('advice_only'),
      both(
        statusIs('structured'),
        not(statusIs('referred')),
        olderThan(therapies, limit('P.pt.session_gap_days')),
        olderThan(of('therapy_session', 'therapy', physical), limit('P.pt.session_gap_days')),
      ),
    ),
  ),
  R60: onOpioid((taken) => compare('LessOrEqual', taken, value(limit('P.opioid.short_days')))),
  R61: onOpioid((taken) => compare('Greater', taken, value(limit('P.opioid.short_days')))),
  R70: ref('B12 due'),
  R73: both(
    followedFor(limit('P.vitamin.check_days')),
    either(
      both(none(labs('vitd_25oh')), none(trialOf('vitamin_d'))),
      both(
        none(labs('b12_total', 'b12_active')),
        none(trialOf('vitamin_b12')),
        not(ref('B12 due')),
      ),
    ),
  ),
  R74: both(
    either(
      ...diabetic.map((id) => {
        const own = of('condition', 'condition', [id]);
        return exists(
          query(
            onDay(own, lastDay(own)),
            'C',
            compare('Equal', field('C', 'present'), value(true)),
          ),
        );
      }),
    ),
    either(
      olderThan(labs('hba1c'), limit('P.hba1c.interval_days')),
      both(
        compare('GreaterOrEqual', latestValue(labs('hba1c')), value(limit('P.hba1c.target_pct'))),
        olderThan(
          labs('hba1c'),
          Math.min(limit('P.hba1c.interval_offtarget_days'), limit('P.hba1c.interval_days')),
        ),
      ),
    ),
  ),
};

export function cqlRules(): (one: Prepared) => Promise<string[]> {
  const elm = library({ ...definitions, ...rules }, ['Today']);
  const codes = new cql.CodeService({});
  const executor = new cql.Executor(new cql.Library(elm), codes, { Today: today });
  return async (simple) => {
    // Declared as "any"; by definition, what each of them says.
    const results = (await executor.exec(new cql.PatientSource([simple]))) as {
      patientResults: Record<string, Record<string, unknown>>;
    };
    const said = results.patientResults[simple.id];
    return twelve.filter((id) => said?.[id] === true);
  };
}
