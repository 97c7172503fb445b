An office's own workbook, filled in: the rows of a list repeat, totals follow.

  $ povnet --db prova.db export fill modulo.xlsx -o compilato.xlsx
  $ /usr/bin/python3 $FIXTURES/show_form.py compilato.xlsx
  $ /usr/bin/python3 $FIXTURES/show_form.py compilato.xlsx formulas

The form itself stays as it was, and what has no marks comes out as it came in.

  $ povnet --db prova.db export fill vuoto.xlsx -o copia.xlsx && cmp vuoto.xlsx copia.xlsx

A form that must not be marked: a TOML says where.

  $ printf '[[value]]\nsheet = "Modulo"\nheader = "Ambito"\nfill = "ambito.name"\n\n[[list]]\nsheet = "Modulo"\nlist = "organisations"\n\n[[list.column]]\nheader = "Ente"\nfill = "name"\n' > dove.toml
  $ povnet --db prova.db export fill vuoto.xlsx --bind dove.toml -o pochi.xlsx
  $ sed -i 's/"organisations"/"funds_on_file"/' dove.toml && povnet --db prova.db export fill vuoto.xlsx --bind dove.toml -o legato.xlsx
  $ /usr/bin/python3 $FIXTURES/show_form.py legato.xlsx
  $ sed -i 's/Ambito/Ambitto/' dove.toml && povnet --db prova.db export fill vuoto.xlsx --bind dove.toml -o legato2.xlsx

Marks that mean nothing are refused with the nearest name; lint lists them all.

  $ povnet --db prova.db export fill sbagliato.xlsx -o s.xlsx
  $ povnet --db prova.db export lint sbagliato.xlsx
  $ povnet --db prova.db export lint modulo.xlsx
  $ povnet --db prova.db export lint modulo.xlsx --against vuoto.xlsx

What cannot be filled in says what to do.

  $ povnet --db prova.db export fill scan.xlsx -o s.xlsx
  $ povnet --db prova.db export fill nowhere.xlsx -o s.xlsx
  $ povnet --db prova.db export fill modulo.xlsx
  $ povnet --db prova.db export fill modulo.xlsx -o s.xlsm
  $ povnet --db prova.db export fill modulo.xlsx -o modulo.xlsx
  $ povnet --db prova.db export fill modulo.xlsx --fund QSFP -o s.xlsx
  $ povnet --db prova.db export fill modulo.xlsx --comune Melzo -o s.xlsx
  $ povnet --db prova.db export fill persone.xlsx -o s.xlsx --identified
  $ ls *.xlsx

The names that a mark may use.

  $ povnet --db prova.db export fields organisations
  $ povnet --db prova.db export fields organisation
  $ povnet --db prova.db export fields --format csv | grep -E '^(name|{{(as_of|ambito.name|period|annuality)}})'
