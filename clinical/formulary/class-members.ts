/**
 * Medicines known by their classes only: enough to find interactions, or to be shown. Codes are RxNorm ingredients,
 * null where none is known for sure. Taper and contraindications come from the class entry.
 */
import { firstReview } from '../knowledge.ts';
import type { MedicineData } from './medicine.ts';
import { localForms } from './oral-nsaid.ts';

type Extra = Partial<
  Pick<MedicineData, 'names' | 'brands' | 'textRule' | 'taper' | 'route' | 'atc' | 'doseUnit'>
>;

/** Drops, creams and the like of this name are not taken for the medicine that acts in the body. */
const notLocal: Extra = { textRule: { needs: [], not: [...localForms, 'inhalation', 'nasal'] } };

function member(
  id: string,
  rxcui: string | null,
  classes: string,
  brands: string = '',
  extra: Extra = {},
): MedicineData {
  const words = id.replaceAll('_', ' ');
  return {
    id,
    name: words.charAt(0).toUpperCase() + words.slice(1),
    rxcui,
    atc: null,
    route: 'oral',
    classes: classes === '' ? [] : classes.split(' '),
    entry: 'member',
    names: [words],
    brands: brands === '' ? [] : brands.split(', '),
    sources: ['S-RXATC'],
    confidence: 'Codes checked; class membership as in the interaction table.',
    version: '1',
    reviewedOn: firstReview,
    ...extra,
  };
}

const antidepressants = [
  member('desvenlafaxine', '734064', 'snri', 'pristiq'),
  member('milnacipran', '588250', 'snri', 'savella'),
  member('sertraline', '36437', 'ssri', 'zoloft, lustral', { atc: 'N06AB06' }),
  member('fluoxetine', '4493', 'ssri cyp2d6_strong_inhibitor', 'prozac, sarafem', {
    atc: 'N06AB03',
    taper: {
      required: false,
      minDays: null,
      note: 'Leaves the body slowly by itself: no taper needed.',
    },
  }),
  member('citalopram', '2556', 'ssri qt_prolonging', 'celexa, cipramil', { atc: 'N06AB04' }),
  member('escitalopram', '321988', 'ssri qt_prolonging', 'lexapro, cipralex', { atc: 'N06AB10' }),
  member('paroxetine', '32937', 'ssri cyp2d6_strong_inhibitor', 'paxil, seroxat', {
    atc: 'N06AB05',
  }),
  member('fluvoxamine', '42355', 'ssri cyp1a2_strong_inhibitor', 'luvox, faverin'),
  member('imipramine', '5691', 'tca', 'tofranil'),
  member('desipramine', '3247', 'tca', 'norpramin'),
  member('doxepin', '3638', 'tca', 'sinequan, silenor', notLocal),
  member('clomipramine', '2597', 'tca', 'anafranil'),
  member('phenelzine', '8123', 'maoi', 'nardil'),
  member('tranylcypromine', '10734', 'maoi', 'parnate'),
  member('isocarboxazid', '6011', 'maoi', 'marplan'),
  member('selegiline', '9639', 'maoi', 'eldepryl, emsam, zelapar'),
  member('rasagiline', '134748', 'maoi', 'azilect'),
  member('moclobemide', null, 'maoi', 'manerix, aurorix'),
  member('linezolid', '190376', 'maoi_antimicrobial_dye', 'zyvox'),
  member('methylene_blue', '6878', 'maoi_antimicrobial_dye', 'provayblue', {
    names: ['methylene blue', 'methylthioninium'],
  }),
  member('buspirone', '1827', 'serotonergic_other', 'buspar'),
  member('dextromethorphan', '3289', 'serotonergic_other', 'delsym, robitussin dm, nuedexta'),
  member('trazodone', '10737', 'serotonergic_other', 'desyrel, oleptro, molipaxin'),
  member('mirtazapine', '15996', 'serotonergic_other', 'remeron, zispin'),
  member('lithium', null, 'serotonergic_other lithium', 'lithobid, priadel, camcolit'),
  member('st_johns_wort', null, 'serotonergic_other', '', {
    names: ['st johns wort', 'hypericum'],
  }),
  member('bupropion', '42347', 'cyp2d6_strong_inhibitor', 'wellbutrin, zyban, contrave, auvelity'),
  member('sumatriptan', '37418', 'triptan', 'imitrex, imigran, treximet'),
  member('rizatriptan', '88014', 'triptan', 'maxalt'),
];

