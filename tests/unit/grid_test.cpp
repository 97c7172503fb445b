#include "report/grid.h"

#include <doctest/doctest.h>

#include "report_scene.h"

using namespace povnet;

namespace {

/// Person 1 comes twice to Nord and once to Sud (moving from Alba to Borgo in between); person 2 once;
/// person 3 dwells in Confine; one anonymous contact without comune, one from Lontano;
/// person 4 resides in Confine, dwells in Borgo and says nothing at the contact.
void add_contacts(SQLite::Database& db) {
  db.exec(R"sql(
    INSERT INTO contact (antenna, day, person, comune) VALUES
      (1, '2026-10-01', 1, 1), (1, '2026-10-02', 1, 1), (2, '2026-10-20', 1, 2), (1, '2026-10-31', 2, 1),
      (1, '2026-10-05', 3, 3), (2, '2026-10-05', NULL, NULL), (2, '2026-10-06', NULL, 4),
      (1, '2026-09-30', 2, 1), (1, '2026-11-01', 2, 1);
    INSERT INTO address (person, role, comune) VALUES (4, 'residence', 3), (4, 'dwelling', 2);
    INSERT INTO contact (antenna, day, person) VALUES (2, '2026-10-07', 4);
  )sql");
}

std::int64_t number(const std::vector<Grid::Line>& lines, const std::string& label, std::size_t measure) {
  for (const auto& line : lines)
    if (line.labels.front() == label) return line.cells.at(measure).number;
  return -1;
}

}  // namespace

TEST_CASE("contacts by comune: every level is counted again (S-002, S-094)") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  add_contacts(db);
  Reader reader(db, data);
  const Grid grid = Grid::count(reader, {"comune"}, {"contacts", "persons", "contacts_anonymous"}, october());
  const auto lines = grid.lines();

  SUBCASE("the parts") {
    CHECK(number(lines, "Alba", 0) == 3);
    CHECK(number(lines, "Alba", 1) == 2);
    CHECK(number(lines, "Borgo", 0) == 2);
    CHECK(number(lines, "Borgo", 1) == 2);
  }
  SUBCASE("the Ambito counts the person who moved once") {
    CHECK(number(lines, "Ambito", 0) == 5);
    CHECK(number(lines, "Ambito", 1) == 3);
  }
  SUBCASE("who dwells outside is work done, apart from the Ambito") {
    CHECK(number(lines, "fuori Ambito", 0) == 2);
    CHECK(number(lines, "fuori Ambito", 1) == 1);
    CHECK(number(lines, "fuori Ambito", 2) == 1);
  }
  SUBCASE("the unknown is a row, so that the parts make the whole") {
    CHECK(number(lines, "non indicato", 0) == 1);
    CHECK(grid.total("Totale").cells.at(0).number == 8);
    CHECK(grid.total("Totale").cells.at(1).number == 4);
  }
  SUBCASE("the order of the rows") {
    std::vector<std::string> labels;
    for (const auto& line : lines) labels.push_back(line.labels.front());
    CHECK(labels == std::vector<std::string>{"Alba", "Borgo", "Ambito", "fuori Ambito", "non indicato"});
  }
}

TEST_CASE("an empty month shows every comune with zero, and says that it is empty") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  Reader reader(db, data);
  const Grid grid = Grid::count(reader, {"comune"}, {"contacts"}, october());
  CHECK(grid.lines().size() == 3);
  CHECK(number(grid.lines(), "Borgo", 0) == 0);
  CHECK(reader.basis().empty.contains("Contatti"));
}

TEST_CASE("an administration is that of the day of the fact (S-003)") {
  const DataFiles data = built_in_files();
  SQLite::Database db = report_scene(data);
  db.exec(R"sql(
    INSERT INTO contact (antenna, day, person, comune) VALUES
      (1, '2026-06-30', 1, 2), (1, '2026-07-01', 2, 2), (1, '2026-07-02', 3, 3);
  )sql");
  Reader reader(db, data);
  Scope year = october();
  year.from = make_day(2026, 1, 1);
  const auto lines = Grid::count(reader, {"administration"}, {"contacts"}, year).lines();
  CHECK(number(lines, "Comune di Borgo", 0) == 1);
  CHECK(number(lines, "Unione", 0) == 1);
  CHECK(number(lines, "fuori Ambito", 0) == 1);
}

TEST_CASE("a sum of which no value is known is empty, and not zero, where the measure says so") {
  Measure seats;
  seats.count = Measure::Count::sum;
  seats.missing_is_unknown = true;
  Tally unknown(seats);
  CHECK(unknown.result(Kind::integer) == Cell::of(Kind::integer, 0));
  unknown.add({});
  CHECK(unknown.result(Kind::integer) == Cell::none(Kind::integer));
  unknown.add(std::int64_t{4});
  CHECK(unknown.result(Kind::integer) == Cell::of(Kind::integer, 4));
}

TEST_CASE("a count of which no value is known is empty, and not zero, where the measure says so") {
  Measure households;
  households.count = Measure::Count::distinct;
  Tally zero(households);
  households.missing_is_unknown = true;
  Tally unknown(households);
  CHECK(unknown.result(Kind::integer) == Cell::of(Kind::integer, 0));
  zero.add({});
  unknown.add({});
  CHECK(zero.result(Kind::integer) == Cell::of(Kind::integer, 0));
  CHECK(unknown.result(Kind::integer) == Cell::none(Kind::integer));
  unknown.add(std::string("N-000001"));
  CHECK(unknown.result(Kind::integer) == Cell::of(Kind::integer, 1));
}
