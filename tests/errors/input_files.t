Every file that cannot come in has its sentence and its status, and leaves the case file as it was.

  $ povnet intake import empty.csv --register person
  povnet: empty.csv: il file è vuoto
    suggerimento: rifai l'esportazione e controlla che contenga dati
  [3]
  $ povnet intake import header.csv --register person --format csv
  povnet: header.csv: sotto l'intestazione non c'è nessuna riga
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  $ povnet intake import nowhere.csv --register person
  povnet: nowhere.csv: il file non esiste
    suggerimento: controlla il nome e la cartella
  [3]
  $ povnet intake import folder.csv --register person
  povnet: folder.csv: è una cartella, non un file
    suggerimento: indica il file da leggere
  [3]
  $ sh as_anybody.sh povnet intake import secret.csv --register person
  povnet: secret.csv: manca il permesso di leggere il file
    suggerimento: chiedi il permesso di lettura a chi possiede il file
  [3]
  $ povnet intake import unknown_column.csv --register person
  povnet: unknown_column.csv:1: colonne che non si conoscono: Mezzo
    suggerimento: correggere l'intestazione, o togliere la colonna; povnet intake registers mostra i nomi
  [3]
  $ povnet intake import missing_column.csv --source gepi_casi
  povnet: missing_column.csv:1: mancano le colonne: CF richiedente, Nome, Data di nascita, Sesso, Cittadinanza, Comune di residenza, Indirizzo, Misura, Data domanda, Data PAD nucleo, Esito, Decorrenza, N. componenti, N. minori, Tenuto agli obblighi, Motivo esclusione, Case manager, Data convocazione, Data primo incontro, Data ultimo incontro, Esito AP, Data firma PaIS, Stato, ISEE
    suggerimento: trovate: Protocollo INPS, Cognome
  [3]
  $ povnet intake import missing_column.csv
  povnet: missing_column.csv: nessuna fonte e nessun registro ha queste intestazioni
    suggerimento: dire --source o --register; povnet intake inspect mostra che cosa c'è e prepara una fonte
  [3]
  $ povnet intake import other_delimiter.csv --source mandati
  povnet: other_delimiter.csv:1: mancano le colonne: CAPITOLO, IMP_NUMERO, IMP_ANNO, IMP_IMPORTO, IMP_DATA, MAN_NUMERO, MAN_DATA, MAN_IMPORTO, QUIET_DATA, BENEFICIARIO, CUP, ANNUALITA, CAUSALE
    suggerimento: le colonne sembrano separate da ";", non dal segno di [file] nella fonte
  [3]
  $ povnet intake import nul.csv --register person --format csv
  povnet: nul.csv:2:21: c'è un byte NUL, che un testo non può contenere
    suggerimento: esporta di nuovo il file: è danneggiato o non è un CSV
  povnet: nul.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  [3]
  $ povnet intake import quotes.csv --register person --format csv
  povnet: quotes.csv:2:18: le virgolette aperte qui non sono chiuse
    suggerimento: chiudile, oppure raddoppia quelle che fanno parte del testo ("")
  povnet: quotes.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,0
  invariate,0
  messe da parte,0
  saltate,0
  respinte,1
  
  registers
  register,created,changed,unchanged
  
  reasons
  what,reason,rows
  [3]
  $ povnet intake import old.xlsx --register person
  povnet: old.xlsx: è un vecchio formato di Office (.xls), qualunque sia il nome del file
    suggerimento: aprilo con LibreOffice o Excel e salvalo come .xlsx
  [3]
  $ povnet intake import password.xlsx --register person
  povnet: password.xlsx: la cartella di lavoro è protetta da password
    suggerimento: aprila con la password, salvala senza protezione e riprova
  [3]
  $ povnet intake import bomb.xlsx --register person
  povnet: bomb.xlsx (xl/worksheets/sheet1.xml): si gonfia oltre ogni misura aprendosi (bomba zip)
    suggerimento: non aprirlo: chiedi a chi lo ha mandato che cosa contiene
  [3]
  $ povnet intake import strange.xlsx --register person
  povnet: strange.xlsx:Dati: il foglio ha 2 celle ma nessun valore
    suggerimento: apri il file con LibreOffice o Excel, salvalo di nuovo e riprova
  [3]
  $ povnet intake import cut.xlsx --register person
  povnet: cut.xlsx: il file è danneggiato o incompleto: manca la fine del pacchetto zip
    suggerimento: fattelo mandare di nuovo, oppure riaprilo con LibreOffice o Excel, salvalo di nuovo e riprova
  [3]
  $ povnet intake import not_a_workbook.xlsx --register person
  povnet: not_a_workbook.xlsx: è un archivio zip, non un foglio di calcolo
    suggerimento: estrai i file che contiene e indica quello da leggere
  [3]
  $ povnet intake import text.xlsx --register person
  povnet: text.xlsx:1: nessuna colonna è del registro
    suggerimento: povnet intake registers mostra le colonne; povnet intake form ne prepara il modello
  [3]
  $ povnet intake import huge.csv --register person
  povnet: huge.csv: è un file binario, non una tabella
    suggerimento: apri i dati con LibreOffice o Excel e salvali come .xlsx, .ods o CSV
  [3]
  $ povnet intake import good.csv --register perzon
  povnet: non c'è un registro "perzon"
    suggerimento: forse "person"
  [2]
  $ povnet intake import good.csv --source gepi_cassi
  povnet: non c'è una fonte "gepi_cassi"
    suggerimento: forse "gepi_casi"
  [2]
  $ povnet intake import good.csv --register person --sheet Foglio1
  povnet: good.csv: non c'è un foglio da leggere
    suggerimento: controllare --sheet, o [sheets] nella descrizione della fonte
  [3]

