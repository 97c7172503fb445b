/*
label = "Valutazioni"
grain = "uno strumento di valutazione"
record = "assessment"
order = ["opened_on", "assessment"]

[[column]]
key = "assessment"
label = "Codice"

[[column]]
key = "tool"
label = "Strumento"
codes = "assessment_tool"

[[column]]
key = "version"
label = "Versione"
type = "integer"

[[column]]
key = "opened_on"
label = "Aperta il"
type = "day"

[[column]]
key = "closed_on"
label = "Chiusa il"
type = "day"

[[column]]
key = "outcome"
label = "Esito"
codes = "assessment_outcome"

[[column]]
key = "who"
label = "Chi"
*/
SELECT assessment.code AS assessment, assessment.tool AS tool, assessment.version AS version,
       assessment.opened_on AS opened_on, assessment.closed_on AS closed_on, assessment.outcome AS outcome,
           staff.name AS who
  FROM assessment
  LEFT JOIN staff ON staff.id = assessment.staff
 WHERE assessment.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
