-- The network: what the territory offers, for which need, who looks after whom, and who acts for whom.

CREATE TABLE resource (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RSC-%06d', id)) VIRTUAL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'service',   -- resource_kind
  organisation INTEGER REFERENCES organisation (id),
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  place TEXT,
  policy_area TEXT,                       -- policy_area
  capacity INTEGER CHECK (capacity >= 0),
  conditions TEXT,
  access_rules TEXT,
  opening_hours TEXT,
  contact_name TEXT,
  phone TEXT,
  email TEXT,
  volunteers INTEGER CHECK (volunteers >= 0),
  verified_on TEXT CHECK (verified_on IS date(verified_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX resource_key ON resource (name, coalesce(comune, 0));
CREATE INDEX resource_comune ON resource (comune) WHERE comune IS NOT NULL;
CREATE INDEX resource_organisation ON resource (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE resource_need (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RN-%06d', id)) VIRTUAL,
  resource INTEGER NOT NULL REFERENCES resource (id),
  need TEXT NOT NULL,                     -- need
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (resource, need)
) STRICT;

CREATE TABLE resource_assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('AR-%06d', id)) VIRTUAL,
  resource INTEGER NOT NULL REFERENCES resource (id),
  person INTEGER NOT NULL REFERENCES person (id),
  aim TEXT,
  reviewer INTEGER REFERENCES staff (id),
  review_on TEXT CHECK (review_on IS date(review_on)),
  permanent INTEGER CHECK (permanent IN (0, 1)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  outcome TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX resource_assignment_key ON resource_assignment (resource, person, coalesce(valid_from, ''));
CREATE INDEX resource_assignment_person ON resource_assignment (person);

CREATE TABLE delegation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('DEL-%06d', id)) VIRTUAL,
  staff INTEGER NOT NULL REFERENCES staff (id),
  node TEXT NOT NULL,
  comune INTEGER REFERENCES comune (id),
  act TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX delegation_key ON delegation (staff, node, coalesce(comune, 0), coalesce(valid_from, ''));

CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('DOC-%06d', id)) VIRTUAL,
  kind TEXT NOT NULL,                     -- document_kind
  title TEXT NOT NULL,
  version TEXT NOT NULL DEFAULT '1',
  topic TEXT,
  body TEXT,
  agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),
  audience TEXT,
  applied_in TEXT,
  supersedes INTEGER REFERENCES document (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  path TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (kind, title, version),
  CHECK (valid_to >= valid_from)
) STRICT;
