/*
id = "delivery_late"
severity = "warning"
title = "File attesi e non arrivati"
meaning = "Chi deve mandare il file non l'ha mandato entro i giorni concordati: i conti del periodo sono incompleti."
remedy = "Sollecitare chi manda; l'elenco completo è in intake expected"
area = "dati"
register = "delivery"
rules = ["V-28", "S-101", "S-119"]
dated = true
*/
-- A batch is of the period in which its reference day lies; where several senders share a source, its file name tells
-- whose it is. What was owed is looked for one year back, never before the sender began.
WITH RECURSIVE
length (frequency, months) AS (
  VALUES ('monthly', 1), ('quarterly', 3), ('four_monthly', 4), ('half_yearly', 6), ('yearly', 12)
),
arrived AS MATERIALIZED (
  SELECT coalesce(b.source, b.register) AS source, lower(b.file_name) AS file_name, coalesce(b.reference_day, date(b.started_at)) AS day
    FROM batch AS b
   WHERE b.undone_by IS NULL AND date(b.started_at) <= :as_of
),
owed (delivery, months, first) AS (
  SELECT d.id, l.months, date(:as_of, 'start of year', '-1 year')
    FROM delivery AS d JOIN length AS l ON l.frequency = d.frequency
  UNION ALL
  SELECT delivery, months, date(first, '+' || months || ' months') FROM owed WHERE first < :as_of
)
SELECT d.code AS record, date(o.first, '+' || o.months || ' months', '-1 day', '+' || d.due_day || ' days') AS day,
       d.source || ': manca il periodo dal ' || strftime('%d/%m/%Y', o.first) || ' al '
       || strftime('%d/%m/%Y', o.first, '+' || o.months || ' months', '-1 day') AS detail
  FROM owed AS o
  JOIN delivery AS d ON d.id = o.delivery
 WHERE date(o.first, '+' || o.months || ' months', '-1 day', '+' || d.due_day || ' days') BETWEEN date(:as_of, '-1 year') AND date(:as_of, '-1 day')
   AND date(o.first, '+' || o.months || ' months', '-1 day')
       >= coalesce(d.valid_from, (SELECT min(a.day) FROM arrived AS a WHERE a.source = d.source), '9999')
   AND o.first <= coalesce(d.valid_to, '9999')
   AND NOT EXISTS (SELECT 1 FROM arrived AS a
                    WHERE a.source IN (d.source, replace(d.source, 'register:', ''))
                      AND (d.file_name IS NULL OR instr(a.file_name, lower(d.file_name)) > 0)
                      AND a.day BETWEEN o.first AND date(o.first, '+' || o.months || ' months', '-1 day'))
