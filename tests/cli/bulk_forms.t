Bulk work is a filled form: it goes out with code and version, comes back by its headings, and only changed cells enter (S-119).

  $ povnet intake form meeting --filled -o incontri.csv && cat incontri.csv
  Codice,Versione,Presa in carico,Data,Tipo,Luogo dell'incontro,Durata in minuti,Operatore,Progetto,Presenti,Risultati,Impegni mantenuti,Che cosa cambia,Prossimo incontro,Note
  M-000001,ve784e0d8,PIC-000001,2026-09-10,Colloquio,,,,,,,,,,
  M-000002,vbe3f197b,PIC-000001,2026-10-20,Incontro di monitoraggio,,,,,,,,,,
  $ sed -i 's/,Incontro di monitoraggio,,/,Incontro di monitoraggio,Casa,/' incontri.csv
  $ povnet intake import incontri.csv --format csv
  rows
  outcome,rows
  importate,1
  invariate,1
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  meeting,0,1,1
  
  reasons
  what,reason,rows
  $ povnet intake list meeting --format csv | cut -d, -f1-5
  code,care_case,day,kind,setting
  M-000001,PIC-000001,2026-09-10,Colloquio,
  M-000002,PIC-000001,2026-10-20,Incontro di monitoraggio,Casa
  $ povnet intake import incontri.csv -q --format csv | head -3
  rows
  outcome,rows
  importate,0

Answers to referrals: the colleague answered one meanwhile. That row is rejected with what to do; a row that nobody typed over is nothing.

  $ povnet intake form referral --filled -o invii.csv
  $ povnet intake set referral I-000001 outcome="Rifiutato" -q --format csv | tail -1
  done,corretto
  $ povnet intake import invii.csv -q --format csv | head -3
  rows
  outcome,rows
  importate,0
  $ sed -i 's/,pacco,,,/,pacco,,,Preso in carico/; s/,vestiti,,,/,vestiti,,,Preso in carico/' invii.csv
  $ povnet intake import invii.csv --partial --rejects scarti.csv --format csv | head -7
  povnet: invii.csv:2: qualcuno ha cambiato il record dopo che il modulo fu scritto
    suggerimento: rifare il modulo con povnet intake form referral --filled, e lì la correzione
  povnet: scarti.csv: righe respinte, con motivo e rimedio: 1
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  $ cut -d';' -f1,2 scarti.csv | tail -1
  qualcuno ha cambiato il record dopo che il modulo fu scritto;rifare il modulo con povnet intake form referral --filled, e lì la correzione
  $ povnet intake list referral --format csv | cut -d, -f1,4,7,13
  code,person,receiver,outcome
  I-000001,P-000001,Caritas di Melzo,Rifiutato
  I-000002,P-000001,Caritas di Melzo,Preso in carico

Two localities have one name: the form names them by code, so that it can come back.

  $ povnet intake add locality comune=Melzo name=Villaggio --format csv -q | tail -2
  code,LOC-000010
  done,aggiunto
  $ povnet intake add locality comune=Inzago name=villaggio -q --format csv | tail -2
  code,LOC-000011
  done,aggiunto
  $ povnet intake set antenna ANT-000001 locality="Melzo Villaggio" -q --format csv | tail -1
  done,corretto
  $ povnet intake form antenna --filled -o antenne.csv && cut -d, -f1,3,5,6 antenne.csv
  Codice,Nome,Comune,Frazione
  ANT-000001,Hub Melzo,Melzo,LOC-000010
  ANT-000002,Hub Inzago,Inzago,
  $ povnet intake import antenne.csv -q --format csv | head -4
  rows
  outcome,rows
  importate,0
  invariate,2

Parts of a plan and admitted lines are forms as others.

  $ povnet intake form goal --filled -o obiettivi.csv && sed -i 's/da sola/da sola, al mercato/; s/Fare.*mercato/"&"/' obiettivi.csv
  $ povnet intake import obiettivi.csv -q --format csv | tail -5
  register,created,changed,unchanged
  goal,0,1,1
  
  reasons
  what,reason,rows
  $ povnet intake form allocation -o ammesse.csv && head -1 ammesse.csv | cut -d, -f1-3
  Spesa,Annualità,Intervento

A workbook offers the antennas, the staff and the comuni of the case file; a form without case file is still a form.

  $ povnet intake form contact -o contatti.xlsx
  $ unzip -p contatti.xlsx xl/worksheets/sheet1.xml | grep -o '<formula1>"Hub[^<]*'
  <formula1>"Hub Inzago,Hub Melzo"
  $ povnet --db nessuno.db intake form contact -o contatti.csv && head -1 contatti.csv | cut -d, -f1-3
  Antenna,Data,Persona
  $ povnet intake import contatti.xlsx
  povnet: contatti.xlsx: sotto l'intestazione non c'è nessuna riga
  Importazione
  
  File     contatti.xlsx
  Fonte    Contatti
  Scritto  no: il file non ha righe
  Lotto
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           0
  invariate           0
  messe da parte      0
  saltate             0
  respinte            0
  --------------  -----
  in tutto            0
  
  Record per registro
  nessuna riga
  
  Perché
  niente da segnalare
