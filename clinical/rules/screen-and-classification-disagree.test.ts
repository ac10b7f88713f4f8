import { ruleCases } from './rule-cases.ts';
import { event, score } from './patient-for-tests.ts';

ruleCases('R06', {
  'a positive screen against a musculoskeletal classification': {
    on: 5,
    events: [score(0, 'dn4', 5), event(5, 'mechanism', { v: 'musculoskeletal' })],
    says: ['R06 info'],
  },
  'painDETECT 13 and 18 are unclear': {
    on: 0,
    events: [score(0, 'paindetect', 18)],
    says: ['R06 info'],
  },
  'an unclear screen outweighs a negative one of its day, whichever instrument is listed first': {
    on: 0,
    events: [score(0, 'dn4', 3), score(0, 'paindetect', 15), score(0, 'slanss', 11)],
    says: ['R06 info'],
  },
  'a positive screen outweighs an unclear one of its day': {
    on: 0,
    events: [score(0, 'paindetect', 15), score(0, 'slanss', 12)],
    silent:
      'a positive screen stands against the classification, or an unclear one has none after it: false',
  },
  'a classification on the day of the unclear screen settles it': {
    on: 0,
    events: [score(0, 'paindetect', 13), event(0, 'mechanism', { v: 'musculoskeletal' })],
    silent:
      'a positive screen stands against the classification, or an unclear one has none after it: false',
  },
  'painDETECT 12 is clear': {
    on: 0,
    events: [score(0, 'paindetect', 12)],
    silent:
      'a positive screen stands against the classification, or an unclear one has none after it: false',
  },
  'without a screen there is nothing to disagree with': {
    on: 0,
    events: [event(0, 'mechanism', { v: 'musculoskeletal' })],
    silent: 'a neuropathic screen is recorded: false',
  },
});
