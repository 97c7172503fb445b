Letters are printed for one record; povnet sends none.

  $ povnet export letter
  Lettere
  
  Nome           A che serve                                                                                                 Risponde anche a  Per un record di
  attestato_puc  Dice le ore fatte in un progetto: una copia alla persona, una nel fascicolo                                 puc_certificate   puc_assignment
  convocazione   Invita una persona a un colloquio: da una convocazione, o dal prossimo appuntamento di una presa in carico  summons           summons, care_case
  presenza_sfl   Dichiara le presenze al PUC di chi riceve il Supporto per la formazione e il lavoro                         sfl_presence      puc_assignment
  richiamo       Scrive a chi ha perso ore di PUC senza dire perché                                                          puc_warning       puc_assignment
  risposta       Risponde a un reclamo o a una richiesta                                                                     answer            complaint
  segnalazione   Riassume rifiuto o assenze da riportare in GePI, dopo la verifica dei motivi                                puc_report        puc_assignment
  sollecito      Ricorda a chi manda un file che lo si aspetta                                                               reminder          delivery
  $ povnet export letter convocazione CV-000002 --format md | grep -v Giornale
  # Convocazione
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  | | |
  |---|---|
  | **A chi** | Aaaari Aaaina |
  | **Indirizzo** | via Esempio 1, Melzo |
  
  05/11/2026
  
  Gentile Aaaari Aaaina,
  
  la aspettiamo il 10/11/2026 per un colloquio.
  
  Il colloquio riguarda la domanda di Assegno di inclusione. Se non viene senza un motivo serio, la misura può essere sospesa: lo decide INPS, secondo la legge.
  
  Se quel giorno non può, ci avvisi prima e porti un documento che lo spiega: fisseremo un altro giorno.
  
  | | |
  |---|---|
  | **Appuntamento** | 10/11/2026 |
  | **Luogo** | via Esempio 10, Melzo |
  | **Chi scrive** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  | **Protocollo** | INPS-ADI-2026-1 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  

Of a case: its next appointment.

  $ povnet export letter convocazione PIC-000001 --format md | grep aspettiamo
  la aspettiamo il 10/11/2026 per un colloquio.
  $ povnet export letter summons PIC-000001 --as-of 2026-12-01 --format md | grep aspettiamo
  la aspettiamo per un colloquio: ci chiami per fissare il giorno.

A reminder to who owes a file, and the answer to a complaint once it is written.

  $ povnet export letter sollecito CNG-000001 --format md | grep -v Giornale
  # Sollecito
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  | | |
  |---|---|
  | **Mittente** | Caritas di Melzo |
  | **Ente** | Caritas di Melzo |
  
  05/11/2026
  
  Buongiorno,
  
  aspettiamo il file "contatti\_sportelli", che ci mandate con cadenza: Ogni mese, entro 5 giorni dalla fine del periodo.
  
  Finora non ne è arrivato nessuno.
  
  Se nel periodo non c'è stato niente da registrare, bastano due righe di risposta. Se il file non si riesce a preparare, ci chiami: troviamo insieme come fare.
  
  Grazie della collaborazione.
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet export letter risposta RCL-000001 --format md | grep "da scrivere"
  La risposta è ancora da scrivere: povnet intake set complaint RCL-000001 answer="..."
  $ povnet intake set complaint RCL-000001 answer="La misura è ripresa il 1° novembre." outcome=accepted answered_on=2026-11-05 -q
  $ povnet export letter risposta RCL-000001 --format md | grep -v Giornale
  # Risposta
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  | | |
  |---|---|
  | **A chi** | Aaaari Aaaina |
  | **Indirizzo** | via Esempio 1, Melzo |
  
  05/11/2026
  
  | | |
  |---|---|
  | **Tipo** | Reclamo |
  | **Ricevuto il** | 20/10/2026 |
  | **Protocollo** | PG-2026-100 |
  | **Oggetto** | la misura è sospesa e non so perché |
  
  Gentile Aaaari Aaaina,
  
  abbiamo esaminato ciò che ci ha scritto il 20/10/2026.
  
  La misura è ripresa il 1° novembre.
  
  | | |
  |---|---|
  | **Esito** | Accolto |
  
  Se non è d'accordo può chiedere un incontro a chi firma questa lettera.
  
  | | |
  |---|---|
  | **Chi risponde** | Cccari Cccina |
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet export letter risposta RCL-000001 -o risposta.html && grep -c '<body class="large">' risposta.html
  1

What does not fit.

  $ povnet export letter convocazion PIC-000001
  povnet: non c'è una lettera "convocazion"
    suggerimento: forse "convocazione"
  [2]
  $ povnet export letter convocazione
  povnet: manca il codice del record per cui si scrive
    suggerimento: povnet export letter dice per quali registri
  [2]
  $ povnet export letter convocazione P-000001
  povnet: "P-000001" non è un codice di "summons"
    suggerimento: è di "person"
  [3]
  $ povnet export letter sollecito CNG-000099
  povnet: "CNG-000099" non c'è in "delivery"
    suggerimento: povnet intake list delivery elenca ciò che c'è
  [3]
