/*
label = "Indennità di tirocinio"
grain = "un mese di un tirocinio"
record = "internship"
order = ["month", "internship"]
uses = ["internship_terms"]
requirement = "S-084"

[[column]]
key = "internship"
label = "Tirocinio"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "name"
label = "Cognome e nome"
personal = true

[[column]]
key = "tax_code"
label = "Codice fiscale"
personal = true

[[column]]
key = "agreement"
label = "Convenzione"

[[column]]
key = "kind"
label = "Tipo"
codes = "internship_kind"

[[column]]
key = "host"
label = "Ospitante"

[[column]]
key = "month"
label = "Mese"

[[column]]
key = "agreed_minutes"
label = "Ore previste"
type = "minutes"

[[column]]
key = "done_minutes"
label = "Ore fatte"
type = "minutes"

[[column]]
key = "justified_minutes"
label = "Assenze giustificate"
type = "minutes"

[[column]]
key = "unjustified_minutes"
label = "Assenze non giustificate"
type = "minutes"

[[column]]
key = "done_share"
label = "Presenza"
type = "share"

[[column]]
key = "threshold"
label = "Soglia"
type = "share"

[[column]]
key = "reached"
label = "Soglia raggiunta"
type = "flag"

[[column]]
key = "allowance"
label = "Indennità al mese"
type = "money"

[[column]]
key = "due"
label = "Spettante"
type = "money"

[[column]]
key = "deductions"
label = "Trattenuta"
type = "money"

[[column]]
key = "decided"
label = "Decisa"
type = "money"

[[column]]
key = "paid"
label = "Pagata"
type = "money"

[[column]]
key = "payable"
label = "Da pagare"
type = "money"

[[column]]
key = "iban"
label = "IBAN"
personal = true

[[column]]
key = "iban_holder"
label = "Intestatario"
personal = true

[[column]]
key = "iban_check"
label = "Controllo dell'IBAN"

[[column]]
key = "shared_iban"
label = "IBAN anche di altri"
type = "flag"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "state"
label = "Stato"
codes = "internship_pay_state"

[[column]]
key = "blocked"
label = "Che cosa la blocca"

[[column]]
key = "order_number"
label = "Mandato"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"
*/
-- A month that ran without its attendance is here too: it is what blocks the payment. What was paid counts whenever it was,
-- so that a list asked for later never pays twice.
WITH RECURSIVE
term AS MATERIALIZED (
  SELECT id, since, agreed_to, finish FROM internship_terms
),
month_of (month) AS (
  SELECT substr(max(:from, (SELECT min(since) FROM term)), 1, 7)
   UNION ALL
  SELECT strftime('%Y-%m', month || '-01', '+1 month') FROM month_of WHERE month < substr(min(:to, :as_of), 1, 7)
),
asked AS (
  SELECT m.internship, m.month, m.agreed_minutes, m.done_minutes, m.justified_minutes, m.unjustified_minutes, m.decided,
         m.paid, m.payment_order
    FROM internship_month AS m
   WHERE m.month BETWEEN substr(:from, 1, 7) AND substr(:to, 1, 7)
   UNION ALL
  SELECT term.id, month_of.month, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM month_of
    JOIN term ON substr(term.since, 1, 7) <= month_of.month AND substr(coalesce(term.finish, :as_of), 1, 7) >= month_of.month
   WHERE month_of.month <= substr(min(:to, :as_of), 1, 7)
     AND NOT EXISTS (SELECT 1 FROM internship_month AS m WHERE m.internship = term.id AND m.month = month_of.month)
),
counted AS (
  SELECT asked.*, t.person, t.allowance,
         CASE WHEN done_minutes IS NULL THEN NULL WHEN t.threshold IS NULL THEN 1
              ELSE 10000 * done_minutes >= t.threshold * agreed_minutes END AS reached
    FROM asked JOIN internship AS t ON t.id = asked.internship
),
owed AS (
  SELECT c.*,
         CASE c.reached WHEN 1 THEN t.allowance
                        WHEN 0 THEN CASE t.below_threshold WHEN 'proportional'
                                         THEN (t.allowance * c.done_minutes + c.agreed_minutes / 2) / c.agreed_minutes
                                         ELSE 0 END END AS due
    FROM counted AS c JOIN internship AS t ON t.id = c.internship
),
judged AS (
  SELECT o.*,
         nullif(rtrim(CASE WHEN o.done_minutes IS NULL THEN 'presenze non arrivate; ' ELSE '' END
                      || CASE WHEN o.done_minutes IS NOT NULL AND o.reached IS NULL THEN 'ore previste non scritte; ' ELSE '' END
                      || CASE WHEN t.allowance IS NULL AND o.decided IS NULL THEN 'indennità non scritta; ' ELSE '' END
                      || CASE WHEN t.iban IS NULL THEN 'manca l''IBAN; '
                              WHEN iban_fault(t.iban) IS NOT NULL THEN 'IBAN sbagliato; ' ELSE '' END
                      || CASE WHEN o.month > substr(term.agreed_to, 1, 7) THEN 'dopo la fine concordata; ' ELSE '' END
                      || CASE WHEN o.reached = 0 AND o.decided > o.due THEN 'decisa più di quanto spetta; ' ELSE '' END
                      || CASE WHEN o.done_minutes > 0
                                   AND EXISTS (SELECT 1 FROM owed AS other
                                                WHERE other.person = o.person AND other.month = o.month
                                                  AND other.internship <> o.internship AND other.done_minutes > 0)
                              THEN 'due tirocini nello stesso mese; ' ELSE '' END, '; '), '') AS blocked
    FROM owed AS o
    JOIN internship AS t ON t.id = o.internship
    LEFT JOIN term ON term.id = o.internship
)
SELECT t.code AS internship, p.code AS person, trim(coalesce(p.surname, '') || ' ' || coalesce(p.name, '')) AS name,
       (SELECT value FROM person_key WHERE person = p.id AND kind = 'CF' ORDER BY valid_from DESC, id DESC LIMIT 1) AS tax_code,
       t.agreement_number AS agreement, t.kind, host.name AS host, j.month,
       j.agreed_minutes, j.done_minutes, j.justified_minutes, j.unjustified_minutes,
       CASE WHEN j.agreed_minutes > 0 THEN (10000 * j.done_minutes + j.agreed_minutes / 2) / j.agreed_minutes END AS done_share,
       t.threshold, j.reached, t.allowance, j.due, t.allowance - j.due AS deductions, j.decided, j.paid,
       CASE WHEN j.blocked IS NULL THEN max(coalesce(j.decided, j.due) - coalesce(j.paid, 0), 0) END AS payable,
       t.iban, coalesce(t.iban_holder, trim(coalesce(p.surname, '') || ' ' || coalesce(p.name, ''))) AS iban_holder,
       CASE WHEN t.iban IS NULL THEN 'manca'
            ELSE coalesce((SELECT label FROM temp.code WHERE list = 'iban_fault' AND code = iban_fault(t.iban)), 'giusto') END AS iban_check,
       coalesce(t.iban IN (SELECT other.iban FROM internship AS other WHERE other.person <> t.person), 0) AS shared_iban,
       fund.acronym AS fund, intervention.name AS intervention,
       CASE WHEN coalesce(j.paid, 0) > 0 AND j.paid >= coalesce(j.decided, j.due, 0) THEN 'paid'
            WHEN j.blocked IS NOT NULL THEN 'blocked'
            WHEN coalesce(j.decided, j.due) = 0 THEN 'nothing'
            ELSE 'pay' END AS state,
       j.blocked, made.number AS order_number,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = p.id
           AND coalesce(d.valid_from, '') <= j.month || '-01' AND coalesce(d.valid_to, '9999') >= j.month || '-01'
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune
  FROM judged AS j
  JOIN internship AS t ON t.id = j.internship
  JOIN person AS p ON p.id = t.person
  LEFT JOIN organisation AS host ON host.id = t.host
  LEFT JOIN fund ON fund.id = t.fund
  LEFT JOIN intervention ON intervention.id = t.intervention
  LEFT JOIN payment_order AS made ON made.id = j.payment_order
