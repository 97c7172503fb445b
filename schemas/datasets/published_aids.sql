/*
label = "Contributi a persone e nuclei, da pubblicare"
grain = "un tipo di contributo nel periodo"
record = "kind"
order = ["kind"]
uses = ["aids"]
requirement = "S-011"
parameters = ["SMALL_CELL_SENSITIVE_LEAST"]

[[column]]
key = "kind"
label = "Tipo"
codes = "aid_kind"

[[column]]
key = "comuni"
label = "Comuni"
type = "integer"

[[column]]
key = "given"
label = "Contributi"
type = "integer"

[[column]]
key = "beneficiaries"
label = "Beneficiari"
type = "integer"

[[column]]
key = "amount"
label = "Importo"
type = "money"

[[column]]
key = "hidden"
label = "Casella nascosta"
*/
-- Never who. A kind with fewer beneficiaries than the smallest cell says neither how many they are nor how much they had; where it
-- is the only one hidden, the smallest of the others is hidden too, or the difference from a total known elsewhere would tell it.
WITH counted AS (
  SELECT e.aid_kind AS kind, count(DISTINCT e.comune) AS comuni, count(*) AS given, count(DISTINCT e.unit) AS beneficiaries,
         sum(e.amount) AS amount
    FROM aids AS e
   GROUP BY e.aid_kind
), least AS (
  SELECT value FROM temp.parameter
   WHERE id = 'SMALL_CELL_SENSITIVE_LEAST' AND :to BETWEEN coalesce(valid_from, '') AND coalesce(valid_to, '9999')
), small AS (
  SELECT kind FROM counted JOIN least WHERE beneficiaries < value
), hidden AS (
  SELECT kind FROM small
   UNION
  SELECT kind FROM (SELECT kind FROM counted WHERE kind NOT IN (SELECT kind FROM small) ORDER BY beneficiaries, kind LIMIT 1)
   WHERE (SELECT count(*) FROM small) = 1
)
SELECT c.kind,
       CASE WHEN h.kind IS NULL THEN nullif(c.comuni, 0) END AS comuni,
       CASE WHEN h.kind IS NULL THEN c.given END AS given,
       CASE WHEN h.kind IS NULL THEN c.beneficiaries END AS beneficiaries,
       CASE WHEN h.kind IS NULL THEN c.amount END AS amount,
       CASE WHEN c.kind IN (SELECT kind FROM small) THEN 'meno di ' || (SELECT value FROM least) || ' beneficiari'
            WHEN h.kind IS NOT NULL THEN 'nascosta insieme all''altra' END AS hidden
  FROM counted AS c
  LEFT JOIN hidden AS h ON h.kind = c.kind
