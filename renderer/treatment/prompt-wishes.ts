/** What a prompt leads to on the treatment screen: the medicines it offers, the step or taper it asks for. */
import { findMedicine } from '../../clinical/formulary/index.ts';
import type { Prompt } from '../../clinical/prompt.ts';
import type { Aim } from '../ui/routes.ts';

export type PlanWish = { aim: Aim; medicine: string; name: string };

/** Rules about one medicine, by what they ask for. */
const asks: Readonly<Record<string, Aim>> = {
  R20: 'titrate',
  R21: 'titrate',
  R23: 'switch',
  R24: 'taper',
  R32: 'taper',
  R36: 'taper',
  R61: 'taper',
};

/** The plans that a prompt asks for, in the order it names them. */
export function planWishes({ ruleId, subject, offers }: Prompt): PlanWish[] {
  const started = offers.flatMap(({ medicine, name }): PlanWish[] =>
    findMedicine(medicine)?.titration ? [{ aim: 'start', medicine, name }] : [],
  );
  const aim = asks[ruleId];
  const about = findMedicine(subject?.split(':')[0] ?? '');
  const fits = about !== null && (aim !== 'titrate' || about.titration !== null);
  return aim && fits ? [{ aim, medicine: about.id, name: about.name }, ...started] : started;
}
