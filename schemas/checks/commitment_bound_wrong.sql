/*
id = "commitment_bound_wrong"
severity = "warning"
title = "Obblighi di misura su chi non è tenuto"
meaning = "Un impegno è obbligatorio solo per una persona maggiorenne tenuta agli obblighi; per gli altri è volontario."
remedy = "Correggere nella prossima versione: togliere l'obbligo, o indicare la persona tenuta"
area = "casi"
register = "commitment"
rules = ["V6B", "S-072", "S-092"]
source = "D.Lgs. 147/2017 art. 6; per i minori regola dedotta"
evidence = "inferred"
parameters = ["ADULT_AGE"]
dated = true
*/
WITH binding AS (
  SELECT c.id, c.code, c.person, coalesce(c.start_on, s.signed_on, s.drafted_on, :as_of) AS day
    FROM commitment AS c
    JOIN plan AS s ON s.id = c.plan
   WHERE c.bound = 1 AND coalesce(c.status, 'open') = 'open' AND coalesce(s.status, '') NOT IN ('replaced', 'closed')
),
judged AS (
  SELECT b.code, b.day,
         CASE WHEN b.person IS NULL THEN 'nessuna persona indicata'
              WHEN p.birth_day > date(b.day, '-' || q.value || ' years') THEN 'la persona è minorenne'
              WHEN EXISTS (SELECT 1 FROM household_member AS m
                            WHERE m.person = b.person AND m.bound = 0
                              AND coalesce(m.valid_from, '') <= b.day AND coalesce(m.valid_to, '9999') >= b.day)
                OR EXISTS (SELECT 1 FROM measure_grant AS g
                            WHERE g.person = b.person AND g.bound = 0
                              AND coalesce(g.valid_from, '') <= b.day AND coalesce(g.valid_to, '9999') >= b.day)
              THEN 'la persona non è tenuta agli obblighi' END AS detail
    FROM binding AS b
    JOIN temp.parameter AS q ON q.id = 'ADULT_AGE'
     AND b.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
    LEFT JOIN person AS p ON p.id = b.person
)
SELECT code AS record, day, detail FROM judged WHERE detail IS NOT NULL
