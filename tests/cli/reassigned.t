What was written on the wrong person is given to the right one, and stays there: the file that brought it still says the
wrong person, and its row stands for the record that it made (S-066).

  $ povnet db init -q
  $ povnet intake add antenna name="Hub Melzo" comune=Melzo -q
  $ printf 'Codice fiscale;Cognome;Nome\nBBBBBB30A01Z999J;Bbbari;Bbbbina\nCCCCCC31A01Z999E;Cccari;Cccina\n' >persone.csv
  $ povnet intake import persone.csv --register person -q
  $ printf 'Antenna;Data;Persona;Ora;Minuti\nHub Melzo;05/11/2026;BBBBBB30A01Z999J;09:00;10\nHub Melzo;05/11/2026;BBBBBB30A01Z999J;11:00;20\nHub Melzo;05/11/2026;CCCCCC31A01Z999E;15:00;30\n' >contatti.csv
  $ povnet intake import contatti.csv --register contact -q
  $ printf 'Persona;Tipo;ISEE;Valido dal\nBBBBBB30A01Z999J;Ordinario;5000;15/01/2026\n' >isee.csv
  $ povnet intake import isee.csv --register isee -q
  $ povnet intake reassign C-000001 ISEE-000001 --to P-000002 --reason "scritti sulla scheda sbagliata" --format csv
  register,record
  Contatti,C-000001
  ISEE,ISEE-000001
  $ povnet intake import contatti.csv --register contact --format csv
  rows
  outcome,rows
  importate,0
  invariate,3
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  contact,0,0,3
  
  reasons
  what,reason,rows
  segnalazioni,era stato dato a un'altra persona: resta a quella,1
  
  findings
  sheet,line,column,record,what
  ,2,,C-000001,era stato dato a un'altra persona: resta a quella
  $ povnet intake import isee.csv --register isee --format csv
  rows
  outcome,rows
  importate,0
  invariate,1
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  isee,0,0,1
  
  reasons
  what,reason,rows
  segnalazioni,era stato dato a un'altra persona: resta a quella,1
  
  findings
  sheet,line,column,record,what
  ,2,,ISEE-000001,era stato dato a un'altra persona: resta a quella
  $ povnet intake list contact --format csv | cut -d, -f1-5,21
  code,antenna,day,person,at,minutes
  C-000001,Hub Melzo,2026-11-05,P-000002,09:00,10
  C-000002,Hub Melzo,2026-11-05,P-000001,11:00,20
  C-000003,Hub Melzo,2026-11-05,P-000002,15:00,30
  $ povnet intake list isee --format csv
  code,person,household,kind,amount,dsu_protocol,valid_from,valid_to
  ISEE-000001,P-000002,,Ordinario,5000.00,,2026-01-15,

A page shows it where it is now.

  $ povnet intake show person P-000001 | grep -c ISEE-000001
  0
  [1]
  $ povnet intake show person P-000002 | grep -c ISEE-000001
  1

A row that names the right person finds it too; what is new on the wrong one is new.

  $ printf 'Persona;Tipo;ISEE;Valido dal\nCCCCCC31A01Z999E;Ordinario;5000;15/01/2026\nBBBBBB30A01Z999J;Ordinario;7000;01/03/2026\n' >corretto.csv
  $ povnet intake import corretto.csv --register isee --format csv
  rows
  outcome,rows
  importate,1
  invariate,1
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  isee,1,0,1
  
  reasons
  what,reason,rows
  $ povnet intake list isee --format csv
  code,person,household,kind,amount,dsu_protocol,valid_from,valid_to
  ISEE-000001,P-000002,,Ordinario,5000.00,,2026-01-15,
  ISEE-000002,P-000001,,Ordinario,7000.00,,2026-03-01,

Given back, it is found where it was.

  $ povnet intake reassign ISEE-000001 --to P-000001 --reason "era giusta la prima" --format csv
  register,record
  ISEE,ISEE-000001
  $ povnet intake import isee.csv --register isee --format csv | head -5
  rows
  outcome,rows
  importate,0
  invariate,1
  messe da parte,0
  $ povnet intake list isee --format csv | cut -d, -f1,2
  code,person
  ISEE-000001,P-000001
  ISEE-000002,P-000001

A file of several registers: the address of its row stays where it was given, and what hangs on the row does not come twice.

  $ printf 'Protocollo INPS;CF richiedente;Cognome;Nome;Data di nascita;Sesso;Cittadinanza;Comune di residenza;Indirizzo;Misura;Data domanda;Data PAD nucleo;Esito;Decorrenza;N. componenti;N. minori;Tenuto agli obblighi;Motivo esclusione;Case manager;Data convocazione;Data primo incontro;Data ultimo incontro;Esito AP;Data firma PaIS;Stato;ISEE\nINPS-ADI-2026-0000001;BBBBBB30A01Z999J;Bbbari;Bbbbina;;;;Melzo;Via Uno 1;ADI;20/05/2026;01/06/2026;Accolta;01/07/2026;1;0;SI;;Prova Uno;10/06/2026;10/06/2026;;B;;attiva;\n' >gepi.csv
  $ povnet intake import gepi.csv --source gepi_casi --reference-day 2026-10-31 -q
  $ povnet intake reassign IND-000001 B-000001 --to P-000002 --reason "omonima" --format csv
  register,record
  Indirizzi,IND-000001
  Benefici,B-000001
  Prese in carico,PIC-000001
  $ povnet intake import gepi.csv --source gepi_casi --reference-day 2026-10-31 --format csv | grep -v '^$'
  rows
  outcome,rows
  importate,0
  invariate,1
  messe da parte,0
  saltate,0
  respinte,0
  registers
  register,created,changed,unchanged
  address,0,0,1
  assessment,0,0,1
  care_case,0,0,1
  case_role,0,0,1
  household,0,0,1
  measure_grant,0,0,1
  meeting,0,0,1
  person,0,0,1
  staff,0,0,1
  summons,0,0,1
  reasons
  what,reason,rows
  segnalazioni,il file dice altro: resta ciò che è stato messo a mano,2
  segnalazioni,era stato dato a un'altra persona: resta a quella,1
  findings
  sheet,line,column,record,what
  ,2,,IND-000001,era stato dato a un'altra persona: resta a quella
  ,2,Richiedente,B-000001,il file dice altro: resta ciò che è stato messo a mano
  ,2,Persona,PIC-000001,il file dice altro: resta ciò che è stato messo a mano
  $ povnet intake list address --format csv | cut -d, -f1-3
  code,person,role
  IND-000001,P-000002,Residenza
  $ povnet intake list measure_grant --format csv | cut -d, -f1-4
  code,measure,protocol,person
  B-000001,Assegno di inclusione,INPS-ADI-2026-0000001,P-000002
  $ povnet db verify --format csv
  where,what,todo
