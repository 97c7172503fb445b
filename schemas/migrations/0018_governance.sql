-- Who sits in the bodies that steer the Ambito, when they met, what they decided. And the scale of equivalence of a
-- grant, as INPS states it.

CREATE TABLE seat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SEG-%06d', id)) VIRTUAL,
  node TEXT NOT NULL,                     -- governance_node
  staff INTEGER REFERENCES staff (id),
  name TEXT,                              -- who is not on the staff: a mayor, a guest
  role TEXT,
  organisation INTEGER REFERENCES organisation (id),
  deputises INTEGER REFERENCES seat (id),
  act TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from),
  CHECK (staff IS NOT NULL OR name IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX seat_key ON seat (node, coalesce(staff, 0), coalesce(name, ''), coalesce(valid_from, ''));

CREATE TABLE sitting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SED-%06d', id)) VIRTUAL,
  node TEXT NOT NULL,                     -- governance_node
  day TEXT NOT NULL CHECK (day IS date(day)),
  number TEXT,
  place TEXT,
  agenda TEXT,
  convened_on TEXT CHECK (convened_on IS date(convened_on)),
  minutes_document INTEGER REFERENCES document (id),
  minutes_approved_on TEXT CHECK (minutes_approved_on IS date(minutes_approved_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (minutes_approved_on >= day),
  UNIQUE (node, day)
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('DCS-%06d', id)) VIRTUAL,
  sitting INTEGER NOT NULL REFERENCES sitting (id),
  number INTEGER NOT NULL CHECK (number > 0),
  description TEXT NOT NULL,
  owner INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisation (id),
  due_on TEXT CHECK (due_on IS date(due_on)),
  status TEXT,                            -- decision_status; NULL is still to be done
  status_on TEXT CHECK (status_on IS date(status_on)),
  practice INTEGER REFERENCES document (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (sitting, number)
) STRICT;

ALTER TABLE measure_grant ADD COLUMN scale INTEGER CHECK (scale >= 0);  -- hundredths: 180 is 1,80
