S-011. The flow of benefits to INPS: `export siuss -o FILE.xml`. The codes of the table of INPS are the office's to write; without them
nothing goes, and each row says why. Nothing is written, not even an empty file.

  $ povnet export siuss --period 2026-03 --as-of 2026-12-31 -o tutto.xml
  povnet: CE-000001, codice_prestazione: il codice "rent" non ha un corrispondente (siuss)
    suggerimento: scrivere il codice della tabella INPS in schemas/codes/aid_kind.toml (--data): maps_to = { siuss = "..." }
  povnet: CE-000002, codice_prestazione: il codice "rent" non ha un corrispondente (siuss)
    suggerimento: scrivere il codice della tabella INPS in schemas/codes/aid_kind.toml (--data): maps_to = { siuss = "..." }
  povnet: CE-000003, codice_prestazione: il codice "rent" non ha un corrispondente (siuss)
    suggerimento: scrivere il codice della tabella INPS in schemas/codes/aid_kind.toml (--data): maps_to = { siuss = "..." }
  povnet: prestazioni che non si possono inviare: 3 su 3; non è stato scritto niente
    suggerimento: correggerle, oppure --partial per inviare le altre
  [3]

With the office's codes the benefits of March go: one beneficiary with two, escaped; the head of a household for its own.

  $ povnet --data ufficio export siuss --period 2026-03 --as-of 2026-12-31 -o marzo.xml
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 3
  $ cat marzo.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <Flusso xmlns="http://inps.it/Casellario">
    <IdentificazioneFlusso Nome="Prestazioni 2026-03-01 2026-03-31">
      <Ente Codice="00999990154" Denominazione="Comune di Melzo" Indirizzo="F119" CFOperatore="00999990154" />
    </IdentificazioneFlusso>
    <Beneficiario CodiceFiscale="PRVNNA80A41F119K">
      <Anagrafica Cognome="Prova &amp; &quot;D'Àngelo&quot;" Nome="Anna" AnnoNascita="1980" LuogoNascita="F119" Genere="2" CodiceCittadinanza="380" />
      <Indirizzo CodiceComune="015142" CodiceNazione="380" />
      <PrestazioniSociali TipoOperazione="I" PresenzaProvaMezzi="1" CaratterePrestazione="1" NumeroProtocolloDSU="INPS-ISEE-2026-01234567A-00" AnnoProtocolloDSU="2026" CodicePrestazione="PROVA1" DenominazionePrestazione="Contributo economico per l'affitto" ProtocolloDomanda="5-CE-000001" DataInizioPrestazione="2026-04-01" DataFinePrestazione="2026-09-30" ImportoMensile="200.00" PresaCarico="1" AreaUtenza="3" />
      <PrestazioniSociali TipoOperazione="I" PresenzaProvaMezzi="4" CaratterePrestazione="2" CodicePrestazione="PROVA1" DenominazionePrestazione="Contributo economico per l'affitto" ProtocolloDomanda="5-CE-000002" DataErogazionePrestazione="2026-03-09" ImportoPrestazione="150.50" PresaCarico="2" />
    </Beneficiario>
    <Beneficiario CodiceFiscale="PRVLCU75C12F205S">
      <Anagrafica Cognome="Prova" Nome="Luca" AnnoNascita="1975" LuogoNascita="F205" Genere="1" CodiceCittadinanza="642" />
      <PrestazioniSociali TipoOperazione="I" PresenzaProvaMezzi="2" CaratterePrestazione="1" CodicePrestazione="PROVA1" DenominazionePrestazione="Contributo economico per l'affitto" ProtocolloDomanda="5-CE-000003" DataInizioPrestazione="2026-04-01" DataFinePrestazione="2026-06-30" ImportoPrestazione="1000.00" PresaCarico="2" />
    </Beneficiario>
  </Flusso>
  $ stat -c %a marzo.xml
  600

Who sends is the body, or the operator that --actor names.

  $ povnet --data ufficio export siuss --period 2026-03 --as-of 2026-12-31 --actor OP-000001 -q -o marzo.xml && grep -c 'CFOperatore="PRVMRA82D50F205D"' marzo.xml
  1

