-- What left the house, and reports kept as they were.

-- Bytes, each once. The journal does not see this table: whoever refers to a file keeps its digest, and that is journaled.
CREATE TABLE kept_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  digest TEXT NOT NULL UNIQUE,   -- SHA-256 of `bytes`, hexadecimal
  bytes BLOB NOT NULL
) STRICT;

-- A document made to be sent.
CREATE TABLE sent_document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('INV-%06d', id)) VIRTUAL,
  document TEXT NOT NULL,        -- key of the workbook or letter
  title TEXT NOT NULL,
  about TEXT,                    -- code of the record that it is about
  parameters TEXT NOT NULL,      -- as typed: "annuality=2024; period=2026-01-01..2026-01-31"
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  recipient TEXT NOT NULL,
  at TEXT NOT NULL,              -- UTC, YYYY-MM-DDThh:mm:ssZ
  actor TEXT NOT NULL,
  login TEXT NOT NULL,
  reason TEXT NOT NULL,
  file_name TEXT NOT NULL,       -- without folder
  size INTEGER NOT NULL CHECK (size >= 0),   -- bytes
  digest TEXT NOT NULL REFERENCES kept_file (digest),
  rows_digest TEXT NOT NULL REFERENCES kept_file (digest),  -- the rows it was made from, packed
  head TEXT NOT NULL,            -- of the journal that it saw: "12:9f86d081884c7d65"
  with_protected INTEGER NOT NULL DEFAULT 0 CHECK (with_protected IN (0, 1)),
  replaces INTEGER REFERENCES sent_document (id),
  protocol TEXT,
  confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)),
  revoked_on TEXT CHECK (revoked_on IS date(revoked_on)),
  revoked_because TEXT,
  CHECK ((protocol IS NULL) = (confirmed_on IS NULL)),
  CHECK ((revoked_because IS NULL) = (revoked_on IS NULL)),
  CHECK (replaces < id)
) STRICT;
CREATE UNIQUE INDEX sent_document_replaces ON sent_document (replaces) WHERE replaces IS NOT NULL;

-- Records whose rows went into it: ranges of ids.
CREATE TABLE sent_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sent_document INTEGER NOT NULL REFERENCES sent_document (id),
  register TEXT NOT NULL,        -- table
  first_record INTEGER NOT NULL,
  last_record INTEGER NOT NULL,
  CHECK (last_record >= first_record)
) STRICT;
CREATE INDEX sent_record_document ON sent_record (sent_document);
CREATE INDEX sent_record_register ON sent_record (register, first_record);

-- A report as it came out, with the records behind each cell.
CREATE TABLE frozen_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RAP-%06d', id)) VIRTUAL,
  title TEXT NOT NULL,
  report TEXT NOT NULL,          -- its key
  period_from TEXT NOT NULL CHECK (period_from IS date(period_from)),
  period_to TEXT NOT NULL CHECK (period_to IS date(period_to)),
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  dimension TEXT NOT NULL,       -- of --by; empty: the report's own
  narrowed TEXT NOT NULL,        -- one "column=value" a line
  at TEXT NOT NULL,              -- UTC, YYYY-MM-DDThh:mm:ssZ
  actor TEXT NOT NULL,
  login TEXT NOT NULL,
  head TEXT NOT NULL,            -- of the journal that it saw: "12:9f86d081884c7d65"
  digest TEXT NOT NULL REFERENCES kept_file (digest)  -- the document and the records, packed
) STRICT;
