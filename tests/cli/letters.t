Letters are printed for one record; povnet sends none.

  $ povnet export letter
  Lettere
  
  Nome                 A che serve                                                                                                 Risponde anche a   Per un record di
  assenza              Chiede a chi non è venuto se aveva un motivo, e lo invita di nuovo                                          absence            summons, care_case
  attestato_puc        Dice le ore fatte in un progetto: una copia alla persona, una nel fascicolo                                 puc_certificate    puc_assignment
  convocazione         Invita una persona a un colloquio: da una convocazione, o dal prossimo appuntamento di una presa in carico  summons            summons, care_case
  convocazione_equipe  Chiama a un incontro di équipe: la persona è indicata solo con il codice della presa in carico              team_summons       team_session
  convocazione_seduta  Convoca uno snodo della governance, con il verbale da approvare e le decisioni da attuare                   sitting_summons    sitting
  presenza_sfl         Dichiara le presenze al PUC di chi riceve il Supporto per la formazione e il lavoro                         sfl_presence       puc_assignment
  relazione            La traccia della relazione che un partner deve, con i suoi numeri già scritti                               partner_report     partner_report
  richiamo             Scrive a chi ha perso ore di PUC senza dire perché                                                          puc_warning        puc_assignment
  risposta             Risponde a un reclamo o a una richiesta                                                                     answer             complaint
  segnalazione         Riassume rifiuto o assenze da riportare in GePI, dopo la verifica dei motivi                                puc_report         puc_assignment
  sollecito            Ricorda a chi manda un file che lo si aspetta                                                               reminder           delivery
  sollecito_invio      Chiede a un servizio la risposta su una persona che gli è stata inviata                                     referral_reminder  referral
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

An appointment that was missed: the reason is asked for, nothing is threatened, nothing is decided (S-091, S-096).

  $ povnet export letter assenza PIC-000001
  povnet: PIC-000001: nessun appuntamento mancato a cui non sia seguito un incontro
    suggerimento: povnet intake list summons elenca convocazioni ed esiti
  [3]
  $ povnet export letter assenza PIC-000001 --as-of 2026-11-12 --format md | grep -v Giornale
  # Appuntamento mancato
  
  Situazione al 12/11/2026
  
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
  
  12/11/2026
  
  Gentile Aaaari Aaaina,
  
  il 10/11/2026 la aspettavamo per un colloquio e non ci siamo visti.
  
  Se aveva un motivo serio (salute, lavoro, cura di un familiare o altro), ce lo dica e porti un documento che lo spiega: lo scriviamo e ne teniamo conto.
  
  Il colloquio riguarda la domanda di Assegno di inclusione. Se non viene e non c'è un motivo serio, la misura può finire: lo decide INPS, secondo la legge.
  
  Ci chiami, o passi da noi, per fissare un altro giorno.
  
  | | |
  |---|---|
  | **Chi scrive** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  | **Protocollo** | INPS-ADI-2026-1 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet intake add summons care_case=PIC-000001 person=P-000001 appointment_on=2026-11-20 place="via Esempio 10, Melzo" -q
  $ povnet export letter absence CV-000002 --as-of 2026-11-12 --format md | grep -E 'aspettiamo|chiami'
  La aspettiamo il 20/11/2026.
  $ povnet intake set summons CV-000002 outcome=justified -q
  $ povnet export letter assenza CV-000002 --as-of 2026-11-12
  povnet: CV-000002: nessun appuntamento mancato a cui non sia seguito un incontro
    suggerimento: povnet intake list summons elenca convocazioni ed esiti
  [3]

A service that has not answered (S-050); once it has, there is nothing to ask.

  $ povnet export letter sollecito_invio I-000001 --format md | grep -v Giornale
  # Sollecito di un invio
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  | | |
  |---|---|
  | **A chi** | Caritas di Melzo |
  
  05/11/2026
  
  Buongiorno,
  
  il 01/10/2026, 35 giorni fa, vi abbiamo inviato una persona e non sappiamo ancora com'è andata.
  
  | | |
  |---|---|
  | **Invio** | I-000001 |
  | **Persona** | Aaaari Aaaina |
  | **Inviata il** | 01/10/2026 |
  | **Motivo** | pacco alimentare |
  
  Ci bastano due righe: se è stata presa in carico, se è in lista d'attesa, se non si è presentata, o perché non è stato possibile. Se serve qualcosa da noi, scriveteci.
  
  Grazie della collaborazione.
  
  | | |
  |---|---|
  | **Chi scrive** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet intake set referral I-000001 outcome=taken outcome_on=2026-11-03 -q
  $ povnet export letter sollecito_invio I-000001
  povnet: l'invio I-000001 ha già una risposta
    suggerimento: povnet intake show referral I-000001 la mostra
  [3]

