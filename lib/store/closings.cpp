#include "store/closings.h"

#include <fmt/format.h>

#include "base/day.h"
#include "base/period.h"
#include "store/record_code.h"
#include "store/row.h"

namespace povnet {

bool Closing::holds(const DayAndPartner& row) const {
  return row.day && first_day <= *row.day && *row.day <= last_day && (!partner || partner == row.partner);
}

std::vector<Closing> closings_in_force(SQLite::Database& db) {
  return select(db, R"sql(
      SELECT closing.code, area, first_day, last_day, organisation, coalesce(whose.name, '')
        FROM closed_period AS closing
        LEFT JOIN organisation AS whose ON whose.id = organisation
       ORDER BY closing.code)sql",
                [](ResultRow& row) {
                  return Closing{row.text(), row.text(),          row.text(),
                                 row.text(), row.maybe_integer(), row.text()};
                });
}

std::string in_words(const Closing& closing) {
  const Period period{*parse_iso_day(closing.first_day), *parse_iso_day(closing.last_day)};
  const std::string whose = closing.partner ? ", solo " + closing.partner_name : "";
  return fmt::format("{}, {}{} ({})", closing.area, label(period), whose, closing.code);
}

std::string way_to_reopen(SQLite::Database& db, const Closing& closing) {
  const RecordRef record = required_record(db, closing.code);
  if (record.table == "period_lock") return "povnet intake reopen riapre il periodo";
  return fmt::format("se è stata riaperta: povnet intake set {} {} state=reopened --reason TESTO",
                     record.table, closing.code);
}

}  // namespace povnet
