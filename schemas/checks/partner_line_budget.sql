/*
id = "partner_line_budget"
severity = "warning"
title = "Budget delle linee oltre quello del partner"
meaning = "I budget di un partner nelle linee di azione superano il suo budget nella convenzione"
remedy = "Correggere l'uno o gli altri"
area = "spesa"
register = "convention_partner"
rules = ["S-030"]
*/
SELECT p.code AS record, printf('%.2f nelle linee, %.2f nella convenzione', sum(l.budget) / 100.0, p.budget / 100.0) AS detail
  FROM convention_partner AS p
  JOIN partner_line AS l ON l.convention = p.convention AND l.organisation = p.organisation
   AND :as_of BETWEEN coalesce(l.valid_from, '') AND coalesce(l.valid_to, '9999')
 WHERE :as_of BETWEEN coalesce(p.valid_from, '') AND coalesce(p.valid_to, '9999')
 GROUP BY p.id
HAVING sum(l.budget) > p.budget
