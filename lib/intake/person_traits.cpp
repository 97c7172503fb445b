#include "intake/person_traits.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/text.h"
#include "store/row.h"

namespace povnet {
namespace {

/// The last figures: with or without the country's.
std::string phone_digits(const std::string& typed) {
  constexpr std::size_t significant = 9;
  std::string digits;
  std::ranges::copy_if(typed, std::back_inserter(digits), is_digit);
  return digits.size() < significant ? std::string{} : digits.substr(digits.size() - significant);
}

PersonTraits read_person(ResultRow& row) {
  const auto text = [&row] { return row.maybe_text().value_or(""); };
  PersonTraits person;
  person.id = row.integer();
  person.surname = fold(text());
  person.name = fold(text());
  person.birth_day = row.maybe_day();
  person.sex = text();
  person.birth_place = text();
  person.phone = phone_digits(text());
  person.email = fold(text());
  return person;
}

/// Calls `add(person, row)` for each row of `sql`, whose first column is a person's id.
template <class Add>
void add_each(SQLite::Database& db, const char* sql, std::vector<PersonTraits>& persons, Add add) {
  std::unordered_map<std::int64_t, std::size_t> places;
  for (std::size_t at = 0; at < persons.size(); ++at) places.emplace(persons[at].id, at);
  SQLite::Statement statement(db, sql);
  while (statement.executeStep()) {
    ResultRow row(statement);
    const auto at = places.find(row.integer());
    if (at != places.end()) add(persons[at->second], row);
  }
}

}  // namespace

std::vector<PersonTraits> read_traits(SQLite::Database& db) {
  auto persons = select(db,
                        "SELECT p.id, p.surname, p.name, p.birth_day, p.sex, c.cadastral, p.phone, p.email "
                        "  FROM person AS p LEFT JOIN comune AS c ON c.id = p.birth_comune WHERE "
                        "p.merged_into IS NULL ORDER BY p.id",
                        read_person);
  add_each(db, "SELECT person, kind, value FROM person_key ORDER BY id", persons,
           [](PersonTraits& person, ResultRow& row) {
             std::string kind = row.text();
             person.keys.push_back({std::move(kind), row.text()});
           });
  add_each(
      db,
      "SELECT person, coalesce(comune, place, ''), street FROM address WHERE street IS NOT NULL ORDER BY id",
      persons, [](PersonTraits& person, ResultRow& row) {
        const Value comune = row.value();
        const auto* number = std::get_if<std::int64_t>(&comune);
        const std::string where = number ? std::to_string(*number) : std::get<std::string>(comune);
        person.addresses.push_back(where + "|" + letters_of(fold(row.text())));
      });
  return persons;
}

std::set<std::int64_t> persons_in(SQLite::Database& db, std::int64_t comune, Day day) {
  const auto found = select(
      db,
      "SELECT person FROM address WHERE comune = ?1 "
      "   AND coalesce(valid_from, '') <= ?2 AND coalesce(valid_to, '9999') >= ?2",
      [](ResultRow& row) { return row.integer(); }, comune, day);
  return {found.begin(), found.end()};
}

}  // namespace povnet
