-- Two funds that may not pay the same cost document.

CREATE TABLE fund_incompatibility (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IFO-%06d', id)) VIRTUAL,
  fund INTEGER NOT NULL REFERENCES fund (id),
  other INTEGER NOT NULL REFERENCES fund (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),  -- days of the document
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  source TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('primary', 'secondary', 'practice', 'inferred')),
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (fund, other),
  CHECK (fund <> other),
  CHECK (valid_to >= valid_from)
) STRICT;
