The cycle of a PUC, from the catalogue to the certificate (S-057, S-059, S-060).

The seats of the open projects, by group, and what is wrong with them (PUC-04).

  $ povnet puc seats
  Posti dei PUC al 05/11/2026
  Situazione al 05/11/2026
  
  Per progetto e gruppo
  Progetto  Titolo      Comune  Stato  Posti per   Posti  Occupati  Liberi fino alla fine
  EP-1      Biblioteca  Melzo          ADI (PaIS)      1         0                      1
  EP-1      Biblioteca  Melzo          CPI e SFL       1         0                      1
  EP-1      Biblioteca  Melzo          Volontari       0         0                      0
  EP-2      Parco       Inzago         ADI (PaIS)      1         0                      1
  EP-2      Parco       Inzago         CPI e SFL       2         0                      2
  EP-2      Parco       Inzago         Volontari       0         0                      0
  
  Che cosa non va
  niente da segnalare
  
  - Nessuna riga nel periodo per: Posti occupati nei PUC
  - Parametri da confermare: Posti per i beneficiari SFL, minimo (PUC_CPI_SEATS_LEAST); Posti per i beneficiari
    SFL, massimo (PUC_CPI_SEATS_MOST)
  - Giornale: N:HEAD
  $ povnet puc seats --comune Inzago --format csv
  seats
  project,title,comune,status,group,seats,taken,free
  EP-2,Parco,Inzago,,ADI (PaIS),1,0,1
  EP-2,Parco,Inzago,,CPI e SFL,2,0,2
  EP-2,Parco,Inzago,,Volontari,0,0,0
  
  faults
  project,comune,what
  $ povnet puc seats --on 2027-02-01
  Posti dei PUC al 01/02/2027
  Situazione al 01/02/2027
  
  Per progetto e gruppo
  nessun progetto aperto in quel giorno
  
  Che cosa non va
  niente da segnalare
  
  - Nessuna riga nel periodo per: Offerta dei PUC, Posti occupati nei PUC
  - Parametri da confermare: Posti per i beneficiari SFL, minimo (PUC_CPI_SEATS_LEAST); Posti per i beneficiari
    SFL, massimo (PUC_CPI_SEATS_MOST)
  - Giornale: N:HEAD

