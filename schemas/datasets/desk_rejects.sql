/*
label = "Righe respinte che aspettano"
grain = "un file con righe respinte, senza un arrivo successivo pulito della stessa fonte"
record = "batch"
order = ["started_on", "batch"]
requirement = "S-101"

[[column]]
key = "batch"
label = "Arrivo"

[[column]]
key = "started_on"
label = "Importato il"
type = "day"

[[column]]
key = "source"
label = "Fonte"

[[column]]
key = "file"
label = "File"

[[column]]
key = "rejected"
label = "Righe respinte"
type = "integer"

[[column]]
key = "reason"
label = "La prima dice"
*/
SELECT CAST(batch.id AS TEXT) AS batch, substr(batch.started_at, 1, 10) AS started_on, coalesce(batch.source,
    batch.register) AS source,
       batch.file_name AS file, batch.rejected AS rejected,
       (SELECT batch_row.reason FROM batch_row WHERE batch_row.batch = batch.id AND batch_row.outcome = 'rejected'
         ORDER BY batch_row.line, batch_row.id LIMIT 1) AS reason
  FROM batch
 WHERE batch.rejected > 0
   AND batch.undone_by IS NULL
   AND substr(batch.started_at, 1, 10) <= :as_of
   AND NOT EXISTS (SELECT 1 FROM batch AS later
                    WHERE later.id > batch.id AND later.undone_by IS NULL AND later.rejected = 0
                      AND coalesce(later.source, later.register) = coalesce(batch.source, batch.register))
