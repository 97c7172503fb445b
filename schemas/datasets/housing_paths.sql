/*
label = "Percorsi abitativi"
grain = "un percorso abitativo che tocca il periodo"
record = "housing_path"
day = "started_on"
order = ["started_on", "housing_path"]
requirement = "S-086"

[[column]]
key = "housing_path"
label = "Percorso"

[[column]]
key = "unit"
label = "Nucleo o persona"

[[column]]
key = "comune"
label = "Comune dove vive (ISTAT)"

[[column]]
key = "housing_need"
label = "Bisogno"
codes = "housing_need"

[[column]]
key = "housing_channel"
label = "Canale"
codes = "housing_channel"

[[column]]
key = "housing_exit"
label = "Come è finito"
codes = "housing_exit"

[[column]]
key = "situation"
label = "Situazione di partenza"
codes = "housing_tenure"

[[column]]
key = "landlord"
label = "Proprietario o gestore"

[[column]]
key = "staff"
label = "Operatore"

[[column]]
key = "started_on"
label = "Cominciato il"
type = "day"

[[column]]
key = "ended_on"
label = "Finito il"
type = "day"

[[column]]
key = "open"
label = "Aperto alla fine"
type = "flag"

[[column]]
key = "started"
label = "Cominciato nel periodo"
type = "flag"

[[column]]
key = "ended"
label = "Finito nel periodo"
type = "flag"

[[column]]
key = "found"
label = "Casa trovata"
type = "flag"

[[column]]
key = "kept"
label = "Casa tenuta"
type = "flag"

[[column]]
key = "eviction"
label = "Con uno sfratto"
type = "flag"

[[column]]
key = "eviction_avoided"
label = "Sfratto evitato"
type = "flag"

[[column]]
key = "arrears"
label = "Arretrati"
type = "money"

[[column]]
key = "arrears_months"
label = "Mesi di arretrato"
type = "integer"

[[column]]
key = "offers"
label = "Offerte"
type = "integer"

[[column]]
key = "contract_to"
label = "Contratto fino al"
type = "day"

[[column]]
key = "rent"
label = "Canone al mese"
type = "money"

[[column]]
key = "months_kept"
label = "Mesi di mantenimento"
type = "integer"

[[column]]
key = "last_step_on"
label = "Ultimo passo"
type = "day"

[[column]]
key = "days_still"
label = "Giorni dall'ultimo passo"
type = "integer"
*/
-- The channel of the home that was found is that of the last contract; before there is one, that of the path.
WITH contract AS (
  SELECT housing_path, channel, valid_to, rent,
         row_number() OVER (PARTITION BY housing_path ORDER BY valid_from DESC) AS place
    FROM housing_contract WHERE valid_from <= :as_of
),
step AS (
  SELECT housing_path, max(day) AS day
    FROM (SELECT housing_path, day FROM housing_step WHERE day <= :as_of
           UNION ALL
          SELECT housing_path, max(day, coalesce(visited_on, ''), coalesce(outcome_on, '')) FROM housing_offer
           WHERE max(day, coalesce(visited_on, ''), coalesce(outcome_on, '')) <= :as_of
           UNION ALL
          SELECT housing_path, valid_from FROM housing_contract WHERE valid_from <= :as_of)
   GROUP BY housing_path
)
SELECT b.code AS housing_path, coalesce(n.code, w.code) AS unit,
       (SELECT c.istat
          FROM address AS d JOIN comune AS c ON c.id = d.comune
         WHERE d.person = coalesce(b.person, n.head)
           AND coalesce(d.valid_from, '') <= b.started_on AND coalesce(d.valid_to, '9999') >= b.started_on
         ORDER BY CASE d.role WHEN 'dwelling' THEN 0 WHEN 'domicile' THEN 1 ELSE 2 END, d.valid_from DESC
         LIMIT 1) AS comune,
       b.need AS housing_need, coalesce(k.channel, b.channel) AS housing_channel,
       CASE WHEN b.ended_on <= :as_of THEN b.exit END AS housing_exit, b.situation, o.name AS landlord, s.code AS staff,
       b.started_on, CASE WHEN b.ended_on <= :as_of THEN b.ended_on END AS ended_on,
       coalesce(b.ended_on > :to, 1) AS open, b.started_on >= :from AS started,
       coalesce(b.ended_on BETWEEN :from AND :to, 0) AS ended,
       coalesce(b.ended_on BETWEEN :from AND :to AND b.exit IN ('own_lease', 'public_home'), 0) AS found,
       coalesce(b.ended_on BETWEEN :from AND :to AND b.exit = 'renewed', 0) AS kept,
       coalesce(b.eviction_on <= :to, 0) AS eviction,
       coalesce(b.eviction_on <= b.ended_on AND b.ended_on BETWEEN :from AND :to
                AND b.exit IN ('own_lease', 'public_home', 'renewed'), 0) AS eviction_avoided,
       b.arrears, b.arrears_months,
       (SELECT count(*) FROM housing_offer AS f WHERE f.housing_path = b.id AND f.day <= :as_of) AS offers,
       k.valid_to AS contract_to, k.rent,
       b.months_kept,
       coalesce(step.day, b.started_on) AS last_step_on,
       CASE WHEN coalesce(b.ended_on, '9999') > :as_of
            THEN CAST(julianday(:as_of) - julianday(max(b.started_on, coalesce(step.day, ''))) AS INTEGER) END AS days_still
  FROM housing_path AS b
  LEFT JOIN person AS w ON w.id = b.person
  LEFT JOIN household AS n ON n.id = b.household
  LEFT JOIN organisation AS o ON o.id = b.landlord
  LEFT JOIN staff AS s ON s.id = b.staff
  LEFT JOIN contract AS k ON k.housing_path = b.id AND k.place = 1
  LEFT JOIN step ON step.housing_path = b.id
 WHERE b.started_on <= :to AND coalesce(b.ended_on, '9999') >= :from
