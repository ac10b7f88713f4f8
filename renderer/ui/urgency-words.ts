/** The words for urgency: the lane on the worklist and the tag on a prompt. */
import { m } from '../../words/messages.js';

/** Strongest first; `none` holds the patients with nothing due. */
export const lanes = ['urgent', 'action', 'info', 'none'] as const;
export type Lane = (typeof lanes)[number];

export const laneNames: Readonly<Record<Lane, string>> = {
  get urgent() {
    return m.common_urgent();
  },
  get action() {
    return m.common_act();
  },
  get info() {
    return m.common_watch();
  },
  get none() {
    return m.common_nothing_due();
  },
};
