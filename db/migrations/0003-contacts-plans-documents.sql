-- Contacts with a patient, titration plans and documents handed out, as kinds of facts; outcomes of
-- therapies and referrals. A CHECK cannot be changed, so the table of facts is made anew; the digests
-- that the audit keeps of its rows stay true, because they leave empty columns out.
-- Beside it: details of the clinic as versions, and what is not part of the record's history and may
-- be replaced in place: a person's preferences, and visits that are not saved yet.

ALTER TABLE fact RENAME TO fact_before;

CREATE TABLE fact (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  visit_id TEXT,
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  recorded_at TEXT NOT NULL CHECK (
    recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'
  ),
  author TEXT NOT NULL REFERENCES person (id),
  workstation TEXT NOT NULL REFERENCES workstation (id),
  -- The fact of the same patient that this one corrects or voids.
  replaces TEXT CHECK (kind <> 'void' OR replaces IS NOT NULL),
  import_key TEXT CHECK (length(import_key) <= 300),
  -- Not IN: SQLite would build a table of the list for every row; compared so, the common kinds end early.
  kind TEXT NOT NULL CHECK (
    kind = 'score' OR kind = 'lab' OR kind = 'dose' OR kind = 'adverse_effect' OR kind = 'vital'
    OR kind = 'condition' OR kind = 'note' OR kind = 'adverse_effect_check'
    OR kind = 'red_flag_screen' OR kind = 'neuro_exam' OR kind = 'mechanism' OR kind = 'allergy'
    OR kind = 'therapy' OR kind = 'therapy_session' OR kind = 'referral'
    OR kind = 'supplement_trial' OR kind = 'refusal' OR kind = 'care_event'
    OR kind = 'prompt_response' OR kind = 'void' OR kind = 'contact' OR kind = 'titration_plan'
    OR kind = 'document'
  ),

  -- score; lab. The range is checked against the limits in force, by trigger.
  value REAL CHECK ((value IS NOT NULL) = (kind IN ('score', 'lab'))),
  instrument TEXT REFERENCES instrument (id) CHECK ((instrument IS NOT NULL) = (kind = 'score')),
  -- Answers in the instrument's item order, null where unanswered.
  items TEXT CHECK (items IS NULL OR (kind = 'score' AND json_valid(items) AND json_type(items) = 'array')),
  -- In the lab's canonical unit, beside what the laboratory reported.
  lab TEXT REFERENCES lab (id) CHECK ((lab IS NOT NULL) = (kind = 'lab')),
  reported_value REAL CHECK ((reported_value IS NOT NULL) = (kind = 'lab')),
  reported_unit TEXT CHECK ((reported_unit IS NOT NULL) = (kind = 'lab') AND length(reported_unit) <= 40),

  -- dose, titration_plan; also the medicine an adverse effect is put down to, and one the patient is
  -- allergic to.
  medicine TEXT CHECK (
    CASE kind
      WHEN 'dose' THEN medicine IS NOT NULL
      WHEN 'titration_plan' THEN medicine IS NOT NULL
      WHEN 'adverse_effect' THEN 1
      WHEN 'allergy' THEN 1
      ELSE medicine IS NULL
    END
    AND (medicine IS NULL OR (length(medicine) BETWEEN 1 AND 64 AND medicine NOT GLOB '*[^a-z0-9_]*'))
  ),
  -- The daily amount in the medicine's own unit; 0 = stopped, null = taken, amount not known.
  amount REAL CHECK (amount IS NULL OR (kind = 'dose' AND amount BETWEEN 0 AND 100000)),
  stop_reason TEXT CHECK (
    CASE
      WHEN stop_reason IS NULL THEN amount IS NOT 0
      ELSE amount IS 0 AND stop_reason IN (
        'ineffective', 'adverse_effect', 'completed', 'patient_choice', 'interaction', 'other',
        'not_recorded'
      )
    END
  ),
  regimen TEXT CHECK (regimen IS NULL OR (kind = 'dose' AND length(regimen) <= 500)),

  -- adverse_effect: 0 resolved, 1 mild, 2 moderate, 3 severe, null = grade not recorded.
  term TEXT CHECK (
    (term IS NOT NULL) = (kind = 'adverse_effect')
    AND length(term) BETWEEN 1 AND 64 AND term NOT GLOB '*[^a-z0-9_]*'
  ),
  grade INTEGER CHECK (grade IS NULL OR (kind = 'adverse_effect' AND grade BETWEEN 0 AND 3)),

  -- vital: kilograms, centimetres, mmHg, beats a minute.
  weight_kg REAL CHECK (weight_kg IS NULL OR (kind = 'vital' AND weight_kg BETWEEN 2 AND 500)),
  height_cm REAL CHECK (height_cm IS NULL OR (kind = 'vital' AND height_cm BETWEEN 30 AND 260)),
  systolic REAL CHECK (systolic IS NULL OR (kind = 'vital' AND systolic BETWEEN 40 AND 320)),
  diastolic REAL CHECK (
    (diastolic IS NULL) = (systolic IS NULL) AND (diastolic IS NULL OR diastolic BETWEEN 10 AND 220)
  ),
  heart_rate REAL CHECK (heart_rate IS NULL OR (kind = 'vital' AND heart_rate BETWEEN 10 AND 320)),

  -- red_flag_screen: lists of red flag ids; both empty = asked, all clear.
  flags_positive TEXT CHECK (
    (flags_positive IS NOT NULL) = (kind = 'red_flag_screen')
    AND (flags_positive IS NULL OR (json_valid(flags_positive) AND json_type(flags_positive) = 'array'))
  ),
  flags_cleared TEXT CHECK (
    (flags_cleared IS NOT NULL) = (kind = 'red_flag_screen')
    AND (flags_cleared IS NULL OR (json_valid(flags_cleared) AND json_type(flags_cleared) = 'array'))
    AND (flags_cleared IS NULL OR flags_cleared = '[]' OR length(trim(ifnull(outcome, ''))) > 0)
  ),
  -- How cleared red flags were settled; what came of a care event, a therapy, a referral.
  outcome TEXT CHECK (
    outcome IS NULL
    OR (kind IN ('red_flag_screen', 'care_event', 'therapy', 'referral') AND length(outcome) <= 500)
  ),

  -- neuro_exam: MRC grade 0-5 by myotome, and the clinician's mark "progressive".
  myotomes TEXT CHECK (
    (myotomes IS NOT NULL) = (kind = 'neuro_exam')
    AND (myotomes IS NULL OR (json_valid(myotomes) AND json_type(myotomes) = 'object'))
  ),
  progressive INTEGER CHECK (
    (progressive IS NOT NULL) = (kind = 'neuro_exam') AND progressive IN (0, 1)
  ),

  mechanism TEXT CHECK (
    CASE
      WHEN mechanism IS NULL THEN kind <> 'mechanism'
      ELSE kind = 'mechanism' AND mechanism IN ('neuropathic', 'musculoskeletal', 'mixed')
    END
  ),

  condition TEXT CHECK (
    (condition IS NOT NULL) = (kind = 'condition')
    AND length(condition) BETWEEN 1 AND 64 AND condition NOT GLOB '*[^a-z0-9_]*'
  ),
  present INTEGER CHECK (
    (present IS NOT NULL) = (kind = 'condition') AND present IN (0, 1)
  ),

  substance TEXT CHECK ((substance IS NOT NULL) = (kind = 'allergy') AND length(substance) BETWEEN 1 AND 200),
  reaction TEXT CHECK (reaction IS NULL OR (kind = 'allergy' AND length(reaction) <= 500)),

  -- therapy; therapy_session.
  therapy TEXT CHECK (
    (therapy IS NOT NULL) = (kind IN ('therapy', 'therapy_session'))
    AND therapy IN ('physical_therapy', 'cbt')
  ),
  therapy_status TEXT CHECK (
    CASE
      WHEN therapy_status IS NULL THEN kind <> 'therapy'
      WHEN kind <> 'therapy' THEN 0
      WHEN therapy = 'cbt' THEN therapy_status IN ('referred', 'active', 'declined', 'completed', 'stopped')
      ELSE therapy_status IN ('structured', 'advice_only', 'stopped', 'completed')
    END
  ),

  referral_to TEXT CHECK (
    CASE
      WHEN referral_to IS NULL THEN kind <> 'referral'
      ELSE kind = 'referral' AND referral_to IN (
        'pain_specialist', 'spine', 'spine_urgent', 'mental_health', 'other'
      )
    END
  ),
  referral_status TEXT CHECK (
    CASE
      WHEN referral_status IS NULL THEN kind <> 'referral'
      ELSE kind = 'referral' AND referral_status IN ('sent', 'seen', 'declined')
    END
  ),

  vitamin TEXT CHECK (
    (vitamin IS NOT NULL) = (kind = 'supplement_trial') AND vitamin IN ('vitamin_d', 'vitamin_b12')
  ),
  trial_outcome TEXT CHECK (
    CASE
      WHEN trial_outcome IS NULL THEN kind <> 'supplement_trial'
      ELSE kind = 'supplement_trial' AND trial_outcome IN ('benefit', 'no_benefit', 'unclear')
    END
  ),

  refused TEXT CHECK (
    (refused IS NOT NULL) = (kind = 'refusal') AND refused IN ('neuropathic_agent', 'physical_therapy')
  ),

  event TEXT CHECK (
    CASE
      WHEN event IS NULL THEN kind <> 'care_event'
      ELSE kind = 'care_event' AND event IN (
        'b12_treatment', 'weight_plan', 'ecg', 'safety_assessment', 'interventional_considered',
        'comedication_confirmed'
      )
    END
  ),

  note TEXT CHECK ((note IS NOT NULL) = (kind = 'note') AND note <> '' AND length(note) <= 10000),

  prompt_key TEXT CHECK ((prompt_key IS NOT NULL) = (kind = 'prompt_response') AND prompt_key GLOB 'R[0-9][0-9]*'),
  rule_version TEXT CHECK ((rule_version IS NOT NULL) = (kind = 'prompt_response') AND length(rule_version) <= 20),
  urgency TEXT CHECK (
    CASE
      WHEN urgency IS NULL THEN kind <> 'prompt_response'
      ELSE kind = 'prompt_response' AND urgency IN ('urgent', 'action', 'info')
    END
  ),
  response TEXT CHECK (
    CASE
      WHEN response IS NULL THEN kind <> 'prompt_response'
      ELSE kind = 'prompt_response' AND response IN ('accepted', 'declined', 'snoozed')
    END
  ),
  decline_reason TEXT CHECK (
    CASE
      WHEN decline_reason IS NULL THEN response IS NOT 'declined'
      ELSE response IS 'declined' AND decline_reason IN (
        'will_monitor', 'tolerated_before', 'patient_preference', 'specialist_advice',
        'other_plan', 'not_applicable', 'other'
      )
    END
  ),
  decline_words TEXT CHECK (
    (decline_words IS NULL OR (kind = 'prompt_response' AND length(decline_words) <= 1000))
    AND (decline_reason IS NOT 'other' OR length(trim(ifnull(decline_words, ''))) > 0)
  ),
  snoozed_until TEXT CHECK (
    (snoozed_until IS NOT NULL) = (response IS 'snoozed')
    AND (snoozed_until IS NULL OR date(snoozed_until) IS snoozed_until)
  ),

  void_reason TEXT CHECK ((void_reason IS NOT NULL) = (kind = 'void') AND length(void_reason) BETWEEN 1 AND 200),

  contact_channel TEXT CHECK (
    CASE
      WHEN contact_channel IS NULL THEN kind <> 'contact'
      ELSE kind = 'contact' AND contact_channel IN ('call', 'message', 'letter')
    END
  ),
  contact_outcome TEXT CHECK (
    CASE
      WHEN contact_outcome IS NULL THEN kind <> 'contact'
      ELSE kind = 'contact' AND contact_outcome IN ('reached', 'not_reached', 'left_message', 'sent')
    END
  ),

  plan_aim TEXT CHECK (
    CASE
      WHEN plan_aim IS NULL THEN kind <> 'titration_plan'
      ELSE kind = 'titration_plan' AND plan_aim IN ('titrate', 'taper')
    END
  ),
  -- The coming steps, oldest first: [{"on": day, "amount": number}]; empty = the plan is ended.
  plan_steps TEXT CHECK (
    (plan_steps IS NOT NULL) = (kind = 'titration_plan')
    AND (plan_steps IS NULL OR (json_valid(plan_steps) AND json_type(plan_steps) = 'array'))
  ),

  document TEXT CHECK (
    CASE
      WHEN document IS NULL THEN kind <> 'document'
      ELSE kind = 'document'
        AND document IN ('letter', 'patient_page', 'visit_note', 'handout', 'report')
    END
  ),
  document_language TEXT CHECK (
    CASE
      WHEN document_language IS NULL THEN kind <> 'document'
      ELSE kind = 'document' AND document_language IN ('en', 'es')
    END
  ),
  document_given TEXT CHECK (
    CASE
      WHEN document_given IS NULL THEN kind <> 'document'
      ELSE kind = 'document' AND document_given IN ('file', 'printer', 'clipboard')
    END
  ),

  -- What was said at a contact; why a plan is as it is.
  words TEXT CHECK (
    words IS NULL OR (kind IN ('contact', 'titration_plan') AND length(words) BETWEEN 1 AND 500)
  ),

  CHECK (kind <> 'vital' OR coalesce(weight_kg, height_cm, systolic, heart_rate) IS NOT NULL),
  PRIMARY KEY (patient_id, id),
  FOREIGN KEY (patient_id, visit_id) REFERENCES visit (patient_id, id),
  FOREIGN KEY (patient_id, replaces) REFERENCES fact (patient_id, id)
) STRICT, WITHOUT ROWID;

