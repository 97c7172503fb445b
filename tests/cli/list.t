A list keeps the records with a value; the value is read as it is typed elsewhere.

  $ povnet db init -q
  $ printf 'Codice fiscale;Cognome;Nome;Sesso\nBBBBBB30A01Z999J;Bbbàri;Bbbbina;F\nBBBBBC31B42Z999T;Bbbini;Bbbcina;F\n' > persone.csv
  $ povnet intake import persone.csv --register person -q
  $ printf 'Persona;Tipo;ISEE;Valido dal;Valido al\nBBBBBB30A01Z999J;Ordinario;479,81;15/01/2026;31/12/2026\nBBBBBC31B42Z999T;Ordinario;1.000,00;15/02/2026;\n' > isee.csv
  $ povnet intake import isee.csv --register isee -q
  $ povnet intake add address persona=P-000001 ruolo=dimora comune=Melzo dal=01/01/2026 -q
  $ povnet intake add address persona=P-000002 ruolo=dimora comune=Inzago dal=01/01/2026 -q

A day, an amount, a word of a list, a record, a text however it is spelt.

  $ for asked in valid_from=15/01/2026 amount=479,81 'isee=479.81' kind=ordinario person=P-000001 persona=BBBBBB30A01Z999J 'valido al=(vuoto)' valid_to=; do echo "$asked"; povnet intake list isee "$asked" --format csv | tail -n +2; done
  valid_from=15/01/2026
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  amount=479,81
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  isee=479.81
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  kind=ordinario
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  ISEE-000002,P-000002,,Ordinario,1000.00,,2026-02-15,
  person=P-000001
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  persona=BBBBBB30A01Z999J
  ISEE-000001,P-000001,,Ordinario,479.81,,2026-01-15,2026-12-31
  valido al=(vuoto)
  ISEE-000002,P-000002,,Ordinario,1000.00,,2026-02-15,
  valid_to=
  ISEE-000002,P-000002,,Ordinario,1000.00,,2026-02-15,
  $ for asked in comune=F119 comune=melzo comune=Inzago; do echo "$asked"; povnet intake list address "$asked" --format csv | tail -n +2; done
  comune=F119
  IND-000001,P-000001,Dimora,Melzo,,,,2026-01-01,
  comune=melzo
  IND-000001,P-000001,Dimora,Melzo,,,,2026-01-01,
  comune=Inzago
  IND-000002,P-000002,Dimora,Inzago,,,,2026-01-01,
  $ for asked in cognome=bbbari "codice fiscale=bbbbbc31b42z999t" sesso=femmina; do echo "$asked"; povnet intake list person "$asked" --format csv | cut -d, -f1 | tail -n +2; done
  cognome=bbbari
  P-000001
  codice fiscale=bbbbbc31b42z999t
  P-000002
  sesso=femmina
  P-000001
  P-000002
  $ povnet intake list person --comune melzo --format csv | cut -d, -f1
  code
  P-000001
  $ povnet intake list isee --comune F119 --format csv | cut -d, -f1
  code
  ISEE-000001
  $ povnet intake form isee -o modulo.csv --filled persona=P-000002 && cat modulo.csv
  Codice,Persona,Nucleo,Tipo,ISEE,Protocollo DSU,Valido dal,Valido al
  ISEE-000002,P-000002,,Ordinario,1000.00,,2026-02-15,

What is no such value is refused with the nearest one; a code that nobody has finds nothing.

  $ povnet intake list isee kind=Ordinaro
  povnet: Tipo: "Ordinaro" non è una voce di "Tipo di ISEE"
    suggerimento: forse "Ordinario"
  [3]
  $ povnet intake list isee valid_from=31/02/2026
  povnet: Valido dal: "31/02/2026" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  [3]
  $ povnet intake list measure_grant measure=ADO
  povnet: Misura: "ADO" non è una voce di "Misura"
    suggerimento: forse "ADI"
  [3]
  $ povnet intake list isee person=BBBBBD32C03Z999Y
  povnet: Persona: codice di persona sconosciuto
    suggerimento: scrivere un codice noto della persona, o importarla prima
  [3]
  $ povnet intake list person --comune Milzo
  povnet: --comune: "Milzo" non c'è in "Comuni"
    suggerimento: forse "Melzo"
  [2]
  $ povnet intake list person "codice fiscale=BBBBBD32C03Z999Y"
  Persone
  Situazione al 05/11/2026
  
  nessun record nel registro person con queste condizioni
  $ povnet intake list person BBBBBB30A01Z999J
  povnet: manca "=": un campo si scrive CAMPO=VALORE
    suggerimento: per esempio comune=Melzo
  [2]
  $ povnet intake list isee kind=ordinario tipo=ordinario
  povnet: il campo "Tipo" c'è due volte
    suggerimento: scriverlo una volta sola
  [2]

A record is shown by any code of it, and a code that nobody has is not repeated.

  $ povnet intake show person BBBBBC31B42Z999T | head -5
  persona P-000002
  Situazione al 05/11/2026
  
  Codice          P-000002
  Codice fiscale  BBBBBC31B42Z999T
  $ povnet intake show person BBBBBD32C03Z999Y
  povnet: nessuna persona ha questo codice
    suggerimento: povnet intake list person elenca ciò che c'è
  [3]
  $ povnet intake show isee P-000001
  povnet: "P-000001" non è un codice di "isee"
    suggerimento: è di "person"
  [3]
  $ povnet intake show isee ISEE-000099
  povnet: "ISEE-000099" non c'è in "isee"
    suggerimento: povnet intake list isee elenca ciò che c'è
  [3]