const sedatives = [
  member('dihydrocodeine', null, 'opioid', 'co-dydramol, dhc continus'),
  member('diazepam', '3322', 'benzodiazepine', 'valium'),
  member('lorazepam', '6470', 'benzodiazepine', 'ativan'),
  member('clonazepam', '2598', 'benzodiazepine', 'klonopin, rivotril'),
  member('alprazolam', '596', 'benzodiazepine', 'xanax'),
  member('temazepam', '10355', 'benzodiazepine', 'restoril'),
  // Beyond the reference table: they depress the centre as the others of their class do.
  member('chlordiazepoxide', '2356', 'benzodiazepine', 'librium'),
  member('midazolam', '6960', 'benzodiazepine', 'versed, nayzilam'),
  member('zolpidem', '39993', 'z_drug', 'ambien, stilnoct'),
  member('zaleplon', '74667', 'z_drug', 'sonata'),
  member('eszopiclone', '461016', 'z_drug', 'lunesta'),
  member('zopiclone', null, 'z_drug', 'zimovane, imovane'),
  member('carisoprodol', '2101', 'muscle_relaxant', 'soma'),
  // Alcohol in a text is mostly an ingredient or a swab: known by code and condition only.
  member('ethanol', '448', 'alcohol_heavy', '', { names: [] }),
  member('oxybutynin', '32675', 'anticholinergic', 'ditropan, oxytrol'),
  member('diphenhydramine', '3498', 'anticholinergic', 'benadryl, nytol, zzzquil', notLocal),
  member('hydroxyzine', '5553', 'anticholinergic', 'vistaril, atarax'),
  member('thioridazine', '10502', 'thioridazine', 'mellaril'),
];

const antiInflammatory = [
  member('ketorolac', '35827', 'nsaid_oral', 'toradol', notLocal),
  member('indomethacin', '5781', 'nsaid_oral', 'indocin', {
    ...notLocal,
    names: ['indomethacin', 'indometacin'],
  }),
  member('piroxicam', '8356', 'nsaid_oral', 'feldene', notLocal),
  member('etodolac', '24605', 'nsaid_oral', 'lodine', notLocal),
  member('nabumetone', '31448', 'nsaid_oral', 'relafen, relifex', notLocal),
  member('aspirin', '1191', 'aspirin_low_dose', 'ecotrin, aspirin low dose, durlaza', {
    names: ['aspirin', 'acetylsalicylic acid'],
    textRule: { needs: [], not: localForms, strengthMg: { is: 'up_to', value: 162 } },
  }),
  // Aspirin as a painkiller is no low-dose aspirin; it bleeds like an antiplatelet all the same.
  member('aspirin_full_dose', null, 'antiplatelet', 'excedrin, alka-seltzer', {
    names: ['aspirin', 'acetylsalicylic acid'],
    textRule: { needs: [], not: localForms, strengthMg: { is: 'above', value: 162 } },
  }),
  member('prednisone', '8640', 'corticosteroid', 'deltasone, rayos'),
  member('prednisolone', null, 'corticosteroid', 'orapred, millipred', notLocal),
  member('methotrexate', '6851', 'methotrexate', 'trexall, otrexup, rasuvo'),
  member('cyclosporine', '3008', 'calcineurin_inhibitor', 'neoral, sandimmune, gengraf', {
    ...notLocal,
    names: ['cyclosporine', 'ciclosporin', 'cyclosporin'],
  }),
  member('tacrolimus', '42316', 'calcineurin_inhibitor', 'prograf, envarsus, astagraf', notLocal),
];

