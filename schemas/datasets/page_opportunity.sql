/*
label = "Un'occasione nel giorno"
grain = "l'occasione della pagina"
record = "opportunity"
order = ["opportunity"]
uses = ["opportunities", "host_sites"]
parameters = ["NETWORK_STALE_DAYS"]
requirement = "S-058"

[[column]]
key = "opportunity"
label = "Codice"

[[column]]
key = "title"
label = "Occasione"

[[column]]
key = "taken"
label = "Posti occupati"
type = "integer"

[[column]]
key = "free"
label = "Posti liberi"
type = "integer"

[[column]]
key = "needs"
label = "Risponde a"

[[column]]
key = "stale"
label = "Da ricontrollare"
type = "flag"

[[column]]
key = "agreement"
label = "Accordo della sede"

[[column]]
key = "agreement_to"
label = "Accordo fino al"
type = "day"

[[column]]
key = "missing"
label = "Alla sede manca"
*/
SELECT y.opportunity, y.title, y.taken, y.free,
       (SELECT group_concat(label, ', ') FROM (SELECT code.label FROM opportunity_need AS n
          JOIN temp.code AS code ON code.list = 'need' AND code.code = n.need
         WHERE n.opportunity = o.id ORDER BY code.label)) AS needs,
       y.stale, h.agreement, h.agreement_to, h.missing
  FROM opportunity AS o
  JOIN opportunities AS y ON y.opportunity = o.code
  LEFT JOIN host_site AS s ON s.id = o.host_site
  LEFT JOIN host_sites AS h ON h.site = s.code
 WHERE o.id = :record
