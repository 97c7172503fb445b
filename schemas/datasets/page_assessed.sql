/*
label = "Bisogni e risorse"
grain = "un'area valutata per una persona"
record = "item"
order = ["area", "person", "item"]

[[column]]
key = "item"
label = "Codice"

[[column]]
key = "area"
label = "Area"
codes = "assessment_area"

[[column]]
key = "person"
label = "Persona"

[[column]]
key = "need_level"
label = "Bisogno"
codes = "need_level"

[[column]]
key = "need"
label = "Quale bisogno"
personal = true

[[column]]
key = "resource_level"
label = "Risorsa"
codes = "resource_level"

[[column]]
key = "resource"
label = "Quale risorsa"
personal = true

[[column]]
key = "strategies"
label = "Strategie provate"
personal = true
*/
SELECT item.code AS item, item.area AS area, person.code AS person, item.need_level AS need_level, item.need AS need,
       item.resource_level AS resource_level, item.resource AS resource, item.strategies AS strategies
  FROM assessment_item AS item
  JOIN assessment ON assessment.id = item.assessment
  LEFT JOIN person ON person.id = item.person
 WHERE assessment.care_case IN (SELECT id FROM temp.subject WHERE register = 'care_case')
   AND NOT EXISTS (SELECT 1 FROM assessment AS later
                    WHERE later.care_case = assessment.care_case AND later.tool = assessment.tool
                      AND later.version > assessment.version)
