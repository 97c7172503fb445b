-- The list of a CHECK is built anew for every row that is written; comparisons one by one are not.
CREATE TABLE person_key_as_now (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PK-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind = 'CF' OR kind = 'CF_PROVV' OR kind = 'STP' OR kind = 'ENI' OR kind = 'ALTRO'
                            OR kind = 'PROTOCOLLO' OR kind = 'PARTNER'),
  value TEXT NOT NULL CHECK (value <> ''),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (kind, value),
  CHECK (valid_to >= valid_from)
) STRICT;
INSERT INTO person_key_as_now (id, person, kind, value, valid_from, valid_to, origin, reference_day)
  SELECT id, person, kind, value, valid_from, valid_to, origin, reference_day FROM person_key ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'person_key_as_now';
INSERT INTO sqlite_sequence (name, seq) SELECT 'person_key_as_now', seq FROM sqlite_sequence WHERE name = 'person_key';
DROP TABLE person_key;
ALTER TABLE person_key_as_now RENAME TO person_key;
CREATE INDEX person_key_person ON person_key (person);
