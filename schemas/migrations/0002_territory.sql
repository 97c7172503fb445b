-- Territory and organisation. Every table is a register (schemas/registers/<table>.toml).
-- Everywhere: days are ISO text, both ends of a validity are included, an open end is NULL;
-- money is in cents, time in minutes; `origin` is the identity of a row without a natural key;
-- `reference_day` is the reference day of the newest extract that wrote the row (NULL: by hand).

CREATE TABLE ambito (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AMB-%06d', id)) VIRTUAL,
  number TEXT NOT NULL UNIQUE,  -- how the region counts it: "5"
  name TEXT NOT NULL,
  lead_body TEXT,               -- the body that answers for the money (capofila)
  lead_tax_code TEXT,
  health_agency TEXT,           -- ATS
  health_trust TEXT,            -- ASST
  health_district TEXT,
  email TEXT,
  phone TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;

CREATE TABLE comune (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('COM-%06d', id)) VIRTUAL,
  istat TEXT NOT NULL UNIQUE CHECK (istat GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  cadastral TEXT UNIQUE CHECK (cadastral GLOB '[A-Z][0-9][0-9][0-9]'),
  name TEXT NOT NULL,
  postcode TEXT CHECK (postcode GLOB '[0-9][0-9][0-9][0-9][0-9]'),
  province TEXT CHECK (length(province) = 2),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX comune_name ON comune (name);

-- Which comuni are of the Ambito, and when: the target of the fund is who dwells in one of them.
CREATE TABLE ambito_comune (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AC-%06d', id)) VIRTUAL,
  ambito INTEGER NOT NULL REFERENCES ambito (id),
  comune INTEGER NOT NULL REFERENCES comune (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX ambito_comune_key ON ambito_comune (comune, ambito, coalesce(valid_from, ''));

CREATE TABLE local_body (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('EL-%06d', id)) VIRTUAL,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,           -- local_body_kind
  tax_code TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;

-- Which body runs the social services of a comune: one at a time. A comune of another Ambito may be
-- in the same Unione, so a body is never a way to know what is in the target.
CREATE TABLE body_membership (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AE-%06d', id)) VIRTUAL,
  comune INTEGER NOT NULL REFERENCES comune (id),
  local_body INTEGER NOT NULL REFERENCES local_body (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  source TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX body_membership_key ON body_membership (comune, coalesce(valid_from, ''));

CREATE TABLE population (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('POP-%06d', id)) VIRTUAL,
  comune INTEGER NOT NULL REFERENCES comune (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1861 AND 2200),
  age_band TEXT NOT NULL DEFAULT 'all',     -- age_band; "all": not broken down
  sex TEXT NOT NULL DEFAULT 'all',          -- population_sex
  citizenship TEXT NOT NULL DEFAULT 'all',  -- population_citizenship
  residents INTEGER NOT NULL CHECK (residents >= 0),
  counted_on TEXT CHECK (counted_on IS date(counted_on)),
  source TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (comune, year, age_band, sex, citizenship)
) STRICT;

CREATE TABLE locality (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('LOC-%06d', id)) VIRTUAL,
  comune INTEGER NOT NULL REFERENCES comune (id),
  name TEXT NOT NULL,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (comune, name)
) STRICT;

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ORG-%06d', id)) VIRTUAL,
  name TEXT NOT NULL UNIQUE,
  kind TEXT,                    -- organisation_kind
  sector TEXT,                  -- organisation_sector
  tax_code TEXT,                -- of the body: 11 digits, or 16 characters for a sole trader
  runts_number TEXT,
  local_body INTEGER REFERENCES local_body (id),  -- when the organisation is, or belongs to, one of them
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  street TEXT,
  services TEXT,
  access_rules TEXT,
  opening_hours TEXT,
  contact_name TEXT,
  phone TEXT,
  email TEXT,
  engagement TEXT,              -- organisation_engagement
  verified_on TEXT CHECK (verified_on IS date(verified_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE antenna (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ANT-%06d', id)) VIRTUAL,
  name TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL DEFAULT 'antenna',  -- antenna_kind
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  street TEXT,
  organisation INTEGER REFERENCES organisation (id),  -- who runs it
  host INTEGER REFERENCES organisation (id),          -- whose rooms it uses
  opening_hours TEXT,
  weekly_minutes INTEGER CHECK (weekly_minutes >= 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('OP-%06d', id)) VIRTUAL,
  name TEXT NOT NULL UNIQUE,    -- surname and name, as the employer writes it
  tax_code TEXT,
  profile TEXT,                 -- staff_profile
  employer INTEGER REFERENCES organisation (id),
  employment TEXT,              -- employment_kind
  permanent INTEGER CHECK (permanent IN (0, 1)),
  contract_level TEXT,
  register_number TEXT,         -- of the professional register (albo)
  comune INTEGER REFERENCES comune (id),  -- the comune served, where it is one
  weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 4320),
  full_time_weekly_minutes INTEGER CHECK (full_time_weekly_minutes BETWEEN 1 AND 4320),
  social_share INTEGER CHECK (social_share BETWEEN 0 AND 10000),  -- of the time, 1/100 %
  assignment_act TEXT,
  assignment_on TEXT CHECK (assignment_on IS date(assignment_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  phone TEXT,
  email TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
