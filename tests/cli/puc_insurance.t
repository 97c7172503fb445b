S-059: days of insurance by project and quarter (a person and a day with hours done, whatever the hours), what they cost
and who pays: with the adhesion act of the comune, or of its body, the Ministry.

  $ povnet puc insurance --period 2026-Q3
  $ povnet puc insurance --format csv

INAIL-03, INAIL-04, INAIL-05 fall due.

  $ povnet plan due --clock puc_inail_start --format csv
  $ povnet plan due --clock puc_inail_end --format csv
  $ povnet plan due --clock puc_inail_quarter --format csv
  $ povnet intake add puc_notification puc_project=EP-2 quarter=2026-Q3 notified_on=2026-11-02 -q
  $ povnet plan due --clock puc_inail_quarter --format csv
  $ povnet check --area puc --format csv

An adhesion act written at the project counts as well. Nothing in the period is said; a period that is none is refused.

  $ povnet puc insurance --period 2026-01
  $ povnet puc insurance --period trimestre
  $ povnet puc insurance --project EP-1
