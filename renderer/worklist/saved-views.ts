/** Filters that a person named, to come back to. Pure; `views.svelte.ts` keeps them. */
import { z } from 'zod';
import { filterSchema } from './filter.ts';

export const LONGEST_NAME = 40;
export const MOST_VIEWS = 20;

const viewSchema = z.strictObject({
  id: z.string(),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  filter: filterSchema,
});
export type SavedView = z.infer<typeof viewSchema>;

/** The views that were kept. Those that this Dorso does not understand are left out. */
export function readViews(kept: unknown): SavedView[] {
  return z
    .array(z.unknown())
    .catch([])
    .parse(kept)
    .flatMap((one) => {
      const parsed = viewSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
}

export type NameProblem = 'empty' | 'taken' | 'too_many';

/** What is wrong with a name for a view, or null. `except`: the view that is being renamed. */
export function nameProblem(
  views: readonly SavedView[],
  name: string,
  except: string | null,
): NameProblem | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return 'empty';
  if (views.some((view) => view.id !== except && view.name.toLowerCase() === wanted))
    return 'taken';
  return except === null && views.length >= MOST_VIEWS ? 'too_many' : null;
}

export function withView(views: readonly SavedView[], added: SavedView): SavedView[] {
  return [...views, { ...added, name: added.name.trim() }];
}

export function renamed(views: readonly SavedView[], id: string, name: string): SavedView[] {
  return views.map((view) => (view.id === id ? { ...view, name: name.trim() } : view));
}

export function withoutView(views: readonly SavedView[], id: string): SavedView[] {
  return views.filter((view) => view.id !== id);
}
