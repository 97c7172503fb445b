-- What was done for the community, and what changed for people and for it.

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('EVE-%06d', id)) VIRTUAL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,                     -- event_kind
  topic TEXT,
  line TEXT,                              -- line
  target TEXT,                            -- event_target
  comune INTEGER REFERENCES comune (id),
  locality INTEGER REFERENCES locality (id),
  place TEXT,
  antenna INTEGER REFERENCES antenna (id),
  organisation INTEGER REFERENCES organisation (id),
  minutes INTEGER CHECK (minutes >= 0),
  citizens INTEGER CHECK (citizens >= 0),
  operators INTEGER CHECK (operators >= 0),
  volunteers INTEGER CHECK (volunteers >= 0),
  cost INTEGER CHECK (cost >= 0),
  satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (day, title)
) STRICT;

CREATE TABLE outcome_measure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RIE-%06d', id)) VIRTUAL,
  instrument TEXT NOT NULL,
  wave TEXT NOT NULL,                     -- wave
  day TEXT NOT NULL CHECK (day IS date(day)),
  person INTEGER REFERENCES person (id),
  household INTEGER REFERENCES household (id),
  comune INTEGER REFERENCES comune (id),
  area TEXT,                              -- assessment_area
  item TEXT NOT NULL,
  level TEXT,                             -- resource_level
  value INTEGER,
  answer TEXT,
  rater INTEGER REFERENCES staff (id),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (person IS NOT NULL OR household IS NOT NULL OR comune IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX outcome_measure_origin ON outcome_measure (origin) WHERE origin IS NOT NULL;
CREATE INDEX outcome_measure_person ON outcome_measure (person) WHERE person IS NOT NULL;
