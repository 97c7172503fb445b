/*
label = "Che cosa manca a una spesa"
grain = "una prova che manca a una spesa"
record = "expense_code"
order = ["expense_code", "what", "detail"]
uses = ["expenses_asked", "expense_papers", "papers_missing"]
requirement = "S-114"

[[column]]
key = "expense"
label = "Spesa"
type = "integer"

[[column]]
key = "expense_code"
label = "Documento"

[[column]]
key = "what"
label = "Che cosa manca"

[[column]]
key = "detail"
label = "Dettaglio"
*/
WITH cost AS (SELECT e.* FROM expenses_asked AS q JOIN expense AS e ON e.id = q.id)
SELECT m.expense, m.expense_code, 'allegato' AS what, c.label AS detail
  FROM papers_missing AS m
  JOIN temp.code AS c ON c.list = 'attachment_kind' AND c.code = m.kind
 UNION ALL
SELECT p.expense, e.code, 'file di un allegato', p.attachment || ': ' || lower(c.label)
  FROM expense_papers AS p
  JOIN expense AS e ON e.id = p.expense
  JOIN temp.attachment_file AS f ON f.attachment = p.id AND f.state <> 'good'
  JOIN temp.code AS c ON c.list = 'attachment_state' AND c.code = f.state
 UNION ALL
SELECT e.id, e.code, 'imputazione', 'il documento non è su nessuna annualità'
  FROM cost AS e
 WHERE NOT EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = e.id)
 UNION ALL
SELECT e.id, e.code, 'pagamento', 'manca il giorno in cui è stata pagata'
  FROM cost AS e
 WHERE e.paid_on IS NULL
 UNION ALL
SELECT e.id, e.code, 'mandato', a.code || ': nessun mandato la rimborsa'
  FROM cost AS e
  JOIN allocation AS a ON a.expense = e.id
 WHERE a.payment_order IS NULL AND coalesce(a.order_number, '') = ''
   AND NOT EXISTS (SELECT 1 FROM statement_act AS t WHERE t.expense = e.id AND t.kind = 'payment_order')
 UNION ALL
SELECT DISTINCT e.id, e.code, 'quietanza', p.code || ': il mandato non ha quietanza'
  FROM cost AS e
  JOIN allocation AS a ON a.expense = e.id
  JOIN payment_order AS p ON p.id = a.payment_order AND p.receipt_on IS NULL
 UNION ALL
SELECT e.id, e.code, 'atto', 'nessun impegno, convenzione o rendiconto la regge'
  FROM cost AS e
 WHERE e.convention IS NULL
   AND NOT EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = e.id AND (a.payment_order IS NOT NULL OR a.statement IS NOT NULL))
 UNION ALL
SELECT DISTINCT e.id, e.code, 'operatore', 'è personale, e non si sa di chi'
  FROM cost AS e
  JOIN allocation AS a ON a.expense = e.id AND e.staff IS NULL
 WHERE a.cost_kind IN ('staff_employee', 'staff_contract')
 UNION ALL
SELECT e.id, e.code, 'foglio presenze', 'nessuna ora dell''operatore fino al giorno del documento'
  FROM cost AS e
 WHERE e.staff IS NOT NULL AND NOT EXISTS (SELECT 1 FROM timesheet_day AS d WHERE d.staff = e.staff AND d.day <= e.day)
 UNION ALL
SELECT e.id, e.code, 'titolo', a.code || ': manca il titolo dei beneficiari'
  FROM cost AS e
  JOIN allocation AS a ON a.expense = e.id
  JOIN intervention AS i ON i.id = a.intervention AND i.personal_title = 1
 WHERE a.beneficiary_title IS NULL