const circulation = [
  member('clopidogrel', '32968', 'antiplatelet', 'plavix'),
  member('prasugrel', '613391', 'antiplatelet', 'effient'),
  member('ticagrelor', '1116632', 'antiplatelet', 'brilinta, brilique'),
  member('warfarin', '11289', 'anticoagulant', 'coumadin, jantoven'),
  member('apixaban', '1364430', 'anticoagulant', 'eliquis'),
  member('rivaroxaban', '1114195', 'anticoagulant', 'xarelto'),
  member('edoxaban', '1599538', 'anticoagulant', 'savaysa, lixiana'),
  member('dabigatran', '1037042', 'anticoagulant', 'pradaxa'),
  member('enoxaparin', '67108', 'anticoagulant', 'lovenox, clexane', { route: 'injected' }),
  member('lisinopril', '29046', 'acei', 'zestril, prinivil, qbrelis, zestoretic'),
  member('enalapril', '3827', 'acei', 'vasotec, innovace'),
  member('ramipril', '35296', 'acei', 'altace, tritace'),
  member('benazepril', '18867', 'acei', 'lotensin, lotrel'),
  member('losartan', '52175', 'arb', 'cozaar, hyzaar'),
  member('valsartan', '69749', 'arb', 'diovan, entresto, exforge'),
  member('irbesartan', '83818', 'arb', 'avapro, aprovel, avalide'),
  member('candesartan', '214354', 'arb', 'atacand, amias'),
  member('telmisartan', '73494', 'arb', 'micardis'),
  member('olmesartan', '321064', 'arb', 'benicar, olmetec'),
  member(
    'hydrochlorothiazide',
    '5487',
    'diuretic thiazide_like',
    'microzide, zestoretic, hyzaar, avalide, dyazide, maxzide',
    {
      names: ['hydrochlorothiazide', 'hctz'],
    },
  ),
  member('chlorthalidone', '2409', 'diuretic thiazide_like', 'thalitone, tenoretic', {
    names: ['chlorthalidone', 'chlortalidone'],
  }),
  member('indapamide', '5764', 'diuretic thiazide_like', 'lozol, natrilix'),
  member('furosemide', '4603', 'diuretic', 'lasix', { names: ['furosemide', 'frusemide'] }),
  member('bumetanide', '1808', 'diuretic', 'bumex, burinex'),
  member('torsemide', '38413', 'diuretic', 'demadex, soaanz', {
    names: ['torsemide', 'torasemide'],
  }),
  member('spironolactone', '9997', 'diuretic mra', 'aldactone, carospir, aldactazide'),
  member('eplerenone', null, 'mra', 'inspra'),
  member('finerenone', null, 'mra', 'kerendia'),
  member('clonidine', '2599', 'antihypertensive_other', 'catapres, kapvay'),
  member('guanfacine', '40114', 'antihypertensive_other', 'tenex, intuniv'),
  member('metoprolol', '6918', 'antihypertensive_other', 'lopressor, toprol, betaloc'),
  member(
    'amiodarone',
    '703',
    'qt_prolonging antiarrhythmic_class1_3',
    'pacerone, cordarone, nexterone',
  ),
  member('sotalol', '9947', 'qt_prolonging antiarrhythmic_class1_3', 'betapace, sotacor'),
  member('flecainide', '4441', 'qt_prolonging antiarrhythmic_class1_3', 'tambocor'),
  member('propafenone', '8754', 'antiarrhythmic_class1_3', 'rythmol, arythmol'),
];

const insulinWords = [
  'glargine',
  'degludec',
  'detemir',
  'aspart',
  'lispro',
  'glulisine',
  'regular',
  'soluble',
  'isophane',
  'nph',
  'human',
];
const injected: Extra = { route: 'injected', doseUnit: 'units/day' };

