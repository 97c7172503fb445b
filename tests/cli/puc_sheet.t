S-059: the month sheet of a project, to print: who, what each day says, hours due, done, made up, missed.

  $ povnet puc sheet EP-1 --period 2026-10 --format csv
  person,who,planned,d1,d2,d3,d4,d5,d6,d7,d8,d9,d10,d11,d12,d13,d14,d15,d16,d17,d18,d19,d20,d21,d22,d23,d24,d25,d26,d27,d28,d29,d30,d31,due,done,made_up,justified,unjustified,missing,reason,document,signature
  P-000002,Aaaru Aaao,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,35.43,0.00,0.00,,,35.43,,,
  P-000001,Bbbari Bbbina,4.00,,,,,4,,AI,,,,,AG,,"REC 2,5",,,,,AI 2,,"3,33",,,,,,,,,,,35.43,9.83,2.50,4.00,6.00,21.60,Malattia o infortunio,n.3,
  $ povnet puc sheet EP-1 --period 2026-10 --codes --format md | grep -c Bbbari
  0
  [1]
  $ povnet puc sheet EP-2 --period 2026-09 --format md
  # Registro delle presenze, EP-2, settembre 2026
  
  Situazione al 05/11/2026
  
  Progetto: EP-2<br>Mese: settembre 2026<br>Titolo: Verde<br>Comune: Inzago
  
  nessuna persona abbinata al progetto nel mese
  
  Firma del responsabile del progetto \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  Visto del responsabile dei PUC \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_
  
  - Nessuna riga nel periodo per: Abbinamenti PUC, Presenze PUC
  - Giornale: N:HEAD

Filled in and imported as it is: only changed cells enter, an emptied one says nothing, (vuoto) takes the mark away.

  $ povnet puc sheet EP-1 --period 2026-10 -o ottobre.xlsx
  $ povnet intake import ottobre.xlsx --format csv
  rows
  outcome,rows
  importate,0
  invariate,2
  messe da parte,0
  saltate,3
  respinte,0
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  saltate,riga di solo testo,2
  saltate,riga di totale,1
  $ /usr/bin/python3 fill.py ottobre.xlsx D12=4 E12=AG C12=5 H13=- J13="(vuoto)" O13="AG 2" W13=4 AO12="Forza maggiore" AP12="n.9"
  $ povnet intake import ottobre.xlsx --format csv
  rows
  outcome,rows
  importate,2
  invariate,0
  messe da parte,0
  saltate,3
  respinte,0
  
  registers
  register,created,changed,unchanged
  puc_attendance,3,3,1
  
  reasons
  what,reason,rows
  saltate,riga di solo testo,2
  saltate,riga di totale,1
  $ povnet intake import ottobre.xlsx --format csv | head -5
  rows
  outcome,rows
  importate,0
  invariate,2
  messe da parte,0
  $ povnet puc sheet EP-1 --period 2026-10 --format csv
  person,who,planned,d1,d2,d3,d4,d5,d6,d7,d8,d9,d10,d11,d12,d13,d14,d15,d16,d17,d18,d19,d20,d21,d22,d23,d24,d25,d26,d27,d28,d29,d30,d31,due,done,made_up,justified,unjustified,missing,reason,document,signature
  P-000002,Aaaru Aaao,5.00,4,AG,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,35.43,4.00,0.00,5.00,0.00,26.43,Forza maggiore,n.9,
  P-000001,Bbbari Bbbina,4.00,,,,,4,,,,,,,AG 2,,"REC 2,5",,,,,AI 2,4,"3,33",,,,,,,,,,,35.43,13.83,2.50,2.00,2.00,19.60,Malattia o infortunio,n.3,
  $ povnet intake list puc_attendance person=P-000002 --format csv
  code,puc_project,person,day,kind,minutes,planned_minutes,reason,document,note
  PR-000007,PRG-000001,P-000002,2026-10-01,Presente,240,300,,,
  PR-000008,PRG-000001,P-000002,2026-10-02,Assenza giustificata,300,300,Forza maggiore,n.9,

A mark that somebody else changed meanwhile stands; the row comes back with the reason. A mark without hours is asked for.

  $ povnet puc sheet EP-1 --period 2026-10 --codes -o codici.xlsx
  $ povnet intake set puc_attendance PR-000001 minutes=3:00 -q
  $ /usr/bin/python3 fill.py codici.xlsx G13=2
  $ povnet intake import codici.xlsx --format csv
  povnet: codici.xlsx:Presenze:13:lun 5: il segno di questo giorno è stato cambiato da altri dopo che il foglio è stato scritto
    suggerimento: rifare il foglio con povnet puc sheet, e ricopiare ciò che serve
  povnet: codici.xlsx: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,0
  invariate,1
  messe da parte,0
  saltate,3
  respinte,1
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  saltate,riga di solo testo,2
  saltate,riga di totale,1
  [3]
  $ povnet puc sheet EP-2 --period 2026-10 --codes -o verde.xlsx
  $ /usr/bin/python3 fill.py verde.xlsx D10=AI E10=boh
  $ povnet intake import verde.xlsx --format csv
  povnet: verde.xlsx:Presenze:10:ven 2: non si sa quante ore vale il segno
    suggerimento: scrivere le ore previste al giorno, o le ore accanto al segno: AI 4
  povnet: verde.xlsx: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,3
  respinte,1
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  saltate,riga di solo testo,2
  saltate,riga di totale,1
  [3]
  $ /usr/bin/python3 fill.py verde.xlsx D10="AI 3" E10="REC 1,5"
  $ povnet intake import verde.xlsx --format csv | head -7
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,3
  respinte,0

A project that is not there, a period that is not a month.

  $ povnet puc sheet EP-9
  povnet: "EP-9" non c'è in "puc_project"
    suggerimento: forse "EP-1"
  [3]
  $ povnet puc sheet EP-1 --period 2026
  povnet: --period: il foglio delle presenze è di un mese
    suggerimento: per esempio --period 2026-10
  [2]
  $ povnet puc sheet
  povnet: povnet puc sheet: manca PROGETTO (il progetto, per numero o per codice)
    suggerimento: povnet puc sheet --help mostra come si usa
  [2]
