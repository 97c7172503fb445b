-- Cases. What comes from GePI is one case per application and carries its protocol: a renewal is a new one.

CREATE TABLE care_case (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PIC-%06d', id)) VIRTUAL,
  protocol TEXT UNIQUE,         -- of the GePI case: that of the application
  household INTEGER REFERENCES household (id),
  person INTEGER REFERENCES person (id),
  measure_grant INTEGER REFERENCES measure_grant (id),
  level TEXT NOT NULL DEFAULT 'full',  -- case_level
  state TEXT,                   -- case_state
  state_on TEXT CHECK (state_on IS date(state_on)),
  opened_on TEXT CHECK (opened_on IS date(opened_on)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  reason_in TEXT,
  reason_out TEXT,              -- case_close_reason
  access_channel TEXT,          -- access_channel
  comune INTEGER REFERENCES comune (id),          -- that answers for the case
  local_body INTEGER REFERENCES local_body (id),  -- that works on it, where it is not the comune
  prevention INTEGER CHECK (prevention IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX care_case_origin ON care_case (origin) WHERE origin IS NOT NULL;
CREATE INDEX care_case_household ON care_case (household);
CREATE INDEX care_case_grant ON care_case (measure_grant);

-- `seat` tells apart several people in the same role; there is one case manager at a time: seat 1.
CREATE TABLE case_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RC-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  role TEXT NOT NULL,           -- case_role
  seat INTEGER NOT NULL DEFAULT 1 CHECK (seat >= 1),
  staff INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisation (id),
  profession TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (staff IS NOT NULL OR organisation IS NOT NULL),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX case_role_key ON case_role (care_case, role, seat, coalesce(valid_from, ''));
CREATE INDEX case_role_staff ON case_role (staff);

CREATE TABLE summons (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CV-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  person INTEGER REFERENCES person (id),  -- NULL: the household
  sent_on TEXT CHECK (sent_on IS date(sent_on)),
  channel TEXT,                 -- summons_channel
  delivered INTEGER CHECK (delivered IN (0, 1)),
  delivered_on TEXT CHECK (delivered_on IS date(delivered_on)),
  appointment_on TEXT CHECK (appointment_on IS date(appointment_on)),
  place TEXT,
  outcome TEXT,                 -- summons_outcome
  document TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, appointment_on),
  CHECK (sent_on IS NOT NULL OR appointment_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX summons_origin ON summons (origin) WHERE origin IS NOT NULL;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('M-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL DEFAULT 'interview',  -- meeting_kind
  setting TEXT,                 -- contact_setting
  minutes INTEGER CHECK (minutes >= 0),
  staff INTEGER REFERENCES staff (id),
  present TEXT,
  results TEXT,
  next_on TEXT CHECK (next_on IS date(next_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, day)
) STRICT;

-- A justified reason stops the running term while it lasts.
CREATE TABLE justification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('GM-%06d', id)) VIRTUAL,
  care_case INTEGER REFERENCES care_case (id),
  person INTEGER REFERENCES person (id),
  reason TEXT NOT NULL,         -- justified_reason
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  document TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR care_case IS NOT NULL),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX justification_origin ON justification (origin) WHERE origin IS NOT NULL;
CREATE INDEX justification_case ON justification (care_case);

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AN-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  tool TEXT NOT NULL,           -- assessment_tool
  version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  opened_on TEXT CHECK (opened_on IS date(opened_on)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  outcome TEXT,                 -- assessment_outcome
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, tool, version)
) STRICT;

-- A signed plan is not edited: what changes is a new version.
CREATE TABLE plan (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PP-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  kind TEXT NOT NULL DEFAULT 'pais',  -- plan_kind
  version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  protocol TEXT,                -- of GePI
  scope TEXT,                   -- plan_scope
  status TEXT,                  -- plan_status
  drafted_on TEXT CHECK (drafted_on IS date(drafted_on)),
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  next_review_on TEXT CHECK (next_review_on IS date(next_review_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, kind, version)
) STRICT;
