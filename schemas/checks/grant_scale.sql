/*
id = "grant_scale"
severity = "warning"
title = "Scala di equivalenza che non torna con i componenti"
meaning = "La scala dell'ADI data da INPS non è quella che viene dalle schede dei componenti nel giorno della domanda. Chi sta in istituto a carico pubblico o è stato via dall'Italia non conta: le schede non lo dicono."
remedy = "Controllare componenti, disabilità, età e certificati; se le schede sono giuste, segnalarlo alla famiglia: la scala la decide INPS"
area = "casi"
register = "measure_grant"
rules = ["V2", "S-096"]
source = "DL 48/2023 art. 2 c. 4; messaggio INPS 592/2025"
evidence = "secondary"
parameters = ["ADI_SCALE_BASE", "ADI_SCALE_DISABLED", "ADI_SCALE_OVER_60", "ADI_SCALE_OLD_AGE", "ADI_SCALE_CARE", "ADI_SCALE_CARE_AGE", "ADI_SCALE_CARE_MINORS", "ADI_SCALE_HARDSHIP", "ADI_SCALE_MINOR", "ADI_SCALE_MINORS_FULL", "ADI_SCALE_MINOR_MORE", "ADI_SCALE_CAP", "ADI_SCALE_CAP_SEVERE", "ADULT_AGE"]
dated = true
*/
-- Hundredths. Each member counts once, by the heaviest weight; who applies is the base. A household of which somebody's
-- birth day or membership is not on file is left alone. The card does not say whether a disability is grave: with one,
-- both caps are right.
WITH
asked AS (
  SELECT g.id, g.code, g.person, g.household, g.scale, g.members, g.applied_on AS day
    FROM measure_grant AS g
   WHERE g.measure = 'ADI' AND g.scale IS NOT NULL AND g.household IS NOT NULL AND g.applied_on <= :as_of
     AND coalesce(g.decision, 'accepted') <> 'rejected'
),
rule AS (
  SELECT a.id AS "grant", q.id AS name, q.value
    FROM asked AS a
    JOIN temp.parameter AS q ON (q.id LIKE 'ADI_SCALE_%' OR q.id = 'ADULT_AGE')
     AND a.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
),
rules AS (
  SELECT "grant",
         max(CASE name WHEN 'ADI_SCALE_BASE' THEN value END) AS base,
         max(CASE name WHEN 'ADI_SCALE_DISABLED' THEN value END) AS disabled,
         max(CASE name WHEN 'ADI_SCALE_OVER_60' THEN value END) AS old,
         max(CASE name WHEN 'ADI_SCALE_OLD_AGE' THEN value END) AS old_age,
         max(CASE name WHEN 'ADI_SCALE_CARE' THEN value END) AS care,
         max(CASE name WHEN 'ADI_SCALE_CARE_AGE' THEN value END) AS care_age,
         max(CASE name WHEN 'ADI_SCALE_CARE_MINORS' THEN value END) AS care_minors,
         max(CASE name WHEN 'ADI_SCALE_HARDSHIP' THEN value END) AS hardship,
         max(CASE name WHEN 'ADI_SCALE_MINOR' THEN value END) AS minor,
         max(CASE name WHEN 'ADI_SCALE_MINORS_FULL' THEN value END) AS full_minors,
         max(CASE name WHEN 'ADI_SCALE_MINOR_MORE' THEN value END) AS minor_more,
         max(CASE name WHEN 'ADI_SCALE_CAP' THEN value END) AS cap,
         max(CASE name WHEN 'ADI_SCALE_CAP_SEVERE' THEN value END) AS cap_severe,
         max(CASE name WHEN 'ADULT_AGE' THEN value END) AS adult
    FROM rule
   GROUP BY "grant"
),
member AS (
  SELECT a.id AS "grant", m.person, m.person = a.person AS applicant, coalesce(m.disabled, 0) AS disabled,
         CAST(strftime('%Y', a.day) AS INTEGER) - CAST(strftime('%Y', p.birth_day) AS INTEGER)
           - (strftime('%m-%d', a.day) < strftime('%m-%d', p.birth_day)) AS age,
         EXISTS (SELECT 1 FROM disadvantage_certificate AS d
                  WHERE d.person = m.person AND coalesce(d.programme_from, '9999') <= a.day
                    AND coalesce(d.programme_to, '9999') >= a.day) AS hardship
    FROM asked AS a
    JOIN household_member AS m ON m.household = a.household
     AND coalesce(m.valid_from, '') <= a.day AND coalesce(m.valid_to, '9999') >= a.day
    JOIN person AS p ON p.id = m.person
),
weighed AS (
  SELECT m."grant", m.age, m.disabled, m.age < r.adult AS minor,
         CASE WHEN m.applicant THEN 0
              WHEN m.disabled THEN r.disabled
              WHEN m.age >= r.old_age THEN r.old
              WHEN m.age >= r.adult AND m.hardship THEN r.hardship
              WHEN m.age < r.adult
              THEN CASE WHEN row_number() OVER (PARTITION BY m."grant", m.age < r.adult AND NOT m.disabled AND NOT m.applicant
                                                ORDER BY m.person) <= r.full_minors
                        THEN r.minor ELSE r.minor_more END
              ELSE 0 END AS weight
    FROM member AS m JOIN rules AS r ON r."grant" = m."grant"
),
household AS (
  SELECT "grant", count(*) AS members, count(age) AS dated, sum(weight) AS weight, sum(minor) AS minors,
         sum(NOT minor) AS adults, max(disabled) AS disabled, min(age) AS youngest
    FROM weighed
   GROUP BY "grant"
),
scaled AS (
  SELECT a.code, a.day, a.scale, h.disabled, r.cap, r.cap_severe,
         r.base + h.weight
           + CASE WHEN h.adults > 0 AND (h.youngest < r.care_age OR h.minors >= r.care_minors OR h.disabled)
                  THEN r.care ELSE 0 END AS expected
    FROM asked AS a
    JOIN household AS h ON h."grant" = a.id AND h.dated = h.members AND h.members = coalesce(a.members, h.members)
    JOIN rules AS r ON r."grant" = a.id
)
SELECT code AS record, day,
       printf('INPS %d,%02d; dalle schede %d,%02d', scale / 100, scale % 100, min(expected, cap) / 100, min(expected, cap) % 100) AS detail
  FROM scaled
 WHERE scale <> min(expected, cap)
   AND NOT (disabled AND scale = min(expected, cap_severe))
