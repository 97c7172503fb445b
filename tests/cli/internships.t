S-084: an internship in one line, with its months; the IBAN is kept in capitals without blanks.

  $ povnet intake add internship person=P-000001 tipo=TIS promotore="Consorzio Esempio" tutor\ del\ promotore="Una tutor" ospitante="Vivaio Esempio" tutor\ dell\'ospitante="Un tutor" convenzione=2026/31 convenzione\ del=20/08/2026 progetto\ personale\ firmato\ il=25/08/2026 dal=01/09/2026 al=28/02/2027 ore\ a\ settimana=20 indennità\ al\ mese=500 soglia\ di\ presenza=70 inail\ dal=01/09/2026 inail\ al=28/02/2027 rct\ dal=01/09/2026 rct\ al=28/02/2027 iban="it60 x054 2811 1010 0000 0123 456" fondo=QSFP intervento=C_TIR internship_month.mese=2026-10 internship_month.ore\ previste=80 internship_month.ore\ fatte=72:30 internship_month.ore\ di\ assenza\ giustificate=7:30
  $ povnet intake list internship --format csv | cut -d, -f1,4,10,21-23,31,32

A wrong IBAN is kept, for that is what was given, and told at once; the value is not repeated.

  $ povnet intake add internship person=P-000002 tipo=inclusion ospitante="Mensa Esempio" convenzione=2026/32 progetto\ personale\ firmato\ il=25/08/2026 dal=01/09/2026 al=30/11/2026 indennità\ al\ mese=400 soglia\ di\ presenza=70 inail\ dal=01/09/2026 rct\ dal=01/09/2026 iban=IT61X0542811101000000123456 internship_month.mese=2026-10 internship_month.ore\ previste=60 internship_month.ore\ fatte=60

Hours under the threshold: nothing is owed, or in proportion where the project says so.

  $ povnet intake add internship person=P-000003 tipo=training ospitante="Vivaio Esempio" convenzione=2026/33 dal=01/10/2026 al=31/03/2027 indennità\ al\ mese=600 soglia\ di\ presenza=80 sotto\ la\ soglia=proportional iban=SM86U0322509800000000270100 iban_holder="La madre" internship_month.mese=2026-10 internship_month.ore\ previste=100 internship_month.ore\ fatte=45 -q
  $ povnet intake add internship person=P-000004 tipo=inclusion dal=15/09/2026 al=14/03/2027 indennità\ al\ mese=450 soglia\ di\ presenza=70 iban=IT60X0542811101000000123456 internship_month.mese=2026-10 internship_month.ore\ previste=80 internship_month.ore\ fatte=10 internship_month.indennità\ decisa=450 -q

The attendance of a month that did not come is what blocks it.

  $ povnet intake add internship person=P-000005 tipo=inclusion dal=01/10/2024 al=30/11/2026 indennità\ al\ mese=450 iban=DE89370400440532013000 -q

The list for the accounting office: who is paid and how much, what blocks the others.

  $ povnet report internship-pay --period 2026-10
  $ povnet report internship_pay --period 2026-10 --format csv --reason "mandati di ottobre" | head -3
  $ povnet report explain internship_pay --period 2026-10 --cell blocked/pay_months

V-16 and V-17: what the checks say.

  $ povnet check --area lavoro --period 2026-10
  $ povnet plan due --clock internship_attestation --as-of 2026-10-31
  $ povnet plan due --clock internship_end --as-of 2026-11-05

An attestation moves the end and answers the check; a hired trainee is an outcome.

  $ povnet intake add internship_attestation internship=TRC-000005 data=20/09/2026 prosegue\ fino\ al=31/03/2027 -q
  $ povnet intake set internship 2026/33 finito\ il=31/10/2026 esito=hired situazione\ dopo\,\ del=05/11/2026 situazione\ dopo=job --reason assunta -q
  $ povnet check --area lavoro --period 2026-10 --format csv | cut -d, -f1-4
  $ povnet report internships --period 2026-10 --as-of 2026-11-05

Months come back from a form, and the same file twice changes nothing.

  $ printf 'Tirocinio;Mese;Ore previste;Ore fatte\n2026/31;2026-11;80;80\n2026/31;2026-11;80;80:00\n' >mesi.csv
  $ povnet intake import mesi.csv --register internship_month
  $ povnet intake import mesi.csv --register internship_month -q

Nothing to pay, and nobody in an internship: it says so.

  $ povnet report internship_pay --period 2023-01
  $ povnet intake add internship person=P-000001 tipo=stage dal=01/01/2026
