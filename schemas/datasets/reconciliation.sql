/*
label = "Riconciliazione dei mandati con la ragioneria"
grain = "un mandato nostro, una riga della ragioneria, o i due insieme"
record = "line"
day = "day"
order = ["obligation_year", "obligation_number", "day", "number", "number_there", "line"]

[[column]]
key = "line"
label = "Mandato o riga"

[[column]]
key = "payment_order"
label = "Mandato"

[[column]]
key = "accounting_line"
label = "Riga della ragioneria"

[[column]]
key = "state"
label = "Esito"
codes = "reconciliation_state"

[[column]]
key = "difference"
label = "Che cosa è diverso"

[[column]]
key = "obligation_year"
label = "Anno dell'impegno"
type = "integer"

[[column]]
key = "obligation_number"
label = "Numero dell'impegno"

[[column]]
key = "number"
label = "Mandato da noi"

[[column]]
key = "number_there"
label = "Mandato in ragioneria"

[[column]]
key = "day"
label = "Data"
type = "day"

[[column]]
key = "day_there"
label = "Data in ragioneria"
type = "day"

[[column]]
key = "here"
label = "Importo da noi"
type = "money"

[[column]]
key = "there"
label = "Importo in ragioneria"
type = "money"

[[column]]
key = "gap"
label = "Differenza"
type = "money"

[[column]]
key = "receipt_on"
label = "Quietanza da noi"
type = "day"

[[column]]
key = "receipt_there"
label = "Quietanza in ragioneria"
type = "day"

[[column]]
key = "comune"
label = "Comune (ISTAT)"
*/
-- In three steps, each over what the steps before left, so that no line is matched twice: the same order, day and amount; the same
-- order of that year; the same obligation, day and amount under another number. Equals are paired in order: which is which does
-- not matter then. Leading zeros are how a program writes a number.
WITH ours AS MATERIALIZED (
  SELECT p.id, p.code, o.year, ltrim(o.number, '0') AS obligation, ltrim(p.number, '0') AS number, p.day, p.amount, p.receipt_on,
         trim(lower(coalesce(p.payee, o.payee))) AS payee
    FROM payment_order AS p
    JOIN obligation AS o ON o.id = p.obligation
), theirs AS MATERIALIZED (
  SELECT id, code, obligation_year AS year, ltrim(obligation_number, '0') AS obligation, ltrim(number, '0') AS number, day, amount,
         receipt_on, trim(lower(payee)) AS payee
    FROM accounting_line
), equal AS MATERIALIZED (
  SELECT a.id AS here, b.id AS there
    FROM (SELECT *, row_number() OVER (PARTITION BY year, obligation, number, day, amount ORDER BY id) AS place FROM ours) AS a
    JOIN (SELECT *, row_number() OVER (PARTITION BY year, obligation, number, day, amount ORDER BY id) AS place FROM theirs) AS b
      USING (year, obligation, number, day, amount, place)
), ours_left AS MATERIALIZED (
  SELECT *, substr(day, 1, 4) AS paid_in FROM ours WHERE id NOT IN (SELECT here FROM equal)
), theirs_left AS MATERIALIZED (
  SELECT *, substr(day, 1, 4) AS paid_in FROM theirs WHERE id NOT IN (SELECT there FROM equal)
), same_order AS MATERIALIZED (
  SELECT a.id AS here, b.id AS there
    FROM (SELECT *, row_number() OVER (PARTITION BY year, obligation, number, paid_in ORDER BY day, amount, id) AS place FROM ours_left) AS a
    JOIN (SELECT *, row_number() OVER (PARTITION BY year, obligation, number, paid_in ORDER BY day, amount, id) AS place FROM theirs_left) AS b
      USING (year, obligation, number, paid_in, place)
), same_payment AS MATERIALIZED (
  SELECT a.id AS here, b.id AS there
    FROM (SELECT *, row_number() OVER (PARTITION BY year, obligation, day, amount ORDER BY number, id) AS place
            FROM ours_left WHERE id NOT IN (SELECT here FROM same_order)) AS a
    JOIN (SELECT *, row_number() OVER (PARTITION BY year, obligation, day, amount ORDER BY number, id) AS place
            FROM theirs_left WHERE id NOT IN (SELECT there FROM same_order)) AS b
      USING (year, obligation, day, amount, place)
), pair AS MATERIALIZED (
  SELECT * FROM equal UNION ALL SELECT * FROM same_order UNION ALL SELECT * FROM same_payment
), every AS (
  SELECT here, there FROM pair
  UNION ALL
  SELECT id, NULL FROM ours WHERE id NOT IN (SELECT here FROM pair)
  UNION ALL
  SELECT NULL, id FROM theirs WHERE id NOT IN (SELECT there FROM pair)
)
SELECT coalesce(a.code, b.code) AS line,
       a.code AS payment_order,
       b.code AS accounting_line,
       CASE WHEN b.id IS NULL THEN 'only_here'
            WHEN a.id IS NULL THEN 'only_there'
            WHEN a.amount = b.amount AND a.day = b.day AND a.number = b.number AND a.receipt_on IS b.receipt_on
                 AND coalesce(a.payee = b.payee, TRUE) THEN 'matched'
            ELSE 'different' END AS state,
       CASE WHEN a.id IS NOT NULL AND b.id IS NOT NULL
            THEN nullif(rtrim(iif(a.amount = b.amount, '', 'importo, ') || iif(a.day = b.day, '', 'data, ')
                              || iif(a.number = b.number, '', 'numero, ') || iif(a.receipt_on IS b.receipt_on, '', 'quietanza, ')
                              || iif(coalesce(a.payee = b.payee, TRUE), '', 'beneficiario, '), ', '), '') END AS difference,
       coalesce(a.year, b.year) AS obligation_year,
       coalesce(a.obligation, b.obligation) AS obligation_number,
       a.number,
       b.number AS number_there,
       coalesce(a.day, b.day) AS day,
       b.day AS day_there,
       a.amount AS here,
       b.amount AS there,
       coalesce(a.amount, 0) - coalesce(b.amount, 0) AS gap,
       a.receipt_on,
       b.receipt_on AS receipt_there,
       NULL AS comune
  FROM every
  LEFT JOIN ours AS a ON a.id = every.here
  LEFT JOIN theirs AS b ON b.id = every.there
 WHERE coalesce(a.day, b.day) BETWEEN :from AND :to
