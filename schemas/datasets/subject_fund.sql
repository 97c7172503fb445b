/*
label = "Ciò che è di un fondo"
grain = "un record del fondo"
record = "code"
order = ["register", "id"]
requirement = "S-098"

[[column]]
key = "register"
label = "Registro"

[[column]]
key = "id"
label = "Numero"
type = "integer"

[[column]]
key = "code"
label = "Codice"
*/
-- A statement, a document or a control over several funds belongs to each of them.
WITH annuality_of (id) AS (SELECT id FROM fund_annuality WHERE fund = :record),
     obligation_of (id) AS (SELECT id FROM obligation WHERE fund_annuality IN annuality_of),
     charged_on (allocation, expense, statement) AS (
       SELECT id, expense, statement FROM allocation WHERE fund_annuality IN annuality_of)
SELECT 'fund' AS register, id, code FROM fund WHERE id = :record
 UNION ALL
SELECT 'fund_annuality', id, code FROM fund_annuality WHERE id IN annuality_of
 UNION ALL
SELECT 'annuality_cup', id, code FROM annuality_cup WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'plan_line', id, code FROM plan_line WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'budget_item', id, code FROM budget_item WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'convention_fund', id, code FROM convention_fund WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'survey_round', id, code FROM survey_round WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'survey_portal', id, code FROM survey_portal WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'obligation', id, code FROM obligation WHERE id IN obligation_of
 UNION ALL
SELECT 'obligation_change', id, code FROM obligation_change WHERE obligation IN obligation_of
 UNION ALL
SELECT 'liquidation', id, code FROM liquidation WHERE obligation IN obligation_of
 UNION ALL
SELECT 'payment_order', id, code FROM payment_order WHERE obligation IN obligation_of
 UNION ALL
SELECT 'timesheet_share', id, code FROM timesheet_share WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'timesheet_day', id, code FROM timesheet_day
 WHERE id IN (SELECT timesheet_day FROM timesheet_share WHERE fund_annuality IN annuality_of)
 UNION ALL
SELECT 'allocation', id, code FROM allocation WHERE fund_annuality IN annuality_of
 UNION ALL
SELECT 'expense', id, code FROM expense WHERE id IN (SELECT expense FROM charged_on)
 UNION ALL
SELECT 'statement', id, code FROM statement WHERE id IN (SELECT statement FROM charged_on)
 UNION ALL
SELECT 'statement_act', id, code FROM statement_act WHERE statement IN (SELECT statement FROM charged_on)
 UNION ALL
SELECT 'control_line', id, code FROM control_line WHERE expense IN (SELECT expense FROM charged_on)
 UNION ALL
SELECT 'control', id, code FROM control
 WHERE fund_annuality IN annuality_of OR id IN (SELECT control FROM control_line WHERE expense IN (SELECT expense FROM charged_on))
