A form is made from the register alone; filled in, it comes back, and only what was changed enters (S-006, S-119).

  $ povnet db init -q
  $ povnet intake add person cognome=Bbbari nome=Bbbina sesso=F "nata il=01/01/1930" -q --format csv
  key,value
  register,person
  code,P-000001
  done,aggiunto
  $ povnet intake add address persona=P-000001 ruolo=dimora comune=Melzo dal=01/01/2026 -q --format csv
  key,value
  register,address
  code,IND-000001
  done,aggiunto
  $ povnet intake form address --filled -o indirizzi.csv && cat indirizzi.csv
  Codice,Versione,Persona,Ruolo,Comune,Frazione,Via e numero,Luogo come scritto,Dal,Al
  IND-000001,vf0a2fa9b,P-000001,Dimora,Melzo,,,,2026-01-01,
  $ sed -i 's/Melzo/Inzago/' indirizzi.csv
  $ povnet intake import indirizzi.csv --register address -q --format csv | tail -5
  register,created,changed,unchanged
  address,0,1,0
  
  reasons
  what,reason,rows
  $ povnet intake list address comune=Inzago --format csv
  code,person,role,comune,locality,street,place,valid_from,valid_to
  IND-000001,P-000001,Dimora,Inzago,,,,2026-01-01,

A workbook has drop-downs and a sheet of explanations; neither is read as data.

  $ povnet intake form person --filled -o persone.xlsx
  $ unzip -p persone.xlsx xl/worksheets/sheet1.xml | grep -c '<dataValidation type="list"'
  1
  $ povnet intake import persone.xlsx --register person -q --format csv | head -4
  rows
  outcome,rows
  importate,0
  invariate,1
  $ povnet intake form person -o vuoto.xlsx
  $ povnet intake import vuoto.xlsx --register person --format csv | head -3
  povnet: vuoto.xlsx: sotto l'intestazione non c'è nessuna riga
  rows
  outcome,rows
  importate,0

What is not there is said, with the nearest.

  $ povnet intake form persn -o x.csv
  povnet: non c'è un registro "persn"
    suggerimento: forse "person"
  [2]
  $ povnet intake form meeting --filled -o x.csv
  povnet: nessun record da mettere nel modulo
    suggerimento: togli qualche CAMPO=VALORE
  [3]
  $ povnet intake list meeting
  Incontri
  Situazione al 05/11/2026
  
  nessun record nel registro meeting con queste condizioni
  $ povnet intake list meeting --format csv
  code,care_case,day,kind,setting,minutes,staff,plan,present,results,commitments_kept,changes,next_on,note
  $ povnet intake list meeting dta=2026-01-01
  povnet: "dta" non è un campo di "meeting"
    suggerimento: forse "Data"
  [2]
  $ povnet intake show meeting INC-000001
  povnet: "INC-000001" non c'è in "meeting"
    suggerimento: povnet intake list meeting elenca ciò che c'è
  [3]
  $ povnet intake registers persn
  povnet: non c'è un registro "persn"
    suggerimento: forse "person"
  [2]
  $ povnet intake registers comune --format csv | head -3
  name,label,type,required,protection,values,help
  istat,Codice ISTAT,testo,sì,,,"Sei cifre, con lo zero iniziale"
  cadastral,Codice catastale,testo,no,,,
