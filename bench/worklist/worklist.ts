/**
 * The worklist at a start, after a save and on the next days. What it stands beside is the least it
 * could cost: reading the kept rows, asking one patient's rules, asking everybody's.
 */
import { addDays, type Day } from '../../clinical/day.ts';
import type { WorklistSummary } from '../../clinical/worklist/summary.ts';
import { openForReading } from '../../db/connection.ts';
import { PIECE_ROWS } from '../../main/commands/worklists.ts';
import { protocolsOf } from '../../main/worklist/protocols.ts';
import { rebuildSummaries } from '../../main/worklist/rebuild.ts';
import { summarise } from '../../main/worklist/summarise.ts';
import { WorklistFeed } from '../../main/worklist/worklist-feed.ts';
import { within, type Benchmark, type Line } from '../benchmark.ts';
import { benchDay } from '../clinic.ts';
import { largeClinic, type LargeClinic } from '../large-clinic.ts';
import { sideBySide, timingOf, type Timing } from '../side-by-side.ts';

/** As in main/commands/worklists.ts. */
const SLICE_MS = 25;
/** How many patients stand for all where everybody is asked. */
const ASKED = 300;
/** Main never blocks for longer. */
const MOST_MS = 50;

export const worklist: Benchmark = {
  name: 'worklist',
  about: 'worklist at a start, after one save, when the day turns over',
  async run({ patients }) {
    const clinic = await largeClinic(patients);
    rebuildSummaries(clinic.record, benchDay);
    const lines = [
      await atStart(clinic),
      await afterSave(clinic),
      await onTheNextDay(clinic),
      longestStretch(clinic),
    ];
    clinic.close();
    return lines.flatMap((line) => line ?? []);
  },
};

async function atStart({ record, key, file, patientIds }: LargeClinic): Promise<Line | null> {
  const raw = openForReading({ file, key: Buffer.from(key) });
  const rows = raw.prepare('SELECT patient_id, body FROM worklist_summary').raw();
  const [ours, limit] = await sideBySide([
    {
      name: 'Dorso',
      run: () => {
        const feed = settled(record, benchDay);
        if (feed.asked > 0) throw new Error(`${feed.asked} patients were not kept`);
        return feed.rows.length;
      },
    },
    {
      name: 'read kept rows',
      run: () =>
        (rows.all() as [string, string][]).map(([, body]) => JSON.parse(body) as WorklistSummary)
          .length,
    },
  ]);
  raw.close();
  const work = `worklist of ${patientIds.length} at a start (0 asked)`;
  return ours && limit ? within(work, ours, limit, 2) : null;
}

async function afterSave({ record, patientIds }: LargeClinic): Promise<Line | null> {
  const feed = settled(record, benchDay);
  const protocols = protocolsOf(record);
  let place = 0;
  const save = (): string => {
    place = (place + 37) % patientIds.length;
    const patientId = patientIds[place] ?? '';
    const statement = { kind: 'note' as const, text: 'seen' };
    const facts = [{ on: benchDay, statement, replaces: null, importKey: null }];
    record.appendFacts({ patientId, facts, visitOn: benchDay, action: 'save_visit' });
    return patientId;
  };
  const asked = feed.asked;
  let saves = 0;
  const [ours, limit] = await sideBySide(
    [
      {
        name: 'save, refresh',
        run: () => {
          const patientId = save();
          saves += 1;
          feed.refresh([patientId]);
          feed.work(1000);
        },
      },
      {
        name: 'save, ask one',
        run: () => {
          const patientId = save();
          const patient = record.patient(patientId);
          if (!patient) throw new Error('the patient is gone');
          const protocol = protocols(patientId)(benchDay);
          summarise({ patient, facts: record.facts(patientId), on: benchDay, protocol });
        },
      },
    ],
    { pieces: 10 },
  );
  if (feed.asked - asked !== saves) throw new Error('a save asked other patients too');
  return ours && limit ? within('after one save (1 asked)', ours, limit, 2) : null;
}

/** Each round is a day later than the one before. */
async function onTheNextDay({ record, patientIds }: LargeClinic): Promise<Line | null> {
  let on = benchDay;
  const asked: number[] = [];
  const protocols = protocolsOf(record);
  // Asking all ten thousand takes minutes: some of them stand for all.
  const some = record.patients().slice(0, ASKED);
  const [ours, asking] = await sideBySide(
    [
      {
        name: 'Dorso',
        run: () => {
          on = addDays(on, 1);
          asked.push(settled(record, on).asked);
        },
      },
      {
        name: `ask everyone (${some.length} asked, scaled)`,
        run: () => {
          for (const patient of some) {
            const protocol = protocols(patient.id)(on);
            summarise({ patient, facts: record.facts(patient.id), on, protocol });
          }
        },
      },
    ],
    { rounds: 5 },
  );
  const everyone = asking && scaled(asking, patientIds.length / some.length);
  const counts = asked.slice(1).join(', ');
  const work = `the day turns over: asked ${counts} of ${patientIds.length}`;
  return ours && everyone ? within(work, ours, everyone, 1) : null;
}

/**
 * How long main is held up at most while a worklist is read, in slices as the window's is. In time of
 * the processor: on a laden machine, waiting for a turn would count as well.
 */
function longestStretch({ record, patientIds }: LargeClinic): Line {
  const most = Array.from({ length: 5 }, () => {
    const stretches: number[] = [];
    const timed = (work: () => void) => {
      const began = process.threadCpuUsage();
      work();
      const { user, system } = process.threadCpuUsage(began);
      stretches.push((user + system) / 1000);
    };
    const feed = new WorklistFeed(record, benchDay);
    timed(() => {
      feed.refresh(null);
    });
    while (feed.pending > 0)
      timed(() => {
        feed.work(SLICE_MS);
      });
    timed(() => feed.next(0, PIECE_ROWS));
    return Math.max(...stretches);
  });
  const limit = { name: 'limit', median: MOST_MS, low: MOST_MS, high: MOST_MS };
  const work = `longest stretch of main while ${patientIds.length} are read, processor time`;
  return within(work, timingOf('Dorso', most), limit, 1);
}

function scaled({ name, median, low, high }: Timing, by: number): Timing {
  return { name, median: median * by, low: low * by, high: high * by };
}

/** The rows of a day, everybody read or asked. */
function settled(record: LargeClinic['record'], on: Day): WorklistFeed {
  const feed = new WorklistFeed(record, on);
  feed.refresh(null);
  while (feed.pending > 0) feed.work(1000);
  return feed;
}
