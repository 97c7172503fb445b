/*
label = "Termini ADI scaduti"
grain = "un termine di una domanda ADI che scade nel periodo"
record = "grant"
day = "due"
order = ["due", "term", "grant"]
parameters = ["ADI_SUMMONS_DAYS", "ADI_FIRST_MEETING_DAYS", "ADI_NEXT_MEETING_DAYS", "ADI_WORK_AGE_FROM", "ADI_WORK_AGE_TO"]
requirement = "S-096"

[[column]]
key = "grant"
label = "Domanda"

[[column]]
key = "term"
label = "Termine"
codes = "adi_term"

[[column]]
key = "due"
label = "Scadenza"
type = "day"

[[column]]
key = "done_on"
label = "Fatto il"
type = "day"

[[column]]
key = "kept"
label = "Rispettato"
type = "flag"

[[column]]
key = "comune"
label = "Comune (ISTAT)"
*/
-- A meeting every so many days is owed where somebody of working age is not exempt, or nobody is known; days of a
-- justified reason are added. What a summons or a meeting of after the reference day does is not known yet.
WITH exempting AS (
  SELECT code FROM temp.code WHERE list = 'exempt_from_checks'
), running AS (
  SELECT g.id, g.code, g.household, g.person, coalesce(g.clock_from, g.pad_on) AS origin, g.exemption,
         CASE WHEN coalesce(g.status, 'granted') IN ('granted', 'suspended', 'resumed', 'renewed') THEN coalesce(g.valid_to, '9999')
              ELSE min(coalesce(g.status_on, ''), coalesce(g.valid_to, '9999')) END AS until
    FROM measure_grant AS g
   WHERE g.measure = 'ADI' AND coalesce(g.decision, 'accepted') = 'accepted'
), met AS (
  SELECT r.id AS grant_id, k.id AS care_case, m.day, m.kind <> 'cpi' AS first
    FROM running AS r
    JOIN care_case AS k ON k.measure_grant = r.id
    JOIN meeting AS m ON m.care_case = k.id
   WHERE m.kind IN ('interview', 'home_visit', 'monitoring', 'cpi') AND m.day BETWEEN r.origin AND :as_of
), asked AS (
  SELECT r.id AS grant_id, min(coalesce(s.sent_on, s.appointment_on)) AS day
    FROM running AS r
    JOIN care_case AS k ON k.measure_grant = r.id
    JOIN summons AS s ON s.care_case = k.id
   WHERE coalesce(s.sent_on, s.appointment_on) BETWEEN r.origin AND :as_of
   GROUP BY r.id
), start AS (
  SELECT id AS grant_id, NULL AS care_case, 'summons' AS term, 'ADI_SUMMONS_DAYS' AS length, origin AS day FROM running
  UNION ALL
  SELECT id, NULL, 'first_meeting', 'ADI_FIRST_MEETING_DAYS', origin FROM running
  UNION ALL
  SELECT grant_id, care_case, 'next_meeting', 'ADI_NEXT_MEETING_DAYS', day FROM met
), plain AS (
  SELECT start.*, date(start.day, '+' || q.value || ' days') AS due
    FROM start
    JOIN temp.parameter AS q
      ON q.id = start.length AND start.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
), owed AS (
  SELECT plain.grant_id, plain.term, plain.day,
         date(plain.due, '+' || CAST(coalesce((SELECT sum(julianday(min(coalesce(j.valid_to, plain.due), plain.due))
                                                         - julianday(max(j.valid_from, plain.day)) + 1)
                                                 FROM justification AS j
                                                WHERE j.care_case = plain.care_case
                                                  AND j.valid_from <= plain.due AND coalesce(j.valid_to, plain.due) >= plain.day), 0)
                                     AS INTEGER) || ' days') AS due
    FROM plain
), done AS (
  SELECT owed.*,
         CASE owed.term
           WHEN 'summons' THEN min(coalesce((SELECT asked.day FROM asked WHERE asked.grant_id = owed.grant_id), '9999'),
                                   coalesce((SELECT min(met.day) FROM met WHERE met.grant_id = owed.grant_id AND met.first), '9999'))
           WHEN 'first_meeting' THEN (SELECT min(met.day) FROM met WHERE met.grant_id = owed.grant_id AND met.first)
           ELSE (SELECT min(met.day) FROM met WHERE met.grant_id = owed.grant_id AND met.day > owed.day)
         END AS found
    FROM owed
   WHERE owed.due BETWEEN :from AND min(:to, :as_of)
)
SELECT running.code AS "grant", done.term, done.due,
       nullif(done.found, '9999') AS done_on,
       coalesce(done.found <= done.due, 0) AS kept,
       coalesce((SELECT c.istat
                   FROM care_case AS k JOIN comune AS c ON c.id = k.comune
                  WHERE k.measure_grant = running.id
                  ORDER BY k.id DESC LIMIT 1),
                (SELECT c.istat
                   FROM address AS d JOIN comune AS c ON c.id = d.comune
                  WHERE d.person = running.person
                    AND coalesce(d.valid_from, '') <= done.due AND coalesce(d.valid_to, '9999') >= done.due
                  ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
                  LIMIT 1)) AS comune
  FROM done
  JOIN running ON running.id = done.grant_id
 WHERE running.until >= done.due
   AND (done.term <> 'next_meeting'
        OR coalesce(running.exemption, '') NOT IN (SELECT code FROM exempting)
           AND coalesce((SELECT max(coalesce(m.disabled, 0) = 0
                                    AND coalesce(m.exemption, '') NOT IN (SELECT code FROM exempting)
                                    AND coalesce(p.birth_day, date(done.due, '-' || l.value || ' years'))
                                        BETWEEN date(done.due, '-' || (h.value + 1) || ' years', '+1 day')
                                            AND date(done.due, '-' || l.value || ' years'))
                           FROM household_member AS m
                           JOIN person AS p ON p.id = m.person
                           JOIN temp.parameter AS l
                             ON l.id = 'ADI_WORK_AGE_FROM' AND done.due BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
                           JOIN temp.parameter AS h
                             ON h.id = 'ADI_WORK_AGE_TO' AND done.due BETWEEN coalesce(h.valid_from, '') AND coalesce(h.valid_to, '9999')
                          WHERE m.household = running.household
                            AND coalesce(m.valid_from, '') <= done.due AND coalesce(m.valid_to, '9999') >= done.due), 1))
