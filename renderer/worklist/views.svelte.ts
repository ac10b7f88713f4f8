/** The signed-in person's saved views, kept in the record beside their other preferences. */
import { ask, inWords } from '../ui/ask.svelte.ts';
import { said } from '../ui/said.svelte.ts';
import { m } from '../../words/messages.js';
import type { Filter } from './filter.ts';
import { readViews, renamed, withoutView, withView, type SavedView } from './saved-views.ts';

const PREFERENCE = 'worklist_views';

class Views {
  all = $state.raw<readonly SavedView[]>([]);
  failure = $state<string | null>(null);

  async read(): Promise<void> {
    try {
      const preferences = await ask('preferences', {});
      this.all = readViews(preferences[PREFERENCE]);
      this.failure = null;
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  async save(name: string, filter: Filter): Promise<void> {
    await this.#keep(withView(this.all, { id: crypto.randomUUID(), name, filter }));
    said.say(m.worklist_view_saved({ name: name.trim() }));
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#keep(renamed(this.all, id, name));
    said.say(m.worklist_view_saved({ name: name.trim() }));
  }

  async delete({ id, name }: SavedView): Promise<void> {
    try {
      await this.#keep(withoutView(this.all, id));
      said.say(m.worklist_view_deleted({ name }));
    } catch (error) {
      this.failure = inWords(error);
    }
  }

  /** Shown only once they are kept. */
  async #keep(views: SavedView[]): Promise<void> {
    await ask('setPreference', { name: PREFERENCE, value: views });
    this.all = views;
  }
}

export const views = new Views();
