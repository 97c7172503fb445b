-- What is known of a person besides the registry: dated, with who assessed it. Never a diagnosis.

CREATE TABLE person_profile (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PRO-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  education TEXT,                         -- education
  employment TEXT,                        -- employment_status
  carer INTEGER CHECK (carer IN (0, 1)),
  disabled INTEGER CHECK (disabled IN (0, 1)),
  languages TEXT,
  digital TEXT,                           -- digital_skill
  origin_place TEXT,
  work_comune INTEGER REFERENCES comune (id),
  work_place TEXT,
  housing TEXT,                           -- housing_tenure
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (person, valid_from)
) STRICT;

CREATE TABLE consent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CNS-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,                     -- consent_kind
  given_on TEXT NOT NULL CHECK (given_on IS date(given_on)),
  channel TEXT,
  document TEXT,
  withdrawn_on TEXT CHECK (withdrawn_on IS date(withdrawn_on)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (person, kind, given_on)
) STRICT;

CREATE TABLE critical_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('EC-%06d', id)) VIRTUAL,
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  kind TEXT NOT NULL,                     -- critical_event_kind
  day TEXT CHECK (day IS date(day)),
  contact INTEGER REFERENCES contact (id),
  request INTEGER REFERENCES request (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX critical_event_origin ON critical_event (origin) WHERE origin IS NOT NULL;
CREATE INDEX critical_event_person ON critical_event (person) WHERE person IS NOT NULL;
CREATE INDEX critical_event_household ON critical_event (household) WHERE household IS NOT NULL;

CREATE TABLE risk_screen (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SR-%06d', id)) VIRTUAL,
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  contact INTEGER REFERENCES contact (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  level TEXT NOT NULL,                    -- risk_level
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX risk_screen_origin ON risk_screen (origin) WHERE origin IS NOT NULL;
CREATE INDEX risk_screen_person ON risk_screen (person) WHERE person IS NOT NULL;
CREATE INDEX risk_screen_household ON risk_screen (household) WHERE household IS NOT NULL;

CREATE TABLE risk_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VR-%06d', id)) VIRTUAL,
  risk_screen INTEGER NOT NULL REFERENCES risk_screen (id),
  item TEXT NOT NULL,                     -- risk_signal
  present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (risk_screen, item)
) STRICT;

CREATE TABLE vulnerability_ground (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VUL-%06d', id)) VIRTUAL,
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  care_case INTEGER REFERENCES care_case (id),
  ground TEXT NOT NULL,                   -- vulnerability_ground
  day TEXT NOT NULL CHECK (day IS date(day)),
  staff INTEGER REFERENCES staff (id),
  basis TEXT,
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX vulnerability_ground_origin ON vulnerability_ground (origin) WHERE origin IS NOT NULL;
CREATE INDEX vulnerability_ground_person ON vulnerability_ground (person) WHERE person IS NOT NULL;
CREATE INDEX vulnerability_ground_household ON vulnerability_ground (household) WHERE household IS NOT NULL;

CREATE TABLE disadvantage_certificate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CSV-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  condition TEXT NOT NULL,                -- disadvantage
  measure_grant INTEGER REFERENCES measure_grant (id),
  reference TEXT,
  certified_on TEXT CHECK (certified_on IS date(certified_on)),
  issuer TEXT,
  programme_from TEXT CHECK (programme_from IS date(programme_from)),
  programme_to TEXT CHECK (programme_to IS date(programme_to)),
  validation_asked_on TEXT CHECK (validation_asked_on IS date(validation_asked_on)),
  validation_outcome TEXT,                -- validation_outcome
  validation_on TEXT CHECK (validation_on IS date(validation_on)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX disadvantage_certificate_key ON disadvantage_certificate (person, condition, coalesce(certified_on, ''));
CREATE INDEX disadvantage_certificate_measure_grant ON disadvantage_certificate (measure_grant) WHERE measure_grant IS NOT NULL;

CREATE TABLE work_start (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AL-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,                     -- work_kind
  day TEXT NOT NULL CHECK (day IS date(day)),
  reported_on TEXT CHECK (reported_on IS date(reported_on)),
  ended_on TEXT CHECK (ended_on IS date(ended_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (person, day, kind)
) STRICT;

CREATE TABLE work_action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('OL-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  care_case INTEGER REFERENCES care_case (id),
  kind TEXT NOT NULL,                     -- work_action_kind
  day TEXT NOT NULL CHECK (day IS date(day)),
  organisation INTEGER REFERENCES organisation (id),
  staff INTEGER REFERENCES staff (id),
  minutes INTEGER CHECK (minutes >= 0),
  outcome TEXT,
  next_on TEXT CHECK (next_on IS date(next_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (person, kind, day)
) STRICT;
CREATE INDEX work_action_care_case ON work_action (care_case) WHERE care_case IS NOT NULL;

CREATE TABLE economic_aid (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CE-%06d', id)) VIRTUAL,
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  kind TEXT NOT NULL,                     -- aid_kind
  decided_on TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
  amount INTEGER CHECK (amount >= 0),
  act TEXT,
  organisation INTEGER REFERENCES organisation (id),
  care_case INTEGER REFERENCES care_case (id),
  need TEXT,                              -- need
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX economic_aid_origin ON economic_aid (origin) WHERE origin IS NOT NULL;
CREATE INDEX economic_aid_person ON economic_aid (person) WHERE person IS NOT NULL;
CREATE INDEX economic_aid_household ON economic_aid (household) WHERE household IS NOT NULL;

CREATE TABLE measure_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('MIS-%06d', id)) VIRTUAL,
  measure TEXT NOT NULL,                  -- measure
  level TEXT NOT NULL,                    -- measure_level
  body TEXT,
  rules TEXT,
  excludes TEXT,
  source TEXT,
  evidence TEXT,                          -- evidence
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX measure_rule_key ON measure_rule (measure, coalesce(valid_from, ''));
