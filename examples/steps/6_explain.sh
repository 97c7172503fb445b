title "da dove viene un numero"
p report explain monthly --period 2026-10 --cell Melzo/contacts
glance 10
tell "tante registrazioni quante ne dice la casella"
