/** What a laboratory test or measurement is: units, codes, plausible range and cut-offs. */
import type { Knowledge } from '../knowledge.ts';

/** A unit a result may come in. `spellings` are compared without case and blanks. */
export type LabUnit = {
  unit: string;
  spellings: readonly string[];
  toCanonical: (value: number) => number;
  fromCanonical: (value: number) => number;
};

/** The equation behind a reported eGFR; only the 2021 one is the one computed here. */
export type EgfrEquation = 'CKD-EPI 2021' | 'CKD-EPI 2009' | 'MDRD' | 'cystatin C' | 'not stated';

/** A LOINC code whose result is this test. `note` says where specimen or method differ. */
export type LabCode = {
  loinc: string;
  /** The unit the code implies when the result carries none. */
  unit: string | null;
  note: string | null;
  equation: EgfrEquation | null;
};

export type LabCutOff = {
  meaning: string;
  is: 'below' | 'at_or_below' | 'at_or_above' | 'above';
  value: number;
};

export type Lab = Knowledge & {
  id: string;
  name: string;
  /** `lab`: recorded as a lab fact; `vital`: part of a vital fact; `computed`: never recorded. */
  kind: 'lab' | 'vital' | 'computed';
  /** The unit in which values are kept and compared. */
  canonical: string;
  decimals: number;
  units: readonly LabUnit[];
  codes: readonly LabCode[];
  /** Values outside cannot be a living patient's result: refused where data come in. */
  plausible: readonly [number, number];
  reference: {
    both?: readonly [number, number];
    female?: readonly [number, number];
    male?: readonly [number, number];
  } | null;
  cutOffs: readonly LabCutOff[];
  note: string;
};
