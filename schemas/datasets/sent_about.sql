/*
label = "Di che cosa parla ciò che esce"
grain = "il record di cui parla una cartella che esce"
record = "about"
order = ["about"]
requirement = "S-107"

[[column]]
key = "about"
label = "Su"
*/
-- The workbook of a round of the survey, made for its day, is about that round: the protocol with which it arrives closes it.
SELECT code AS about FROM survey WHERE :document = 'multifondo' AND as_of = :as_of
