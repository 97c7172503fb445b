-- Occasions of citizenship beyond the PUC: who takes part and in which role, events by who came, hosts, hubs.

-- A place where a host receives people, under an agreement and with its papers on safety.
CREATE TABLE host_site (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('OSP-%06d', id)) VIRTUAL,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL,
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  street TEXT,
  convention INTEGER REFERENCES convention (id),  -- the agreement as host
  places INTEGER CHECK (places >= 0),
  tutor TEXT,
  tutor_phone TEXT,
  risk_document TEXT,
  risk_document_on TEXT CHECK (risk_document_on IS date(risk_document_on)),
  safety_officer TEXT,
  accessible INTEGER CHECK (accessible IN (0, 1)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (organisation, name),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('OCC-%06d', id)) VIRTUAL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,                     -- opportunity_kind
  organisation INTEGER REFERENCES organisation (id),
  host_site INTEGER REFERENCES host_site (id),
  antenna INTEGER REFERENCES antenna (id),  -- the hub where it takes place
  aim TEXT,                               -- opportunity_aim
  policy_area TEXT,                       -- policy_area
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  place TEXT,
  timetable TEXT,
  places INTEGER CHECK (places >= 0),     -- people at the same time; NULL: no limit
  age_from INTEGER CHECK (age_from BETWEEN 0 AND 130),
  age_to INTEGER CHECK (age_to BETWEEN 0 AND 130),
  skills_wanted TEXT,
  skills_gained TEXT,
  conditions TEXT,
  contact_name TEXT,
  phone TEXT,
  email TEXT,
  verified_on TEXT CHECK (verified_on IS date(verified_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (age_to >= age_from),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX opportunity_key ON opportunity (title, coalesce(comune, 0), coalesce(valid_from, ''));
CREATE INDEX opportunity_organisation ON opportunity (organisation) WHERE organisation IS NOT NULL;

CREATE TABLE opportunity_need (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ON-%06d', id)) VIRTUAL,
  opportunity INTEGER NOT NULL REFERENCES opportunity (id),
  need TEXT NOT NULL,                     -- need
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (opportunity, need)
) STRICT;

-- One role of one person in one occasion, or at one event: whoever changes role has one row for each.
CREATE TABLE participation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PTC-%06d', id)) VIRTUAL,
  opportunity INTEGER REFERENCES opportunity (id),
  event INTEGER REFERENCES event (id),
  person INTEGER NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,                     -- participant_role
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  outcome TEXT,                           -- participation_outcome
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CONSTRAINT "un'occasione oppure un'iniziativa, non tutte e due" CHECK ((opportunity IS NULL) <> (event IS NULL)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX participation_key
  ON participation (coalesce(opportunity, 0), coalesce(event, 0), person, coalesce(valid_from, ''));
CREATE INDEX participation_person ON participation (person);
CREATE INDEX participation_opportunity ON participation (opportunity) WHERE opportunity IS NOT NULL;
CREATE INDEX participation_event ON participation (event) WHERE event IS NOT NULL;

CREATE TABLE participation_hours (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ORE-%06d', id)) VIRTUAL,
  participation INTEGER NOT NULL REFERENCES participation (id),
  day TEXT NOT NULL CHECK (day IS date(day)),  -- or the last day of those that are told together
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (participation, day)
) STRICT;

CREATE TABLE event_attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PRE-%06d', id)) VIRTUAL,
  event INTEGER NOT NULL REFERENCES event (id),
  category TEXT NOT NULL,                 -- attendance_category
  people INTEGER NOT NULL CHECK (people >= 0),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (event, category)
) STRICT;

CREATE TABLE event_partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('EVP-%06d', id)) VIRTUAL,
  event INTEGER NOT NULL REFERENCES event (id),
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  contribution TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (event, organisation)
) STRICT;

-- What a hub offers on a day of the week, and who holds it there.
CREATE TABLE hub_slot (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('FH-%06d', id)) VIRTUAL,
  antenna INTEGER NOT NULL REFERENCES antenna (id),
  offer TEXT NOT NULL,
  weekday TEXT NOT NULL,                  -- weekday
  opens_at TEXT CHECK (opens_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  closes_at TEXT CHECK (closes_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  organisation INTEGER REFERENCES organisation (id),
  places INTEGER CHECK (places >= 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (closes_at > opens_at),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX hub_slot_key ON hub_slot (antenna, offer, weekday, coalesce(valid_from, ''));

CREATE TABLE hub_presence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PH-%06d', id)) VIRTUAL,
  antenna INTEGER NOT NULL REFERENCES antenna (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  offer TEXT NOT NULL,
  places INTEGER CHECK (places >= 0),     -- where it is not the number of the weekly offer
  people INTEGER NOT NULL CHECK (people >= 0),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (antenna, day, offer)
) STRICT;