Cancelling finds the same requests again; some of them by their code, whatever the period.

  $ povnet --data ufficio export siuss --cancel --record CE-000002 --as-of 2026-12-31 -o via.xml && grep -o 'TipoOperazione="[A-Z]"\|ProtocolloDomanda="[^"]*"' via.xml
  povnet: prestazioni mai inviate, o già cancellate: CE-000002
    suggerimento: conta ciò che è nel registro degli invii (--to)
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 1
  TipoOperazione="C"
  ProtocolloDomanda="5-CE-000002"
  $ povnet --data ufficio export siuss --record CE-000002 CE-009999 --as-of 2026-12-31 -o via.xml
  povnet: non ci sono nel periodo: CE-009999
    suggerimento: --period può allargare il periodo
  [3]

What cannot go is listed, never dropped: the form of the tax code, a code without match, a missing value, nobody. The one of a person in protection is left out. Of the 128 forms of a tax code with letters in place of digits, eight pass.

  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 -o aprile.xml
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  povnet: CE-000004, cf_beneficiario: lo schema non prende questa forma: lettere al posto di cifre (omocodia)
    suggerimento: scrivere il codice fiscale della persona; in una forma che lo schema non prende si invia dal portale INPS
  povnet: CE-000005, cittadinanza: il codice "stateless" non ha un corrispondente (iso3166)
    suggerimento: scrivere la cittadinanza della persona; apolidi e altri si inviano dal portale INPS
  povnet: CE-000006, luogo_nascita: non ha la forma che si chiede
    suggerimento: scrivere il comune di nascita della persona
  povnet: CE-000007, codice_prestazione: il codice "other" non ha un corrispondente (siuss)
    suggerimento: scrivere il codice della tabella INPS in schemas/codes/aid_kind.toml (--data): maps_to = { siuss = "..." }
  povnet: CE-000007, codice_prestazione: il codice "other" non ha un corrispondente (siuss_nome)
    suggerimento: scrivere la denominazione in schemas/codes/aid_kind.toml (--data): maps_to = { siuss_nome = "..." }
  povnet: CE-000008, cf_beneficiario: manca
    suggerimento: scrivere il codice fiscale della persona; in una forma che lo schema non prende si invia dal portale INPS
  povnet: CE-000008, luogo_nascita: manca
    suggerimento: scrivere il comune di nascita della persona
  povnet: CE-000008, cittadinanza: manca
    suggerimento: scrivere la cittadinanza della persona; apolidi e altri si inviano dal portale INPS
  povnet: CE-000009, nobody: non si sa chi è il beneficiario
    suggerimento: indicare la persona, o chi è a capo del nucleo
  povnet: CE-000011, prova_mezzi: manca
    suggerimento: scrivere means_test nel contributo
  povnet: prestazioni che non si possono inviare: 7 su 7; non è stato scritto niente
    suggerimento: correggerle, oppure --partial per inviare le altre
  [3]
  $ ls aprile.xml
  ls: cannot access 'aprile.xml': No such file or directory
  [2]
  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 -o aprile.xml --partial --rejects scarti.csv
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  povnet: scarti.csv: che cosa non si può inviare, e che cosa fare: 10
  povnet: niente di ciò che c'è nel periodo si può inviare
  [3]
  $ cat scarti.csv
  record,column,label,problem,remedy
  CE-000004,cf_beneficiario,Codice fiscale del beneficiario,lo schema non prende questa forma: lettere al posto di cifre (omocodia),scrivere il codice fiscale della persona; in una forma che lo schema non prende si invia dal portale INPS
  CE-000005,cittadinanza,Cittadinanza,"il codice ""stateless"" non ha un corrispondente (iso3166)",scrivere la cittadinanza della persona; apolidi e altri si inviano dal portale INPS
  CE-000006,luogo_nascita,Comune di nascita (codice catastale),non ha la forma che si chiede,scrivere il comune di nascita della persona
  CE-000007,codice_prestazione,Prestazione,"il codice ""other"" non ha un corrispondente (siuss)","scrivere il codice della tabella INPS in schemas/codes/aid_kind.toml (--data): maps_to = { siuss = ""..."" }"
  CE-000007,codice_prestazione,Prestazione,"il codice ""other"" non ha un corrispondente (siuss_nome)","scrivere la denominazione in schemas/codes/aid_kind.toml (--data): maps_to = { siuss_nome = ""..."" }"
  CE-000008,cf_beneficiario,Codice fiscale del beneficiario,manca,scrivere il codice fiscale della persona; in una forma che lo schema non prende si invia dal portale INPS
  CE-000008,luogo_nascita,Comune di nascita (codice catastale),manca,scrivere il comune di nascita della persona
  CE-000008,cittadinanza,Cittadinanza,manca,scrivere la cittadinanza della persona; apolidi e altri si inviano dal portale INPS
  CE-000009,nobody,Senza beneficiario,non si sa chi è il beneficiario,"indicare la persona, o chi è a capo del nucleo"
  CE-000011,prova_mezzi,Prova dei mezzi,manca,scrivere means_test nel contributo
  $ grep -c '<PrestazioniSociali' aprile.xml
  grep: aprile.xml: No such file or directory
  [2]
  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 --include-protected --reason 'invio annuale' -o aprile.xml 2>&1 | grep CE-000010
  povnet: CE-000010, protected: persona protetta