The équipe is called without the name of the person (S-054); a body of the governance with what it left open (S-103, S-108).

  $ povnet intake add team_session care_case=PIC-000001 day=2026-11-18 minutes=60 -q
  $ povnet export letter convocazione_equipe SEQ-000001 --format md | grep -v Giornale
  # Convocazione dell'équipe
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  05/11/2026
  
  Buongiorno,
  
  l'équipe sulla presa in carico PIC-000001 si riunisce il 18/11/2026.
  
  | | |
  |---|---|
  | **Presa in carico** | PIC-000001 |
  | **Protocollo** | INPS-ADI-2026-1 |
  | **Giorno** | 18/11/2026 |
  | **Durata in minuti** | 60 |
  
  ### Chi è chiamato
  
  | Chi | Professione | Ente |
  |---|---|---|
  | Eeeari Eeeone | Educatore | Cooperativa Esempio |
  | Cccari Cccina | Assistente sociale |  |
  
  Chi non può venire avvisi prima, e dica chi lo sostituisce o mandi due righe su ciò che ha osservato. Il nome della persona si dice all'incontro.
  
  | | |
  |---|---|
  | **Chi convoca** | Cccari Cccina |
  | **Telefono** | 02-333333 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  $ povnet intake add seat node=CTS staff=OP-000001 role="delegata di Melzo" valid_from=2026-01-01 -q
  $ povnet intake add sitting node=CTS day=2026-09-10 decision.number=1 decision.description="Provare gli orari serali" decision.due_on=2026-11-30 -q
  $ povnet intake add sitting node=CTS day=2026-11-19 number=4 place="Municipio di Melzo" agenda="Orari delle antenne" -q
  $ povnet export letter convocazione_seduta SED-000002 --format md | grep -v Giornale
  # Convocazione di una seduta
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  | **E-mail dell'ufficio** | ufficio@esempio.it |
  | **Telefono dell'ufficio** | 02-000000 |
  
  05/11/2026
  
  Buongiorno,
  
  è convocata la seduta del 19/11/2026: Coordinamento tecnico strategico.
  
  | | |
  |---|---|
  | **Snodo** | Coordinamento tecnico strategico |
  | **Numero** | 4 |
  | **Giorno** | 19/11/2026 |
  | **Luogo** | Municipio di Melzo |
  | **Ordine del giorno** | Orari delle antenne |
  | **Verbale da approvare, della seduta del** | 10/09/2026 |
  
  ### Decisioni ancora da attuare
  
  | Che cosa si è deciso | Chi la attua | Entro il |
  |---|---|---|
  | Provare gli orari serali |  | 30/11/2026 |
  
  ### Chi è convocato
  
  | Chi | A che titolo | Ente |
  |---|---|---|
  | Cccari Cccina | delegata di Melzo |  |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  

Of several who send the same file, the reminder knows what came from this one (S-117).

  $ povnet intake add delivery source=person sender="Comune di Inzago" frequency=monthly due_day=5 file_name=inzago valid_from=2026-01-01 -q
  $ printf 'Cognome;Nome\nLllari;Lllina\n' >melzo.csv && povnet intake import melzo.csv --register person -q
  $ povnet export letter sollecito CNG-000002 --format md | grep -E 'arrivato'
  Finora non ne è arrivato nessuno.
  $ printf 'Cognome;Nome\nMmmari;Mmmina\n' >inzago.csv && povnet intake import inzago.csv --register person -q
  $ povnet export letter sollecito CNG-000002 --format md | grep -E 'arrivato'
  L'ultimo è arrivato il 05/11/2026.

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
