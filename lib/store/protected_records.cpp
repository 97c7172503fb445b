#include "store/protected_records.h"

#include <map>
#include <queue>
#include <set>
#include <vector>

#include "base/text.h"
#include "store/links.h"
#include "store/row.h"
#include "store/table_shape.h"

namespace povnet {
namespace {

using Ids = std::set<std::int64_t>;

constexpr const char* households_sql = R"sql(
SELECT member.household
  FROM household_member AS member
  JOIN person ON person.id = member.person AND person.protected = 1
 WHERE coalesce(member.valid_from, '') <= ?1 AND coalesce(member.valid_to, '9999') >= ?1
 UNION
SELECT household.id
  FROM household
  JOIN person ON person.id = household.head AND person.protected = 1)sql";

constexpr const char* persons_sql = R"sql(
SELECT id FROM person WHERE protected = 1
 UNION
SELECT id FROM person WHERE merged_into IN (SELECT id FROM person WHERE protected = 1)
 UNION
SELECT member.person
  FROM household_member AS member
 WHERE member.household IN (SELECT value FROM json_each(?2))
   AND coalesce(member.valid_from, '') <= ?1 AND coalesce(member.valid_to, '9999') >= ?1)sql";

std::string json_of(const Ids& ids) {
  std::vector<std::string> numbers;
  for (const std::int64_t id : ids) numbers.push_back(std::to_string(id));
  return "[" + join(numbers, ",") + "]";
}

template <class... Args>
Ids ids_of(SQLite::Database& db, const std::string& sql, const Args&... args) {
  const auto found = select(
      db, sql.c_str(), [](ResultRow& row) { return row.integer(); }, args...);
  return {found.begin(), found.end()};
}

/// From the persons and households along every reference, table by table.
std::map<std::string, Ids> reached(SQLite::Database& db, std::map<std::string, Ids> known) {
  std::queue<std::pair<std::string, Ids>> fresh;
  for (const auto& each : known) fresh.push(each);
  for (; !fresh.empty(); fresh.pop()) {
    const std::string among = json_of(fresh.front().second);
    for (const Link& link : links_to(db, fresh.front().first)) {
      // Whoever left a household is not in it.
      if (link.table == fresh.front().first) continue;
      Ids& there = known[link.table];
      Ids added;
      for (const std::int64_t id : ids_of(db,
                                          "SELECT id FROM " + sql_name(link.table) + " WHERE " +
                                              sql_name(link.column) + " IN (SELECT value FROM json_each(?))",
                                          among))
        if (there.insert(id).second) added.insert(id);
      if (!added.empty()) fresh.emplace(link.table, std::move(added));
    }
  }
  return known;
}

}  // namespace

std::unordered_set<std::string> protected_records(SQLite::Database& db, Day day) {
  const Ids households = ids_of(db, households_sql, day);
  const Ids persons = ids_of(db, persons_sql, day, json_of(households));
  std::unordered_set<std::string> codes;
  if (persons.empty()) return codes;
  for (const auto& [table, ids] : reached(db, {{"household", households}, {"person", persons}}))
    for (const std::string& code : select(
             db,
             ("SELECT code FROM " + sql_name(table) + " WHERE id IN (SELECT value FROM json_each(?))")
                 .c_str(),
             [](ResultRow& row) { return row.text(); }, json_of(ids)))
      codes.insert(code);
  return codes;
}

}  // namespace povnet
