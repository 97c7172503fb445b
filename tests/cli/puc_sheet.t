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
  $ python3 fill.py ottobre.xlsx D14=4 E14=AI
  Traceback (most recent call last):
    File "/tmp/tmp.ZWUIqB64Rf/scene/fill.py", line 2, in <module>
      import openpyxl
  ModuleNotFoundError: No module named 'openpyxl'
  [1]
  $ povnet puc sheet EP-1 --period 2026-10 --format csv
  person,who,planned,d1,d2,d3,d4,d5,d6,d7,d8,d9,d10,d11,d12,d13,d14,d15,d16,d17,d18,d19,d20,d21,d22,d23,d24,d25,d26,d27,d28,d29,d30,d31,due,done,made_up,justified,unjustified,missing,reason,document,signature
  P-000002,Aaaru Aaao,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,35.43,0.00,0.00,,,35.43,,,
  P-000001,Bbbari Bbbina,4.00,,,,,4,,AI,,,,,AG,,"REC 2,5",,,,,AI 2,,"3,33",,,,,,,,,,,35.43,9.83,2.50,4.00,6.00,21.60,Malattia o infortunio,n.3,
