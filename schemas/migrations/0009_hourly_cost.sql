-- What an hour of somebody, or of a profile, costs: dated, with the method that gave it.

CREATE TABLE hourly_cost (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CO-%06d', id)) VIRTUAL,
  staff INTEGER REFERENCES staff (id),   -- NULL: everybody of the profile
  profile TEXT,                          -- staff_profile
  method TEXT NOT NULL DEFAULT 'ucs',    -- cost_method
  rate INTEGER NOT NULL CHECK (rate >= 0),  -- cents an hour
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  source TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (staff IS NOT NULL OR profile IS NOT NULL),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX hourly_cost_key ON hourly_cost (coalesce(staff, 0), coalesce(profile, ''), coalesce(valid_from, ''));
