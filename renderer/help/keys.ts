/** The keys of each screen. Keys are written as they stand on the keyboard. */
import { m } from '../../words/messages.js';

type KeyRow = { keys: readonly string[]; does: string };

export function keysByScreen(): { screen: string; rows: KeyRow[] }[] {
  return [
    {
      screen: m.help_keys_everywhere(),
      rows: [
        { keys: ['/'], does: m.help_key_find() },
        { keys: ['F1', '?'], does: m.help_key_help() },
        { keys: ['Alt Z'], does: m.help_key_undo() },
        { keys: ['Esc'], does: m.help_key_escape() },
        { keys: ['Ctrl +', 'Ctrl −', 'Ctrl 0'], does: m.help_key_zoom() },
      ],
    },
    {
      screen: m.help_keys_worklist(),
      rows: [
        { keys: ['↑', '↓'], does: m.help_key_rows() },
        { keys: ['Enter'], does: m.help_key_open() },
      ],
    },
    {
      screen: m.help_keys_patient(),
      rows: [
        { keys: ['V'], does: m.help_key_visit() },
        { keys: ['J', 'K'], does: m.help_key_prompts() },
        { keys: ['R'], does: m.help_key_reasons() },
        { keys: ['A'], does: m.help_key_accept() },
        { keys: ['D'], does: m.help_key_decline() },
        { keys: ['S'], does: m.help_key_snooze() },
        { keys: ['U'], does: m.help_key_take_back() },
      ],
    },
    {
      screen: m.help_keys_visit(),
      rows: [
        { keys: ['Ctrl Enter'], does: m.help_key_save() },
        { keys: ['Alt S'], does: m.help_key_step() },
        { keys: ['Alt C'], does: m.help_key_clear() },
        { keys: ['Alt N'], does: m.help_key_no_effects() },
        { keys: ['Alt T'], does: m.help_key_therapy() },
        { keys: ['Alt 1', 'Alt 7'], does: m.help_key_parts() },
        { keys: ['Alt K', '?'], does: m.help_key_all() },
      ],
    },
  ];
}
