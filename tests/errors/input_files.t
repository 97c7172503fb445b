Every file that cannot come in has its sentence and its status, and leaves the case file as it was.

  $ povnet intake import empty.csv --register person
  $ povnet intake import header.csv --register person
  $ povnet intake import nowhere.csv --register person
  $ povnet intake import folder.csv --register person
  $ povnet intake import unknown_column.csv --register person
  $ povnet intake import nul.csv --register person
  $ povnet intake import quotes.csv --register person
  $ povnet intake import old.xlsx --register person
  $ povnet intake import password.xlsx --register person
  $ povnet intake import bomb.xlsx --register person
  $ povnet intake import not_a_workbook.xlsx --register person
  $ povnet intake import text.xlsx --register person
  $ povnet intake import huge.csv --register person
  $ povnet intake import good.csv --register persone
  $ povnet intake import good.csv --register perzon
  $ povnet intake import good.csv --source nosuch

Another delimiter than the usual one is found without being told.

  $ povnet intake import tabs.csv --register person --dry-run

All faults of a file come at once; no row of it is written.

  $ povnet intake import three_faults.csv --register person
  $ povnet intake list person --format csv
  $ povnet db verify
