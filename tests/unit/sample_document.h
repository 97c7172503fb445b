#pragma once

#include <chrono>
#include <sstream>
#include <string>
#include <vector>

#include "base/day.h"
#include "document/document.h"
#include "sheet/writer.h"

namespace povnet {

/// Three rows with accents, an unknown value and a total, as many tests want them.
inline Table sample_table() {
  std::vector<Row> rows{
      {Cell::of("Località Nord"), Cell::of(make_day(2026, 3, 9)), Cell::of(Kind::integer, 12),
       Cell::of(Kind::money, 123456), Cell::of(Kind::minutes, 450), Cell::of(Kind::share, 1234)},
      {Cell::of("Però"), Cell::none(Kind::day), Cell::of(Kind::integer, 12000), Cell::of(Kind::money, -50),
       Cell::of(Kind::minutes, 5), Cell::none(Kind::share)},
      {Cell::of("=1+1"), Cell::of(make_day(1999, 12, 31)), Cell::of(Kind::integer, 2026),
       Cell::none(Kind::money), Cell::of(Kind::minutes, 0), Cell::of(Kind::share, 10000)}};
  Row totals{Cell::of("Totale"),
             Cell::none(Kind::day),
             Cell::of(Kind::integer, 14038),
             Cell::of(Kind::money, 123406),
             Cell::of(Kind::minutes, 455),
             Cell::none(Kind::share)};
  return {.key = "places",
          .title = "Luoghi",
          .columns = {{.key = "place", .label = "Luogo", .kind = Kind::text},
                      {.key = "day", .label = "Giorno", .kind = Kind::day},
                      {.key = "people", .label = "Persone", .kind = Kind::integer, .total = true},
                      {.key = "spent", .label = "Speso", .kind = Kind::money, .total = true},
                      {.key = "hours", .label = "Ore", .kind = Kind::minutes, .total = true},
                      {.key = "quota", .label = "Quota", .kind = Kind::share}},
          .rows = rows_of(std::move(rows)),
          .totals = std::move(totals)};
}

inline Document sample_document() {
  Document document = document_of(sample_table());
  document.notes = {"Dati al 31/10/2026"};
  document.as_of = make_day(2026, 10, 31);
  return document;
}

inline std::string written(Document document, Format format, const WriteOptions& options = {}) {
  std::ostringstream out;
  write_text(document, format, options, out);
  return out.str();
}

}  // namespace povnet
