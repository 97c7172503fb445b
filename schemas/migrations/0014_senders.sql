-- Who owes which file, and how senders spell.

CREATE TABLE delivery (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CNG-%06d', id)) VIRTUAL,
  source TEXT NOT NULL,
  sender TEXT NOT NULL,
  organisation INTEGER REFERENCES organisation (id),
  frequency TEXT NOT NULL,                -- frequency
  due_day INTEGER NOT NULL CHECK (due_day BETWEEN 0 AND 120),
  email TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX delivery_key ON delivery (source, sender, coalesce(valid_from, ''));

CREATE TABLE spelling (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('GRF-%06d', id)) VIRTUAL,
  source TEXT NOT NULL,
  heading TEXT NOT NULL,
  written TEXT NOT NULL,
  meaning TEXT NOT NULL,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (source, heading, written)
) STRICT;

-- Two records that were found to be one: the loser points at the survivor. Its transaction holds what it changed.
CREATE TABLE merger (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('UN-%06d', id)) VIRTUAL,
  register TEXT NOT NULL,
  loser INTEGER NOT NULL,
  survivor INTEGER NOT NULL,
  tx INTEGER NOT NULL REFERENCES tx (id),
  undone_by INTEGER REFERENCES tx (id)
) STRICT;
CREATE INDEX merger_survivor ON merger (register, survivor);
