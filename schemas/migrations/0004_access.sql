-- Access: who came to an antenna, what they asked, what was done, where they were sent.

-- One contact per person, antenna and day; anonymous contacts (person NULL) are one each.
CREATE TABLE contact (
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
  UNIQUE (day, antenna, person)
) STRICT;
CREATE UNIQUE INDEX contact_origin ON contact (origin) WHERE origin IS NOT NULL;
CREATE INDEX contact_person ON contact (person) WHERE person IS NOT NULL;

CREATE TABLE request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('R-%06d', id)) VIRTUAL,
  contact INTEGER NOT NULL REFERENCES contact (id),
  need TEXT NOT NULL,           -- need
  words TEXT,                   -- the person's own words: never corrected
  minutes INTEGER CHECK (minutes >= 0),  -- spent on this request
  urgent INTEGER CHECK (urgent IN (0, 1)),
  amount INTEGER CHECK (amount >= 0),    -- arrears, cents
  months INTEGER CHECK (months >= 0),    -- of arrears
  severity INTEGER CHECK (severity BETWEEN 0 AND 4),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX request_origin ON request (origin) WHERE origin IS NOT NULL;
CREATE INDEX request_contact ON request (contact);

CREATE TABLE support_given (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('S-%06d', id)) VIRTUAL,
  contact INTEGER NOT NULL REFERENCES contact (id),
  support TEXT NOT NULL,        -- support
  minutes INTEGER CHECK (minutes >= 0),
  result TEXT,                  -- support_result
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX support_given_origin ON support_given (origin) WHERE origin IS NOT NULL;
CREATE INDEX support_given_contact ON support_given (contact);

-- A sending to, or from, another service. `contact` or `care_case` say where it was born.
CREATE TABLE referral (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('I-%06d', id)) VIRTUAL,
  contact INTEGER REFERENCES contact (id),
  care_case INTEGER REFERENCES care_case (id),
  person INTEGER REFERENCES person (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  sender INTEGER REFERENCES organisation (id),    -- NULL: the antenna of the contact
  receiver INTEGER REFERENCES organisation (id),
  receiver_kind TEXT,           -- referral_service
  receiver_text TEXT,           -- as written
  reason TEXT,
  priority TEXT,                -- priority
  acknowledged_on TEXT CHECK (acknowledged_on IS date(acknowledged_on)),
  outcome TEXT,                 -- referral_outcome
  outcome_on TEXT CHECK (outcome_on IS date(outcome_on)),
  returned_to TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX referral_origin ON referral (origin) WHERE origin IS NOT NULL;
CREATE INDEX referral_contact ON referral (contact) WHERE contact IS NOT NULL;
CREATE INDEX referral_person ON referral (person) WHERE person IS NOT NULL;
