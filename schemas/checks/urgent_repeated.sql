/*
id = "urgent_repeated"
severity = "warning"
title = "Urgenze ripetute"
meaning = "La stessa persona è tornata con un'urgenza entro pochi giorni da un'altra: le risposte date una alla volta non bastano."
remedy = "Ricomporre le risposte: un case manager e un progetto"
area = "accessi"
register = "contact"
rules = ["S-027"]
parameters = ["CONTACT_URGENT_REPEAT_DAYS"]
dated = true
*/
WITH urgent AS MATERIALIZED (
  SELECT c.id FROM contact AS c WHERE c.urgent = 1 AND c.person IS NOT NULL AND c.day <= :as_of
  UNION
  SELECT c.id FROM request AS r JOIN contact AS c ON c.id = r.contact
   WHERE r.urgent = 1 AND c.person IS NOT NULL AND c.day <= :as_of
),
following AS (
  SELECT c.id, c.code, c.day, lag(c.day) OVER (PARTITION BY c.person ORDER BY c.day, c.id) AS before
    FROM urgent AS u JOIN contact AS c ON c.id = u.id
)
SELECT f.code AS record, f.day AS day, 'un''altra urgenza il ' || strftime('%d/%m/%Y', f.before) AS detail
  FROM following AS f
  JOIN temp.parameter AS q ON q.id = 'CONTACT_URGENT_REPEAT_DAYS'
   AND f.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')
 WHERE f.before >= date(f.day, '-' || q.value || ' days')
