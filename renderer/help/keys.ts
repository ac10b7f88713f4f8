/** The keys of each screen. Keys are written as they stand on the keyboard. */
import { keysInWords } from '../visit/keys.ts';
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
        { keys: ['C'], does: m.help_key_contact() },
        { keys: ['Esc'], does: m.help_key_clear_filter() },
      ],
    },
    {
      screen: m.help_keys_patient(),
      rows: [
        { keys: ['V'], does: m.help_key_visit() },
        { keys: ['T'], does: m.help_key_treatment() },
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
      rows: keysInWords.map(({ keys, words }) => ({ keys: [keys], does: words() })),
    },
  ];
}
