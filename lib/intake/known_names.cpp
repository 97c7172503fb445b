#include "intake/known_names.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace povnet {
namespace {

/// Either order.
std::string name_key(std::string_view surname, std::string_view name) {
  std::string first = fold(surname);
  std::string second = fold(name);
  if (second < first) std::swap(first, second);
  first += ' ';
  return first += second;
}

/// Of an ISO day, its digits; 0 for none.
std::int32_t digits_of(std::string_view day) {
  std::int32_t number = 0;
  for (const char c : day)
    if (c >= '0' && c <= '9') number = number * 10 + (c - '0');
  return number;
}

}  // namespace

void KnownNames::add(std::int64_t person, std::string_view surname, std::string_view name) {
  const std::string key = name_key(surname, name);
  const auto first = static_cast<std::size_t>(names_.find(key).value_or(0));
  for (std::size_t at = first; at != 0; at = persons_[at - 1].next)
    if (persons_[at - 1].person == person) return;
  persons_.push_back({person, first});
  names_.set(key, static_cast<std::int64_t>(persons_.size()));
}

void KnownNames::set_day(std::int64_t person, std::string_view birth_day) {
  const auto place = static_cast<std::size_t>(person);
  if (days_.size() <= place) days_.resize(std::max(place + 1, days_.size() * 2));
  days_[place] = digits_of(birth_day);
}

std::int32_t KnownNames::day_of(std::int64_t person) const {
  const auto place = static_cast<std::size_t>(person);
  return place < days_.size() ? days_[place] : 0;
}

void KnownNames::load() {
  loaded_ = true;
  RawStatement all(db_, "SELECT id, surname, name, birth_day, merged_into FROM person");
  while (all.step()) {
    const std::int64_t person = all.number(0);
    set_day(person, all.text(3));
    const bool living = is_null(all.column(4));
    if (living && !(all.text(1).empty() && all.text(2).empty())) add(person, all.text(1), all.text(2));
  }
}

std::optional<std::int64_t> KnownNames::only(std::string_view surname, std::string_view name,
                                             std::string_view birth_day, bool by_name) {
  if (surname.empty() && name.empty()) return std::nullopt;
  if (birth_day.empty() && !by_name) return std::nullopt;
  if (!loaded_) load();
  const std::int32_t day = digits_of(birth_day);
  std::optional<std::int64_t> found;
  for (auto at = static_cast<std::size_t>(names_.find(name_key(surname, name)).value_or(0)); at != 0;
       at = persons_[at - 1].next) {
    const std::int64_t person = persons_[at - 1].person;
    const std::int32_t born = day_of(person);
    if (day != 0 && (born != 0 ? born != day : !by_name)) continue;
    if (found) return std::nullopt;
    found = person;
  }
  return found;
}

void KnownNames::learn(std::int64_t person, std::string_view surname, std::string_view name,
                       std::optional<std::string_view> birth_day) {
  if (!loaded_) return;
  if (birth_day) set_day(person, *birth_day);
  add(person, surname, name);
}

}  // namespace povnet
