The accounting office's export is kept as it came, beside our own orders (S-107): at first all agree.

  $ povnet report reconciliation --period 2026 --as-of 2026-11-05
  Riconciliazione dei mandati con la ragioneria
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: anno 2026, fino al 05/11/2026
  
  In breve
  Esito della riconciliazione  Mandati  Importo da noi  Importo in ragioneria  Differenza
  Concordi                           0            0,00                   0,00        0,00
  Diversi                            0            0,00                   0,00        0,00
  Solo da noi                        0            0,00                   0,00        0,00
  Solo in ragioneria                 0            0,00                   0,00        0,00
  ---------------------------  -------  --------------  ---------------------  ----------
  Totale                             0            0,00                   0,00        0,00
  
  Diversi
  nessuna riga
  
  Solo da noi
  nessuna riga
  
  Solo in ragioneria
  nessuna riga
  
  - Si cercano prima lo stesso mandato con lo stesso giorno e importo, poi lo stesso mandato, poi lo stesso
    pagamento con un altro numero
  - Nessuna riga si abbina due volte; le righe della ragioneria restano come le ha esportate
  - Nessuna riga nel periodo per: Riconciliazione dei mandati con la ragioneria
  - Giornale: N:HEAD
  $ povnet intake import mandati.csv --reference-day 2026-11-05 --format csv | sed -n "/^registers/,/^$/p"
  registers
  register,created,changed,unchanged
  accounting_line,4,0,0
  obligation,1,0,4
  payment_order,4,0,0
  
  $ povnet report reconciliation --period 2026 --as-of 2026-11-05 --format csv | sed -n "1,8p"
  summary
  reconciliation_state,reconciled_lines,reconciled_here,reconciled_there,reconciled_gap
  Concordi,4,6500.00,6500.00,0.00
  Diversi,0,0.00,0.00,0.00
  Solo da noi,0,0.00,0.00,0.00
  Solo in ragioneria,0,0.00,0.00,0.00
  
  different

Somebody corrects ours: what differs is told, with both amounts, and no line is matched twice.

  $ povnet intake set payment_order MAN-000001 amount=900,00 -q --format csv | tail -1
  done,corretto
  $ povnet intake set payment_order MAN-000002 number=99 -q --format csv | tail -1
  done,corretto
  $ povnet intake remove payment_order MAN-000003 --reason doppio -q --format csv | tail -1
  done,tolto
  $ povnet intake add payment_order obligation=2026/000018 number=14 day=2026-06-01 amount=500,00 -q --format csv | tail -1
  done,aggiunto
  $ povnet report reconciliation --period 2026 --as-of 2026-11-05 | grep -v Giornale
  Riconciliazione dei mandati con la ragioneria
  Situazione al 05/11/2026
  
  Ambito territoriale sociale 5 Melzo
  Periodo: anno 2026, fino al 05/11/2026
  
  In breve
  Esito della riconciliazione  Mandati  Importo da noi  Importo in ragioneria  Differenza
  Concordi                           1          500,00                 500,00        0,00
  Diversi                            2        2.900,00               3.000,00     -100,00
  Solo da noi                        1          500,00                   0,00      500,00
  Solo in ragioneria                 1            0,00               3.000,00   -3.000,00
  ---------------------------  -------  --------------  ---------------------  ----------
  Totale                             5        3.900,00               6.500,00   -2.600,00
  
  Diversi
  Mandato     Riga della ragioneria  Che cosa è diverso  Anno dell'impegno  Numero dell'impegno  Mandato da noi  Mandato in ragioneria  Data        Data in ragioneria  Importo da noi  Importo in ragioneria  Differenza  Quietanza da noi  Quietanza in ragioneria
  MAN-000001  CONT-000001            importo                          2026  18                   11              11                     01/03/2026  01/03/2026                  900,00               1.000,00     -100,00  05/03/2026        05/03/2026
  MAN-000002  CONT-000002            numero                           2026  18                   99              12                     01/04/2026  01/04/2026                2.000,00               2.000,00        0,00  05/04/2026        05/04/2026
  ----------  ---------------------  ------------------  -----------------  -------------------  --------------  ---------------------  ----------  ------------------  --------------  ---------------------  ----------  ----------------  -----------------------
  Totale                                                                                                                                                                      2.900,00               3.000,00     -100,00
  
  Solo da noi
  Mandato     Anno dell'impegno  Numero dell'impegno  Mandato da noi  Data        Importo da noi  Quietanza da noi
  MAN-000005               2026  18                   14              01/06/2026          500,00
  ----------  -----------------  -------------------  --------------  ----------  --------------  ----------------
  Totale                                                                                  500,00
  
  Solo in ragioneria
  Riga della ragioneria  Anno dell'impegno  Numero dell'impegno  Mandato in ragioneria  Data in ragioneria  Importo in ragioneria  Quietanza in ragioneria
  CONT-000003                         2026  18                   13                     01/05/2026                       3.000,00  05/05/2026
  ---------------------  -----------------  -------------------  ---------------------  ------------------  ---------------------  -----------------------
  Totale                                                                                                                 3.000,00
  
  - Si cercano prima lo stesso mandato con lo stesso giorno e importo, poi lo stesso mandato, poi lo stesso
    pagamento con un altro numero
  - Nessuna riga si abbina due volte; le righe della ragioneria restano come le ha esportate
  - Impegni e mandati della ragioneria: 05/11/2026, oggi
  $ povnet report explain reconciliation --period 2026 --as-of 2026-11-05 --cell only_here/reconciled_lines --format csv
  line,payment_order,accounting_line,state,difference,obligation_year,obligation_number,number,number_there,day,day_there,here,there,gap,receipt_on,receipt_there,comune
  MAN-000005,MAN-000005,,Solo da noi,,2026,18,14,,2026-06-01,,500.00,,500.00,,,
  $ povnet export reconciliation --period 2026 --as-of 2026-11-05 --format csv | grep "^MAN\|^CONT"
  MAN-000001,CONT-000001,importo,2026,18,11,11,2026-03-01,2026-03-01,900.00,1000.00,-100.00,2026-03-05,2026-03-05
  MAN-000002,CONT-000002,numero,2026,18,99,12,2026-04-01,2026-04-01,2000.00,2000.00,0.00,2026-04-05,2026-04-05
  MAN-000005,2026,18,14,2026-06-01,500.00,
  CONT-000003,2026,18,13,2026-05-01,3000.00,2026-05-05
  MAN-000004,CONT-000004,2026,18,14,2026-06-01,500.00,500.00,2026-06-05

The same export again leaves its own lines as they are; the orders that somebody renumbered or removed come back as ours.

  $ povnet intake import mandati.csv --reference-day 2026-11-05 --format csv | sed -n "/^registers/,/^$/p"
  registers
  register,created,changed,unchanged
  accounting_line,0,0,4
  obligation,0,0,5
  payment_order,2,0,2
  
  $ povnet report riconciliazione --period 2025 --as-of 2026-11-05 --format csv | head -8
  summary
  reconciliation_state,reconciled_lines,reconciled_here,reconciled_there,reconciled_gap
  Concordi,0,0.00,0.00,0.00
  Diversi,0,0.00,0.00,0.00
  Solo da noi,0,0.00,0.00,0.00
  Solo in ragioneria,0,0.00,0.00,0.00
  
  different
