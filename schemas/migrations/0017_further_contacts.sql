-- What happened is recorded: the same person may come twice to an antenna on one day. Both contacts are kept, a check
-- says so, and the count takes one per person, antenna and day. And whose file a batch is, where several send the same.

CREATE TABLE contact_next (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('C-%06d', id)) VIRTUAL,
  antenna INTEGER NOT NULL REFERENCES antenna (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  person INTEGER REFERENCES person (id),
  at TEXT CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
  staff INTEGER REFERENCES staff (id),
  operator TEXT,                -- as written, where it is not enough to know who it was
  channel TEXT,                 -- contact_channel
  setting TEXT,                 -- contact_setting
  requester_kind TEXT,          -- requester_kind
  reporter TEXT,                -- who speaks for the person concerned
  sex TEXT,                     -- sex
  age INTEGER CHECK (age BETWEEN 0 AND 130),
  age_band TEXT,                -- age_band
  age_text TEXT,                -- as written: "circa 50"
  comune INTEGER REFERENCES comune (id),  -- where the person dwells
  place TEXT,                   -- as written, where it is not a comune on file
  citizenship TEXT,             -- country
  urgent INTEGER CHECK (urgent IN (0, 1)),
  minutes INTEGER CHECK (minutes >= 0),  -- of the whole contact; NULL where they are written by request
  outcome TEXT,                 -- contact_outcome
  prevention INTEGER CHECK (prevention IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  activity TEXT                 -- contact_activity
) STRICT;
INSERT INTO contact_next (
  id, antenna, day, person, at, staff, operator, channel, setting, requester_kind, reporter, sex,
  age, age_band, age_text, comune, place, citizenship, urgent, minutes, outcome, prevention, note,
  origin, reference_day, activity)
SELECT
  id, antenna, day, person, at, staff, operator, channel, setting, requester_kind, reporter, sex,
  age, age_band, age_text, comune, place, citizenship, urgent, minutes, outcome, prevention, note,
  origin, reference_day, activity
  FROM contact;
-- A code is never given again, not even that of a removed row.
DELETE FROM sqlite_sequence WHERE name = 'contact_next';
INSERT INTO sqlite_sequence (name, seq) SELECT 'contact_next', seq FROM sqlite_sequence WHERE name = 'contact';
DROP TABLE contact;
ALTER TABLE contact_next RENAME TO contact;
CREATE INDEX contact_key ON contact (day, antenna, person);
CREATE UNIQUE INDEX contact_origin ON contact (origin) WHERE origin IS NOT NULL;
CREATE INDEX contact_person ON contact (person) WHERE person IS NOT NULL;

ALTER TABLE delivery ADD COLUMN file_name TEXT;
