Who is in protection from violence, the household and all that leads to it stay out of lists and exports: P-000003, her
child P-000004, household N-000002, case PIC-000002, contact C-000002, plan PP-000002.

  $ povnet intake list person code 2>/dev/null | tail -3; povnet intake list person --format csv | cut -d, -f1
  $ povnet intake list care_case --format csv | cut -d, -f1
  $ povnet intake list contact --format csv -q | cut -d, -f1
  $ povnet intake list plan --format md | tail -2
  $ povnet intake list household --format csv -o nuclei.csv && cut -d, -f1 nuclei.csv
  $ povnet intake form person --filled -o moduli.csv && cut -d, -f1 moduli.csv

Their pages are refused.

  $ povnet intake show person P-000003
  $ povnet intake show person P-000004
  $ povnet plan show PIC-000002
  $ povnet plan story PIC-000002
  $ povnet plan sheet PIC-000002
  $ povnet export letter convocazione PIC-000002
  $ povnet intake show contact C-000002

With the option and a reason they are shown, and the access log says so.

  $ povnet intake list person --include-protected --format csv
  $ povnet intake list person --include-protected --reason "richiesta del Centro antiviolenza" --format csv | cut -d, -f1
  $ povnet plan show PIC-000002 --include-protected --reason "équipe del Centro antiviolenza" | head -3
  $ grep -c -e --include-protected povnet.db.access
  $ tail -1 povnet.db.access | grep -o 'plan show --include-protected'

Counts go on counting them.

  $ povnet report monthly --period 2026-06 --format csv | head -2
  $ povnet report explain monthly --period 2026-06 --cell totale/contacts

An option of the commands that show persons, of no other.

  $ povnet report monthly --include-protected
  $ povnet db info --include-protected
