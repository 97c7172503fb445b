-- People, households and what they are entitled to. A person's codes are rows of person_key.

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('P-%06d', id)) VIRTUAL,
  surname TEXT,
  name TEXT,
  sex TEXT,                     -- sex
  birth_day TEXT CHECK (birth_day IS date(birth_day)),
  birth_place TEXT,
  birth_comune INTEGER REFERENCES comune (id),
  citizenship TEXT,             -- country
  permit TEXT,                  -- residence_permit
  permit_valid_to TEXT CHECK (permit_valid_to IS date(permit_valid_to)),
  phone TEXT,
  email TEXT,
  language TEXT,
  no_key_reason TEXT,           -- why there is no code of any kind
  arrived_on TEXT CHECK (arrived_on IS date(arrived_on)),  -- in the Ambito
  deceased_on TEXT CHECK (deceased_on IS date(deceased_on)),
  protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),  -- from violence: out of lists and exports
  merged_into INTEGER REFERENCES person (id),  -- the record that took its place
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX person_origin ON person (origin) WHERE origin IS NOT NULL;
CREATE INDEX person_birth ON person (birth_day, surname);

CREATE TABLE person_key (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PK-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('CF', 'CF_PROVV', 'STP', 'ENI', 'ALTRO', 'PROTOCOLLO', 'PARTNER')),
  value TEXT NOT NULL CHECK (value <> ''),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (kind, value),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX person_key_person ON person_key (person);

-- Residence, domicile and dwelling are three facts; who dwells in the Ambito is its target.
CREATE TABLE address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IND-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,           -- address_role
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  street TEXT,
  place TEXT,                   -- as written, where it is not a comune on file
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX address_key ON address (person, role, coalesce(valid_from, ''));

-- A household is known by the person who speaks for it (who applied): one at a time.
CREATE TABLE household (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('N-%06d', id)) VIRTUAL,
  head INTEGER REFERENCES person (id),
  kind TEXT,                    -- household_kind
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX household_key ON household (head, coalesce(valid_from, ''));
CREATE UNIQUE INDEX household_origin ON household (origin) WHERE origin IS NOT NULL;

CREATE TABLE household_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('NM-%06d', id)) VIRTUAL,
  household INTEGER NOT NULL REFERENCES household (id),
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT,                    -- kinship
  disabled INTEGER CHECK (disabled IN (0, 1)),      -- for ISEE; never a diagnosis
  activatable INTEGER CHECK (activatable IN (0, 1)),  -- to work, by the analysis
  bound INTEGER CHECK (bound IN (0, 1)),            -- to the obligations
  exemption TEXT,               -- exemption_reason
  path TEXT,                    -- activation_path
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX household_member_key ON household_member (household, person, coalesce(valid_from, ''));
CREATE INDEX household_member_person ON household_member (person);

-- A measure asked for: ADI of a household, SFL of a person. A renewal is a new row.
CREATE TABLE measure_grant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('B-%06d', id)) VIRTUAL,
  measure TEXT NOT NULL,        -- measure
  protocol TEXT UNIQUE,         -- of INPS
  person INTEGER REFERENCES person (id),  -- who applied
  household INTEGER REFERENCES household (id),
  applied_on TEXT CHECK (applied_on IS date(applied_on)),
  pad_on TEXT CHECK (pad_on IS date(pad_on)),  -- household's activation agreement signed
  clock_from TEXT CHECK (clock_from IS date(clock_from)),  -- start of the 120 days where it is not the PAD
  decision TEXT,                -- grant_decision
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),  -- the benefit runs from
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  first_paid_month TEXT CHECK (first_paid_month || '-01' IS date(first_paid_month || '-01')),
  months INTEGER CHECK (months >= 0),
  amount INTEGER CHECK (amount >= 0),  -- cents a month
  status TEXT,                  -- grant_status
  status_on TEXT CHECK (status_on IS date(status_on)),
  status_reason TEXT,
  members INTEGER CHECK (members >= 0),
  minors INTEGER CHECK (minors >= 0),
  bound INTEGER CHECK (bound IN (0, 1)),  -- the applicant is bound to the obligations
  exemption TEXT,               -- exemption_reason
  renews INTEGER REFERENCES measure_grant (id),
  disadvantage TEXT,            -- disadvantage: the condition claimed, never a diagnosis
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX measure_grant_origin ON measure_grant (origin) WHERE origin IS NOT NULL;
CREATE INDEX measure_grant_household ON measure_grant (household);
CREATE INDEX measure_grant_person ON measure_grant (person);

CREATE TABLE isee (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ISEE-%06d', id)) VIRTUAL,
  person INTEGER NOT NULL REFERENCES person (id),  -- who declared, or whom the extract names
  household INTEGER REFERENCES household (id),
  kind TEXT NOT NULL DEFAULT 'unknown',  -- isee_kind
  amount INTEGER NOT NULL CHECK (amount >= 0),  -- cents
  dsu_protocol TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX isee_key ON isee (person, kind, coalesce(valid_from, ''));
