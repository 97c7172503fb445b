-- Who pays the INAIL premium of a year, and what a PUC costs.

-- The act by which a comune, or a body for its comuni, has the Ministry pay the premiums of a year. An act written at its
-- project (puc_project.adhesion_on) counts as well.
CREATE TABLE puc_adhesion (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PAD-%06d', id)) VIRTUAL,
  comune INTEGER REFERENCES comune (id),
  local_body INTEGER REFERENCES local_body (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  day TEXT NOT NULL CHECK (day IS date(day)),  -- of loading it in GePI
  act TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (comune IS NOT NULL OR local_body IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX puc_adhesion_key ON puc_adhesion (coalesce(comune, 0), coalesce(local_body, 0), year);

CREATE TABLE puc_cost (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PUK-%06d', id)) VIRTUAL,
  puc_project INTEGER NOT NULL REFERENCES puc_project (id),
  kind TEXT NOT NULL,           -- puc_cost_kind
  day TEXT CHECK (day IS date(day)),
  planned INTEGER CHECK (planned >= 0),  -- cents
  amount INTEGER CHECK (amount >= 0),    -- cents, as spent; NULL until it is known
  source TEXT NOT NULL,         -- puc_cost_source
  expense INTEGER REFERENCES expense (id),  -- the document, where there is one
  payment_order INTEGER REFERENCES payment_order (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX puc_cost_origin ON puc_cost (origin) WHERE origin IS NOT NULL;
CREATE INDEX puc_cost_project ON puc_cost (puc_project);

-- Quarters whose days have been notified to INAIL.
CREATE TABLE puc_notification (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PNT-%06d', id)) VIRTUAL,
  puc_project INTEGER NOT NULL REFERENCES puc_project (id),
  quarter TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'),
  notified_on TEXT NOT NULL CHECK (notified_on IS date(notified_on)),
  days INTEGER CHECK (days >= 0),
  protocol TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (puc_project, quarter)
) STRICT;
