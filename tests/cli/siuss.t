S-011. The flow of benefits to INPS: `export siuss -o FILE.xml`. The codes of the table of INPS are the office's to write; without them
nothing goes, and each row says why. Nothing is written, not even an empty file.

  $ povnet export siuss --period 2026-03 --as-of 2026-12-31 -o tutto.xml

With the office's codes the benefits of March go: one beneficiary with two, escaped; the head of a household for its own.

  $ povnet --data ufficio export siuss --period 2026-03 --as-of 2026-12-31 -o marzo.xml
  $ cat marzo.xml
  $ stat -c %a marzo.xml

Who sends is the body, or the operator that --actor names.

  $ povnet --data ufficio export siuss --period 2026-03 --as-of 2026-12-31 --actor OP-000001 -q -o marzo.xml && grep -c 'CFOperatore="PRVMRA82D50F205D"' marzo.xml

Cancelling finds the same requests again; some of them by their code, whatever the period.

  $ povnet --data ufficio export siuss --cancel --record CE-000002 --as-of 2026-12-31 -o via.xml && grep -o 'TipoOperazione="[A-Z]"\|ProtocolloDomanda="[^"]*"' via.xml
  $ povnet --data ufficio export siuss --record CE-000002 CE-009999 --as-of 2026-12-31 -o via.xml

What cannot go is listed, never dropped: the form of the tax code, a code without match, a missing value, nobody. The one of a person in protection is left out. Of the 128 forms of a tax code with letters in place of digits, eight pass.

  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 -o aprile.xml
  $ ls aprile.xml
  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 -o aprile.xml --partial --rejects scarti.csv
  $ cat scarti.csv
  $ grep -c '<PrestazioniSociali' aprile.xml
  $ povnet --data ufficio export siuss --period 2026-04 --as-of 2026-12-31 --include-protected --reason 'invio annuale' -o aprile.xml 2>&1 | grep CE-000010

A file is of one sender.

  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 -o anno.xml
  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Prova' -o anno.xml && grep -o '<Ente .*' anno.xml
  $ povnet --data ufficio export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Nessuno' -o anno.xml

Nothing to send is said; a period before the schema has no version; another name has no XML; the options of a flow mean nothing to a workbook.

  $ povnet --data ufficio export siuss --period 2025 --as-of 2026-12-31 -o niente.xml
  $ ls niente.xml
  $ povnet export siuss --period 2017 --as-of 2026-12-31 -o vecchio.xml
  $ povnet export multifondo -o multifondo.xml
  $ povnet export siuss --cancel --period 2026 -o siuss.xlsx
  $ povnet export siuss --period 2026-03 -o nessuna/cartella.xml --data ufficio

A second version of the schema is a text file, from its day on; a fault in one says where.

  $ mkdir -p nuovo/templates/flows && sed -e 's/PS_PSA_SINA201806/PROVA_2027/; s/^valid_from = .*/valid_from = 2027-01-01/' vecchio.toml > nuovo/templates/flows/prova_2027.toml
  $ sed -e 's/^valid_from = .*/&\nvalid_to = 2026-12-31/' vecchio.toml > nuovo/templates/flows/siuss_201806.toml
  $ povnet --data ufficio --data nuovo export siuss --period 2027 --as-of 2027-12-31 --sender 'Comune di Prova' -o anno.xml
  $ povnet --data ufficio --data nuovo export siuss --period 2026-03 --as-of 2027-12-31 -o anno.xml
  $ sed -i 's/inside = "Flusso"/inside = "Flusssso"/' nuovo/templates/flows/prova_2027.toml; povnet --data nuovo export siuss --period 2027 -o anno.xml

Who saw whom is in the access log; names and tax codes are in no message.

  $ tail -n 1 siuss.db.access | grep -o 'export siuss'
  $ povnet --data ufficio export siuss --period 2026 --as-of 2026-12-31 -o anno.xml 2>&1 | grep -ciE 'nascosta|angelo|PRV|DNG'

