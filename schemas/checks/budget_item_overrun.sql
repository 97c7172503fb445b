/*
id = "budget_item_overrun"
severity = "warning"
title = "Imputato oltre il programmato"
meaning = "La spesa di un intervento supera quanto è programmato per l'annualità, con l'ultima revisione"
remedy = "Registrare la revisione del programma, o spostare la parte che eccede"
area = "spesa"
register = "budget_item"
rules = ["V-24", "S-098", "S-107"]
uses = ["charged_lines"]
*/
WITH planned AS (
  SELECT b.fund_annuality, b.intervention, max(b.id) AS budget_item, sum(b.amount) AS amount
    FROM budget_item AS b
   WHERE coalesce(b.decided_on, '') <= :as_of
     AND NOT EXISTS (SELECT 1 FROM budget_item AS n
                      WHERE n.fund_annuality = b.fund_annuality AND n.intervention = b.intervention
                        AND n.modality = b.modality AND n.line = b.line AND n.cost_kind = b.cost_kind
                        AND n.organisation IS b.organisation AND n.revision > b.revision
                        AND coalesce(n.decided_on, '') <= :as_of)
   GROUP BY 1, 2
), charged AS (
  SELECT a.fund_annuality, a.intervention, sum(a.counted) AS amount
    FROM charged_lines AS a
   GROUP BY 1, 2
)
SELECT b.code AS record,
       'imputati ' || printf('%.2f', c.amount / 100.0) || ' su ' || printf('%.2f', p.amount / 100.0) || ' programmati per ' || i.acronym AS detail
  FROM planned AS p
  JOIN charged AS c ON c.fund_annuality = p.fund_annuality AND c.intervention = p.intervention
  JOIN budget_item AS b ON b.id = p.budget_item
  JOIN intervention AS i ON i.id = p.intervention
 WHERE c.amount > p.amount
