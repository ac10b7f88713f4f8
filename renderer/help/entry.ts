/** One thing that help tells of: a title, labelled lines, and where it comes from. */
import { reviewDueOn, type Knowledge } from '../../clinical/knowledge.ts';
import type { Day } from '../../clinical/day.ts';
import { m } from '../../words/messages.js';

/** `inEnglish`: published in English, and shown so in every language. */
export type HelpLine = { label: string; words: string; inEnglish?: true };

export type HelpEntry = {
  /** What the address names: "R34", "pregabalin", "peg". */
  topic: string;
  title: string;
  lines: HelpLine[];
  /** Ids of the bibliography. */
  sources: readonly string[];
  /** Null where it carries no review date of its own. */
  reviewedOn: Day | null;
};

export type HelpSection = { id: string; title: string; entries: HelpEntry[] };

/** The lines that have something to say. */
export function linesOf(...lines: (readonly [label: string, words: string | null])[]): HelpLine[] {
  return lines.flatMap(([label, words]) => (words ? [{ label, words }] : []));
}

/** How far the content was checked, as a line. */
export function confidenceLine({ confidence }: Pick<Knowledge, 'confidence'>): HelpLine {
  return { label: '', words: m.help_confidence({ words: confidence }) };
}

/** True from the day after the review stopped counting. */
export function isPastReview(reviewedOn: Day, today: Day): boolean {
  return reviewDueOn(reviewedOn) < today;
}

/** The sections with the entries that hold every typed word; all where nothing is typed. */
export function searched(sections: readonly HelpSection[], typed: string): HelpSection[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...sections];
  return sections.flatMap((section) => {
    const entries = section.entries.filter((entry) => {
      const text = plain(
        [
          entry.topic,
          entry.title,
          ...entry.lines.map((line) => `${line.label} ${line.words}`),
          ...entry.sources,
        ].join(' '),
      );
      return words.every((word) => text.includes(word));
    });
    return entries.length > 0 ? [{ ...section, entries }] : [];
  });
}

/** Without case and accents: "neuropatico" finds "neuropático". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
