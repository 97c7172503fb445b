Letters are printed for one record; povnet sends none.

  $ povnet export letter
  $ povnet export letter convocazione CV-000002 --format md

Of a case: its next appointment.

  $ povnet export letter convocazione PIC-000001 --format md | grep aspettiamo
  $ povnet export letter summons PIC-000001 --as-of 2026-12-01 --format md | grep aspettiamo

A reminder to who owes a file, and the answer to a complaint once it is written.

  $ povnet export letter sollecito CNG-000001 --format md
  $ povnet export letter risposta RCL-000001 --format md | grep "da scrivere"
  $ povnet intake set complaint RCL-000001 answer="La misura è ripresa il 1° novembre." outcome=accepted answered_on=2026-11-05 -q
  $ povnet export letter risposta RCL-000001 --format md
  $ povnet export letter risposta RCL-000001 -o risposta.html && grep -c '<body class="large">' risposta.html

What does not fit.

  $ povnet export letter convocazion PIC-000001
  $ povnet export letter convocazione
  $ povnet export letter convocazione P-000001
  $ povnet export letter sollecito CNG-000099
