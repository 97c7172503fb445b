/*
id = "attendance_without_title"
severity = "error"
title = "Presenza al PUC senza il titolo"
meaning = "L'abbinamento dice ADI o SFL, ma quel giorno la persona non ha un beneficio in corso registrato."
remedy = "Controllare il beneficio in GePI o il titolo dell'abbinamento; senza titolo il costo non si imputa"
area = "puc"
register = "puc_attendance"
rules = ["V-15"]
source = "DM 156/2023"
evidence = "secondary"
verified = false
dated = true
*/
-- Who never had the title is found by puc_title: here, whose title ended before the day worked.
SELECT puc_attendance.code AS record,
       'abbinamento ' || puc_assignment.code || ', titolo ' || puc_assignment.title || ' fino al ' || title.last AS detail,
       puc_attendance.day AS day
  FROM puc_attendance
  JOIN puc_assignment
    ON puc_assignment.puc_project = puc_attendance.puc_project AND puc_assignment.person = puc_attendance.person
   AND coalesce(puc_assignment.starts_on, '') <= puc_attendance.day
   AND coalesce(puc_assignment.ends_on, '9999') >= puc_attendance.day
  JOIN (SELECT measure_grant.measure AS measure, coalesce(household_member.person, measure_grant.person) AS person,
               min(coalesce(measure_grant.valid_from, measure_grant.applied_on, '')) AS first,
               max(coalesce(measure_grant.valid_to,
                            CASE WHEN measure_grant.status IN ('ended', 'lapsed', 'revoked') THEN measure_grant.status_on END, '9999')) AS last
          FROM measure_grant
          LEFT JOIN household_member
            ON household_member.household IN
               (SELECT measure_grant.household
                 UNION
                SELECT own.household FROM household_member AS own
                 WHERE own.person = measure_grant.person AND measure_grant.household IS NULL AND measure_grant.measure <> 'SFL')
         WHERE coalesce(measure_grant.decision, 'accepted') = 'accepted'
         GROUP BY 1, 2) AS title
    ON title.measure = puc_assignment.title AND title.person = puc_attendance.person
 WHERE puc_attendance.kind IN ('present', 'makeup')
   AND title.first <= coalesce(puc_assignment.starts_on, puc_attendance.day)
   AND title.last < puc_attendance.day
