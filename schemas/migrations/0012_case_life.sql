-- The life of a case: its levels, its places, who is around it, how it was assessed, what followed it.

CREATE TABLE case_level_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('LC-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  level TEXT NOT NULL,                    -- case_level
  reason TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX case_level_change_key ON case_level_change (care_case, coalesce(valid_from, ''));

CREATE TABLE case_comune (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CCM-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  comune INTEGER REFERENCES comune (id),
  local_body INTEGER REFERENCES local_body (id),
  reason TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX case_comune_key ON case_comune (care_case, coalesce(valid_from, ''));

CREATE TABLE case_link (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RET-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  kind TEXT NOT NULL,                     -- link_kind
  name TEXT,
  organisation INTEGER REFERENCES organisation (id),
  role TEXT,
  contact TEXT,
  strength TEXT,                          -- link_strength
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from),
  CHECK (name IS NOT NULL OR organisation IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX case_link_origin ON case_link (origin) WHERE origin IS NOT NULL;
CREATE INDEX case_link_care_case ON case_link (care_case);

CREATE TABLE assessment_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VA-%06d', id)) VIRTUAL,
  assessment INTEGER NOT NULL REFERENCES assessment (id),
  area TEXT NOT NULL,                     -- assessment_area
  person INTEGER REFERENCES person (id),
  item TEXT,
  need_level TEXT,                        -- need_level
  need TEXT,
  resource_level TEXT,                    -- resource_level
  resource TEXT,
  competence_level TEXT,                  -- resource_level
  strategies TEXT,
  strategy_effect TEXT,                   -- strategy_effect
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX assessment_item_key ON assessment_item (assessment, area, coalesce(person, 0), coalesce(item, ''));
CREATE INDEX assessment_item_person ON assessment_item (person) WHERE person IS NOT NULL;

CREATE TABLE team_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SEQ-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  plan INTEGER REFERENCES plan (id),
  minutes INTEGER CHECK (minutes >= 0),
  topic TEXT,
  decisions TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, day)
) STRICT;

CREATE TABLE team_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PEQ-%06d', id)) VIRTUAL,
  team_session INTEGER NOT NULL REFERENCES team_session (id),
  staff INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisation (id),
  profession TEXT NOT NULL,               -- staff_profile
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX team_member_key ON team_member (team_session, profession, coalesce(staff, 0), coalesce(organisation, 0));

CREATE TABLE followup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VF-%06d', id)) VIRTUAL,
  care_case INTEGER NOT NULL REFERENCES care_case (id),
  month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 60),
  day TEXT CHECK (day IS date(day)),
  situation TEXT,                         -- followup_situation
  autonomous INTEGER CHECK (autonomous IN (0, 1)),
  staff INTEGER REFERENCES staff (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (care_case, month)
) STRICT;

CREATE TABLE complaint (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RCL-%06d', id)) VIRTUAL,
  received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
  kind TEXT NOT NULL,                     -- complaint_kind
  person INTEGER REFERENCES person (id),
  sender TEXT,
  care_case INTEGER REFERENCES care_case (id),
  act TEXT,
  subject TEXT,
  channel TEXT,                           -- contact_channel
  protocol TEXT,
  staff INTEGER REFERENCES staff (id),
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  answer TEXT,
  outcome TEXT,                           -- complaint_outcome
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX complaint_origin ON complaint (origin) WHERE origin IS NOT NULL;
CREATE INDEX complaint_care_case ON complaint (care_case) WHERE care_case IS NOT NULL;
CREATE INDEX complaint_person ON complaint (person) WHERE person IS NOT NULL;

ALTER TABLE contact ADD COLUMN activity TEXT;  -- contact_activity
ALTER TABLE care_case ADD COLUMN reopens INTEGER REFERENCES care_case (id);
ALTER TABLE care_case ADD COLUMN continues_with INTEGER REFERENCES organisation (id);
ALTER TABLE care_case ADD COLUMN handover TEXT;
ALTER TABLE household ADD COLUMN follows INTEGER REFERENCES household (id);
