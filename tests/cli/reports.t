The reports of a month, and who read the lists of persons.

A report answers to its Italian name too; what is not a report gets the nearest one.

  $ povnet report list --format csv | cut -d, -f1 | paste -sd' '
  report aids antennas assessments caseload controls conventions coverage demand diary digest ets forecast fragmentation funding hosts housing hubs indicators initiatives internship_pay internships late measures monthly network occasions openings outcomes pal plans pool puc quality reconciliation referrals risk roles sitrep staff supports survey_compare where work
  $ povnet report antenne --period 2026-10 --format csv | head -6
  by_antenna
  antenna,antenna_open_minutes,contacts,contacts_per_hour,persons,contacts_first,contacts_outside_share,contacts_operators,contact_minutes
  Antenna Albignano,1114,22,1.18,12,4,88.89,0,570
  Antenna Melzo,2657,36,0.81,20,7,75.00,4,925
  Sportello Cassano,3189,25,0.47,16,5,72.22,0,585
  

A dimension that a report's facts do not have is refused; another one that they have is taken.

  $ povnet report antennas --period 2026-10 --by comune --format csv | head -4
  by_antenna
  comune,antenna_open_minutes,contacts,contacts_per_hour,persons,contacts_first,contacts_outside_share,contacts_operators,contact_minutes
  Cassano d'Adda,3189,7,0.13,6,2,66.67,0,135
  Inzago,0,0,,0,0,,0,0
  $ povnet report caseload --period 2026-10 --by antenna
  povnet: "Prese in carico e chi ne risponde" non si può dividere per "Antenna"
    suggerimento: schemas/datasets/case_loads.sql non ha la colonna "antenna"
  [2]

The list of who is at risk keeps the rows that the report asks for, worst first, and is written to the access log (S-015).

  $ povnet report rischio --period 2026-10 | sed -n '/^A rischio, senza/,/^-/p' | head -5
  A rischio, senza misura né progetto
  Persona o nucleo  Comune dove vive  Livello  Segnali  Data        Screening
  P-000017          Liscate           Alto           0  26/02/2026  SR-000022
  P-000029          Settala           Alto           0  11/03/2026  SR-000010
  P-000005          Vignate           Alto           0  16/07/2026  SR-000007
  $ tail -1 povnet.db.access | cut -d' ' -f2- | cut -c1-60
  risk	N-000029 N-000030 P-000005 P-000017 P-000026 P-000029 P
  $ povnet report coverage --period 2026-10 -o copertura.xlsx && wc -l <povnet.db.access
  1

The digest of a week, for one case manager: the alerts first (S-081).

  $ povnet report digest --period 2026-10-05..2026-10-11 --where manager=OP-000001 --format csv | cut -d, -f1-4
  manager,alert,day,care_case
  OP-000001,sì,2026-10-06,PIC-000010
  OP-000001,no,2026-10-05,PIC-000002
  OP-000001,no,2026-10-09,PIC-000015

Explained, a cell gives as many records as it says, also where it counts what is distinct.

  $ povnet report explain caseload --period 2026-10 --cell "senza case manager/load" | grep Righe
  Righe: 3
  $ povnet report explain caseload --period 2026-10 --cell "Prova Marta/load_lihgt"
  povnet: non c'è la colonna "load_lihgt"
    suggerimento: forse "load_light"
  [2]

An empty case file says that it is empty.

  $ povnet --db vuoto.db db init -q && povnet --db vuoto.db report outcomes --period 2026-10 | grep Nessuna
  - Nessuna riga nel periodo per: Cambiamento delle competenze, Chiusure, Obiettivi dei progetti, Rilevazioni
  $ povnet --db vuoto.db report digest --period 2026-10
  La settimana degli educatori
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: ottobre 2026
  
  Che cosa hanno fatto gli educatori
  nessuna riga
  
  - Per la settimana: --period 2026-10-12..2026-10-18; per un solo case manager: --where manager=OP-000001
  - Nessuna riga nel periodo per: Che cosa hanno fatto gli educatori
  - Giornale: N:HEAD
