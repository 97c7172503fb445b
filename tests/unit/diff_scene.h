#pragma once

#include "base/number.h"
#include "report/diff.h"
#include "report_scene.h"

namespace povnet {

/// The monthly report of October, frozen as often as one likes.
struct DiffScene {
  DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);

  FrozenReport freeze_month(const std::string& by = "") {
    Reader reader(db, data);
    return freeze(reader, report_named(data, "monthly"),
                  {.period = {make_day(2026, 10, 1), make_day(2026, 10, 31)},
                   .as_of = make_day(2026, 11, 5),
                   .by = by});
  }
};

/// What the records of a cell say that it must have gone up by: rows and values one each, the others what
/// they add.
inline std::int64_t growth_of(const DiffCell& cell) {
  std::int64_t growth = 0;
  for (const DiffRecord& record : cell.records)
    growth += parse_integer(record.after).value_or(0) - parse_integer(record.before).value_or(0);
  if (cell.column.ends_with("minutes") || cell.column == "charged" || cell.column == "paid") return growth;
  return static_cast<std::int64_t>(cell.count(DiffRecord::Change::entered)) -
         static_cast<std::int64_t>(cell.count(DiffRecord::Change::left));
}

}  // namespace povnet
