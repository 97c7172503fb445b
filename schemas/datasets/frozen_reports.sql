/*
label = "Rapporti congelati"
grain = "un rapporto conservato com'era"
record = "frozen_report"
day = "day"
order = ["frozen_report"]

[[column]]
key = "frozen_report"
label = "Copia"

[[column]]
key = "day"
label = "Congelata il"
type = "day"

[[column]]
key = "title"
label = "Titolo"

[[column]]
key = "report"
label = "Rapporto"

[[column]]
key = "period_from"
label = "Dal"
type = "day"

[[column]]
key = "period_to"
label = "Al"
type = "day"

[[column]]
key = "as_of"
label = "Situazione al"
type = "day"

[[column]]
key = "dimension"
label = "Righe per"

[[column]]
key = "narrowed"
label = "Solo"

[[column]]
key = "actor"
label = "Chi"

[[column]]
key = "login"
label = "Utente del sistema"

[[column]]
key = "head"
label = "Giornale"
*/
SELECT copy.code AS frozen_report, substr(copy.at, 1, 10) AS day, copy.title, copy.report, copy.period_from, copy.period_to,
       copy.as_of, nullif(copy.dimension, '') AS dimension, nullif(replace(copy.narrowed, char(10), '; '), '') AS narrowed,
       nullif(copy.actor, '') AS actor, copy.login, copy.head
  FROM frozen_report AS copy
