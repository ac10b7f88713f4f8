/** The red-flag screen as a fact. */
import type { Chart } from '../../clinical/chart.ts';
import { redFlag, redFlags, type RedFlag } from '../../clinical/redflags/index.ts';
import { count } from '../ui/say.ts';
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
    const message = 'Tick what was found, or choose “All clear”.';
    return { pieces: [], problems: [{ field: 'red-flags', message, waits: true }] };
  }
  if (screened === 'findings' && cleared.length > 0 && outcome === '') {
    const names = cleared.map((id) => redFlag(id).group).join(', ');
    const message = `Say how it was settled (${names}): the result or who assessed it.`;
    return { pieces: [], problems: [{ field: 'red-flag-outcome', message, waits: true }] };
  }
  const found = screened === 'findings' ? positive : [];
  const settled = screened === 'findings' ? cleared : [];
  const line = [
    found.length > 0 ? `${count(found.length, 'red flag')} found` : null,
    settled.length > 0 ? `${count(settled.length, 'red flag')} cleared` : null,
    found.length + settled.length === 0 ? 'Red flags all clear' : null,
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
