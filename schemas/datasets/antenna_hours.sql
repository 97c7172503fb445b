/*
label = "Apertura delle antenne"
grain = "un'antenna o un hub attivo nel periodo"
record = "code"
order = ["antenna", "code"]
requirement = "S-037"

[[column]]
key = "code"
label = "Codice"

[[column]]
key = "antenna"
label = "Antenna"

[[column]]
key = "kind"
label = "Tipo"
codes = "antenna_kind"

[[column]]
key = "comune"
label = "Comune (ISTAT)"

[[column]]
key = "organisation"
label = "Gestita da"

[[column]]
key = "host"
label = "Ospitata da"

[[column]]
key = "weekly_minutes"
label = "Apertura settimanale"
type = "minutes"

[[column]]
key = "open_minutes"
label = "Apertura nel periodo"
type = "minutes"
*/
-- Of the weekly opening as many sevenths as the days of the period on which the antenna was there.
SELECT a.code, a.name AS antenna, a.kind, c.istat AS comune, o.name AS organisation, h.name AS host, a.weekly_minutes,
       CAST(round(a.weekly_minutes / 7.0 * (julianday(min(coalesce(a.valid_to, :to), :to))
                                            - julianday(max(coalesce(a.valid_from, :from), :from)) + 1)) AS INTEGER) AS open_minutes
  FROM antenna AS a
  LEFT JOIN comune AS c ON c.id = a.comune
  LEFT JOIN organisation AS o ON o.id = a.organisation
  LEFT JOIN organisation AS h ON h.id = a.host
 WHERE a.merged_into IS NULL AND coalesce(a.valid_from, '') <= :to AND coalesce(a.valid_to, '9999') >= :from
