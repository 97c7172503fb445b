/*
label = "File attesi"
grain = "un file che qualcuno deve mandare: quelli dei periodi che finiscono tra :from e :to, e quelli di prima che mancano ancora"
record = "delivery"
day = "due"
order = ["come_on", "-days_late", "due", "source", "sender", "period_from"]
requirement = "S-119"

[[column]]
key = "delivery"
label = "Consegna"

[[column]]
key = "source"
label = "Fonte"

[[column]]
key = "sender"
label = "Chi manda"

[[column]]
key = "period_from"
label = "Periodo dal"
type = "day"

[[column]]
key = "period_to"
label = "al"
type = "day"

[[column]]
key = "due"
label = "Entro il"
type = "day"

[[column]]
key = "come_on"
label = "Arrivato il"
type = "day"

[[column]]
key = "days_late"
label = "Giorni di ritardo"
type = "integer"

[[column]]
key = "state"
label = "Stato"
codes = "delivery_state"

[[column]]
key = "reminder"
label = "Promemoria"
*/
-- A batch is of the period in which its reference day lies; where several senders share a source, its file name tells
-- whose it is. What was owed before :from is looked for one year back, and never before the sender began.
WITH RECURSIVE
  length (frequency, months) AS (
    VALUES ('monthly', 1), ('quarterly', 3), ('four_monthly', 4), ('half_yearly', 6), ('yearly', 12)),
  arrived (source, file_name, day, come_on) AS (
    SELECT coalesce(source, register), lower(file_name), coalesce(reference_day, date(started_at)), date(started_at)
      FROM batch
     WHERE undone_by IS NULL AND date(started_at) <= :as_of),
  owed (delivery, months, first, last) AS (
    SELECT delivery.id, length.months,
           date(:from, 'start of year', '-1 year'),
           date(:from, 'start of year', '-1 year', '+' || length.months || ' months', '-1 day')
      FROM delivery
      JOIN length ON length.frequency = delivery.frequency
     UNION ALL
    SELECT delivery, months, date(first, '+' || months || ' months'),
           date(first, '+' || (2 * months) || ' months', '-1 day')
      FROM owed
     WHERE date(first, '+' || (2 * months) || ' months', '-1 day') <= :to),
  answered AS (
    SELECT delivery.id, owed.first, owed.last,
           date(owed.last, '+' || delivery.due_day || ' days') AS due,
           (SELECT min(arrived.come_on)
              FROM arrived
             WHERE arrived.source IN (delivery.source, replace(delivery.source, 'register:', ''))
               AND arrived.day BETWEEN owed.first AND owed.last
               AND (delivery.file_name IS NULL OR instr(arrived.file_name, lower(delivery.file_name)) > 0)) AS come_on,
           coalesce(delivery.valid_from,
                    (SELECT min(arrived.day) FROM arrived WHERE arrived.source = delivery.source),
                    :from) AS began,
           coalesce(delivery.valid_to, '9999') AS ended
      FROM owed
      JOIN delivery ON delivery.id = owed.delivery),
  judged AS (
    SELECT *,
           CAST(max(0, julianday(coalesce(come_on, :as_of)) - julianday(due)) AS INTEGER) AS days_late
      FROM answered
     WHERE last <= :to
       AND last >= began
       AND first <= ended
       AND (last >= :from OR (come_on IS NULL AND last >= date(:from, '-1 year'))))
SELECT delivery.code AS delivery,
       delivery.source AS source,
       delivery.sender AS sender,
       judged.first AS period_from,
       judged.last AS period_to,
       judged.due AS due,
       judged.come_on AS come_on,
       judged.days_late AS days_late,
       CASE WHEN judged.come_on IS NOT NULL THEN iif(judged.days_late > 0, 'come_late', 'come')
            ELSE iif(judged.days_late > 0, 'late', 'due')
       END AS state,
       CASE WHEN judged.come_on IS NULL
            THEN delivery.sender || ': si aspetta il file "' || delivery.source || '" dal ' ||
                 strftime('%d/%m/%Y', judged.first) || ' al ' || strftime('%d/%m/%Y', judged.last) || ', entro il ' ||
                 strftime('%d/%m/%Y', judged.due) ||
                 iif(judged.days_late = 0, '.', ': al ' || strftime('%d/%m/%Y', :as_of) || ' non è arrivato, giorni di ritardo ' ||
                                                judged.days_late || '. Mandarlo, o dire che non ci sono righe.')
       END AS reminder
  FROM judged
  JOIN delivery ON delivery.id = judged.id
