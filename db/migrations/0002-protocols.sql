-- The protocol in force, as dated editions: one line of the clinic, one of each patient. An edition is
-- whole and takes the place of the one before it from its day on. Rows are only ever inserted.

CREATE TABLE clinic_protocol (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- Null: the default profile.
  profile TEXT CHECK (length(profile) BETWEEN 1 AND 64 AND profile NOT GLOB '*[^a-z0-9_]*'),
  -- Parameter values by parameter id.
  settings TEXT NOT NULL CHECK (json_valid(settings) AND json_type(settings) = 'object'),
  from_day TEXT NOT NULL CHECK (date(from_day) IS from_day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES person (id),
  workstation TEXT NOT NULL REFERENCES workstation (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE patient_protocol (
  patient_id TEXT NOT NULL REFERENCES patient (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  -- Null: the clinic's profile.
  profile TEXT CHECK (length(profile) BETWEEN 1 AND 64 AND profile NOT GLOB '*[^a-z0-9_]*'),
  settings TEXT NOT NULL CHECK (json_valid(settings) AND json_type(settings) = 'object'),
  from_day TEXT NOT NULL CHECK (date(from_day) IS from_day),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  recorded_at TEXT NOT NULL,
  author TEXT NOT NULL REFERENCES person (id),
  workstation TEXT NOT NULL REFERENCES workstation (id),
  PRIMARY KEY (patient_id, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER clinic_protocol_is_never_changed BEFORE UPDATE ON clinic_protocol
BEGIN SELECT RAISE(ABORT, 'clinic_protocol rows are never changed'); END;
CREATE TRIGGER clinic_protocol_is_never_removed BEFORE DELETE ON clinic_protocol
BEGIN SELECT RAISE(ABORT, 'clinic_protocol rows are never removed'); END;
CREATE TRIGGER clinic_protocol_is_never_overwritten BEFORE INSERT ON clinic_protocol
WHEN EXISTS (SELECT 1 FROM clinic_protocol WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'clinic_protocol rows are never overwritten'); END;

CREATE TRIGGER patient_protocol_is_never_changed BEFORE UPDATE ON patient_protocol
BEGIN SELECT RAISE(ABORT, 'patient_protocol rows are never changed'); END;
CREATE TRIGGER patient_protocol_is_never_removed BEFORE DELETE ON patient_protocol
BEGIN SELECT RAISE(ABORT, 'patient_protocol rows are never removed'); END;
CREATE TRIGGER patient_protocol_is_never_overwritten BEFORE INSERT ON patient_protocol
WHEN EXISTS (SELECT 1 FROM patient_protocol WHERE patient_id = NEW.patient_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'patient_protocol rows are never overwritten'); END;
