What may be a person's is never repeated: columns shift, headers are missing, fields are mixed up. The message says where,
what is wrong and what to do.

  $ povnet db init -q
  $ printf 'Codice fiscale;Cognome;Nome\nBBBBBB30A01Z999J;Bbbari;Bbbbina\n' > persone.csv
  $ povnet intake import persone.csv --register person -q

Shifted columns.

  $ printf 'Tipo;ISEE;Valido dal;Persona\nOrdinario;BBBBBB30A01Z999J;Bbbari Bbbbina;Bbbari\n' > spostate.csv
  $ povnet intake import spostate.csv --register isee --partial -q --format csv
  povnet: spostate.csv:2:Persona: codice di persona sconosciuto
    suggerimento: scrivere un codice noto della persona, o importarla prima
  povnet: spostate.csv:2:ISEE: il valore non si legge come importo in euro
    suggerimento: scrivere l'importo come 1.234,56
  povnet: spostate.csv:2:Valido dal: il valore non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
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
  $ printf 'Persona;Ruolo;Comune\nBBBBBB30A01Z999J;Bbbari;Bbbari Bbbbina\n' > indirizzi.csv
  $ povnet intake import indirizzi.csv --register address -q
  povnet: indirizzi.csv:2:Ruolo: il valore non è una voce di "Ruolo dell'indirizzo"
    suggerimento: le voci sono: Residenza, Domicilio, Dimora
  povnet: indirizzi.csv:2:Comune: il valore non c'è in "Comuni"
    suggerimento: povnet intake list comune elenca ciò che c'è
  povnet: indirizzi.csv: non si è scritto nulla
    suggerimento: correggere le righe, o --partial per far entrare le altre
  Importazione
  
  File     indirizzi.csv
  Fonte    Indirizzi
  Scritto  no: ci sono righe respinte
  Lotto
  Dati al  2026-11-05
  
  Righe del file
  Esito           Righe
  importate           0
  invariate           0
  messe da parte      0
  saltate             0
  respinte            1
  --------------  -----
  in tutto            1
  
  Record per registro
  nessuna riga
  
  Perché
  niente da segnalare
  [3]

No header, or one that is partly data.

  $ printf 'BBBBBB30A01Z999J;Bbbari;Bbbbina;F\nBBBBBC31B42Z999T;Bbbini;Bbbcina;F\n' > senza.csv
  $ povnet intake import senza.csv --source gepi_casi
  povnet: senza.csv:1: mancano le colonne: Protocollo INPS, CF richiedente, Cognome, Nome, Data di nascita, Sesso, Cittadinanza, Comune di residenza, Indirizzo, Misura, Data domanda, Data PAD nucleo, Esito, Decorrenza, N. componenti, N. minori, Tenuto agli obblighi, Motivo esclusione, Case manager, Data convocazione, Data primo incontro, Data ultimo incontro, Esito AP, Data firma PaIS, Stato, ISEE
    suggerimento: trovate: colonna 1, colonna 2, colonna 3, F
  [3]
  $ povnet intake import senza.csv --register person
  povnet: senza.csv:1: nessuna colonna è del registro
    suggerimento: povnet intake registers mostra le colonne; povnet intake form ne prepara il modello
  [3]
  $ povnet intake import senza.csv
  povnet: senza.csv: nessuna fonte e nessun registro ha queste intestazioni
    suggerimento: dire --source o --register; povnet intake inspect mostra che cosa c'è e prepara una fonte
  [3]
  $ printf 'Sesso;Bbbari Bbbbina;BBBBBB30A01Z999J;Bbbari\nF;;;\n' > mista.csv
  $ povnet intake import mista.csv --register person
  povnet: mista.csv:1: colonne che non si conoscono: colonna 2, colonna 3, colonna 4
    suggerimento: correggere l'intestazione, o togliere la colonna; povnet intake registers mostra i nomi
  [3]
  $ povnet intake inspect senza.csv
  Che cosa c'è nel file
  
  File                  senza.csv
  Formato               CSV, utf-8, separatore ;
  Fonti che lo leggono  nessuna
  Registro più vicino   nessuno
  
  sembra senza intestazione
  Intestazione  Colonna del registro  Sembra                Piene  Forma                                  Non capite  Prima riga
  colonna 1                           codice della persona      1  16 caratteri, codice fiscale o simile           0
  colonna 2                           testo                     1  6 caratteri, testo                              0
  colonna 3                           testo                     1  7 caratteri, testo                              0
  colonna 4                           voce di sex               1  1 carattere, voce di elenco                     0

By hand.

  $ povnet intake add person sesso=BBBBBB30A01Z999J
  povnet: Sesso: il valore non è una voce di "Sesso"
    suggerimento: le voci sono: Femmina, Maschio
  [3]
  $ povnet intake add address persona=P-000001 ruolo=dimora "comune=Bbbari Bbbbina"
  povnet: Comune: il valore non c'è in "Comuni"
    suggerimento: povnet intake list comune elenca ciò che c'è
  [3]
  $ povnet intake set isee "Bbbari Bbbbina" importo=1
  povnet: il valore non c'è in "isee"
    suggerimento: povnet intake list isee elenca ciò che c'è
  [3]
  $ povnet intake show isee "Bbbari Bbbbina"
  povnet: il valore non c'è in "isee"
    suggerimento: povnet intake list isee elenca ciò che c'è
  [3]

A slip of a known word, a day and a number may be repeated.

  $ povnet intake add address persona=P-000001 ruolo=dimora comune=Mezo
  povnet: Comune: "Mezo" non c'è in "Comuni"
    suggerimento: forse "Melzo"
  [3]
  $ povnet intake add isee persona=P-000001 valid_from=31/02/2026 kind=ordinario
  povnet: Valido dal: "31/02/2026" non si legge come giorno
    suggerimento: scrivere un giorno che esiste, come 09/03/2026
  [3]
