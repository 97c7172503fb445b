/*
label = "Dove può andare una spesa"
grain = "un intervento di un'annualità, per una spesa"
record = "annuality"
order = ["expense", "place", "year", "fund", "intervention", "annuality"]
requirement = "S-098"
uses = ["charged_lines"]

[[column]]
key = "expense"
label = "Spesa"

[[column]]
key = "to_place"
label = "Da collocare"
type = "money"

[[column]]
key = "best"
label = "Il posto migliore"
type = "flag"

[[column]]
key = "place"
label = "Ordine"
type = "integer"

[[column]]
key = "annuality"
label = "Annualità del fondo"

[[column]]
key = "fund"
label = "Fondo"

[[column]]
key = "year"
label = "Annualità"
type = "integer"

[[column]]
key = "intervention"
label = "Intervento"

[[column]]
key = "answer"
label = "Ci può andare"
codes = "eligible"

[[column]]
key = "room"
label = "Posto"
type = "money"

[[column]]
key = "why"
label = "Perché"
*/
-- Where the programme has an item, or where the document already is; or one intervention of every annuality. First where it fits,
-- with its own CUP, in the oldest money. Of one document (:record) what it is charged leaves room: it may be moved. Without one, every
-- document that is not charged for the whole, each as if it were alone, with what is left of it. A limit that nobody has read in
-- its act is no reason to say no.
WITH cost AS (
  SELECT e.id, e.code, e.day, e.cup, e.organisation,
         e.total - coalesce(e.vat_recoverable, 0) - coalesce(e.other_funding_amount, 0) - iif(:record IS NULL, coalesce(p.amount, 0), 0) AS amount,
         (SELECT min(a.beneficiary_title) FROM allocation AS a WHERE a.expense = e.id) AS title
    FROM expense AS e
    LEFT JOIN (SELECT expense, sum(amount + cut) AS amount FROM charged_lines GROUP BY expense) AS p ON p.expense = e.id
   WHERE e.id BETWEEN coalesce(:record, 0) AND coalesce(:record, 9223372036854775807)
     AND (:record IS NOT NULL
          OR (e.day <= :as_of AND e.kind <> 'transfer' AND NOT coalesce(e.own_contribution, 0)
              AND e.total - coalesce(e.vat_recoverable, 0) - coalesce(e.other_funding_amount, 0) > coalesce(p.amount, 0)))
), planned AS (
  SELECT b.fund_annuality, b.intervention, sum(b.amount) AS amount
    FROM budget_item AS b
   WHERE NOT EXISTS (SELECT 1 FROM budget_item AS n
                      WHERE n.fund_annuality = b.fund_annuality AND n.intervention = b.intervention
                        AND n.modality = b.modality AND n.line = b.line AND n.cost_kind = b.cost_kind
                        AND n.organisation IS b.organisation AND n.revision > b.revision)
   GROUP BY 1, 2
), charged AS (
  SELECT a.fund_annuality, a.intervention, sum(a.counted) AS amount
    FROM charged_lines AS a
   WHERE a.expense IS NOT :record
   GROUP BY 1, 2
), spent AS (
  SELECT fund_annuality, sum(amount) AS amount FROM charged GROUP BY 1
), pair AS (
  SELECT c.id AS expense, p.fund_annuality, p.intervention FROM cost AS c JOIN planned AS p WHERE :intervention IS NULL
   UNION
  SELECT c.id, y.id, a.intervention FROM cost AS c JOIN allocation AS a ON a.expense = c.id JOIN fund_annuality AS y WHERE :intervention IS NULL
   UNION
  SELECT c.id, y.id, i.id FROM cost AS c JOIN fund_annuality AS y JOIN intervention AS i ON i.acronym = :intervention
), adhesion (puc_project, year, day) AS (
  SELECT j.id, CAST(d.year AS TEXT), d.day
    FROM puc_project AS j
    JOIN puc_adhesion AS d
      ON d.comune = j.comune
      OR (d.comune IS NULL AND (d.local_body = j.owner
          OR d.local_body IN (SELECT b.local_body FROM body_membership AS b WHERE b.comune = j.comune)))
   UNION
  SELECT id, substr(adhesion_on, 1, 4), adhesion_on FROM puc_project WHERE adhesion_on IS NOT NULL
   UNION
  SELECT NULL, CAST(year AS TEXT), day FROM puc_adhesion
), looked AS (
  SELECT c.id AS expense, c.code AS document, y.code, y.year, y.cup, f.acronym AS fund, i.acronym AS intervention, c.day, c.amount, c.title,
         y.spend_from, y.spend_to, CASE WHEN EXISTS (SELECT 1 FROM annuality_cup AS q
                            WHERE q.fund_annuality = y.id AND q.cup = c.cup
                              AND c.day BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) THEN 1 ELSE y.cup = c.cup END AS same_cup,
         y.allotted - coalesce(t.amount, 0) AS left_of_year,
         p.amount - coalesce(o.amount, 0) AS left_of_item,
         i.personal_title = 1 AND EXISTS (SELECT 1 FROM eligibility_rule AS r WHERE r.fund = y.fund) AS title_asked,
         EXISTS (SELECT 1 FROM eligibility_rule AS r
                  WHERE (r.fund IS NULL OR r.fund = y.fund)
                    AND y.year BETWEEN coalesce(r.year_from, y.year) AND coalesce(r.year_to, y.year)
                    AND c.day BETWEEN coalesce(r.spent_from, '') AND coalesce(r.spent_to, '9999')
                    AND (r.intervention IS NULL OR r.intervention = i.id)
                    AND (r.title_required = 0 OR ' ' || r.titles || ' ' LIKE '% ' || c.title || ' %')) AS admitted,
         (SELECT min(z.acronym)
            FROM allocation AS a
            JOIN fund_annuality AS o ON o.id = a.fund_annuality AND o.fund <> y.fund
            JOIN fund AS z ON z.id = o.fund
            JOIN fund_incompatibility AS k ON (k.fund = y.fund AND k.other = o.fund) OR (k.other = y.fund AND k.fund = o.fund)
           WHERE a.expense = c.id AND (a.cancelled_on IS NULL OR a.cancelled_on > :as_of) AND c.day BETWEEN coalesce(k.valid_from, '') AND coalesce(k.valid_to, '9999')) AS incompatible,
         i.acronym = 'PUC_INAIL' AND EXISTS (SELECT 1 FROM adhesion AS d JOIN allocation AS a ON a.expense = c.id AND a.puc_project = d.puc_project
                                              WHERE d.year = substr(c.day, 1, 4) AND d.day <= c.day) AS paid_elsewhere,
         i.acronym = 'PUC_INAIL' AND NOT EXISTS (SELECT 1 FROM allocation AS a WHERE a.expense = c.id AND a.puc_project IS NOT NULL)
           AND EXISTS (SELECT 1 FROM adhesion AS d WHERE d.year = substr(c.day, 1, 4) AND d.day <= c.day) AS perhaps_elsewhere,
         (SELECT max(coalesce(v.verified, 0)) || v.label
            FROM spending_limit AS v
           WHERE v.numerator = 'intervention_charged' AND v.denominator = 'annuality_allotted' AND v.unit = 'share' AND v.comparison IN ('<', '<=')
             AND (v.fund IS NULL OR v.fund = y.fund) AND y.year BETWEEN coalesce(v.year_from, y.year) AND coalesce(v.year_to, y.year)
             AND (v.intervention IS NULL OR v.intervention = i.id)
             AND (coalesce(CASE WHEN v.intervention IS NULL THEN t.amount ELSE o.amount END, 0) + c.amount) * 10000
                 + (v.comparison = '<') > y.allotted * v.value) AS limited
    FROM pair
    JOIN cost AS c ON c.id = pair.expense
    JOIN fund_annuality AS y ON y.id = pair.fund_annuality
    JOIN fund AS f ON f.id = y.fund
    JOIN intervention AS i ON i.id = pair.intervention
    LEFT JOIN planned AS p ON p.fund_annuality = y.id AND p.intervention = i.id
    LEFT JOIN charged AS o ON o.fund_annuality = y.id AND o.intervention = i.id
    LEFT JOIN spent AS t ON t.fund_annuality = y.id
), judged AS (
  SELECT l.*, coalesce(min(l.left_of_year, l.left_of_item), l.left_of_year) AS room,
         CASE WHEN l.day < l.spend_from THEN '; documento prima del ' || strftime('%d/%m/%Y', l.spend_from) ELSE '' END
         || CASE WHEN l.day > l.spend_to THEN '; documento dopo il ' || strftime('%d/%m/%Y', l.spend_to) ELSE '' END
         || CASE WHEN l.left_of_year < l.amount THEN '; nell''annualità non c''è posto' ELSE '' END
         || CASE WHEN l.left_of_item < l.amount THEN '; oltre il programmato per l''intervento' ELSE '' END
         || CASE WHEN l.limited LIKE '1%' THEN '; oltre il vincolo: ' || substr(l.limited, 2) ELSE '' END
         || CASE WHEN l.incompatible IS NOT NULL THEN '; incompatibile con ' || l.incompatible || ', che già paga il documento' ELSE '' END
         || CASE WHEN l.paid_elsewhere THEN '; con l''atto di adesione paga il Ministero' ELSE '' END
         || CASE WHEN l.title_asked AND l.title IS NOT NULL AND NOT l.admitted THEN '; nessuna regola ammette il titolo ' || l.title ELSE '' END AS against,
         CASE WHEN l.title_asked AND l.title IS NULL THEN '; manca il titolo dei beneficiari' ELSE '' END
         || CASE WHEN l.limited LIKE '0%' THEN '; oltre un vincolo da confermare: ' || substr(l.limited, 2) ELSE '' END
         || CASE WHEN l.perhaps_elsewhere THEN '; manca il progetto PUC: con l''atto di adesione del suo comune paga il Ministero' ELSE '' END
         || CASE WHEN l.spend_from IS NULL AND l.spend_to IS NULL THEN '; mancano i giorni in cui l''annualità ammette spese' ELSE '' END
         || CASE WHEN NOT l.title_asked AND NOT l.admitted THEN '; manca una regola di ammissibilità' ELSE '' END AS missing
    FROM looked AS l
), ranked AS (
  SELECT *, CASE WHEN against <> '' THEN 3 WHEN missing <> '' THEN 2 ELSE 1 END * 10 + CASE WHEN same_cup THEN 0 ELSE 1 END AS place
    FROM judged
)
SELECT document AS expense,
       amount AS to_place,
       row_number() OVER (PARTITION BY expense ORDER BY place, year, fund, intervention, code) = 1 AS best,
       place,
       code AS annuality, fund, year, intervention,
       CASE WHEN against <> '' THEN 'no' WHEN missing <> '' THEN 'unknown' ELSE 'yes' END AS answer,
       room,
       CASE WHEN against <> '' THEN substr(against, 3)
            WHEN missing <> '' THEN substr(missing, 3)
            ELSE CASE WHEN same_cup THEN 'stesso CUP' ELSE 'CUP diverso o assente' END
                 || CASE WHEN left_of_item IS NULL THEN ', nessun programma per l''intervento' ELSE ', nel programmato' END END AS why
  FROM ranked
