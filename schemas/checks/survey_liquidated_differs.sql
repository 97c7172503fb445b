/*
id = "survey_liquidated_differs"
severity = "warning"
title = "Liquidato cambiato dopo l'invio della rilevazione"
meaning = "Liquidazioni o mandati con una data prima della rilevazione sono arrivati, o cambiati, dopo che era stata trasmessa"
remedy = "Nulla, se la prossima rilevazione li porta: i valori sono cumulati; se il liquidato scende, dichiararne la causa"
area = "rilevazioni"
register = "survey_round"
rules = ["V-34B", "S-107"]
source = "Note MLPS sulle rilevazioni"
evidence = "secondary"
dated = true
*/
-- Counted as in survey_quotas, on the day of each round that was sent.
WITH sent AS (
  SELECT s.id, s.as_of, s.fund_annuality
    FROM survey_round AS s
   WHERE s.sent_on <= :as_of
      OR EXISTS (SELECT 1 FROM survey AS v
                  WHERE v.as_of = s.as_of AND v.state <> 'reopened' AND (v.state = 'sent' OR v.sent_on <= :as_of))
), ordered AS (
  SELECT s.id AS round, p.obligation, l.id AS liquidation, sum(p.amount) AS amount
    FROM sent AS s
    JOIN obligation AS o ON o.fund_annuality = s.fund_annuality
    JOIN payment_order AS p ON p.obligation = o.id AND min(p.day, coalesce(p.receipt_on, p.day)) <= s.as_of
    LEFT JOIN liquidation AS l ON l.id = p.liquidation AND l.obligation = p.obligation AND l.day <= s.as_of
   GROUP BY 1, 2, 3
), act AS (
  SELECT s.id AS round, l.obligation,
         CASE WHEN EXISTS (SELECT 1 FROM ordered AS d WHERE d.round = s.id AND d.liquidation = l.id) THEN l.id END AS liquidation, sum(l.amount) AS amount
    FROM sent AS s
    JOIN obligation AS o ON o.fund_annuality = s.fund_annuality
    JOIN liquidation AS l ON l.obligation = o.id AND l.day <= s.as_of
   GROUP BY 1, 2, 3
), paper AS (
  SELECT round, max(amount) AS amount FROM (SELECT * FROM ordered UNION ALL SELECT * FROM act) GROUP BY round, obligation, liquidation
), today AS (
  SELECT sent.id, coalesce((SELECT sum(paper.amount) FROM paper WHERE paper.round = sent.id), 0) AS liquidated FROM sent
)
SELECT s.code AS record, s.as_of AS day,
       'trasmessi ' || printf('%.2f', s.liquidated / 100.0) || ', oggi ' || printf('%.2f', today.liquidated / 100.0) AS detail
  FROM survey_round AS s
  JOIN today ON today.id = s.id
 WHERE s.liquidated <> today.liquidated
