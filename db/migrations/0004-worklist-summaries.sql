-- What the worklist shows of each patient, worked out from the facts and kept until it may change. It
-- can be thrown away and made again at any time, so it is neither audited nor append-only; a row
-- counts only while its seal fits the patient, the facts, the protocol and the rules it was made from.
CREATE TABLE worklist_summary (
  patient_id TEXT PRIMARY KEY REFERENCES patient (id),
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  -- The first day on which it may no longer hold; null = no such day is known.
  until TEXT CHECK (until IS NULL OR (date(until) IS until AND until > made_on)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT, WITHOUT ROWID;
