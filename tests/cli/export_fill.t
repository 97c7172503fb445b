An office's own workbook, filled in: the rows of a list repeat, totals follow.

  $ povnet --db prova.db export fill modulo.xlsx -o compilato.xlsx
  povnet: compilato compilato.xlsx (righe aggiunte: 11; parti cambiate: 2)
  povnet: Giornale: N:HEAD
  $ /usr/bin/python3 $FIXTURES/show_form.py compilato.xlsx
  A1 Rete di Ambito territoriale sociale 5 Melzo al 05/11/2026
  A3 Codice | B3 Ente | C3 Uno
  A4 ORG-000001 | B4 Comune di Cassano d'Adda
  A5 ORG-000012 | B5 Comune di Gamma
  A6 ORG-000002 | B6 Comune di Inzago
  A7 ORG-000003 | B7 Comune di Liscate
  A8 ORG-000004 | B8 Comune di Melzo
  A9 ORG-000009 | B9 Comune di Melzo - Ufficio di Piano
  A10 ORG-000005 | B10 Comune di Pozzuolo Martesana
  A11 ORG-000006 | B11 Comune di Settala
  A12 ORG-000007 | B12 Comune di Truccazzano
  A13 ORG-000008 | B13 Comune di Vignate
  A14 ORG-000011 | B14 Cooperativa Alfa
  A15 ORG-000010 | B15 Unione Adda Martesana
  A16 Enti | B16 12
  $ /usr/bin/python3 $FIXTURES/show_form.py compilato.xlsx formulas
  B16 COUNTA(B4:B15)

The form itself stays as it was, and what has no marks comes out as it came in.

  $ povnet --db prova.db export fill vuoto.xlsx -o copia.xlsx && cmp vuoto.xlsx copia.xlsx
  povnet: il modulo non ha segni da compilare: è stato copiato com'è
  povnet: Giornale: N:HEAD

A form that must not be marked: a TOML says where.

  $ printf '[[value]]\nsheet = "Modulo"\nheader = "Ambito"\nfill = "ambito.name"\n\n[[list]]\nsheet = "Modulo"\nlist = "organisations"\n\n[[list.column]]\nheader = "Fondo"\nfill = "name"\n' > dove.toml
  $ povnet --db prova.db export fill corto.xlsx --bind dove.toml -o pochi.xlsx
  povnet: dove.toml:8:8: il modulo ha 2 righe per "organisations", e i record sono 12
    suggerimento: restringi il periodo, o chiedi all'ufficio un modulo più lungo
  [3]
  $ sed -i 's/"organisations"/"funds_on_file"/' dove.toml && povnet --db prova.db export fill vuoto.xlsx --bind dove.toml -o legato.xlsx
  povnet: compilato legato.xlsx (righe aggiunte: 0; parti cambiate: 1)
  povnet: Giornale: N:HEAD
  $ /usr/bin/python3 $FIXTURES/show_form.py legato.xlsx
  A1 Ambito | B1 Ambito territoriale sociale 5 Melzo
  A2 Fondo
  A3 Contributo assistenti sociali
  A4 Care leavers
  A5 Fondo nazionale politiche sociali
  A6 PN Inclusione 2021-27
  A7 PNRR M5C2 1.1.4 Supervisione degli operatori sociali
  A8 PrInS, Avviso 1/2021
  A9 Quota povertà estrema
  A10 Quota servizi del Fondo povertà
  A20 fine
  $ povnet --db prova.db export lint vuoto.xlsx
  Che cosa guardare nel modulo
  
  niente da segnalare
  $ sed -i 's/Ambito/Ambitto/' dove.toml && povnet --db prova.db export fill vuoto.xlsx --bind dove.toml -o legato2.xlsx
  povnet: dove.toml:4:8: nel foglio non c'è l'intestazione "Ambitto"
    suggerimento: forse "Ambito"
  [3]

