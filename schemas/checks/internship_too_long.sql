/*
id = "internship_too_long"
severity = "warning"
title = "Tirocini di inclusione oltre i mesi ammessi"
meaning = "I tirocini di inclusione della persona, insieme, durano più dei mesi ammessi, e nessuna attestazione del servizio copre la parte in più."
remedy = "Acquisire l'attestazione del servizio che ha in carico la persona, o anticipare la fine"
area = "lavoro"
register = "internship"
rules = ["V-16", "S-084"]
source = "Accordo Stato-Regioni 7/CSR del 22/01/2015; Lombardia DGR X/5451 del 25/07/2016"
evidence = "secondary"
parameters = ["TIS_MONTHS_MOST"]
dated = true
*/
-- Days of the internships before, then the months from the first day of this one.
WITH term AS (
  SELECT t.id, t.code, t.valid_from, coalesce(t.ended_on, nullif(max(coalesce(t.valid_to, ''), coalesce((SELECT max(extends_to) FROM internship_attestation WHERE internship = t.id AND day <= :as_of), '')), '')) AS finish,
         coalesce((SELECT max(extends_to) FROM internship_attestation WHERE internship = t.id AND day <= :as_of), '') AS attested_to,
         date(t.valid_from, '+' || q.value || ' months',
              '-' || (1 + coalesce((SELECT sum(CAST(julianday(coalesce(o.ended_on, o.valid_to, o.valid_from))
                                                    - julianday(o.valid_from) AS INTEGER) + 1)
                                      FROM internship AS o
                                     WHERE o.person = t.person AND o.kind = 'inclusion'
                                       AND o.valid_from < t.valid_from), 0)) || ' days') AS limit_on
    FROM internship AS t
    JOIN temp.parameter AS q ON q.id = 'TIS_MONTHS_MOST'
     AND t.valid_from BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
   WHERE t.kind = 'inclusion' AND t.valid_from <= :as_of
)
SELECT code AS record, limit_on AS day, 'ammesso fino al ' || strftime('%d/%m/%Y', limit_on) || ', concordato fino al ' || strftime('%d/%m/%Y', finish) AS detail
  FROM term
 WHERE finish > limit_on AND finish > attested_to
