Hours of a PUC: those of the month, judged by the whole week (V-13). The week of 28 September has its 8 hours, four in each month.

  $ povnet puc hours --period 2026-10
  $ povnet puc hours --period 2026-09 --format csv

A week that is not over is not judged, and one not yet begun is not there.

  $ povnet puc hours --period 2026-11
  $ povnet puc hours --period 2026-11 --as-of 2026-10-31

A period of before the rules: the hours are shown. An empty one is empty.

  $ povnet puc hours --period 2020-01
  $ povnet puc hours --period 2019-01
