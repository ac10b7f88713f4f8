/** A new password typed twice, and sending it: shared by every form that sets one. */
import { Failed, inWords } from '../ui/ask.svelte.ts';
import { newPasswordProblem } from './password-rule.ts';

export class NewPasswordForm {
  password = $state('');
  repeated = $state('');
  /** What the form asks for beside them may be wrong too: the present password, the recovery key. */
  refused = $state<string | null>(null);
  failure = $state<string | null>(null);
  busy = $state(false);
  tried = $state(false);
  fields = $state<{ new: HTMLInputElement | null; repeated: HTMLInputElement | null }>({
    new: null,
    repeated: null,
  });
  readonly #problem = $derived(newPasswordProblem(this.password, this.repeated));

  problemIn(field: 'new' | 'repeated'): string | null {
    return this.tried && this.#problem?.field === field ? this.#problem.words : null;
  }

  /**
   * Does the work once both passwords will do, and forgets them when it is done. Otherwise shows
   * what is wrong beside its field and goes there. `ready`: the form's other fields will do.
   */
  async send(work: (password: string) => Promise<void>, ready = true): Promise<boolean> {
    this.tried = true;
    if (this.busy || !ready) return false;
    if (this.#problem !== null) {
      this.fields[this.#problem.field]?.focus();
      return false;
    }
    this.busy = true;
    this.failure = this.refused = null;
    try {
      await work(this.password);
      this.password = this.repeated = '';
      this.tried = false;
      return true;
    } catch (error) {
      if (error instanceof Failed && error.failure === 'WrongPassword')
        this.refused = error.message;
      else this.failure = inWords(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
