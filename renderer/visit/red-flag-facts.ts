/** The red-flag screen as a fact. */
import type { Chart } from '../../clinical/chart.ts';
import { redFlag, redFlags, type RedFlag } from '../../clinical/redflags/index.ts';
import { m } from '../../words/messages.js';
import type { VisitEntry } from './entry.ts';
import type { Part } from './visit-facts.ts';

/** The flags found earlier and not cleared since. */
export function openFlags(chart: Chart): RedFlag[] {
  return redFlags.filter(({ id }) => chart.openRedFlag(id) !== null);
}

export function redFlagFacts({ redFlags: entry }: VisitEntry): Part {
  const { screened, positive, cleared } = entry;
  if (screened === 'not_asked') return { pieces: [], problems: [] };
  const outcome = entry.outcome.trim();
  if (screened === 'findings' && positive.length + cleared.length === 0) {
    const message = m.visit_flags_tick();
    return { pieces: [], problems: [{ field: 'red-flags', message, waits: true }] };
  }
  if (screened === 'findings' && cleared.length > 0 && outcome === '') {
    const names = cleared.map((id) => redFlag(id).group).join(', ');
    const message = m.visit_flags_settled({ names });
    return { pieces: [], problems: [{ field: 'red-flag-outcome', message, waits: true }] };
  }
  const found = screened === 'findings' ? positive : [];
  const settled = screened === 'findings' ? cleared : [];
  const line = [
    found.length > 0 ? m.visit_line_flags_found({ count: found.length }) : null,
    settled.length > 0 ? m.visit_line_flags_cleared({ count: settled.length }) : null,
    found.length + settled.length === 0 ? m.visit_line_flags_clear() : null,
  ];
  const statement = {
    kind: 'red_flag_screen' as const,
    positive: [...found],
    cleared: [...settled],
    outcome: settled.length === 0 || outcome === '' ? null : outcome,
  };
  return {
    pieces: [{ statement, line: line.filter((part) => part !== null).join(', ') }],
    problems: [],
  };
}