All faults of a file come at once; no row of it is written.

  $ povnet intake import three_faults.csv --register person --format csv
  povnet: three_faults.csv:2:Data di nascita: "31/02/1930" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  povnet: three_faults.csv:3:Sesso: "Q" non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  povnet: three_faults.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,2
  
  registers
  register,created,changed,unchanged
  person,1,0,0
  
  reasons
  what,reason,rows
  segnalazioni,il codice fiscale non concorda con il nome,1
  
  findings
  sheet,line,column,record,what
  ,4,Codice fiscale,P-000001,il codice fiscale non concorda con il nome
  [3]
  $ sh content.sh | cmp - before && echo as before
  as before

Somebody else writes, or the disk is full: nothing of the file is in.

  $ (echo 'BEGIN IMMEDIATE;'; sleep 3) | sqlite3 povnet.db & sleep 1; povnet intake import good.csv --register person --wait 1
  povnet: "povnet.db" è usato da un altro comando che scrive
    suggerimento: riprovare quando ha finito, o attendere di più con --wait SECONDI
  [6]
  $ (ulimit -f 1; trap '' XFSZ; povnet intake import good.csv --register person)
  povnet: "povnet.db": il disco non ha letto o scritto, nulla è cambiato (disk I/O error)
    suggerimento: controllare il disco e lo spazio libero, poi ripetere il comando
  [4]
  $ povnet intake import three_faults.csv --register person --rejects device.csv -q --format csv
  povnet: "device.csv" è una cartella o un dispositivo, non un file
    suggerimento: dai con -o il nome di un file; "-" è lo schermo
  [5]
  $ povnet intake import three_faults.csv --register person --rejects nowhere/scarti.csv -q --format csv
  povnet: non posso scrivere "nowhere/scarti.csv"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]
  $ sh content.sh | cmp - before && echo as before
  as before

Another delimiter than the usual one is found without being told.

  $ povnet intake import tabs.csv --register person --format csv
  rows
  outcome,rows
  importate,1
  invariate,0
  messe da parte,0
  saltate,0
  respinte,0
  
  registers
  register,created,changed,unchanged
  person,1,0,0
  
  reasons
  what,reason,rows
  segnalazioni,il codice fiscale non concorda con il nome,1
  
  findings
  sheet,line,column,record,what
  ,2,Codice fiscale,P-000001,il codice fiscale non concorda con il nome
  $ povnet intake list person --format csv
  code,tax_code,surname,name,sex,birth_day,birth_place,birth_comune,citizenship,permit,permit_valid_to,phone,email,language,no_key_reason,arrived_on,deceased_on,protected,note
  P-000001,BBBBBB30A01Z999J,Bbbari,Bbbina,,,,,,,,,,,,,,no,
