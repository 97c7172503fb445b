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
