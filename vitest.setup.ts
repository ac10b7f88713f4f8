/**
 * Property tests draw the same cases at every run of the gate, so that a run can be repeated and one
 * change is not blamed for another's luck. `DORSO_SEED=random` draws new ones: for nightly runs.
 */
import fc from 'fast-check';

const named = process.env['DORSO_SEED'] ?? '20261123';

fc.configureGlobal({ seed: named === 'random' ? Date.now() : Number(named) });
