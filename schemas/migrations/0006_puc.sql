-- PUC. Attendance is a fact of the project and the person: it stands also where the match is missing.

CREATE TABLE puc_project (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PRG-%06d', id)) VIRTUAL,
  number TEXT NOT NULL UNIQUE,  -- "PUC-2026-001"
  gepi_number TEXT UNIQUE,
  title TEXT NOT NULL,
  comune INTEGER REFERENCES comune (id),
  area TEXT,                    -- puc_area
  owner INTEGER REFERENCES local_body (id),
  implementer INTEGER REFERENCES organisation (id),
  starts_on TEXT CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),
  weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
  timetable TEXT,
  seats INTEGER CHECK (seats >= 0),
  seats_pais INTEGER CHECK (seats_pais >= 0),            -- ADI and others with a PaIS
  seats_cpi INTEGER CHECK (seats_cpi >= 0),              -- sent by the job centre, SFL included
  seats_volunteers INTEGER CHECK (seats_volunteers >= 0),
  aims TEXT,
  activities TEXT,
  places TEXT,
  skills TEXT,
  replaces_no_staff INTEGER CHECK (replaces_no_staff IN (0, 1)),
  no_public_works INTEGER CHECK (no_public_works IN (0, 1)),
  accessible INTEGER CHECK (accessible IN (0, 1)),
  responsible TEXT,
  tutor TEXT,
  inail_activated_on TEXT CHECK (inail_activated_on IS date(inail_activated_on)),
  inail_ceased_on TEXT CHECK (inail_ceased_on IS date(inail_ceased_on)),
  adhesion_on TEXT CHECK (adhesion_on IS date(adhesion_on)),  -- act by which the Ministry pays INAIL
  rct_policy TEXT,
  rct_from TEXT CHECK (rct_from IS date(rct_from)),
  rct_to TEXT CHECK (rct_to IS date(rct_to)),
  convention INTEGER REFERENCES convention (id),
  risk_document TEXT,
  cost INTEGER CHECK (cost >= 0),  -- cents, as planned
  status TEXT,                  -- puc_status
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (ends_on >= starts_on),
  CHECK (rct_to >= rct_from)
) STRICT;

CREATE TABLE puc_assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PA-%06d', id)) VIRTUAL,
  puc_project INTEGER NOT NULL REFERENCES puc_project (id),
  person INTEGER NOT NULL REFERENCES person (id),
  starts_on TEXT CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on)),
  title TEXT NOT NULL,          -- puc_title
  weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
  other_comune_consent INTEGER CHECK (other_comune_consent IN (0, 1)),
  safety_training_on TEXT CHECK (safety_training_on IS date(safety_training_on)),
  medical_visit_on TEXT CHECK (medical_visit_on IS date(medical_visit_on)),
  measure_grant INTEGER REFERENCES measure_grant (id),  -- the title in force
  status TEXT,                  -- puc_assignment_status
  status_reason TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (puc_project, person, starts_on),
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX puc_assignment_origin ON puc_assignment (origin) WHERE origin IS NOT NULL;
CREATE INDEX puc_assignment_person ON puc_assignment (person);

-- minutes: done (present, makeup) or missed (justified, unjustified), as `kind` says.
CREATE TABLE puc_attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PR-%06d', id)) VIRTUAL,
  puc_project INTEGER NOT NULL REFERENCES puc_project (id),
  person INTEGER NOT NULL REFERENCES person (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL,           -- attendance_kind
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  planned_minutes INTEGER CHECK (planned_minutes BETWEEN 0 AND 1440),
  reason TEXT,                  -- justified_reason
  document TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (puc_project, person, day)
) STRICT;
CREATE INDEX puc_attendance_day ON puc_attendance (day);