For a person: the projects that fit, best first, and why the others do not.

  $ povnet puc match P-000001
  PUC per P-000001, 05/11/2026
  Situazione al 05/11/2026
  
  Persona                       P-000001
  Cognome                       Aaari
  Nome                          Adda
  Titolo                        Beneficiario ADI
  Titolo fino al                30/11/2027
  Residenza                     Melzo
  Ore settimanali in altri PUC  0:00
  
  Progetti adatti, i migliori per primi
  Progetto  Titolo      Comune  Ore la settimana  Posti liberi  Che cosa si sa
  EP-1      Biblioteca  Melzo               8:00             1  nel comune di residenza; ha una parte delle competenze richieste; da vedere: italiano
  
  Gli altri, e perché no
  Progetto  Titolo  Comune  Ore la settimana  Posti liberi  Perché no
  EP-2      Parco   Inzago             10:00             1  altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso
  
  - Nessuna riga nel periodo per: Posti occupati nei PUC
  - Parametri da confermare: Impegno settimanale minimo (PUC_WEEK_LEAST_MINUTES); Impegno settimanale massimo
    (PUC_WEEK_MOST_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc match P-000004 --format md
  # PUC per P-000004, 05/11/2026
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Persona** | P-000004 |
  | **Cognome** | Cccari |
  | **Nome** | Ddina |
  | **Titolo** | nessuno quel giorno |
  | **Titolo fino al** |  |
  | **Residenza** | Melzo |
  | **Ore settimanali in altri PUC** | 0:00 |
  
  ### Progetti adatti, i migliori per primi
  
  nessun progetto adatto
  
  ### Gli altri, e perché no
  
  | Progetto | Titolo | Comune | Ore la settimana | Posti liberi | Perché no |
  |---|---|---|---:|---:|---|
  | EP-1 | Biblioteca | Melzo | 8:00 |  | nessun titolo valido quel giorno |
  | EP-2 | Parco | Inzago | 10:00 |  | nessun titolo valido quel giorno; altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso |
  
  - Nessuna riga nel periodo per: Posti occupati nei PUC
  - Parametri da confermare: Impegno settimanale minimo (PUC\_WEEK\_LEAST\_MINUTES); Impegno settimanale massimo (PUC\_WEEK\_MOST\_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc match P-000009
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet puc match
  povnet: serve una persona, oppure --project
    suggerimento: per esempio povnet puc match P-000001
  [2]
  $ povnet puc match P-000001 --project EP-1
  povnet: serve una persona, oppure --project
    suggerimento: per esempio povnet puc match P-000001
  [2]
  $ povnet puc match --project EP-9
  povnet: non c'è un PUC "EP-9"
    suggerimento: forse "EP-1"
  [2]

For a project: who could come. Seats are short, so one of a household comes before a second (PUC-05).

  $ povnet puc match --project EP-1
  Chi può venire a EP-1 Biblioteca, 05/11/2026
  Situazione al 05/11/2026
  
  Posti liberi
  Posti per   Liberi fino alla fine
  ADI (PaIS)                      1
  CPI e SFL                       1
  Volontari                       0
  
  Chi può venire, in ordine di preferenza
  Persona   Cognome  Nome   Titolo            Titolo fino al  Residenza  Nucleo    Che cosa si sa
  P-000001  Aaari    Adda   Beneficiario ADI  30/11/2027      Melzo      N-000001  nel comune di residenza; ha una parte delle competenze richieste; da vedere: italiano
  P-000002  Aaari    Bbino  Beneficiario ADI  30/11/2027      Melzo      N-000001  nel comune di residenza; delle competenze richieste non risulta nulla; da vedere: patente B, italiano
  
  - Nessuna riga nel periodo per: Posti occupati nei PUC
  - Parametri da confermare: Impegno settimanale minimo (PUC_WEEK_LEAST_MINUTES); Impegno settimanale massimo
    (PUC_WEEK_MOST_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc match --project EP-1 --all --format csv
  seats
  group,free
  ADI (PaIS),1
  CPI e SFL,1
  Volontari,0
  
  fitting
  person,surname,name,title,title_to,comune,household,why
  P-000001,Aaari,Adda,Beneficiario ADI,2027-11-30,Melzo,N-000001,nel comune di residenza; ha una parte delle competenze richieste; da vedere: italiano
  P-000002,Aaari,Bbino,Beneficiario ADI,2027-11-30,Melzo,N-000001,"nel comune di residenza; delle competenze richieste non risulta nulla; da vedere: patente B, italiano"
  
  others
  person,surname,name,title,title_to,comune,household,why
  P-000003,Bbbari,Ccina,Beneficiario SFL,2027-05-31,Inzago,,"altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso"

A proposal is refused with all that is missing; of a person without a title, too.

  $ povnet puc assign P-000004 --project EP-1 --on 2026-09-10
  povnet: del progetto EP-1 manca la dichiarazione che non sostituisce personale
    suggerimento: farla firmare al titolare, poi povnet intake set puc_project EP-1 replaces_no_staff=si
  povnet: del progetto EP-1 manca la dichiarazione che non è un'opera pubblica
    suggerimento: farla firmare al titolare, poi povnet intake set puc_project EP-1 no_public_works=si
  povnet: il 10/09/2026 non risulta un titolo valido per il PUC
    suggerimento: controllare il beneficio: povnet intake list measure_grant; chi viene da volontario ha titolo VOL (--title VOL)
  povnet: non si è scritto nulla: 3 condizioni non sono soddisfatte
  [7]
  $ povnet puc assign P-000001 --project EP-1 --on 2026-09-10 --dry-run
  povnet: del progetto EP-1 manca la dichiarazione che non sostituisce personale
    suggerimento: farla firmare al titolare, poi povnet intake set puc_project EP-1 replaces_no_staff=si
  povnet: del progetto EP-1 manca la dichiarazione che non è un'opera pubblica
    suggerimento: farla firmare al titolare, poi povnet intake set puc_project EP-1 no_public_works=si
  povnet: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet intake set puc_project EP-1 replaces_no_staff=si no_public_works=si
  Progetti PUC
  
  Registro  puc_project
  Codice    PRG-000001
  Esito     corretto
  $ povnet puc assign P-000001 --project EP-1 --slot PST-000001 --on 2026-09-10
  Abbinamento a un PUC
  
  Codice  PA-000001
  Esito   PA-000001 proposto per EP-1 dal 10/09/2026, 8:00 ore la settimana, titolo: Beneficiario ADI
  
  Che cosa si è scritto
  Registro         Codice     Che cosa
  Abbinamenti PUC  PA-000001  abbinamento proposto
  
  Che cosa fare ora
  Passo
  portare l'abbinamento in GePI: lì sono da fare proposta e assicurazione INAIL
  prima dell'inizio registrare la formazione sulla sicurezza: povnet puc start PA-000001 --on GIORNO --training GIORNO
  consegnare i DPI e scrivere il giorno: --equipment GIORNO
  se la persona rifiuta: povnet puc close PA-000001 --reason-code refused_start
  $ povnet puc match P-000002 --on 2026-09-11 --format csv
  fitting
  project,title,comune,weekly,free,why
  
  others
  project,title,comune,weekly,free,why
  EP-1,Biblioteca,Melzo,480,0,nessun posto libero per il suo gruppo
  EP-2,Parco,Inzago,600,1,"altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso"
  $ povnet puc assign P-000001 --project EP-1 --on 2026-09-11
  povnet: la persona partecipa già al progetto EP-1
    suggerimento: povnet intake list puc_assignment puc_project=EP-1 lo mostra
  povnet: nessun posto libero per il suo gruppo nel progetto EP-1
    suggerimento: povnet puc seats dice dove ce ne sono
  povnet: non si è scritto nulla: 2 condizioni non sono soddisfatte
  [7]
  $ povnet puc assign P-000002 --project EP-1 --on 2026-09-11
  povnet: nessun posto libero per il suo gruppo nel progetto EP-1
    suggerimento: povnet puc seats dice dove ce ne sono
  povnet: non si è scritto nulla: una condizione non è soddisfatta
  [7]

Hours out of the limits ask for a reason, which stays (PUC-06).

  $ povnet puc assign P-000003 --project EP-2 --hours 20 --on 2026-09-10
  povnet: 20:00 ore la settimana: il PUC ne impegna da 8:00 a 16:00 (regola da fonte secondaria, da confermare)
    suggerimento: cambiare le ore, oppure dire il perché con --reason TESTO
  povnet: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet puc assign P-000003 --project EP-2 --hours 7 --on 2026-09-10 --reason "lavora al mattino"
  povnet: le ore la settimana (7:00, in tutto 7:00) escono dai limiti 8:00-16:00: resta il motivo scritto
  Abbinamento a un PUC
  
  Codice  PA-000002
  Esito   PA-000002 proposto per EP-2 dal 10/09/2026, 7:00 ore la settimana, titolo: Beneficiario SFL
  
  Che cosa si è scritto
  Registro         Codice     Che cosa
  Abbinamenti PUC  PA-000002  abbinamento proposto
  
  Che cosa fare ora
  Passo
  portare l'abbinamento in GePI: lì sono da fare proposta e assicurazione INAIL
  prima dell'inizio registrare la formazione sulla sicurezza: povnet puc start PA-000002 --on GIORNO --training GIORNO
  se la persona rifiuta: povnet puc close PA-000002 --reason-code refused_start
  $ povnet puc assign P-000003 --project EP-2 --hours molte
  povnet: --hours: "molte" non sono ore
    suggerimento: per esempio 8 o 7:30
  [2]
  $ povnet puc assign P-000003 --project EP-2 --from domani
  povnet: --from: "domani" non è un giorno
    suggerimento: scrivilo come 2026-03-09
  [2]

A start waits for convention, INAIL, RCT and training (V-14, INAIL-03): all is said at once.

  $ povnet puc start PA-000001 --on 2026-09-14
  povnet: i DPI e i materiali previsti non risultano consegnati entro il 14/09/2026
    suggerimento: --equipment GIORNO quando sono consegnati
  povnet: il 14/09/2026 con l'ente attuatore non c'è una convenzione in corso
    suggerimento: registrarla con povnet intake add convention, poi povnet intake set puc_project EP-1 convention=...
  povnet: l'assicurazione INAIL va attivata entro il 13/09/2026, e non risulta
    suggerimento: attivarla in GePI, poi povnet intake set puc_project EP-1 inail_activated_on=GIORNO; altrimenti iniziare un altro giorno
  povnet: il 14/09/2026 non risulta la copertura RCT
    suggerimento: povnet intake set puc_project EP-1 rct_policy=... rct_from=... rct_to=...
  povnet: manca la formazione sulla sicurezza entro il 14/09/2026
    suggerimento: farla, poi --training GIORNO o povnet intake set puc_assignment PA-000001 safety_training_on=GIORNO
  povnet: PA-000001: non si è scritto nulla: 4 condizioni non sono soddisfatte
  [7]
  $ povnet intake set puc_project EP-1 convention=REP-1 inail_activated_on=2026-09-14 rct_policy=RCT/1 rct_from=2026-09-01 rct_to=2026-12-31
  Progetti PUC
  
  Registro  puc_project
  Codice    PRG-000001
  Esito     corretto
  $ povnet puc start PA-000001 --on 2026-09-14 --training 2026-09-11
  povnet: i DPI e i materiali previsti non risultano consegnati entro il 14/09/2026
    suggerimento: --equipment GIORNO quando sono consegnati
  povnet: l'assicurazione INAIL va attivata entro il 13/09/2026, e non risulta
    suggerimento: attivarla in GePI, poi povnet intake set puc_project EP-1 inail_activated_on=GIORNO; altrimenti iniziare un altro giorno
  povnet: PA-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet puc start PA-000001 --on 2026-09-15 --training 2026-09-11 --equipment 2026-09-15
  Inizio del PUC
  
  Codice  PA-000001
  Esito   PA-000001 in corso dal 15/09/2026 nel progetto EP-1
  
  Che cosa si è scritto
  Registro         Codice     Che cosa
  Abbinamenti PUC  PA-000001  inizia
  
  Che cosa fare ora
  Passo
  segnare le presenze ogni giorno; le ore perse si recuperano nello stesso mese
  dire alla persona come si comunicano le assenze e quali documenti servono
  $ povnet puc start PA-000001 --on 2026-09-16
  povnet: PA-000001 è già in corso
    suggerimento: povnet puc absences e povnet puc hours ne seguono le presenze
  povnet: PA-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]

What is missed, and what the comune might do (PUC-08, PUC-09, PUC-10).

  $ for day in 01 08; do povnet intake add puc_attendance puc_project=EP-1 person=P-000001 day=2026-10-$day kind=present minutes=4:00; done >mark
  $ for day in 15 22; do povnet intake add puc_attendance puc_project=EP-1 person=P-000001 day=2026-10-$day kind=unjustified minutes=4:00; done >mark
  $ povnet intake add puc_attendance puc_project=EP-1 person=P-000001 day=2026-10-29 kind=justified reason=illness minutes=4:00 >mark
  $ povnet puc absences --period 2026-10
  Assenze PUC, ottobre 2026
  Situazione al 05/11/2026
  
  Per persona
  Abbinamento  Progetto  Comune  Persona   Cognome  Nome  Ingiustificate  Ingiustificate dall'inizio  Giustificate con documento  Giustificate senza documento  Recuperate  Non recuperate nel mese  Che cosa può fare il comune
  PA-000001    EP-1      Melzo   P-000001  Aaari    Adda            8:00                        8:00                        0:00                          4:00        0:00                    12:00  valutare un richiamo scritto: povnet export letter richiamo
  
  - Le soglie sono da confermare: povnet conta le ore, il comune decide
  - Parametri da confermare: Assenze ingiustificate: segnalazione per la decadenza (PUC_LOSS_MINUTES); Assenze
    ingiustificate: richiamo scritto (PUC_WARNING_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc absences --period 2026-10 --project EP-2
  Assenze PUC, ottobre 2026
  Situazione al 05/11/2026
  
  Per persona
  nessuna assenza e nessun recupero nel periodo
  
  - Le soglie sono da confermare: povnet conta le ore, il comune decide
  - Parametri da confermare: Assenze ingiustificate: segnalazione per la decadenza (PUC_LOSS_MINUTES); Assenze
    ingiustificate: richiamo scritto (PUC_WARNING_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc absences --period 2025-01
  Assenze PUC, gennaio 2025
  Situazione al 05/11/2026
  
  Per persona
  nessuna assenza e nessun recupero nel periodo
  
  - Le soglie sono da confermare: povnet conta le ore, il comune decide
  - Nessuna riga nel periodo per: Assenze e recuperi dei PUC
  - Parametri da confermare: Assenze ingiustificate: segnalazione per la decadenza (PUC_LOSS_MINUTES); Assenze
    ingiustificate: richiamo scritto (PUC_WARNING_MINUTES)
  - Giornale: N:HEAD
  $ povnet puc absences --project EP-9
  povnet: non c'è un PUC "EP-9"
    suggerimento: forse "EP-1"
  [2]

Suspended with a reason, resumed, closed: what remains is listed.

  $ povnet puc suspend PA-000001 --on 2026-10-30
  povnet: manca il motivo
    suggerimento: aggiungere --reason TESTO: resta nell'abbinamento e nel giornale
  povnet: PA-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet puc suspend PA-000001 --on 2026-10-30 --reason "ricovero"
  Sospensione del PUC
  
  Codice  PA-000001
  Esito   PA-000001 sospeso dal 30/10/2026
  
  Che cosa si è scritto
  Registro             Codice      Che cosa
  Abbinamenti PUC      PA-000001   sospeso
  Sospensioni dei PUC  PSO-000001  sospensione
  
  Che cosa fare ora
  Passo
  quando riprende: povnet puc start PA-000001 --on GIORNO
  aggiornare lo stato in GePI; se la sospensione lascia giornate scoperte, verificare l'INAIL
  $ povnet puc start PA-000001 --on 2026-11-02
  Inizio del PUC
  
  Codice  PA-000001
  Esito   PA-000001 in corso dal 02/11/2026 nel progetto EP-1
  
  Che cosa si è scritto
  Registro             Codice      Che cosa
  Abbinamenti PUC      PA-000001   riprende
  Sospensioni dei PUC  PSO-000001  sospensione finita
  
  Che cosa fare ora
  Passo
  segnare le presenze ogni giorno; le ore perse si recuperano nello stesso mese
  dire alla persona come si comunicano le assenze e quali documenti servono
  $ povnet puc close PA-000001 --reason-code done --on 2026-11-04
  Fine del PUC
  
  Codice  PA-000001
  Esito   PA-000001 concluso il 04/11/2026: Percorso compiuto
  
  Che cosa si è scritto
  Registro         Codice     Che cosa
  Abbinamenti PUC  PA-000001  concluso
  
  Che cosa fare ora
  Passo
  cessazione INAIL in GePI entro il 05/11/2026, se nessun altro continua il progetto
  ore di assenza ingiustificata: 8:00. Guardare povnet puc absences, poi decidere
  attestato delle ore fatte: povnet export letter attestato_puc PA-000001
  $ povnet puc close PA-000001 --reason-code done --on 2026-11-04
  povnet: il PUC di PA-000001 è già finito
    suggerimento: povnet intake show puc_assignment PA-000001 dice quando e perché
  povnet: PA-000001: non si è scritto nulla: una condizione non è soddisfatta
  [7]
  $ povnet puc close PA-000002 --reason-code refused_start --on 2026-09-20
  Fine del PUC
  
  Codice  PA-000002
  Esito   PA-000002 concluso il 20/09/2026: Rifiuto di iniziare
  
  Che cosa si è scritto
  Registro         Codice     Che cosa
  Abbinamenti PUC  PA-000002  concluso
  
  Che cosa fare ora
  Passo
  il rifiuto di iniziare può portare alla decadenza (regola da fonte secondaria): verificare i motivi; se resta un rifiuto, bozza con povnet export letter segnalazione PA-000002
  $ povnet puc close PA-000002 --reason-code boh
  povnet: "boh" non è una voce di "Motivo della fine del PUC"
    suggerimento: povnet intake registers mostra le voci dell'elenco "puc_close_reason"
  [3]
  $ povnet intake list puc_assignment --format csv
  code,puc_project,person,puc_slot,starts_on,ends_on,title,proposed_on,weekly_minutes,other_comune_consent,safety_training_on,equipment_on,medical_visit_on,measure_grant,status,close_reason,status_reason,note
  PA-000001,PRG-000001,P-000001,PST-000001,2026-09-15,2026-11-04,Beneficiario ADI,2026-09-10,480,,2026-09-11,2026-09-15,,PROVA-1,Completato,Percorso compiuto,,
  PA-000002,PRG-000002,P-000003,,,,Beneficiario SFL,2026-09-10,420,,,,,PROVA-2,Interrotto,Rifiuto di iniziare,,

The sheet of a project to print, and what is copied into GePI.

  $ povnet intake show puc_project EP-1
  PUC EP-1 - Biblioteca
  Situazione al 05/11/2026
  
  Codice                     PRG-000001
  Numero                     EP-1
  Titolo                     Biblioteca
  Genere                     Progetto
  Comune                     Melzo
  Ambito di attività         Culturale
  Ente attuatore             Coop. Esempio
  Inizio                     01/09/2026
  Fine                       31/12/2026
  Ore la settimana           8:00
  Posti                      2
  Posti ADI (PaIS)           1
  Posti CPI e SFL            1
  Posti volontari            0
  Competenze richieste       patente B; italiano
  Materiali e DPI forniti    Guanti
  Non sostituisce personale  sì
  Non è un'opera pubblica    sì
  Responsabile               Rrr Uno
  Telefono del responsabile  02-000001
  Attivazione INAIL          14/09/2026
  Polizza RCT                RCT/1
  RCT dal                    01/09/2026
  RCT al                     31/12/2026
  Convenzione                REP-1
  
  Ente attuatore       Coop. Esempio
  Convenzione          REP-1 Accordo per i PUC
  Convenzione fino al  31/12/2026
  
  Posti
  Posti per   Posti  Occupati  Liberi
  ADI (PaIS)      1         0       1
  CPI e SFL       1         0       1
  Volontari       0         0       0
  
  Condizioni per iniziare
  Condizione                                      C'è         Che cosa si sa
  Dichiarazione: non sostituisce personale        sì
  Dichiarazione: non è un'opera pubblica          sì
  Convenzione con l'ente attuatore                sì          REP-1 fino al 31/12/2026
  Accordo tra comuni, per chi viene da un altro   no          solo chi risiede nel comune
  Assicurazione INAIL attivata prima dell'inizio  in ritardo  attivata il 14/09/2026
  Copertura RCT dal primo giorno                  sì          RCT/1 dal 01/09/2026 al 31/12/2026
  Valutazione dei rischi                          manca
  Formazione sulla sicurezza prevista             manca
  
  Postazioni
  Postazione  Luogo         Comune  Indirizzo  Accessibile  Orario          Competenze  Persone al più  Ora  Tutor
  PST-000001  Sala lettura  Melzo              sì           lun e mer 9-13                           1    0
  
  Persone
  Abbinamento  Persona   Chi         Titolo            Stato       Dal         Al          Ore la settimana  Postazione    Formazione sicurezza  Ore fatte
  PA-000001    P-000001  Aaari Adda  Beneficiario ADI  Completato  15/09/2026  04/11/2026              8:00  Sala lettura  11/09/2026                 8:00
  
  Che cosa manca
  Che cosa                              Registrazione  Dettaglio               Che cosa fare
  Assenze giustificate senza documento  PR-000005      nessun documento        Chiedere il documento, o correggere il tipo
  Mesi con meno ore del dovuto          PA-000001      12 ore su 33.1          Verificare il registro; le ore di un mese finito non si recuperano più
  Assenze da richiamo                   PA-000001      8 ore ingiustificate    Verificare i motivi, poi decidere: povnet non decide
  PUC avviati senza INAIL in tempo      PRG-000001     attivata il 14/09/2026  Attivare in GePI e verificare le giornate scoperte
  
  Firma del titolare
  Firma dell'ente attuatore
  
  - Le regole sui PUC vengono in parte da fonti secondarie: povnet check list dice quali sono da confermare
  - Giornale: N:HEAD
  $ povnet export gepi-puc --format csv
  projects
  number,gepi_number,title,owner,implementer,convention,area,kind,aims,activities,comune,places,accessible,starts_on,ends_on,timetable,weekly_minutes,seats,seats_pais,seats_cpi,seats_volunteers,skills,skills_gained,equipment,general_training,safety_training,responsible,responsible_phone,tutor,tutor_phone,cost,cost_source,risk_document,replaces_no_staff,no_public_works,status,gepi_state,gepi_on
  EP-1,,Biblioteca,,Coop. Esempio,REP-1,Culturale,Progetto,,,Melzo,Sala lettura,,2026-09-01,2026-12-31,,480,2,1,1,0,patente B; italiano,,Guanti,,,Rrr Uno,02-000001,,,,,,sì,sì,,,
  EP-2,,Parco,,,,Ambientale,Progetto,,,Inzago,,,2026-09-01,2026-12-31,,600,3,1,2,0,,,,,,,,,,,,,sì,sì,,,
  
  assignments
  project,gepi_number,assignment,person,surname,name,tax_code,title,protocol,status,starts_on,ends_on,weekly_minutes

Letters: drafts, never sent.

  $ povnet export letter richiamo PA-000001 --format md
  # Richiamo scritto (bozza)
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  
  | | |
  |---|---|
  | **A chi** | Aaari Adda |
  | **Indirizzo** | Melzo |
  
  05/11/2026
  
  Gentile Aaari Adda,
  
  nel progetto Biblioteca risultano 8:00 ore di assenza di cui non ci ha detto il motivo:
  
  ### Giorni
  
  | Giorno | Ore |
  |---|---:|
  | 15/10/2026 | 4:00 |
  | 22/10/2026 | 4:00 |
  
  Se c'è stato un motivo serio (salute, famiglia, giustizia, altro) ce lo dica e ci porti un documento: l'assenza diventa giustificata.
  
  Le ore perse si possono recuperare nello stesso mese: ci chiami, fissiamo insieme quando.
  
  Se le ore di assenza senza motivo arrivano a 24:00, il comune deve segnalarlo, e il beneficio può essere perso: lo decide INPS, secondo la legge.
  
  | | |
  |---|---|
  | **Responsabile del progetto** | Rrr Uno |
  | **Telefono** | 02-000001 |
  | **Abbinamento** | PA-000001 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  - Giornale: N:HEAD
  $ povnet export letter segnalazione PA-000002 --format md
  # Segnalazione sul PUC (bozza)
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  
  05/11/2026
  
  | | |
  |---|---|
  | **A chi** | Bbbari Ccina |
  | **Nata o nato il** | 05/05/1990 |
  | **Titolo** | Beneficiario SFL |
  | **Protocollo del beneficio** | PROVA-2 |
  
  | | |
  |---|---|
  | **Progetto** | EP-2 |
  | **Titolo del progetto** | Parco |
  | **Abbinamento** | PA-000002 |
  | **Stato** | Interrotto |
  | **Motivo della fine** | Rifiuto di iniziare |
  
  La persona ha rifiutato di iniziare il PUC a cui era stata abbinata.
  
  ### Giorni
  
  nessuna assenza ingiustificata registrata
  
  Prima di riportarla in GePI: sentire la persona, verificare i motivi e i documenti, scrivere chi decide e quando. Le soglie vengono da una sola fonte di stampa e sono da confermare. Quali effetti ne vengano lo decide INPS.
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  - Giornale: N:HEAD
  $ povnet export letter attestato_puc PA-000001 --format md
  # Attestato di partecipazione a un PUC
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  
  05/11/2026
  
  Si attesta che Aaari Adda
  
  | | |
  |---|---|
  | **Nata o nato il** | 12/04/1985 |
  
  ha partecipato al progetto utile alla collettività "Biblioteca" (EP-1), per 8:00 ore in 2 giornate.
  
  | | |
  |---|---|
  | **Ente attuatore** | Coop. Esempio |
  | **Comune** | Melzo |
  | **Dal** | 15/09/2026 |
  | **Al** | 04/11/2026 |
  
  ### Ore per mese
  
  | Mese | Giornate | Ore fatte | di cui recuperate |
  |---|---:|---:|---:|
  | 2026-10 | 2 | 8:00 | 0:00 |
  
  La partecipazione è gratuita e non è un rapporto di lavoro.
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  - Giornale: N:HEAD
  $ povnet export letter presenza_sfl PA-000002 --format md
  # Dichiarazione di presenza per il SFL
  
  Situazione al 05/11/2026
  
  | | |
  |---|---|
  | **Ambito** | Ambito territoriale sociale 5 Melzo |
  | **Ente capofila** | Comune di Melzo |
  
  05/11/2026
  
  | | |
  |---|---|
  | **A chi** | Bbbari Ccina |
  | **Nata o nato il** | 05/05/1990 |
  | **Protocollo del beneficio** | PROVA-2 |
  
  Si dichiara che la persona, beneficiaria del Supporto per la formazione e il lavoro, partecipa al progetto "Parco" (EP-2) con queste presenze:
  
  ### Presenze per mese
  
  nessuna presenza registrata
  
  | | |
  |---|---|
  | **Ore la settimana** | 7:00 |
  
  | | |
  |---|---|
  | **Firma** | \_\_\_\_\_\_\_\_\_\_\_\_ |
  
  - Giornale: N:HEAD

Who is protected is shown to nobody who does not say why.

  $ povnet intake set person P-000003 protected=si >mark
  $ povnet puc match P-000003
  povnet: riguarda un nucleo in protezione: non si mostra
    suggerimento: chi ne ha titolo aggiunge --include-protected e --reason: resta nel registro degli accessi
  [7]
  $ povnet puc match --project EP-2 --all --format csv
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  seats
  group,free
  ADI (PaIS),1
  CPI e SFL,2
  Volontari,0
  
  fitting
  person,surname,name,title,title_to,comune,household,why
  
  others
  person,surname,name,title,title_to,comune,household,why
  P-000001,Aaari,Adda,Beneficiario ADI,2027-11-30,Melzo,N-000001,"altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso"
  P-000002,Aaari,Bbino,Beneficiario ADI,2027-11-30,Melzo,N-000001,"altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso"
  $ povnet puc match P-000003 --include-protected --reason "colloquio" --format csv
  fitting
  project,title,comune,weekly,free,why
  EP-2,Parco,Inzago,600,2,nel comune di residenza
  
  others
  project,title,comune,weekly,free,why
  EP-1,Biblioteca,Melzo,480,1,"altro comune, e manca un accordo tra comuni; altro comune, e manca il consenso"
  $ cut -f4,5 povnet.db.access | tail -2
  puc match	N-000001 P-000001 P-000002
  puc match --include-protected	P-000003

An empty case file.

  $ povnet --db vuoto.db db init -q
  $ povnet --db vuoto.db puc seats
  Posti dei PUC al 05/11/2026
  Situazione al 05/11/2026
  
  Per progetto e gruppo
  nessun progetto aperto in quel giorno
  
  Che cosa non va
  niente da segnalare
  
  - Nessuna riga nel periodo per: Offerta dei PUC, Posti occupati nei PUC
  - Parametri da confermare: Posti per i beneficiari SFL, minimo (PUC_CPI_SEATS_LEAST); Posti per i beneficiari
    SFL, massimo (PUC_CPI_SEATS_MOST)
  - Giornale: N:HEAD
  $ povnet --db vuoto.db puc absences
  Assenze PUC, 01/11/2026 - 05/11/2026
  Situazione al 05/11/2026
  
  Per persona
  nessuna assenza e nessun recupero nel periodo
  
  - Le soglie sono da confermare: povnet conta le ore, il comune decide
  - Nessuna riga nel periodo per: Assenze e recuperi dei PUC
  - Parametri da confermare: Assenze ingiustificate: segnalazione per la decadenza (PUC_LOSS_MINUTES); Assenze
    ingiustificate: richiamo scritto (PUC_WARNING_MINUTES)
  - Giornale: N:HEAD
  $ povnet --db vuoto.db puc match --project EP-1
  povnet: non c'è un PUC "EP-1"
  [2]
  $ povnet --db vuoto.db puc start PA-000001
  povnet: "PA-000001" non c'è in "puc_assignment"
    suggerimento: povnet intake list puc_assignment elenca ciò che c'è
  [3]
  $ povnet --db vuoto.db export gepi-puc --format csv
  projects
  number,gepi_number,title,owner,implementer,convention,area,kind,aims,activities,comune,places,accessible,starts_on,ends_on,timetable,weekly_minutes,seats,seats_pais,seats_cpi,seats_volunteers,skills,skills_gained,equipment,general_training,safety_training,responsible,responsible_phone,tutor,tutor_phone,cost,cost_source,risk_document,replaces_no_staff,no_public_works,status,gepi_state,gepi_on
  
  assignments
  project,gepi_number,assignment,person,surname,name,tax_code,title,protocol,status,starts_on,ends_on,weekly_minutes
