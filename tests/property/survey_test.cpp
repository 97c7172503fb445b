#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <functional>
#include <map>

#include "../unit/report_scene.h"
#include "report/checking.h"
#include "report/tally.h"

using namespace povnet;

namespace {

const std::vector<std::string> rounds{"2026-02-28", "2026-04-30", "2026-06-30", "2026-08-31"};

std::string any_day_sent() {
  return fmt::format("2026-{:02}-{:02}", *rc::gen::inRange(1, 10), *rc::gen::inRange(1, 29));
}

/// Obligations of two annualities, what was given up of them, and what was liquidated, on any days.
void add_any_ledger(SQLite::Database& db) {
  db.exec(
      "INSERT INTO fund (acronym, name, survey_quota) VALUES ('QSFP', 'Quota servizi', 'QS');"
      "INSERT INTO fund_annuality (fund, year, allotted) VALUES (1, 2023, 9000), (1, 2024, 9000)");
  const int obligations = *rc::gen::inRange(1, 5);
  for (int i = 1; i <= obligations; ++i) {
    db.exec(
        fmt::format("INSERT INTO obligation (year, number, day, amount, fund_annuality) VALUES (2026, '{}', "
                    "'{}', {}, {})",
                    i, any_day_sent(), *rc::gen::inRange(100, 2000), *rc::gen::inRange(1, 3)));
    if (*rc::gen::arbitrary<bool>())
      db.exec(fmt::format(
          "INSERT INTO obligation_change (obligation, day, kind, amount) VALUES ({}, '{}', 'economy', -{})",
          i, any_day_sent(), *rc::gen::inRange(1, 100)));
    if (*rc::gen::arbitrary<bool>())
      db.exec(
          fmt::format("INSERT INTO liquidation (obligation, number, day, amount) VALUES ({}, 'L', '{}', {})",
                      i, any_day_sent(), *rc::gen::inRange(1, 100)));
  }
}

struct Line {
  std::int64_t committed = 0;
  std::int64_t liquidated = 0;
  bool cause = false;
};

using Round = std::map<std::string, Line>;  ///< by annuality

Scope on(const std::string& day) {
  return {.from = make_day(2000, 1, 1), .to = *parse_iso_day(day), .as_of = *parse_iso_day(day)};
}

bool falls(const Line& before, const Line& after) {
  return after.committed < before.committed || after.liquidated < before.liquidated;
}

/// Opens the round of that day as it is proposed; where it falls, a cause is declared if `declares` says so.
Round open_round(SQLite::Database& db, Reader& reader, const std::string& day, const Round& before,
                 const std::function<bool()>& declares) {
  const Dataset opening = dataset_named(reader.data(), "survey_opening");
  Round round;
  for (const Values& row : reader.all(opening, on(day))) {
    const auto cell = [&](const char* column) { return std::get<std::int64_t>(row[*opening.find(column)]); };
    const std::string annuality = as_text(row.front());
    Line line{cell("committed"), cell("liquidated"), false};
    const auto last = before.find(annuality);
    line.cause = last != before.end() && falls(last->second, line) && declares();
    db.exec(fmt::format(
        "INSERT INTO survey_round (as_of, fund_annuality, allotted, committed, liquidated, decrease_cause)"
        " SELECT '{}', id, allotted, {}, {}, {} FROM fund_annuality WHERE code = '{}'",
        day, line.committed, line.liquidated, line.cause ? "'decommitment'" : "NULL", annuality));
    round[annuality] = line;
  }
  return round;
}

std::size_t lower_rounds(Reader& reader) {
  return run_check(reader, check_named(reader.data(), "survey_lower"), on("2026-12-31")).found.size();
}

std::int64_t given_up_between(SQLite::Database& db, const std::string& first, const std::string& last) {
  return db
      .execAndGet(fmt::format(
          "SELECT coalesce(sum(amount), 0) FROM obligation_change WHERE day > '{}' AND day <= '{}'", first,
          last))
      .getInt64();
}

}  // namespace

TEST_CASE("S-107: a survey never falls, unless a cause is declared") {
  const DataFiles data = built_in_files();
  CHECK(rc::check("every fall without a cause is found, and nothing else", [&data] {
    SQLite::Database db = report_scene(data);
    Reader reader(db, data);
    add_any_ledger(db);
    std::size_t unexplained = 0;
    Round before;
    for (const std::string& day : rounds) {
      const Round round = open_round(db, reader, day, before, [] { return *rc::gen::arbitrary<bool>(); });
      for (const auto& [annuality, line] : round)
        if (const auto last = before.find(annuality); last != before.end())
          unexplained += falls(last->second, line) && !line.cause ? 1 : 0;
      before = round;
    }
    RC_ASSERT(lower_rounds(reader) == unexplained);
  }));
  CHECK(rc::check("the ledger falls between two rounds only by what was given up between them", [&data] {
    SQLite::Database db = report_scene(data);
    Reader reader(db, data);
    add_any_ledger(db);
    for (std::size_t i = 1; i < rounds.size(); ++i) {
      std::int64_t first = 0;
      std::int64_t last = 0;
      for (const auto& [annuality, line] : open_round(db, reader, rounds[i - 1], {}, [] { return false; }))
        first += line.committed;
      for (const auto& [annuality, line] : open_round(db, reader, rounds[i], {}, [] { return false; }))
        last += line.committed;
      RC_ASSERT(last >= first + given_up_between(db, rounds[i - 1], rounds[i]));
      db.exec("DELETE FROM survey_round");
    }
  }));
}
