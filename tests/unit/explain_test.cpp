#include "report/explain.h"

#include <doctest/doctest.h>

#include "report/grid.h"
#include "report_scene.h"

using namespace povnet;

namespace {

ReportRequest october_request() {
  return {.period = {make_day(2026, 10, 1), make_day(2026, 10, 31)}, .as_of = make_day(2026, 11, 5)};
}

std::vector<Row> rows_of_first_table(const Document& document) {
  for (const Block& block : document.sheets.front().blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (!table) continue;
    std::vector<Row> rows;
    Row row;
    while (table->rows(row)) rows.push_back(row);
    return rows;
  }
  return {};
}

void add_days(SQLite::Database& db) {
  db.exec(R"sql(
    INSERT INTO contact (antenna, day, person, comune) VALUES
      (1, '2026-10-01', 1, 1), (1, '2026-10-02', 1, 1), (2, '2026-10-20', 1, 2), (1, '2026-10-31', 2, 1),
      (1, '2026-10-05', 3, 3), (2, '2026-10-05', NULL, NULL);
    INSERT INTO puc_project (number, title, comune) VALUES ('PUC-1', 'Orto', 1);
    INSERT INTO puc_attendance (puc_project, person, day, kind, minutes) VALUES
      (1, 1, '2026-10-01', 'present', 240), (1, 2, '2026-10-01', 'makeup', 90), (1, 2, '2026-10-02', 'unjustified', 240);
  )sql");
}

}  // namespace

TEST_CASE("behind every cell of the monthly report there are as many rows as its number says") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_days(db);
  Reader reader(db, data);
  const Report report = report_named(data, "mensile");
  const ReportRequest request = october_request();
  const ReportTable& plan = report.tables.front();
  const Grid grid = Grid::count(reader, plan.rows, plan.columns, scope_of(request));
  auto lines = grid.lines();
  lines.push_back(grid.total("Totale"));
  for (const Grid::Line& line : lines)
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
      const Measure& measure = grid.measures()[i];
      const auto rows = rows_of_first_table(
          explain_cell(reader, report, request, {.rows = {line.labels.front()}, .column = measure.key}));
      CAPTURE(line.labels.front());
      CAPTURE(measure.key);
      if (measure.count != Measure::Count::sum) {
        CHECK(static_cast<std::int64_t>(rows.size()) == line.cells[i].number);
        continue;
      }
      std::int64_t sum = 0;
      for (const Row& row : rows) sum += row.back().number;
      CHECK(sum == line.cells[i].number);
    }
}

TEST_CASE("the rows behind a distinct count name the records that show each person") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_days(db);
  Reader reader(db, data);
  const auto rows = rows_of_first_table(explain_cell(reader, report_named(data, "monthly"), october_request(),
                                                     parse_cell("Ambito/Persone distinte")));
  REQUIRE(rows.size() == 2);
  CHECK(rows[0][0].text == "P-000001");
  CHECK(rows[0][1].number == 3);
  CHECK(rows[0][2].text == "C-000001 C-000002 C-000003");
}

TEST_CASE("a cell that is not there is refused with the nearest one") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Report report = report_named(data, "monthly");
  const auto hint = [&](const char* cell) {
    try {
      explain_cell(reader, report, october_request(), parse_cell(cell));
    } catch (const Error& error) {
      return std::string(error.what()) + " | " + error.hint();
    }
    return std::string("nothing");
  };
  CHECK(hint("Borg/contacts") == "non c'è la riga \"Borg\" | forse \"Borgo\"");
  CHECK(hint("Borgo/contact") == "non c'è la colonna \"contact\" | forse \"contacts\"");
  CHECK(hint("Borgo").starts_with("--cell: \"Borgo\" non è una cella"));
}
