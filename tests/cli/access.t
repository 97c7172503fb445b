Who only counts has seen nobody: the access log names the reports that show records of persons, when they show some.

  $ rm -f povnet.db.access
  $ for name in monthly aids coverage indicators measures plans risk where; do povnet report $name --period 2026 --format csv -q >/dev/null; done
  $ povnet export multifondo -o multifondo.xlsx -q
  $ ls povnet.db.access
  ls: cannot access 'povnet.db.access': No such file or directory
  [2]
  $ povnet report referrals --period 2026 --format csv -q >/dev/null
  $ povnet report quality --period 2026 --format csv -q >/dev/null
  povnet: 1 riga di nuclei in protezione è stata lasciata fuori
  $ cut -f4,5 povnet.db.access
  report referrals	I-000001
  report quality	OP-000001 PIC-000001
  $ povnet intake add economic_aid kind=one_off decided_on=2026-06-01 amount=100 person=P-000001 -q
  $ povnet report aids --period 2026 --format csv -q >/dev/null
  $ tail -1 povnet.db.access | cut -f4,5
  report aids	CE-000001 P-000001

A record of somebody in protection stays out of a report as of a list, and is counted.

  $ povnet report digest --period 2026 --format csv | grep -c PIC-000002
  0
  [1]