const glucose = [
  member('glipizide', '4821', 'sulfonylurea', 'glucotrol'),
  member('glimepiride', '25789', 'sulfonylurea', 'amaryl, duetact'),
  member('glyburide', '4815', 'sulfonylurea', 'diabeta, glynase', {
    names: ['glyburide', 'glibenclamide'],
  }),
  member('gliclazide', null, 'sulfonylurea', 'diamicron'),
  member(
    'insulin_glargine',
    '274783',
    'insulin',
    'lantus, toujeo, basaglar, semglee, soliqua',
    injected,
  ),
  member('insulin_degludec', '1670007', 'insulin', 'tresiba, xultophy', injected),
  member('insulin_detemir', '139825', 'insulin', 'levemir', injected),
  member('insulin_aspart', '51428', 'insulin', 'novolog, novorapid, fiasp', injected),
  member('insulin_lispro', '86009', 'insulin', 'humalog, admelog, lyumjev', injected),
  member(
    'insulin_regular',
    '253182',
    'insulin',
    'humulin r, novolin r, humulin 70/30, novolin 70/30, actrapid',
    {
      ...injected,
      names: [
        'insulin regular',
        'regular insulin',
        'insulin human regular',
        'insulin soluble',
        'soluble insulin',
      ],
    },
  ),
  // The reference lists no intermediate insulin; mixed insulins would lose a half without it.
  member(
    'insulin_isophane',
    null,
    'insulin',
    'humulin n, novolin n, humulin 70/30, novolin 70/30, insulatard',
    {
      ...injected,
      names: ['isophane', 'nph', 'insulin nph'],
    },
  ),
  member('insulin_other', null, 'insulin', '', {
    ...injected,
    names: ['insulin', 'insulin human', 'humulin', 'novolin'],
    textRule: {
      needs: [],
      not: [
        ...insulinWords.filter((word) => word !== 'human'),
        'humulin r',
        'humulin n',
        'novolin r',
        'novolin n',
        'humulin 70/30',
        'novolin 70/30',
        'syringe',
        'needle',
        'pump',
        'device',
      ],
    },
  }),
  member('empagliflozin', '1545653', 'sglt2i', 'jardiance, synjardy, glyxambi'),
  member('dapagliflozin', '1488564', 'sglt2i', 'farxiga, forxiga, xigduo'),
  member('canagliflozin', '1373458', 'sglt2i', 'invokana, invokamet'),
  member('ertugliflozin', '1992672', 'sglt2i', 'steglatro'),
  member('semaglutide', '1991302', 'glp1ra', 'ozempic, rybelsus, wegovy'),
  member('liraglutide', '475968', 'glp1ra', 'victoza, saxenda, xultophy'),
  member('dulaglutide', '1551291', 'glp1ra', 'trulicity'),
  member('exenatide', '60548', 'glp1ra', 'byetta, bydureon'),
  member('sitagliptin', '593411', 'dpp4i', 'januvia, janumet'),
  member('saxagliptin', '857974', 'dpp4i', 'onglyza, kombiglyze'),
  member('linagliptin', '1100699', 'dpp4i', 'tradjenta, trajenta, jentadueto, glyxambi'),
  member('alogliptin', '1368001', 'dpp4i', 'nesina, vipidia, kazano'),
  member('pioglitazone', '33738', 'tzd', 'actos, actoplus met, duetact'),
  member('rosiglitazone', '84108', 'tzd', 'avandia'),
];

const others = [
  member('ciprofloxacin', '2551', 'cyp1a2_strong_inhibitor', 'cipro, ciproxin', notLocal),
  member('moxifloxacin', '139462', 'qt_prolonging', 'avelox', notLocal),
  member('levofloxacin', '82122', 'qt_prolonging', 'levaquin', notLocal),
  member('clarithromycin', '21212', 'qt_prolonging', 'biaxin, klaricid'),
  member('erythromycin', '4053', 'qt_prolonging', 'ery-tab, erythrocin', notLocal),
  member('haloperidol', '5093', 'qt_prolonging', 'haldol'),
  member('quetiapine', '51272', 'qt_prolonging', 'seroquel'),
  member('ondansetron', '26225', 'qt_prolonging', 'zofran'),
  member('antacid_al_mg', null, 'antacid_al_mg', 'maalox, mylanta, gaviscon', {
    names: ['aluminum hydroxide', 'aluminium hydroxide', 'magnesium hydroxide', 'co-magaldrox'],
  }),
];

/** In no class that a rule or interaction reads: known so that the medicine list is whole. */
const shownOnly = [
  member('amlodipine', '17767', '', 'norvasc, istin, lotrel, exforge, azor'),
  member('atenolol', '1202', '', 'tenormin, tenoretic'),
  member('bisoprolol', '19484', '', 'zebeta, cardicor'),
  member('carvedilol', '20352', '', 'coreg'),
  member('propranolol', '8787', '', 'inderal'),
  member('diltiazem', '3443', '', 'cardizem, tiazac', notLocal),
  member('nifedipine', '7417', '', 'adalat, procardia', notLocal),
  member('verapamil', '11170', '', 'calan, verelan'),
  member('atorvastatin', '83367', '', 'lipitor'),
  member('simvastatin', '36567', '', 'zocor, vytorin'),
  member('pravastatin', '42463', '', 'pravachol'),
  member('rosuvastatin', '301542', '', 'crestor'),
  member('omeprazole', '7646', '', 'prilosec, losec'),
  member('levothyroxine', '10582', '', 'synthroid, levoxyl, eltroxin'),
];

export const classMembers: readonly MedicineData[] = [
  ...antidepressants,
  ...sedatives,
  ...antiInflammatory,
  ...circulation,
  ...glucose,
  ...others,
  ...shownOnly,
];