A file is of one sender.

  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 -o anno.xml
  povnet: le righe del periodo sono di 2 enti: un file è di un ente solo
    suggerimento: --sender NOME dice di quale; sono di: Comune di Melzo; Comune di Prova
  [2]
  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Prova' -o anno.xml && grep -o '<Ente .*' anno.xml
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 1
  <Ente Codice="00999980155" Denominazione="Comune di Prova" Indirizzo="E317" CFOperatore="00999980155" />
  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Nessuno' -o anno.xml
  povnet: nessuna riga di "Comune di Nessuno" nel periodo
    suggerimento: sono di: Comune di Melzo; Comune di Prova
  [3]

Nothing to send is said; a period before the schema has no version; another name has no XML; the options of a flow mean nothing to a workbook.

  $ povnet --data ufficio export siuss --period 2025 --as-of 2026-12-31 -o niente.xml
  povnet: niente da inviare nel periodo
  $ ls niente.xml
  ls: cannot access 'niente.xml': No such file or directory
  [2]
  $ povnet export siuss --period 2017 --as-of 2026-12-31 -o vecchio.xml
  povnet: nessuna versione del flusso "siuss" vale il 31/12/2017
    suggerimento: le versioni sono in templates/flows, con valid_from e valid_to
  [2]
  $ povnet export multifondo -o multifondo.xml
  povnet: "multifondo" non si scrive come XML
    suggerimento: si scrivono così: siuss
  [2]
  $ povnet export siuss --cancel --period 2026 -o siuss.xlsx
  povnet: --cancel è di un flusso XML
    suggerimento: per esempio povnet export siuss -o siuss.xml
  [2]
  $ povnet export siuss --period 2026-03 -o nessuna/cartella.xml --data ufficio
  povnet: non posso scrivere "nessuna/cartella.xml"
    suggerimento: crea prima la cartella, o correggi il percorso di -o
  [5]

A second version of the schema is a text file, from its day on; a fault in one says where.

  $ mkdir -p nuovo/templates/flows && sed -e 's/PS_PSA_SINA201806/PROVA_2027/; s/^valid_from = .*/valid_from = 2027-01-01/' vecchio.toml > nuovo/templates/flows/prova_2027.toml
  $ sed -e 's/^valid_from = .*/&\nvalid_to = 2026-12-31/' vecchio.toml > nuovo/templates/flows/siuss_201806.toml
  $ povnet --data ufficio --data nuovo export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Prova' -o anno.xml
  povnet: siuss, PROVA_2027: prestazioni nel file: 1
  $ povnet --data ufficio --data nuovo export siuss --period 2026-03 --as-of 2027-12-31 -o anno.xml
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 3
  $ sed -i 's/inside = "Flusso"/inside = "Flusssso"/' nuovo/templates/flows/prova_2027.toml; povnet --data nuovo export siuss --period 2027 -o anno.xml
  povnet: templates/flows/prova_2027.toml:29:1: l'elemento "IdentificazioneFlusso" non sta in un elemento scritto prima
    suggerimento: il primo è la radice; gli altri dicono in inside in quale stanno
  [3]

