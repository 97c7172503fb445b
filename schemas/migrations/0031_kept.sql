-- What frozen reports count, corrections that were revoked, and what was erased.

-- Records whose rows a frozen report counts: ranges of ids.
CREATE TABLE frozen_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  frozen_report INTEGER NOT NULL REFERENCES frozen_report (id),
  register TEXT NOT NULL,        -- table
  first_record INTEGER NOT NULL,
  last_record INTEGER NOT NULL,
  CHECK (last_record >= first_record)
) STRICT;
CREATE INDEX frozen_record_report ON frozen_record (frozen_report);
CREATE INDEX frozen_record_register ON frozen_record (register, first_record);

-- A correction that was revoked makes room for another.
DROP INDEX sent_document_replaces;
CREATE UNIQUE INDEX sent_document_replaces ON sent_document (replaces) WHERE replaces IS NOT NULL AND revoked_on IS NULL;

-- Bytes that were erased: their digest stays, and with it what the register of sent documents says.
ALTER TABLE kept_file ADD COLUMN erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1));

-- What was taken out of the memory of the case file, for good.
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ERA-%06d', id)) VIRTUAL,
  record TEXT NOT NULL,          -- code
  images INTEGER NOT NULL,       -- values of before, in the journal
  findings INTEGER NOT NULL,     -- values that came and were not taken
  files INTEGER NOT NULL,        -- contents of documents that no longer stand
  digest TEXT NOT NULL           -- SHA-256 over the digests of what was erased, hexadecimal
) STRICT;
