/*
label = "Assicurazione INAIL dei progetti"
grain = "un progetto in corso nel periodo"
record = "project_record"
order = ["number"]
parameters = ["PUC_INAIL_NOTICE_DAYS", "PUC_INAIL_CESSATION_DAYS"]
requirement = "S-059"

[[column]]
key = "project_record"
label = "Progetto"
[[column]]
key = "number"
label = "Numero"
[[column]]
key = "starts_on"
label = "Inizio"
type = "day"
[[column]]
key = "activated_on"
label = "Attivata il"
type = "day"
[[column]]
key = "activation"
label = "Attivazione"
[[column]]
key = "ends_on"
label = "Fine"
type = "day"
[[column]]
key = "ceased_on"
label = "Cessata il"
type = "day"
[[column]]
key = "cessation"
label = "Cessazione"
*/
WITH covered AS (
  SELECT j.*,
         (SELECT date(j.starts_on, '-' || q.value || ' days') FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_NOTICE_DAYS'
             AND j.starts_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS activate_by,
         (SELECT date(j.ends_on, '+' || q.value || ' days') FROM temp.parameter AS q
           WHERE q.id = 'PUC_INAIL_CESSATION_DAYS'
             AND j.ends_on BETWEEN coalesce(q.valid_from, '') AND coalesce(q.valid_to, '9999')) AS cease_by
    FROM puc_project AS j
   WHERE coalesce(j.starts_on, '') <= :to AND coalesce(j.inail_ceased_on, j.ends_on, '9999') >= :from
)
SELECT code AS project_record, number, starts_on, inail_activated_on AS activated_on,
       CASE WHEN activate_by IS NULL THEN 'non si può dire'
            WHEN inail_activated_on <= activate_by THEN 'nei termini'
            WHEN inail_activated_on IS NOT NULL THEN 'in ritardo'
            WHEN activate_by < :as_of THEN 'scaduta, non attivata'
            ELSE 'da fare' END AS activation,
       ends_on, inail_ceased_on AS ceased_on,
       CASE WHEN cease_by IS NULL THEN 'non si può dire'
            WHEN inail_ceased_on <= cease_by THEN 'nei termini'
            WHEN inail_ceased_on IS NOT NULL THEN 'in ritardo'
            WHEN inail_activated_on IS NULL THEN 'mai attivata'
            WHEN cease_by < :as_of THEN 'scaduta, non cessata'
            ELSE 'da fare' END AS cessation
  FROM covered