Marks that mean nothing are refused with the nearest name; lint lists them all.

  $ povnet --db prova.db export fill sbagliato.xlsx -o s.xlsx
  povnet: sbagliato.xlsx:Modulo:A1: non c'è niente che si chiami {{as_fo}} (e altri 2: povnet export lint li elenca)
    suggerimento: forse {{as_of}}
  [3]
  $ povnet --db prova.db export lint sbagliato.xlsx
  Che cosa guardare nel modulo
  
  Che cosa  Foglio  Cella  Perché                                                       Che cosa fare
  segno     Modulo  A1     non c'è niente che si chiami {{as_fo}}                       forse {{as_of}}
  segno     Modulo  A2     non c'è niente che si chiami {{organisations.nme}}           forse {{organisations.name}}
  segno     Modulo  A3     la riga nomina due elenchi, organisations e funds_on_file    metti il secondo su righe sue
  segno     Modulo  A4     una {{ resta aperta                                          un segno si scrive {{as_of}}
  formula   Modulo  B1     A3 è una riga che si ripete: la formula vedrà solo la prima  usa SOMMA(A3) per tutte
  $ povnet --db prova.db export lint modulo.xlsx
  Che cosa guardare nel modulo
  
  niente da segnalare
  $ povnet --db prova.db export lint modulo.xlsx --against vuoto.xlsx
  Che cosa guardare nel modulo
  
  Che cosa  Foglio  Cella  Perché                                          Che cosa fare
  cambiata  Modulo  A1     Ambito -> Rete di {{ambito.name}} al {{as_of}}
  cambiata  Modulo  A2     tolta: Fondo
  cambiata  Modulo  A3     nuova: Codice
  cambiata  Modulo  B3     nuova: Ente
  cambiata  Modulo  C3     nuova: Uno
  cambiata  Modulo  A4     nuova: {{organisations.code}}
  cambiata  Modulo  B4     nuova: {{organisations.name}}
  cambiata  Modulo  A5     nuova: Enti
  cambiata  Modulo  B5     nuova: =COUNTA(B4:B4)
  cambiata  Modulo  A20    tolta: fine

What cannot be filled in says what to do.

  $ povnet --db prova.db export fill scan.xlsx -o s.xlsx
  povnet: scan.xlsx: è un PDF, non una cartella .xlsx
    suggerimento: chiedi all'ufficio il modulo come .xlsx: un'immagine non si compila
  [3]
  $ povnet --db prova.db export fill nowhere.xlsx -o s.xlsx
  povnet: nowhere.xlsx: non si apre
    suggerimento: controlla il nome del modulo
  [3]
  $ povnet --db prova.db export fill modulo.xlsx
  povnet: il modulo compilato non si mostra a schermo
    suggerimento: indicare un file con -o FILE.xlsx
  [2]
  $ povnet --db prova.db export fill modulo.xlsx -o s.xlsm
  povnet: -o: il modulo è un .xlsx, e compilato resta tale
    suggerimento: dai a -o la stessa estensione
  [2]
  $ povnet --db prova.db export fill modulo.xlsx -o modulo.xlsx
  povnet: -o è il modulo stesso: non resterebbe da compilare di nuovo
    suggerimento: dai a -o un altro nome
  [2]
  $ povnet --db prova.db export fill modulo.xlsx --fund QSFP -o s.xlsx
  povnet: "organisations" non si restringe con --fund
    suggerimento: le sue righe sono di tutti: togli --fund, o l'elenco dal modulo
  [2]
  $ povnet --db prova.db export fill modulo.xlsx --comune Melzo -o s.xlsx
  povnet: "organisations" non si restringe con --comune
    suggerimento: le sue righe sono di tutti: togli --comune, o l'elenco dal modulo
  [2]
  $ povnet --db prova.db export fill persone.xlsx -o s.xlsx
  povnet: il modulo chiede dati di persone: digest.note
    suggerimento: aggiungere --identified e --reason TESTO: resta nel registro degli accessi
  [7]
  $ povnet --db prova.db export fill persone.xlsx -o s.xlsx --identified
  povnet: --identified chiede un motivo
    suggerimento: aggiungere --reason TESTO
  [7]
  $ povnet --db prova.db export fill persone.xlsx -o persone-sue.xlsx --identified --reason 'verifica del Comune'
  povnet: compilato persone-sue.xlsx (righe aggiunte: 0; parti cambiate: 1)
  povnet: Nessuna riga nel periodo per: Che cosa hanno fatto gli educatori
  povnet: Giornale: N:HEAD
  $ ls *.xlsx
  compilato.xlsx
  copia.xlsx
  corto.xlsx
  legato.xlsx
  modulo.xlsx
  persone-sue.xlsx
  persone.xlsx
  sbagliato.xlsx
  scan.xlsx
  vuoto.xlsx

What is no form to fill in is refused, with what to do; nothing is written.

  $ (mkdir altri && cp modulo.xlsx altri && cd altri && python3 "$FIXTURES/other_forms.py")
  $ for f in vecchio cifrato foto foglio firmato bloccato; do povnet --db prova.db export fill altri/$f.xlsx -o fatto.xlsx; echo "stato $?"; done
  povnet: altri/vecchio.xlsx: è una cartella del vecchio formato .xls
    suggerimento: aprilo con Excel o LibreOffice, salvalo come .xlsx e riprova
  stato 3
  povnet: altri/cifrato.xlsx: è protetto da password
    suggerimento: aprilo con la password, salvalo senza e riprova, oppure chiedine una copia senza
  stato 3
  povnet: altri/foto.xlsx: è un'immagine, non una cartella .xlsx
    suggerimento: chiedi all'ufficio il modulo come .xlsx: un'immagine non si compila
  stato 3
  povnet: altri/foglio.xlsx: è un foglio OpenDocument (.ods), non una cartella .xlsx
    suggerimento: aprilo con Excel o LibreOffice, salvalo come .xlsx e riprova
  stato 3
  povnet: altri/firmato.xlsx: è firmato, e compilarlo romperebbe la firma
    suggerimento: chiedi all'ufficio il modulo non firmato
  stato 3
  povnet: altri/bloccato.xlsx: la struttura della cartella è bloccata
    suggerimento: togli la protezione (Revisione, Proteggi cartella di lavoro), o chiedi all'ufficio una copia senza
  stato 3
  $ ls fatto.xlsx 2>&1 | wc -l
  1

What a filling could only break is told by lint, and refused.

  $ form() { /usr/bin/python3 "$FIXTURES/small_form.py" "$@"; }; form formule.xlsx A1='=LEN("{{as_of}}")' A2='{{organisations.code}}' A3='=SUM(Uno:Due!B4)'
  $ povnet --db prova.db export lint formule.xlsx
  Che cosa guardare nel modulo
  
  Che cosa  Foglio  Cella  Perché                                                 Che cosa fare
  segno     Modulo  A1     un segno dentro una formula non si compila             metti il segno in una cella sua e nominala nella formula
  formula   Modulo  A3     prende più fogli insieme, e le loro righe si spostano  scrivi i fogli uno per uno
  $ povnet --db prova.db export fill formule.xlsx -o fatto.xlsx
  povnet: formule.xlsx:Modulo:A1: un segno dentro una formula non si compila
    suggerimento: metti il segno in una cella sua e nominala nella formula
  [3]
  $ rm formule.xlsx

What would not add up is told by lint, and again where it is filled in.

  $ form() { /usr/bin/python3 "$FIXTURES/small_form.py" "$@"; }; form SOMME.XLSX A4='{{organisations.code}}' B4='=IF(A3="x",1,0)' C4='=B4/SUM(B4:B4)' C1='=COUNTA(INDIRECT("A4:A4"))' C2='=A4&"!"'
  $ povnet --db prova.db export lint SOMME.XLSX
  Che cosa guardare nel modulo
  
  Che cosa  Foglio  Cella  Perché                                                                   Che cosa fare
  formula   Modulo  C1     INDIRETTO nomina le celle con un testo, che non segue le righe aggiunte  nomina le celle senza INDIRETTO
  formula   Modulo  C2     A4 è una riga che si ripete: la formula vedrà solo la prima              usa SOMMA(A4) per tutte
  formula   Modulo  B4     A3 resta la stessa cella in tutte le righe, senza seguire i record       se va bene scrivi A$3
  formula   Modulo  C4     B4:B4 in una riga che si ripete è solo la riga stessa                    per tutti i record scrivi $B$4:$B$4
  $ povnet --db prova.db export fill SOMME.XLSX -o fatto.xlsx
  povnet: SOMME.XLSX:Modulo:C1: INDIRETTO nomina le celle con un testo, che non segue le righe aggiunte
    suggerimento: nomina le celle senza INDIRETTO
  povnet: SOMME.XLSX:Modulo:C2: A4 è una riga che si ripete: la formula vedrà solo la prima
    suggerimento: usa SOMMA(A4) per tutte
  povnet: SOMME.XLSX:Modulo:B4: A3 resta la stessa cella in tutte le righe, senza seguire i record
    suggerimento: se va bene scrivi A$3
  povnet: SOMME.XLSX:Modulo:C4: B4:B4 in una riga che si ripete è solo la riga stessa
    suggerimento: per tutti i record scrivi $B$4:$B$4
  povnet: compilato fatto.xlsx (righe aggiunte: 11; parti cambiate: 2)
  povnet: Giornale: N:HEAD
  $ rm SOMME.XLSX fatto.xlsx

Groups: what is written below the records ends them, and a total looks past the totals of the groups.

  $ form() { /usr/bin/python3 "$FIXTURES/small_form.py" "$@"; }; form gruppi.xlsx A2='{{funds_on_file/fund.fund}}' A3='{{funds_on_file.name}}' A4='Quanti' B4='=COUNTA(A3:A3)' A6='{{funds_on_file/fund.fund}}'
  $ povnet --db prova.db export fill gruppi.xlsx -o fatto.xlsx
  povnet: compilato fatto.xlsx (righe aggiunte: 21; parti cambiate: 2)
  povnet: Giornale: N:HEAD
  $ /usr/bin/python3 $FIXTURES/show_form.py fatto.xlsx
  A2 AS
  A3 Contributo assistenti sociali
  A4 CL
  A5 Care leavers
  A6 FNPS
  A7 Fondo nazionale politiche sociali
  A8 PNINC
  A9 PN Inclusione 2021-27
  A10 PNRR-1.1.4
  A11 PNRR M5C2 1.1.4 Supervisione degli operatori sociali
  A12 PRINS
  A13 PrInS, Avviso 1/2021
  A14 QPE
  A15 Quota povertà estrema
  A16 QSFP
  A17 Quota servizi del Fondo povertà
  A18 Quanti | B18 8
  A20 AS
  A21 CL
  A22 FNPS
  A23 PNINC
  A24 PNRR-1.1.4
  A25 PRINS
  A26 QPE
  A27 QSFP
  $ form() { /usr/bin/python3 "$FIXTURES/small_form.py" "$@"; }; form gruppi.xlsx A3='{{organisations/name.name}}' B3='=SUMIF(A4:A4,"x",B4:B4)' A4='{{organisations.code}}' B4='=1' A5='=SUMIF(A4:A4,"x",B4:B4)'
  $ povnet --db prova.db export fill gruppi.xlsx -o fatto.xlsx
  povnet: gruppi.xlsx:Modulo: la formula SUMIF(A4:A4,"x",B4:B4) conta righe divise in gruppi, con altri valori in mezzo
    suggerimento: usa SUBTOTALE qui e nei totali parziali, o lascia vuote quelle colonne nelle altre righe dei gruppi
  [3]
  $ rm -f gruppi.xlsx fatto.xlsx

The names that a mark may use.

  $ povnet --db prova.db export fields organisations
  Nomi che un modulo può usare
  
  Segno                   Che cosa  Tipo   Persona  Per esempio
  {{organisations.code}}  Codice    testo           ORG-000001
  {{organisations.name}}  Ente      testo           Comune di Cassano d'Adda
  $ povnet --db prova.db export fields organisation
  povnet: non c'è un elenco "organisation"
    suggerimento: forse "organisations"
  [2]
  $ povnet --db prova.db export fields --format csv | grep -E '^(name|{{(as_of|ambito.name|period|annuality)}})'
  name,label,kind,personal,example
  {{as_of}},Giorno della situazione,giorno,,05/11/2026
  {{period}},"Periodo, in parole",testo,,01/01/2026 - 05/11/2026
  {{annuality}},"Annualità, da --annuality",numero,,
  {{ambito.name}},Ambito,testo,,Ambito territoriale sociale 5 Melzo
