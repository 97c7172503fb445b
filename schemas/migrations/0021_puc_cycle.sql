-- The catalogue of PUC in full, the places of a project, and what happens to an assignment.

ALTER TABLE puc_project ADD COLUMN kind TEXT NOT NULL DEFAULT 'project';  -- puc_kind
ALTER TABLE puc_project ADD COLUMN skills_gained TEXT;
ALTER TABLE puc_project ADD COLUMN general_training TEXT;
ALTER TABLE puc_project ADD COLUMN safety_training TEXT;
ALTER TABLE puc_project ADD COLUMN equipment TEXT;      -- materials and PPE supplied
ALTER TABLE puc_project ADD COLUMN health_surveillance INTEGER CHECK (health_surveillance IN (0, 1));  -- asked by the risk assessment
ALTER TABLE puc_project ADD COLUMN responsible_phone TEXT;
ALTER TABLE puc_project ADD COLUMN tutor_phone TEXT;
ALTER TABLE puc_project ADD COLUMN cost_source TEXT;    -- puc_cost_source
ALTER TABLE puc_project ADD COLUMN comuni_agreement INTEGER REFERENCES convention (id);  -- signed between comuni of the Ambito
ALTER TABLE puc_project ADD COLUMN gepi_on TEXT CHECK (gepi_on IS date(gepi_on));
ALTER TABLE puc_project ADD COLUMN gepi_state TEXT;     -- as GePI calls it

-- Where people go: a project may have several places, each with its hours and its people.
CREATE TABLE puc_slot (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PST-%06d', id)) VIRTUAL,
  puc_project INTEGER NOT NULL REFERENCES puc_project (id),
  place TEXT NOT NULL,
  comune INTEGER REFERENCES comune (id),
  street TEXT,
  accessible INTEGER CHECK (accessible IN (0, 1)),
  timetable TEXT,
  skills TEXT,
  seats INTEGER CHECK (seats >= 0),
  tutor TEXT,
  tutor_phone TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (puc_project, place)
) STRICT;

ALTER TABLE puc_assignment ADD COLUMN puc_slot INTEGER REFERENCES puc_slot (id);
ALTER TABLE puc_assignment ADD COLUMN proposed_on TEXT CHECK (proposed_on IS date(proposed_on));
ALTER TABLE puc_assignment ADD COLUMN equipment_on TEXT CHECK (equipment_on IS date(equipment_on));  -- PPE handed over
ALTER TABLE puc_assignment ADD COLUMN close_reason TEXT;  -- puc_close_reason
CREATE INDEX puc_assignment_project ON puc_assignment (puc_project);

CREATE TABLE puc_suspension (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PSO-%06d', id)) VIRTUAL,
  puc_assignment INTEGER NOT NULL REFERENCES puc_assignment (id),
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  reason TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (puc_assignment, valid_from),
  CHECK (valid_to >= valid_from)
) STRICT;

ALTER TABLE person_profile ADD COLUMN skills TEXT;  -- in words, parted by ";"
