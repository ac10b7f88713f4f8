/**
 * The bibliography: every source a clinical file may name. `year` is null where a source has none;
 * `checked` says how it was read before release, and what still rests on knowledge.
 */
import { speaking } from './language/speaking.ts';
import type { Citation } from './prompt.ts';

export type Source = Citation & { supports: string; checked: string };

/** A publication: its text stays in its own language. */
const source = (
  id: string,
  year: number | null,
  text: string,
  supports: string,
  checked: string,
): Source => speaking<Source>({ id, year, text, supports, checked }, ['supports', 'checked']);

/** A source that is described in our words rather than cited by its title. */
const described = (
  id: string,
  year: number | null,
  text: string,
  supports: string,
  checked: string,
): Source =>
  speaking<Source>({ id, year, text, supports, checked }, ['text', 'supports', 'checked']);

export const sources: readonly Source[] = [
  described(
    'SEED',
    2025,
    'Seed article on low back pain in a diabetic patient whom vitamins D and B12 did not help, 17 September 2025, awaiting review',
    'the default protocol',
    'read in full',
  ),
  source(
    'S-AAN2022',
    2022,
    'Price R et al. Oral and topical treatment of painful diabetic polyneuropathy: AAN practice guideline update. Neurology 98:31-43. doi:10.1212/WNL.0000000000013038',
    'first-line classes, what counts as failure, no opioids',
    'abstract and pocket guide found',
  ),
  source(
    'S-ADA2025',
    2025,
    'American Diabetes Association. Standards of Care in Diabetes. Diabetes Care 48 Suppl 1, sections 6, 9, 12',
    'classes for neuropathic pain, HbA1c interval, B12 on metformin',
    'secondary summaries found',
  ),
  source(
    'S-NEUPSIG2025',
    2025,
    'Soliman N et al. Lancet Neurology. doi:10.1016/S1474-4422(25)00068-7',
    'first and second line for neuropathic pain',
    'abstract found',
  ),
  source(
    'S-NEUPSIG2015',
    2015,
    'Finnerup NB et al. Lancet Neurology 14:162-173. doi:10.1016/S1474-4422(14)70251-0',
    'numbers needed to treat',
    'found',
  ),
  source(
    'S-OPTIONDM',
    2022,
    'Tesfaye S et al. OPTION-DM. Lancet. doi:10.1016/S0140-6736(22)01472-6',
    'six weeks alone, then combination; highest doses',
    'abstract found',
  ),
  source(
    'S-NG59',
    2020,
    'NICE NG59, Low back pain and sciatica, 2016, updated 2020',
    'no anticonvulsants, antidepressants or lasting opioids for back pain; NSAIDs short; paracetamol not alone',
    'recommendations found',
  ),
  source(
    'S-CG173',
    2020,
    'NICE CG173, Neuropathic pain in adults',
    'four first-line medicines; tramadol as rescue; capsaicin cream',
    'summary found',
  ),
  source(
    'S-NG239',
    2024,
    'NICE NG239, Vitamin B12 deficiency',
    'B12 and active B12 limits',
    'limits found in four places',
  ),
  source(
    'S-ACP2017',
    2017,
    'Qaseem A et al. Annals of Internal Medicine 166:514-530. doi:10.7326/M16-2367',
    'treatment without medicines first; NSAID first line',
    'found; regarded as expired by its authors',
  ),
  source(
    'S-WHO2023',
    2023,
    'WHO guideline for non-surgical management of chronic primary low back pain. ISBN 978-92-4-008178-9',
    'structured exercise and education',
    'exercise lines found',
  ),
  source(
    'S-CDC2022',
    2022,
    'CDC Clinical Practice Guideline for Prescribing Opioids for Pain. MMWR Recomm Rep 71(RR-3). doi:10.15585/mmwr.rr7103a1',
    'morphine equivalents, cautions',
    'conversion table found',
  ),
  source(
    'S-FDA2019',
    2019,
    'FDA Drug Safety Communication, 19 December 2019: gabapentinoids and breathing problems',
    'gabapentinoids with opioids, sedatives, COPD, age',
    'found',
  ),
  source(
    'S-FDA2016',
    2016,
    'FDA Drug Safety Communication, 2016: SGLT2 inhibitors and acute kidney injury',
    'SGLT2 inhibitor with an NSAID',
    'secondary report found',
  ),
  source(
    'S-BEERS2023',
    2023,
    'American Geriatrics Society Beers Criteria. doi:10.1111/jgs.18372',
    'three CNS-active medicines, anticholinergics, kidney lines',
    'partly found in a reproduction',
  ),
  source(
    'S-DRUGSAF2011',
    2011,
    'Review of drug-induced glucose changes. Drug Safety 34:21-45',
    'antidepressants and NSAIDs with glucose-lowering medicines',
    'found',
  ),
  described(
    'S-LBL-PGB',
    null,
    'Pregabalin, US label',
    'doses, trials in diabetic neuropathy, oedema with thiazolidinediones, kidney table',
    'frequencies found; kidney table in part',
  ),
  described(
    'S-LBL-GBP',
    null,
    'Gabapentin, US label',
    'doses, kidney bands, frequencies in post-herpetic neuralgia',
    'kidney bands and stopping rate found',
  ),
  described(
    'S-LBL-DLX',
    null,
    'Duloxetine, US label',
    'doses, pooled frequencies, kidney and liver, MAOI intervals',
    'found',
  ),
  described(
    'S-LBL-VEN',
    null,
    'Venlafaxine extended release, US label',
    'doses, kidney and liver cuts, taper',
    'cuts found in an older text',
  ),
  described(
    'S-SMPC-AMI',
    null,
    'Amitriptyline, UK summary of product characteristics',
    'indication, doses, contraindications',
    'indication and contraindications found',
  ),
  described(
    'S-LBL-LID',
    null,
    'Lidocaine 5 % patch, US label',
    'three patches, 12 of 24 hours',
    'found',
  ),
  described(
    'S-LBL-QUT',
    null,
    'Capsaicin 8 % patch, US label',
    '30 minutes, four patches, three months, feet',
    'found',
  ),
  described(
    'S-LBL-NSAID',
    null,
    'Oral NSAIDs, US labels and boxed warnings',
    'doses, stomach, heart, kidneys, pregnancy',
    'from knowledge',
  ),
  described(
    'S-LBL-TRA',
    null,
    'Tramadol, US label',
    'seizures, serotonin, hypoglycaemia, kidney cap',
    'from knowledge',
  ),
  described(
    'S-LBL-TIZ',
    null,
    'Tizanidine, US label',
    'never with fluvoxamine or ciprofloxacin',
    'found',
  ),
  described(
    'S-LBL-MET',
    2016,
    'Metformin, US label with the kidney change of 2016',
    'eGFR limits, B12 every two to three years',
    'found in secondary sources',
  ),
  source(
    'S-MHRA2022',
    2022,
    'MHRA Drug Safety Update, June 2022: metformin and reduced vitamin B12',
    'a common effect; test by symptoms and risk',
    'found',
  ),
  source(
    'S-HARDY2007',
    2007,
    'Hardy T et al. Duloxetine and glycaemic control. Diabetes Care',
    'rise of glucose and HbA1c on duloxetine',
    'abstract found',
  ),
  described(
    'S-KDIGO',
    2022,
    'KDIGO and KDOQI guidance on NSAIDs in kidney disease; KDIGO 2022 on diabetes in kidney disease',
    'NSAID limits, triple combination, metformin halved',
    'secondary text found',
  ),
  source(
    'S-INKER2021',
    2021,
    'Inker LA et al. N Engl J Med 385:1737-1749. doi:10.1056/NEJMoa2102953',
    'CKD-EPI 2021',
    'found; ten values of a public calculator agree',
  ),
  source(
    'S-CG1976',
    1976,
    'Cockcroft DW, Gault MH. Nephron 16:31-41',
    'creatinine clearance',
    'found',
  ),
  source(
    'S-IMMPACT2008',
    2008,
    'Dworkin RH et al. Journal of Pain 9:105-121. doi:10.1016/j.jpain.2007.09.005',
    'what change in pain and function matters',
    'found',
  ),
  source(
    'S-FARRAR2001',
    2001,
    'Farrar JT et al. Pain 94:149-158',
    'two points or 30 % on the pain rating',
    'abstract found',
  ),
  source(
    'S-OSTELO2008',
    2008,
    'Ostelo RW et al. Spine 33:90-94',
    'meaningful change of back pain measures',
    'abstract found',
  ),
  source(
    'S-KAMPER2010',
    2010,
    'Kamper SJ et al. European Spine Journal. doi:10.1007/s00586-010-1366-1',
    'recovered at a Roland-Morris score of 2 or less',
    'found',
  ),
  source(
    'S-KREBS2009',
    2009,
    'Krebs EE et al. J Gen Intern Med 24:733-738. doi:10.1007/s11606-009-0981-1',
    'PEG',
    'found',
  ),
  source(
    'S-FAIRBANK2000',
    2000,
    'Fairbank JC, Pynsent PB. Spine 25:2940-2952',
    'ODI scoring and bands',
    'found',
  ),
  source(
    'S-BOUHASSIRA2005',
    2005,
    'Bouhassira D et al. Pain 114:29-36',
    'DN4',
    'cut-offs found in translations',
  ),
  source(
    'S-FREYNHAGEN2006',
    2006,
    'Freynhagen R et al. Curr Med Res Opin 22:1911-1920',
    'painDETECT',
    'found',
  ),
  source(
    'S-BENNETT2005',
    2005,
    'Bennett MI et al. Journal of Pain. doi:10.1016/j.jpain.2004.11.007',
    'S-LANSS',
    'found; weights in a public implementation',
  ),
  source(
    'S-HILL2008',
    2008,
    'Hill JC et al. Arthritis Rheum 59:632-641',
    'STarT Back',
    'scoring found',
  ),
  source(
    'S-HERMAN2012',
    2012,
    'Herman WH et al. Diabetic Medicine 29:937-944. doi:10.1111/j.1464-5491.2012.03644.x',
    'MNSI',
    'scoring found',
  ),
  described(
    'S-PCS',
    1995,
    'Sullivan MJ et al. Psychological Assessment 7:524-532, with the Norwegian validation',
    'PCS',
    'scoring and error of measurement found',
  ),
  source(
    'S-PHQ',
    2001,
    'Kroenke K et al. J Gen Intern Med 16:606-613',
    'PHQ-9 and PHQ-2',
    'bands found',
  ),
  source('S-GAD7', 2006, 'Spitzer RL et al. Arch Intern Med 166:1092-1097', 'GAD-7', 'bands found'),
  source(
    'S-PROMIS',
    null,
    'PROMIS Pain Interference scoring manual, HealthMeasures',
    'T-score table',
    'found in two public scripts',
  ),
  source(
    'S-PSFS',
    1995,
    'Stratford P et al. Physiotherapy Canada 47:258-263',
    'PSFS',
    'from knowledge',
  ),
  source(
    'S-IFOMPT',
    2020,
    'Finucane LM et al. International framework for red flags. JOSPT 50:350-372. doi:10.2519/jospt.2020.9971',
    'red flags',
    'cited on found pages',
  ),
  source(
    'S-RFINF',
    2019,
    'Yusuf M et al. Red flags for spinal infection. BMC Musculoskelet Disord. doi:10.1186/s12891-019-2949-6',
    'diabetes in 18 %, fever in 55 %, pain in 72 % of spinal infections',
    'found',
  ),
  source(
    'S-NG234',
    2023,
    'NICE NG234, Spinal metastases and metastatic spinal cord compression',
    'contact within 24 hours',
    'page found; time limit from knowledge',
  ),
  described(
    'S-CES',
    2023,
    'BMJ Best Practice on cauda equina syndrome; NHS GIRFT national pathway',
    'MRI within 4 hours of the request; symptoms',
    'found',
  ),
  source(
    'S-IDSA2015',
    2015,
    'Berbari EF et al. Native vertebral osteomyelitis. Clin Infect Dis 61:e26-e46. doi:10.1093/cid/civ482',
    'work-up of spinal infection',
    'from knowledge',
  ),
  source(
    'S-DLRPN',
    2021,
    'Dyck PJB et al. Brain 2001;124:1197-1207; Pinto MV et al. Neurology 2021. doi:10.1212/WNL.0000000000011799',
    'radiculoplexus neuropathy',
    'found',
  ),
  described(
    'S-RXATC',
    2026,
    'RxNorm ingredient codes by the CPIC table and a 2020 NDC map; WHO ATC list of April 2026',
    'medicine codes',
    'all listed codes matched',
  ),
  described(
    'S-LOINC',
    null,
    'LOINC pages and public code maps',
    'laboratory codes',
    'as marked at each test',
  ),
  described(
    'S-SNOMED',
    null,
    'SNOMED CT and ICD-10-CM as met in shared test records and from knowledge',
    'condition codes',
    'each concept read by its name',
  ),
  described(
    'S-VITD',
    2025,
    'IOM 2011 and Endocrine Society 2024, as cited in Biochemia Medica 2025',
    'vitamin D limits',
    'found in a secondary paper',
  ),
  described(
    'labels',
    null,
    'Current product labels of the medicines named',
    'what any label of the medicine says',
    'from knowledge',
  ),
  described(
    'practice',
    null,
    'Usual clinical practice',
    'what most clinics do',
    'not traced to a source',
  ),
  described(
    'knowledge',
    null,
    'General clinical knowledge',
    'statements not traced to a source',
    'a clinician must confirm',
  ),
  described(
    'design',
    null,
    'Choice made for this protocol',
    'steps, intervals and windows',
    'a clinician must approve',
  ),
];

const byId = new Map(sources.map((one) => [one.id, one]));

/** Thrown for an id that is not in the bibliography. */
export class UnknownSource extends Error {
  override readonly name = 'UnknownSource';
  constructor(id: string) {
    super(`"${id}" is not in the bibliography.`);
  }
}

/** The citation of a source id. Throws {@link UnknownSource}. */
export function citation(id: string): Citation {
  const found = byId.get(id);
  if (!found) throw new UnknownSource(id);
  return { id: found.id, text: found.text, year: found.year };
}