INSERT INTO fact
SELECT *, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM fact_before ORDER BY patient_id, id;
DROP TABLE fact_before;

-- A fact is corrected or voided once; the next correction corrects the correction. So every fact
-- has one history without branches.
CREATE UNIQUE INDEX fact_replaced_once ON fact (patient_id, replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER fact_is_replaced_once BEFORE INSERT ON fact
WHEN NEW.replaces IS NOT NULL
  AND EXISTS (SELECT 1 FROM fact WHERE patient_id = NEW.patient_id AND replaces = NEW.replaces)
BEGIN SELECT RAISE(ABORT, 'this fact was already corrected or taken back; correct the newest one'); END;

-- What was imported once is not imported again, except as a correction of what stands there.
CREATE UNIQUE INDEX fact_imported_once ON fact (patient_id, import_key)
  WHERE import_key IS NOT NULL AND replaces IS NULL;
CREATE TRIGGER fact_is_imported_once BEFORE INSERT ON fact
WHEN NEW.import_key IS NOT NULL AND NEW.replaces IS NULL
  AND EXISTS (
    SELECT 1 FROM fact
    WHERE patient_id = NEW.patient_id AND import_key = NEW.import_key AND import_key IS NOT NULL AND replaces IS NULL
  )
BEGIN SELECT RAISE(ABORT, 'this imported statement is already in the record'); END;

CREATE TRIGGER fact_replaces_its_like BEFORE INSERT ON fact WHEN NEW.replaces IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a correction must be of the same kind as the fact it replaces')
  FROM fact
  WHERE patient_id = NEW.patient_id AND id = NEW.replaces AND NEW.kind <> 'void' AND kind <> NEW.kind;
  SELECT RAISE(ABORT, 'a fact that was taken back cannot be changed; record it anew')
  FROM fact
  WHERE patient_id = NEW.patient_id AND id = NEW.replaces AND kind = 'void';
END;

-- Lists that are not even JSON are left to the columns' own CHECKs.
CREATE TRIGGER score_within_limits BEFORE INSERT ON fact WHEN NEW.kind = 'score'
BEGIN
  SELECT RAISE(ABORT, 'the score is outside its instrument''s range')
  FROM instrument_limits AS limits
  WHERE limits.number = (SELECT max(number) FROM instrument_limits WHERE instrument = NEW.instrument)
    AND NOT (
      NEW.value BETWEEN lowest AND highest
      AND (step = 0 OR abs(NEW.value / step - round(NEW.value / step)) < 0.000001)
    );
  SELECT RAISE(ABORT, 'an answer is not a number')
  FROM json_each(iif(json_valid(NEW.items), NEW.items, NULL)) WHERE type NOT IN ('integer', 'real', 'null');
END;

CREATE TRIGGER lab_within_limits BEFORE INSERT ON fact WHEN NEW.kind = 'lab'
BEGIN
  SELECT RAISE(ABORT, 'the laboratory value is outside its plausible range')
  FROM lab_limits AS limits
  WHERE limits.number = (SELECT max(number) FROM lab_limits WHERE lab = NEW.lab)
    AND NOT NEW.value BETWEEN lowest AND highest;
END;

CREATE TRIGGER red_flags_are_known BEFORE INSERT ON fact WHEN NEW.kind = 'red_flag_screen'
BEGIN
  SELECT RAISE(ABORT, 'a red flag of the screen is not known')
  FROM (
    SELECT value FROM json_each(iif(json_valid(NEW.flags_positive), NEW.flags_positive, NULL))
    UNION ALL
    SELECT value FROM json_each(iif(json_valid(NEW.flags_cleared), NEW.flags_cleared, NULL))
  )
  WHERE value NOT IN (SELECT id FROM red_flag);
END;

CREATE TRIGGER myotomes_are_graded BEFORE INSERT ON fact WHEN NEW.kind = 'neuro_exam'
BEGIN
  SELECT RAISE(ABORT, 'a myotome''s grade is outside 0 to 5, or the myotome is not known')
  FROM json_each(iif(json_valid(NEW.myotomes), NEW.myotomes, NULL))
  WHERE type <> 'integer' OR value NOT BETWEEN 0 AND 5 OR key NOT GLOB '[LR]_[CTLS][1-8]';
END;

CREATE TRIGGER plan_steps_are_dated BEFORE INSERT ON fact WHEN NEW.kind = 'titration_plan'
BEGIN
  SELECT RAISE(ABORT, 'a step of the plan has no day or no amount')
  FROM json_each(iif(json_valid(NEW.plan_steps), NEW.plan_steps, NULL))
  WHERE type <> 'object'
    OR ifnull(date(json_extract(value, '$.on')) <> json_extract(value, '$.on'), 1)
    OR ifnull(json_type(value, '$.amount') NOT IN ('integer', 'real'), 1)
    OR json_extract(value, '$.amount') NOT BETWEEN 0 AND 100000;
END;

CREATE TRIGGER fact_is_never_changed BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'fact rows are never changed'); END;
CREATE TRIGGER fact_is_never_removed BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'fact rows are never removed'); END;
CREATE TRIGGER fact_is_never_overwritten BEFORE INSERT ON fact
WHEN EXISTS (SELECT 1 FROM fact WHERE patient_id = NEW.patient_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fact rows are never overwritten'); END;

-- The clinic as its printed pages name it; the newest version is in force.
CREATE TABLE clinic_details (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) <= 200),
  address TEXT NOT NULL CHECK (length(address) <= 500),
  phone TEXT NOT NULL CHECK (length(phone) <= 100),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES person (id),
  workstation TEXT NOT NULL REFERENCES workstation (id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER clinic_details_is_never_changed BEFORE UPDATE ON clinic_details
BEGIN SELECT RAISE(ABORT, 'clinic_details rows are never changed'); END;
CREATE TRIGGER clinic_details_is_never_removed BEFORE DELETE ON clinic_details
BEGIN SELECT RAISE(ABORT, 'clinic_details rows are never removed'); END;
CREATE TRIGGER clinic_details_is_never_overwritten BEFORE INSERT ON clinic_details
WHEN EXISTS (SELECT 1 FROM clinic_details WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'clinic_details rows are never overwritten'); END;

-- How a person likes the window: language, saved views. Says nothing of any patient.
CREATE TABLE preference (
  person_id TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64 AND name NOT GLOB '*[^a-z_]*'),
  value TEXT NOT NULL CHECK (json_valid(value) AND length(value) <= 50000),
  PRIMARY KEY (person_id, name)
) STRICT, WITHOUT ROWID;

-- A visit being written down, until it is saved or discarded.
CREATE TABLE visit_draft (
  person_id TEXT NOT NULL REFERENCES person (id),
  patient_id TEXT NOT NULL REFERENCES patient (id),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  entry TEXT NOT NULL CHECK (json_valid(entry) AND length(entry) <= 500000),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (person_id, patient_id)
) STRICT, WITHOUT ROWID;
