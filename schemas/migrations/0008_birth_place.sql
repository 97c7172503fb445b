-- Places of birth by date, from the national archive of comuni: a cadastral code names a comune as it was.

CREATE TABLE birth_place (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('LN-%06d', id)) VIRTUAL,
  cadastral TEXT NOT NULL CHECK (cadastral GLOB '[A-Z][0-9][0-9][0-9]'),
  name TEXT NOT NULL,
  province TEXT,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (cadastral, name, valid_from),
  CHECK (valid_to >= valid_from)
) STRICT;
