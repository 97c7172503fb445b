/*
id = "budget_moved"
severity = "warning"
title = "Spostamenti fra voci oltre la quota ammessa"
meaning = "Una revisione del programma sposta fra le voci dell'annualità più di quanto il vincolo ammette"
remedy = "Chiedere l'autorizzazione, o fare una variazione più piccola"
area = "spesa"
register = "fund_annuality"
rules = ["V-24B", "S-098"]
source = "Registro dei vincoli, con la fonte di ciascuno"
evidence = "practice"
dated = true
*/
WITH step AS (
  SELECT n.fund_annuality, n.revision, n.decided_on, n.amount - coalesce(b.amount, 0) AS moved
    FROM budget_item AS n
    LEFT JOIN budget_item AS b
      ON b.fund_annuality = n.fund_annuality AND b.intervention = n.intervention AND b.modality = n.modality AND b.line = n.line
     AND b.cost_kind = n.cost_kind AND b.organisation IS n.organisation
     AND b.revision = (SELECT max(k.revision) FROM budget_item AS k
                        WHERE k.fund_annuality = n.fund_annuality AND k.intervention = n.intervention AND k.modality = n.modality AND k.line = n.line
                          AND k.cost_kind = n.cost_kind AND k.organisation IS n.organisation AND k.revision < n.revision)
   WHERE n.revision > 0 AND coalesce(n.decided_on, '') <= :as_of
), moved AS (
  SELECT fund_annuality, revision, max(decided_on) AS decided_on, sum(max(-moved, 0)) AS amount
    FROM step
   GROUP BY 1, 2
), planned AS (
  SELECT fund_annuality, sum(amount) AS amount FROM budget_item WHERE revision = 0 GROUP BY 1
)
SELECT y.code AS record, coalesce(m.decided_on, :as_of) AS day,
       'revisione ' || m.revision || ': spostati ' || printf('%.2f', m.amount / 100.0) || ' su ' || printf('%.2f', p.amount / 100.0)
       || ', limite ' || printf('%.2f %%', v.value / 100.0) AS detail
  FROM moved AS m
  JOIN planned AS p ON p.fund_annuality = m.fund_annuality
  JOIN fund_annuality AS y ON y.id = m.fund_annuality
  JOIN spending_limit AS v ON v.numerator = 'budget_moved' AND (v.fund IS NULL OR v.fund = y.fund)
   AND y.year BETWEEN coalesce(v.year_from, y.year) AND coalesce(v.year_to, y.year)
 WHERE NOT CASE v.comparison WHEN '<' THEN m.amount * 10000 < p.amount * v.value
                             ELSE m.amount * 10000 <= p.amount * v.value END
