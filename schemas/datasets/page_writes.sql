/*
label = "Chi ha scritto"
grain = "una scrittura su un record della pagina"
record = "record"
order = ["at", "record", "what"]
requirement = "S-114"

[[column]]
key = "at"
label = "Quando"

[[column]]
key = "what"
label = "Che cosa"

[[column]]
key = "record"
label = "Record"

[[column]]
key = "command"
label = "Comando"

[[column]]
key = "actor"
label = "Chi"

[[column]]
key = "reason"
label = "Motivo"

[[column]]
key = "file"
label = "Dal file"
*/
-- The journal of everything that the page is about, from the first writing.
SELECT tx.at, 'inserito' AS what, s.code AS record, tx.command, coalesce(nullif(tx.actor, ''), tx.login) AS actor, tx.reason, b.file_name AS file
  FROM temp.subject AS s
  JOIN tx_insert AS i ON i.register = s.register AND s.id BETWEEN i.first_record AND i.last_record
  JOIN tx ON tx.id = i.tx
  LEFT JOIN batch AS b ON b.tx = tx.id
 UNION ALL
SELECT tx.at, CASE m.kind WHEN 'remove' THEN 'tolto' ELSE 'cambiato' END, s.code, tx.command, coalesce(nullif(tx.actor, ''), tx.login), tx.reason, b.file_name
  FROM temp.subject AS s
  JOIN tx_image AS m ON m.register = s.register AND m.record = s.id
  JOIN tx ON tx.id = m.tx
  LEFT JOIN batch AS b ON b.tx = tx.id
