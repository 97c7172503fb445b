Everything that proves an expense, for the controller who comes in five years: one folder, with what is missing said in its index (S-114).

  $ povnet intake attach SP-000001 fattura.pdf --kind invoice -q
  $ povnet intake attach MAN-000001 fattura.pdf --kind payment -q
  $ povnet intake attach OP-000001 contratto.pdf --kind contract -q
  $ rm allegati/MAN-000001/fattura.pdf
  $ echo cambiato >>allegati/OP-000001/contratto.pdf
  $ povnet export dossier SP-000002 SP-000001 SP-000002 -o dossier --reason "controllo MLPS 99/2026"
  povnet: scritta la cartella dossier: 4 documenti
  $ find dossier -type f | sort
  dossier/allegati/ALL-000001.pdf
  dossier/allegati/ALL-000003.pdf
  dossier/indice.html
  dossier/indice.xlsx
  dossier/schede/SP-000001.html
  dossier/schede/SP-000002.html
  $ stat -c %a dossier dossier/indice.xlsx dossier/allegati/ALL-000001.pdf
  700
  600
  600
  $ cmp dossier/allegati/ALL-000001.pdf fattura.pdf
  $ sed 's/<[^>]*>/ /g' dossier/indice.html | grep -c "ALL-000002.*Manca\|ALL-000003.*Cambiato"
  2
  $ tail -1 povnet.db.access | cut -f4-6
  export dossier	ALL-000001 ALL-000002 ALL-000003 CON-000001 IM-000001 IM-000002 IM-000003 IS-000001 MAN-000001 OP-000001 REND-000001 SP-000001 SP-000002 TS-000001	controllo MLPS 99/2026

