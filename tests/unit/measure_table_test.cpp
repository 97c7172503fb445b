#include "report/measure_table.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "report_scene.h"

using namespace povnet;

namespace {

std::vector<std::string> texts_of(const Table& table) {
  std::vector<std::string> lines;
  for (Row row; table.rows(row);) {
    std::string line;
    for (const Cell& cell : row)
      line += (cell.empty ? "-" : cell.kind == Kind::text ? cell.text : std::to_string(cell.number)) + "|";
    lines.push_back(line);
  }
  return lines;
}

/// In September two contacts at Nord for Alba and one at Sud; in October two at Nord for Borgo.
struct Months {
  Months() {
    db.exec(R"sql(
      INSERT INTO contact (antenna, day, comune) VALUES (1, '2026-09-01', 1), (1, '2026-09-02', 1), (2, '2026-09-03', 1),
        (1, '2026-10-01', 2), (1, '2026-10-02', 2);
    )sql");
  }
  Grid count(unsigned month) {
    return Grid::count(
        reader, plan.rows, plan.columns,
        {.from = make_day(2026, month, 1), .to = make_day(2026, month, 28), .as_of = make_day(2026, 11, 1)});
  }
  DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader{db, data};
  ReportTable plan{.key = "t", .title = "", .rows = {"comune", "antenna"}, .columns = {"contacts"}};
};

}  // namespace

TEST_CASE("what only the earlier period has stays, above the total; the total is compared, too (S-023)") {
  Months months;
  const Grid now = months.count(10);
  const Grid past = months.count(9);
  const Table table = compared_table(now, months.plan, measure_lines(now, months.plan, std::nullopt), past,
                                     measure_lines(past, months.plan, std::nullopt), "prima");
  const std::vector<std::string> lines = texts_of(table);
  CHECK(std::ranges::find(lines, "Borgo|Antenna Nord|2|0|2|") != lines.end());
  CHECK(std::ranges::find(lines, "Alba||0|3|-3|") != lines.end());
  REQUIRE(lines.size() > 2);
  CHECK(lines[lines.size() - 2] == "Alba|Antenna Nord|0|2|-2|");
  CHECK(lines.back() == "Alba|Antenna Sud|0|1|-1|");
  REQUIRE(table.totals);
  CHECK(table.totals->back().number == -1);
  CHECK(table.columns.back().key == "contacts_change");
}

TEST_CASE("published: small cells and what tells them are hidden at every level (S-010)") {
  Months months;
  const Grid past = months.count(9);
  const MeasureLines lines = measure_lines(past, months.plan, 3);
  for (const Grid::Line& line : lines.lines)
    if (line.labels.front() == "Alba" && !line.labels.back().empty())
      CHECK(line.cells.front().kind == Kind::text);
  CHECK(lines.lines.back().cells.front().number == 3);
}
