/** Everything the command line can do. */
import type { Verb } from './verb.ts';
import { backupVerb } from './verbs/backup.ts';
import { casesVerb } from './verbs/cases.ts';
import { chartVerb } from './verbs/chart.ts';
import { egfrVerb } from './verbs/egfr.ts';
import { explainVerb } from './verbs/explain.ts';
import { exportVerb } from './verbs/export.ts';
import { figuresVerb } from './verbs/figures.ts';
import { importVerb } from './verbs/import.ts';
import { interactionsVerb } from './verbs/interactions.ts';
import { noteVerb } from './verbs/note.ts';
import { protocolVerb } from './verbs/protocol.ts';
import { rebuildVerb } from './verbs/rebuild.ts';
import { replayVerb } from './verbs/replay.ts';
import { restoreVerb } from './verbs/restore.ts';
import { sampleVerb } from './verbs/sample.ts';
import { scoreVerb } from './verbs/score.ts';
import { verifyVerb } from './verbs/verify.ts';
import { worklistVerb } from './verbs/worklist.ts';

export const verbs: readonly Verb[] = [
  importVerb,
  exportVerb,
  worklistVerb,
  chartVerb,
  noteVerb,
  explainVerb,
  replayVerb,
  figuresVerb,
  protocolVerb,
  sampleVerb,
  verifyVerb,
  rebuildVerb,
  backupVerb,
  restoreVerb,
  casesVerb,
  scoreVerb,
  egfrVerb,
  interactionsVerb,
];