The page of an expense is the same on the screen: document, payment, hours, person and role, acts, eligibility with its rule, journal.

  $ povnet intake show expense SP-000002
  Spesa SP-000002
  Situazione al 05/11/2026
  
  Codice                 SP-000002
  Ente                   Coop. Esempio
  Tipo di documento      Cedolino
  Numero                 3/2026
  Data                   31/03/2026
  Fornitore o operatore  Prova Ada
  Operatore              Prova Ada
  Imponibile             500,00
  IVA                    0,00
  Totale                 500,00
  CUP                    C63H24827972117
  Pagata il              05/04/2026
  Convenzione            7
  
  Conta sulle annualità  500,00
  Non imputato           0,00
  
  Che cosa manca
  Che cosa manca  Dettaglio
  allegato        Cedolino
  allegato        Foglio presenze firmato
  allegato        Mandato o prova del pagamento
  mandato         IM-000003: nessun mandato la rimborsa
  
  Imputazioni
  Imputazione  Fondo  Annualità  CUP dell'annualità  Intervento  Linea         Voce di costo            Quota  Imputato  Ammesso  Escluso  Motivo di esclusione  Tolto dai controlli  Rendiconto   Stato nel rendiconto  Codice Multifondo  Annullata dal
  IM-000003    QSFP        2024  C63H24827972117     A_SEGR      Non indicata  Personale dipendente  100,00 %    500,00                                                               REND-000001
  
  Pagamento
  Che cosa              Numero  Data        Importo  Quietanza  Record
  pagata da chi spende          05/04/2026   500,00             SP-000002
  
  Chi ha lavorato
  Operatore  Nome       Profilo    Ente           Incarico         Data dell'incarico  Contratto  Dal  Al  Metodo di costo  Costo orario
  OP-000001  Prova Ada  Educatore  Coop. Esempio  Incarico 4/2026  02/01/2026
  
  Foglio presenze
  Giorno      Fondo  Annualità   Ore  Ore del giorno, in tutto  Giornata
  02/03/2026  QSFP        2024  6:00                      7:00  TS-000001
  
  Atti
  Che cosa              Numero  Data        Atto  Importo  CUP  CIG  Fino al     Record
  convenzione           7                                            31/12/2026  CON-000001
  rendiconto dell'ente          15/07/2026                           30/06/2026  REND-000001
  
  Ammissibilità
  Imputazione  Fondo  Annualità  Intervento  Titolo dei beneficiari  Ammissibile  Perché                                         Regola         Fonte                           Evidenza          Verificata
  IM-000003    QSFP        2024  A_SEGR      ADI                     sì           stesso CUP, nessun programma per l'intervento  QSFP-2024-ADI  Nota MLPS 11832 del 22/09/2025  Fonte secondaria  no
  IM-000003    QSFP        2024  A_SEGR      ADI                     sì           stesso CUP, nessun programma per l'intervento  QSFP-A_SEGR    Linee guida non lette           Dedotta           no
  
  Allegati
  Allegato    Tipo di allegato      Del record  File                     Data del documento  File oggi  Byte  Impronta SHA-256
  ALL-000003  Contratto o incarico  OP-000001   OP-000001/contratto.pdf                                   19  0a2ad18fea198aa86c4903a7a9b18d665cbfe70af123622c4ad0ddf679e7669c
  
  Che cosa non torna
  niente da segnalare
  
  Chi l'ha scritta e cambiata
  Quando                Che cosa  Record       Comando     Chi   Motivo  Dal file
  2026-11-05T08:00:00Z  inserito  IM-000003    intake add  root
  2026-11-05T08:00:00Z  inserito  OP-000001    intake add  root
  2026-11-05T08:00:00Z  inserito  REND-000001  intake add  root
  2026-11-05T08:00:00Z  inserito  SP-000002    intake add  root
  
  - L'ammissibilità è quella di povnet intake eligible, alla data; le regole non verificate vanno confermate
    sull'atto
  - Il foglio presenze è l'ultimo mese con ore fino al giorno del documento
  - Giornale: N:HEAD
  $ povnet intake show expense SP-000003 | sed -n "/Che cosa manca/,/Imputazioni/p"
  Che cosa manca
  Che cosa manca  Dettaglio
  allegato        Fattura
  allegato        Mandato o prova del pagamento
  allegato        Quietanza
  atto            nessun impegno, convenzione o rendiconto la regge
  mandato         IM-000004: nessun mandato la rimborsa
  pagamento       manca il giorno in cui è stata pagata
  
  Imputazioni

A list of codes does as well; whoever writes is refused a folder that is there, a missing reason, a code that is none.

  $ printf 'code,note\nSP-000003,prova\n# SP-000001\n' >lista.csv
  $ povnet export dossier --list lista.csv -o altro -q --reason prova
  $ ls altro/schede
  SP-000003.html
  $ povnet export dossier SP-000001 -o dossier --reason prova
  povnet: "dossier" c'è già
    suggerimento: scegli una cartella nuova: ciò che è già scritto non si sovrascrive
  [5]
  $ povnet export dossier SP-000001 -o nuovo
  povnet: il dossier esce dall'ufficio: chiede un motivo
    suggerimento: aggiungere --reason TESTO: resta nel registro degli accessi
  [7]
  $ povnet export dossier SP-000001 --reason prova
  povnet: il dossier è una cartella: non si mostra a schermo
    suggerimento: indicare una cartella nuova con -o CARTELLA
  [2]
  $ povnet export dossier -o nuovo --reason prova
  povnet: non c'è nessuna spesa
    suggerimento: scrivere i loro codici, per esempio SP-000012, o --list FILE
  [2]
  $ povnet export dossier SP-000001 P-000001 -o nuovo --reason prova
  povnet: "P-000001" non è un codice di "expense"
    suggerimento: è di "person"
  [3]
  $ povnet export dossier SP-000001 -o mai/nuovo --reason prova
  povnet: non posso scrivere la cartella "mai/nuovo"
    suggerimento: scegli una cartella che non c'è ancora, dove puoi scrivere
  [5]
  $ ls -A | grep nuovo
  [1]
