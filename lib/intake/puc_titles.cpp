#include "intake/puc_titles.h"

#include "schema/dataset.h"
#include "store/row.h"

namespace povnet {
namespace {

bool has_signed_plan(SQLite::Database& db, std::int64_t person, Day on) {
  return select_first(
             db, R"sql(
      SELECT 1 FROM plan AS p JOIN care_case AS c ON c.id = p.care_case
       WHERE p.signed_on <= ?2 AND p.status = 'signed'
         AND (c.person = ?1 OR c.household IN (SELECT household FROM household_member WHERE person = ?1)))sql",
             [](ResultRow& row) { return row.integer(); }, person, on)
      .has_value();
}

}  // namespace

std::string puc_grant_on(ActWriter& writer, std::int64_t person, const std::string& title, Day on) {
  const std::string sql = with_datasets(writer.data(), {"puc_titles"}, R"sql(
      SELECT "grant" FROM puc_titles WHERE person = ?1 AND measure = ?2 AND ?3 BETWEEN first_day AND last_day
       ORDER BY last_day DESC, "grant")sql");
  return select_first(
             writer.db(), sql.c_str(), [](ResultRow& row) { return row.text(); }, person, title, on)
      .value_or("");
}

bool has_puc_title(ActWriter& writer, std::int64_t person, const std::string& title, Day on) {
  if (title == "VOL") return true;
  if (title == "PAIS") return has_signed_plan(writer.db(), person, on);
  return !puc_grant_on(writer, person, title, on).empty();
}

std::string puc_title_on(ActWriter& writer, std::int64_t person, Day on) {
  for (const char* title : {"ADI", "SFL", "PAIS"})
    if (has_puc_title(writer, person, title, on)) return title;
  return {};
}

}  // namespace povnet
