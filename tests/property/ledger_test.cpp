#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "../unit/report_scene.h"
#include "report/checking.h"
#include "report/grid.h"

using namespace povnet;

namespace {

/// Two funds of two years, an intervention, a PUC in either comune, one document of 100 euro of which 10 of
/// VAT come back.
SQLite::Database ledger_scene(const DataFiles& data) {
  SQLite::Database db = report_scene(data);
  db.exec(R"sql(
    INSERT INTO fund (acronym, name) VALUES ('QSFP', 'Quota servizi'), ('QPE', 'Quota povertà estrema');
    INSERT INTO fund_annuality (fund, year) VALUES (1, 2024), (1, 2025), (2, 2024);
    INSERT INTO intervention (acronym, name) VALUES ('B_SSP', 'Servizio sociale'), ('PUC', 'PUC');
    INSERT INTO organisation (name) VALUES ('Ente di prova');
    INSERT INTO puc_project (number, title, comune) VALUES ('P1', 'Uno', 1), ('P2', 'Due', 2);
    INSERT INTO expense (organisation, kind, number, day, total, vat_recoverable) VALUES (1, 'invoice', '1', '2026-10-05', 10000, 1000);
  )sql");
  return db;
}

struct Part {
  std::int64_t annuality = 1;
  std::int64_t intervention = 1;
  std::string line = {};
  std::int64_t amount = 0;
  std::int64_t project = 0;  ///< 0: none
};

/// One of each kind at most: two equal parts of a document are one.
std::vector<Part> any_parts() {
  std::vector<Part> parts;
  for (std::int64_t annuality = 1; annuality <= 3; ++annuality)
    for (const char* line : {"1.2", "1.3", "none"})
      if (*rc::gen::arbitrary<bool>())
        parts.push_back({.annuality = annuality,
                         .intervention = *rc::gen::inRange<std::int64_t>(1, 3),
                         .line = line,
                         .amount = *rc::gen::inRange<std::int64_t>(-500, 3001),
                         .project = *rc::gen::inRange<std::int64_t>(0, 3)});
  return parts;
}

void charge(SQLite::Database& db, const Part& part) {
  execute(db,
          "INSERT INTO allocation (expense, fund_annuality, intervention, line, amount, puc_project) "
          "VALUES (1, ?, ?, ?, ?, nullif(?, 0))",
          part.annuality, part.intervention, part.line, part.amount, part.project);
}

std::int64_t sum_of(const std::vector<Part>& parts) {
  return std::accumulate(parts.begin(), parts.end(), std::int64_t{0},
                         [](std::int64_t sum, const Part& part) { return sum + part.amount; });
}

bool found_overcharged(SQLite::Database& db, const DataFiles& data) {
  Reader reader(db, data);
  return !run_check(reader, check_named(data, "expense_overcharged"), october()).found.empty();
}

std::int64_t total_by(SQLite::Database& db, const DataFiles& data, const std::string& dimension) {
  Reader reader(db, data);
  return Grid::count(reader, {dimension}, {"charged"}, october()).total("Totale").cells.front().number;
}

std::int64_t lines_of(SQLite::Database& db, const DataFiles& data, const std::string& dimension) {
  Reader reader(db, data);
  std::int64_t sum = 0;
  for (const Grid::Line& line : Grid::count(reader, {dimension}, {"charged"}, october()).lines())
    if (line.path.size() == 1 && line.labels.front() != "Ambito") sum += line.cells.front().number;
  return sum;
}

}  // namespace

TEST_CASE("S-107 parts of a document past its eligible amount are found, whatever the order of entry") {
  const DataFiles data = built_in_files();
  SQLite::Database db = ledger_scene(data);
  CHECK(rc::check([&data, &db] {
    constexpr std::int64_t eligible = 9000;
    std::vector<Part> parts = any_parts();
    for (const bool backwards : {false, true}) {
      db.exec("DELETE FROM allocation");
      if (backwards) std::ranges::reverse(parts);
      std::vector<Part> entered;
      for (const Part& part : parts) {
        charge(db, part);
        entered.push_back(part);
        RC_ASSERT(found_overcharged(db, data) == (sum_of(entered) > eligible));
      }
    }
  }));
}

TEST_CASE(
    "S-107 what is excluded, left out or put back counts in the finding as in the sum, of a credit note "
    "too") {
  const DataFiles data = built_in_files();
  SQLite::Database db = ledger_scene(data);
  CHECK(rc::check([&data, &db] {
    const std::int64_t sign = *rc::gen::element<std::int64_t>(1, -1);
    db.exec("DELETE FROM allocation");
    execute(db, "UPDATE expense SET total = ?, vat_recoverable = ?", sign * 10000, sign * 1000);
    std::int64_t counted = 0;
    for (const Part& part : any_parts()) {
      const std::int64_t amount = sign * std::abs(part.amount);
      const std::int64_t excluded = sign * *rc::gen::inRange<std::int64_t>(0, std::abs(part.amount) + 1);
      const bool left_out = *rc::gen::arbitrary<bool>();
      charge(db, {part.annuality, part.intervention, part.line, amount, part.project});
      execute(db,
              "UPDATE allocation SET excluded = ?, cancelled_on = iif(?, '2026-10-10', NULL)"
              " WHERE id = (SELECT max(id) FROM allocation)",
              excluded, left_out ? 1 : 0);
      if (!left_out) counted += amount - excluded;
      RC_ASSERT(found_overcharged(db, data) == (sign * counted > 9000));
    }
  }));
}

TEST_CASE("S-107 sums by comune, line and fund agree with the whole") {
  const DataFiles data = built_in_files();
  SQLite::Database db = ledger_scene(data);
  CHECK(rc::check([&data, &db] {
    db.exec("DELETE FROM allocation");
    const std::vector<Part> parts = any_parts();
    for (const Part& part : parts) charge(db, part);
    for (const char* dimension : {"comune", "line", "fund"}) {
      RC_ASSERT(total_by(db, data, dimension) == sum_of(parts));
      RC_ASSERT(lines_of(db, data, dimension) == sum_of(parts));
    }
  }));
}
