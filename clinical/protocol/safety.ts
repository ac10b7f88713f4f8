/**
 * The parameters of safety rules, and which way is the more careful one. A clinic or a patient's
 * protocol may make them more careful than the default, never less (R03, R30-R39, R44, R62, R76-R79)
 * (design).
 */
import { say } from '../language/say.ts';
import { parameters, type ParameterId } from './parameters.ts';

const carefulWhen: Partial<Record<ParameterId, 'lower' | 'higher'>> = {
  'P.redflag.screen_days': 'lower',
  'P.ae.check_days': 'lower',
  'P.renal.max_age_days': 'lower',
  'P.renal.max_age_reduced_days': 'lower',
  'P.renal.nsaid_max_age_days': 'lower',
  'P.nsaid.max_days': 'lower',
  'P.nsaid.merge_gap_days': 'higher',
  'P.taper.window_days': 'higher',
  'P.weight.info_pct': 'lower',
  'P.weight.action_pct': 'lower',
  'P.weight.hf_kg': 'lower',
  'P.weight.hf_days': 'higher',
  'P.opioid.mme_action': 'lower',
  'P.bp.check_days': 'lower',
  'P.sodium.check_days': 'lower',
  'P.ecg.age': 'lower',
  'P.alt.action_u_l': 'lower',
  'P.alt.urgent_u_l': 'lower',
  'P.potassium.action': 'lower',
  'P.potassium.urgent': 'lower',
};

/** Why a value of a safety rule's parameter is refused, in words; null = it is not. */
export function lessCareful(id: ParameterId, value: number): string | null {
  const careful = carefulWhen[id];
  const { value: standard, unit, label } = parameters[id];
  const refused = careful === 'lower' ? value > standard : careful === 'higher' && value < standard;
  if (!refused) return null;
  return careful === 'lower'
    ? say`${id} (${label}) belongs to a safety rule: it cannot be more than ${standard} ${unit}`
    : say`${id} (${label}) belongs to a safety rule: it cannot be less than ${standard} ${unit}`;
}
