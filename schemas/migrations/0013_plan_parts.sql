-- What a plan says, and the work that accompanies it.

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('OB-%06d', id)) VIRTUAL,
  plan INTEGER NOT NULL REFERENCES plan (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  objective TEXT,                         -- objective
  area TEXT,                              -- assessment_area
  person INTEGER REFERENCES person (id),
  citizen_aim TEXT,
  service_aim TEXT,
  agreed_aim TEXT,
  due_on TEXT CHECK (due_on IS date(due_on)),
  result TEXT,                            -- goal_result
  result_on TEXT CHECK (result_on IS date(result_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (plan, number)
) STRICT;
CREATE INDEX goal_person ON goal (person) WHERE person IS NOT NULL;

CREATE TABLE goal_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RA-%06d', id)) VIRTUAL,
  goal INTEGER NOT NULL REFERENCES goal (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  description TEXT NOT NULL,
  indicator TEXT,
  due_on TEXT CHECK (due_on IS date(due_on)),
  result TEXT,                            -- goal_result
  result_on TEXT CHECK (result_on IS date(result_on)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (goal, number)
) STRICT;

CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IP-%06d', id)) VIRTUAL,
  plan INTEGER NOT NULL REFERENCES plan (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  goal INTEGER REFERENCES goal (id),
  owner_kind TEXT NOT NULL,               -- owner_kind
  person INTEGER REFERENCES person (id),
  staff INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisation (id),
  owner_text TEXT,
  description TEXT NOT NULL,
  bound INTEGER CHECK (bound IN (0, 1)),
  contributors TEXT,
  practice INTEGER REFERENCES document (id),
  start_on TEXT CHECK (start_on IS date(start_on)),
  due_on TEXT CHECK (due_on IS date(due_on)),
  frequency TEXT,
  status TEXT,                            -- commitment_status
  status_on TEXT CHECK (status_on IS date(status_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (plan, number)
) STRICT;
CREATE INDEX commitment_person ON commitment (person) WHERE person IS NOT NULL;
CREATE INDEX commitment_staff ON commitment (staff) WHERE staff IS NOT NULL;

CREATE TABLE plan_support (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SO-%06d', id)) VIRTUAL,
  plan INTEGER NOT NULL REFERENCES plan (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  goal INTEGER REFERENCES goal (id),
  kind TEXT NOT NULL,                     -- support_kind
  person INTEGER REFERENCES person (id),
  organisation INTEGER REFERENCES organisation (id),
  intervention INTEGER REFERENCES intervention (id),
  fund INTEGER REFERENCES fund (id),
  description TEXT,
  frequency TEXT,
  quantity INTEGER CHECK (quantity >= 0),
  used INTEGER CHECK (used >= 0),
  unit TEXT,
  cost INTEGER CHECK (cost >= 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (plan, number),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX plan_support_person ON plan_support (person) WHERE person IS NOT NULL;

CREATE TABLE diary_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('DI-%06d', id)) VIRTUAL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  staff INTEGER NOT NULL REFERENCES staff (id),
  start_at TEXT NOT NULL,
  end_at TEXT,
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
  care_case INTEGER REFERENCES care_case (id),
  person INTEGER REFERENCES person (id),
  activity TEXT,                          -- diary_activity
  setting TEXT,                           -- contact_setting
  line TEXT,                              -- line
  fund_annuality INTEGER REFERENCES fund_annuality (id),
  note TEXT,
  next_step TEXT,
  alert INTEGER CHECK (alert IN (0, 1)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (staff, day, start_at)
) STRICT;
CREATE INDEX diary_entry_care_case ON diary_entry (care_case) WHERE care_case IS NOT NULL;

CREATE TABLE tutoring_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TU-%06d', id)) VIRTUAL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  staff INTEGER NOT NULL REFERENCES staff (id),
  start_at TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  care_case INTEGER REFERENCES care_case (id),
  person INTEGER REFERENCES person (id),
  area TEXT NOT NULL,                     -- tutoring_area
  setting TEXT,                           -- contact_setting
  line TEXT,                              -- line
  fund_annuality INTEGER REFERENCES fund_annuality (id),
  level_before TEXT,                      -- resource_level
  level_after TEXT,                       -- resource_level
  next_step TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (staff, day, start_at)
) STRICT;
CREATE INDEX tutoring_session_care_case ON tutoring_session (care_case) WHERE care_case IS NOT NULL;
CREATE INDEX tutoring_session_person ON tutoring_session (person) WHERE person IS NOT NULL;

ALTER TABLE plan ADD COLUMN person INTEGER REFERENCES person (id);
ALTER TABLE plan ADD COLUMN supersedes INTEGER REFERENCES plan (id);
ALTER TABLE plan ADD COLUMN signed_by TEXT;
ALTER TABLE meeting ADD COLUMN plan INTEGER REFERENCES plan (id);
ALTER TABLE meeting ADD COLUMN commitments_kept TEXT;
ALTER TABLE meeting ADD COLUMN changes TEXT;
