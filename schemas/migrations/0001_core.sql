-- The memory of the case file itself: what was written when and by whom, and what came in with which file.

-- One row per writing command. The chain of digests shows accidents and plain edits.
CREATE TABLE tx (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,             -- UTC, YYYY-MM-DDThh:mm:ssZ
  clock_fixed INTEGER NOT NULL DEFAULT 0 CHECK (clock_fixed IN (0, 1)),  -- POVNET_NOW was set
  actor TEXT NOT NULL,          -- as claimed
  login TEXT NOT NULL,          -- as the system knows it
  command TEXT NOT NULL,
  reason TEXT NOT NULL,
  batch INTEGER REFERENCES batch (id),
  schema INTEGER NOT NULL,      -- user_version at the time
  previous BLOB NOT NULL,       -- digest of the row before; 32 zero bytes for the first
  digest BLOB NOT NULL          -- SHA-256 over the above, the digests of its images and its inserts
) STRICT;
CREATE INDEX tx_batch ON tx (batch) WHERE batch IS NOT NULL;

-- What an update or a removal found. The image may be erased; its digest stays, and with it the chain.
CREATE TABLE tx_image (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tx INTEGER NOT NULL REFERENCES tx (id),
  register TEXT NOT NULL,       -- table
  record INTEGER NOT NULL,      -- its id
  kind TEXT NOT NULL CHECK (kind IN ('update', 'remove')),
  digest BLOB NOT NULL,         -- SHA-256 of `image`
  row_digest BLOB NOT NULL,     -- of the row as left: 8 bytes; empty after a removal
  image TEXT                    -- JSON, the columns that differed from their default; NULL once erased
) STRICT;
CREATE INDEX tx_image_tx ON tx_image (tx);
CREATE INDEX tx_image_record ON tx_image (register, record);

-- Rows that a transaction added: a range of ids without gaps.
CREATE TABLE tx_insert (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tx INTEGER NOT NULL REFERENCES tx (id),
  register TEXT NOT NULL,       -- table
  first_record INTEGER NOT NULL,
  last_record INTEGER NOT NULL,
  row_digests BLOB NOT NULL,    -- 8 bytes a row, in order of id
  CHECK (length(row_digests) = 8 * (last_record - first_record + 1))
) STRICT;
CREATE INDEX tx_insert_tx ON tx_insert (tx);
CREATE INDEX tx_insert_register ON tx_insert (register, first_record);

-- One file imported, in one transaction.
CREATE TABLE batch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tx INTEGER NOT NULL REFERENCES tx (id),
  source TEXT,                  -- name of the source description, where one was used
  register TEXT,                -- or the register
  file_name TEXT NOT NULL,      -- without folder
  file_digest TEXT NOT NULL,    -- SHA-256 of its bytes, hexadecimal
  reference_day TEXT CHECK (reference_day IS date(reference_day, '+0 days')),
  started_at TEXT NOT NULL,     -- UTC, YYYY-MM-DDThh:mm:ssZ
  rows INTEGER NOT NULL DEFAULT 0,       -- source rows; the five below add up to them
  imported INTEGER NOT NULL DEFAULT 0,
  unchanged INTEGER NOT NULL DEFAULT 0,
  set_aside INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  undone_by INTEGER REFERENCES tx (id)
) STRICT;
CREATE INDEX batch_tx ON batch (tx);
CREATE INDEX batch_file ON batch (file_digest);

-- Source rows that made no record, by number only: no personal data.
CREATE TABLE batch_row (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch INTEGER NOT NULL REFERENCES batch (id),
  sheet TEXT,
  line INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('set_aside', 'skipped', 'rejected')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX batch_row_batch ON batch_row (batch);

-- What an import noticed about a row that it took.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  batch INTEGER NOT NULL REFERENCES batch (id),
  sheet TEXT,
  line INTEGER NOT NULL,
  register TEXT,
  record INTEGER,               -- id in that register
  column TEXT,
  kind TEXT NOT NULL,
  incoming TEXT                 -- the value that came and was not taken
) STRICT;
CREATE INDEX finding_batch ON finding (batch);
CREATE INDEX finding_record ON finding (register, record);

-- Values set by hand: they win over imports.
CREATE TABLE hand_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  register TEXT NOT NULL,
  record INTEGER NOT NULL,
  column TEXT NOT NULL,
  tx INTEGER NOT NULL REFERENCES tx (id),
  UNIQUE (register, record, column)
) STRICT;
