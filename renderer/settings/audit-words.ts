/** What the audit says was done, in words that follow a person's name. */
import { m } from '../../words/messages.js';

const words: Readonly<Record<string, (() => string) | undefined>> = {
  create_record: m.settings_did_create_record,
  add_workstation: m.settings_did_add_workstation,
  sign_in: m.settings_did_sign_in,
  sign_out: m.settings_did_sign_out,
  change_password: m.settings_did_change_password,
  renew_recovery_key: m.settings_did_renew_recovery_key,
  add_person: m.settings_did_add_person,
  change_person: m.settings_did_change_person,
  add_patient: m.settings_did_add_patient,
  revise_details: m.settings_did_revise_details,
  add_identifiers: m.settings_did_add_identifiers,
  save_visit: m.settings_did_save_visit,
  record_facts: m.settings_did_record_facts,
  respond_to_prompt: m.settings_did_respond_to_prompt,
  set_protocol: m.settings_did_set_protocol,
  set_clinic_details: m.settings_did_set_clinic_details,
  correct_fact: m.settings_did_correct_fact,
  void_fact: m.settings_did_void_fact,
  import: m.settings_did_import,
  sample: m.settings_did_sample,
  view_worklist: m.settings_did_view_worklist,
  view_patient: m.settings_did_view_patient,
  view_audit: m.settings_did_view_audit,
  export: m.settings_did_export,
  report: m.settings_did_report,
  verify: m.settings_did_verify,
  backup: m.settings_did_backup,
  restore: m.settings_did_restore,
  rehearse_restore: m.settings_did_rehearse_restore,
  rotate_key: m.settings_did_rotate_key,
  lock: m.settings_did_lock,
};

/** Every action that has words. */
export const actionsInWords: readonly string[] = Object.keys(words);

/** What was done; an action of a later Dorso is shown by its name. */
export const actionWords = (action: string): string => words[action]?.() ?? action;
