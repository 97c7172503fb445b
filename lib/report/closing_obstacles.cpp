#include "report/closing_obstacles.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "report/checking.h"
#include "report/tally.h"
#include "store/record_code.h"

namespace povnet {
namespace {

/// Which records count: those of the period, and of the partner where there is one.
class PeriodRows {
 public:
  PeriodRows(SQLite::Database& db, const ClosingRules& rules, const Period& period,
             const std::optional<std::int64_t>& partner)
      : db_(db), rules_(rules), first_(iso(period.first)), last_(iso(period.last)), partner_(partner) {}

  /// `day`: of the finding; where it has none, that of the record.
  bool counts(const std::string& code, const std::string& day) {
    const auto record = record_of_code(db_, code);
    if (!record || !rules_.contains(record->table)) return false;
    const DayAndPartner said = day_and_partner(db_, rules_, *record);
    const std::string when = day.empty() ? said.day.value_or("") : day;
    return first_ <= when && when <= last_ && (!partner_ || partner_ == said.partner);
  }

 private:
  SQLite::Database& db_;
  const ClosingRules& rules_;
  std::string first_, last_;
  const std::optional<std::int64_t>& partner_;
};

/// A few codes are named.
constexpr std::size_t most_codes = 5;

std::string check_line(const std::string& area, const Period& period) {
  return fmt::format("povnet check --area {} --severity error --period {}..{}", area, iso(period.first),
                     iso(period.last));
}

void add_errors(Reader& reader, const std::string& area, const Period& period, PeriodRows& inside,
                std::vector<Obstacle>& obstacles) {
  const Scope scope{.from = period.first, .to = period.last, .as_of = period.last};
  for (const Check& check : all_checks(reader.data())) {
    if (check.area != area || severity_of(reader, check, scope.as_of) != Severity::error) continue;
    const std::vector<Found> found = run_check(reader, check, scope).found;
    const auto count =
        std::ranges::count_if(found, [&](const Found& each) { return inside.counts(each.record, each.day); });
    if (count > 0)
      obstacles.push_back({check.title, static_cast<std::size_t>(count), check_line(area, period)});
  }
}

void add_undecided(Reader& reader, const std::string& area, const Period& period, PeriodRows& inside,
                   std::vector<Obstacle>& obstacles) {
  const Scope scope{.from = period.first, .to = period.last, .as_of = period.last};
  const Dataset undecided = dataset_named(reader.data(), "undecided");
  std::map<std::string, std::vector<std::string>> codes;
  for (const Values& row : reader.all(undecided, scope, undecided.order)) {
    const std::string code = as_text(row[*undecided.find("record")]);
    if (as_text(row[*undecided.find("area")]) == area && inside.counts(code, {}))
      codes[as_text(row[*undecided.find("what")])].push_back(code);
  }
  for (auto& [what, named] : codes) {
    const std::size_t count = named.size();
    if (count > most_codes) named.resize(most_codes);
    obstacles.push_back({what, count, join(named, ", ") + (count > most_codes ? " ..." : "")});
  }
}

}  // namespace

std::vector<Obstacle> closing_obstacles(Reader& reader, const ClosingRules& rules, const std::string& area,
                                        const Period& period, const std::optional<std::int64_t>& partner) {
  PeriodRows inside(reader.db(), rules, period, partner);
  std::vector<Obstacle> obstacles;
  add_errors(reader, area, period, inside, obstacles);
  add_undecided(reader, area, period, inside, obstacles);
  return obstacles;
}

}  // namespace povnet