Who saw whom is in the access log; names and tax codes are in no message.

  $ tail -n 1 povnet.db.access | grep -o 'export siuss'
  export siuss
  $ povnet --data ufficio export siuss --period 2026 --as-of 2026-12-31 -o anno.xml 2>&1 | grep -ciE 'nascosta|angelo|PRV|DNG'
  0
  [1]


A flow that goes is kept with its bytes.

  $ povnet --data ufficio export siuss --period 2026-03 --as-of 2026-12-31 -o inviato.xml --to INPS
  povnet: INV-000001 nel registro degli invii
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 3
  $ povnet export sent --format csv | cut -d, -f1,3,6,7,13
  sent_document,document,recipient,state,file_name
  INV-000001,siuss,INPS,preparato,inviato.xml
  $ povnet export sent INV-000001 -o indietro.xml && cmp inviato.xml indietro.xml

What is in the register of sent documents is what is in the file: neither what was listed nor who is in protection. A benefit goes again
only cancelled, or with a reason.

  $ povnet --data ufficio export siuss --period 2026 --as-of 2026-12-31 --partial --rejects scarti.csv -o anno.xml --to INPS
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  povnet: scarti.csv: che cosa non si può inviare, e che cosa fare: 10
  povnet: prestazioni già inviate, e non cancellate: CE-000001 (INV-000001), CE-000002 (INV-000001), CE-000003 (INV-000001)
    suggerimento: una che è cambiata si cancella e si invia di nuovo: --cancel --record CODICE, poi --record CODICE; con --reason TESTO va comunque
  [7]
  $ povnet --data ufficio export siuss --period 2026 --as-of 2026-12-31 --partial --rejects scarti.csv -o anno.xml --to INPS --reason "primo invio non arrivato" 2>&1 | tail -4
  povnet: prestazioni già inviate, e non cancellate: CE-000001 (INV-000001), CE-000002 (INV-000001), CE-000003 (INV-000001)
    suggerimento: una che è cambiata si cancella e si invia di nuovo: --cancel --record CODICE, poi --record CODICE; con --reason TESTO va comunque
  povnet: INV-000002 nel registro degli invii
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 3
  $ povnet export sent INV-000002 -o indietro.xml && cmp anno.xml indietro.xml
  $ povnet intake remove economic_aid CE-000009 --reason "mai concesso" -q
  $ povnet intake remove economic_aid CE-000002 --reason "mai concesso"
  povnet: CE-000002 non si toglie: è uscito con INV-000001
    suggerimento: correggerlo con povnet intake set, o revocare prima l'invio: povnet export revoke INV-000001
  [7]
  $ povnet intake set economic_aid CE-000002 amount=175,50 --reason "importo corretto" -q
  $ povnet --data ufficio export siuss --record CE-000002 --period 2026 --as-of 2026-12-31 -o nuovo.xml --to INPS
  povnet: prestazioni già inviate, e non cancellate: CE-000002 (INV-000002)
    suggerimento: una che è cambiata si cancella e si invia di nuovo: --cancel --record CODICE, poi --record CODICE; con --reason TESTO va comunque
  [7]
  $ povnet --data ufficio export siuss --cancel --record CE-000002 --period 2026 --as-of 2026-12-31 -o via.xml --to INPS
  povnet: INV-000003 nel registro degli invii
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 1
  $ povnet --data ufficio export siuss --record CE-000002 --period 2026 --as-of 2026-12-31 -o nuovo.xml --to INPS && grep -o 'ImportoPrestazione="[^"]*"' nuovo.xml
  povnet: INV-000004 nel registro degli invii
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 1
  ImportoPrestazione="175.50"
  $ povnet --data ufficio export siuss --cancel --record CE-000012 --period 2027 --as-of 2027-12-31 -o via.xml
  povnet: prestazioni mai inviate, o già cancellate: CE-000012
    suggerimento: conta ciò che è nel registro degli invii (--to)
  povnet: siuss, PS_PSA_SINA201806: prestazioni nel file: 1
