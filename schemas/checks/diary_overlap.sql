/*
id = "diary_overlap"
severity = "error"
title = "Attività del diario che si sovrappongono"
meaning = "Lo stesso operatore risulta in due attività negli stessi minuti"
remedy = "Correggere gli orari del diario"
area = "spesa"
register = "diary_entry"
rules = ["V-18E", "S-099"]
dated = true
*/
SELECT e.code AS record, e.day AS day, 'inizia alle ' || e.start_at || ', prima che finisca ' || o.code AS detail
  FROM diary_entry AS e
  JOIN diary_entry AS o ON o.staff = e.staff AND o.day = e.day AND o.id <> e.id
 WHERE o.start_at < e.start_at
   AND coalesce(o.end_at, strftime('%H:%M', o.start_at, '+' || o.minutes || ' minutes')) > e.start_at
