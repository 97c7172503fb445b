Who is in protection from violence, the household and all that leads to it stay out of lists and exports: P-000003, her
child P-000004, household N-000002, case PIC-000002, contact C-000002, plan PP-000002.

  $ povnet intake list person --format csv | cut -d, -f1
  povnet: 2 righe di nuclei in protezione sono state lasciate fuori
  code
  P-000001
  P-000002
  $ povnet intake list care_case --format csv | cut -d, -f1
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  code
  PIC-000001
  $ povnet intake list contact --format csv -q | cut -d, -f1
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  code
  C-000001
  $ povnet intake list plan --format md | tail -2
  
  - 1 riga di nuclei in protezione è stata lasciata fuori
  $ povnet intake list household --format csv -o nuclei.csv && cut -d, -f1 nuclei.csv
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  code
  N-000001
  $ povnet intake form person --filled -o moduli.csv && cut -d, -f1 moduli.csv
  povnet: 2 righe di nuclei in protezione sono state lasciate fuori
  Codice
  P-000001
  P-000002

Their pages are refused.

  $ povnet intake show person P-000003
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet intake show person P-000004
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet plan show PIC-000002
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet plan story PIC-000002
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet plan sheet PIC-000002
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet export letter convocazione PIC-000002
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet intake show contact C-000002
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]

With the option and a reason they are shown, and the access log says so.

  $ povnet intake list person --include-protected --format csv
  povnet: --include-protected chiede un motivo
    suggerimento: aggiungere --reason TESTO
  [7]
  $ povnet intake list person --include-protected --reason "richiesta del Centro antiviolenza" --format csv | cut -d, -f1
  code
  P-000001
  P-000002
  P-000003
  P-000004
  $ povnet plan show PIC-000002 --include-protected --reason "équipe del Centro antiviolenza" | head -4
  Presa in carico PIC-000002
  Situazione al 05/11/2026
  
  Codice             PIC-000002
  $ grep -c -e --include-protected povnet.db.access
  2
  $ tail -1 povnet.db.access | grep -o 'plan show --include-protected'
  plan show --include-protected

Counts go on counting them.

  $ povnet report monthly --period 2026-06 --format csv | head -2
  comune,contacts,persons,contacts_anonymous,requests,referrals,cases_open,plans_signed,puc_persons,puc_minutes,charged,paid
  Cassano d'Adda,0,0,0,0,0,0,0,0,0,0.00,0.00
  $ povnet report explain monthly --period 2026-06 --cell totale/contacts | grep -v Giornale
  Attività del mese: totale / Contatti
  Situazione al 05/11/2026
  
  Contatti: Accessi registrati dalle antenne nel periodo: uno per persona, antenna e giorno; chi resta anonimo
    conta uno ogni volta.
  Righe: 1
  
  Contatti
  nessuna riga
  
  - Parametri da confermare: Nuovo arrivato: mesi dall'arrivo nell'Ambito (NEWCOMER_MONTHS)
  - 1 riga di nuclei in protezione è stata lasciata fuori

An option of the commands that show persons, of no other.

  $ povnet intake registers --include-protected
  povnet: non c'è l'opzione "--include-protected"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
  $ povnet db info --include-protected
  povnet: non c'è l'opzione "--include-protected"
    suggerimento: aggiungere --help per vedere le opzioni
  [2]
