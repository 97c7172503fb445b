#include "intake/person_search.h"

namespace povnet {

std::optional<std::int64_t> only_person(References& references, const PersonWords& words, bool by_name) {
  if (words.surname.empty() && words.name.empty()) return std::nullopt;
  if (words.birth_day.empty() && !by_name) return std::nullopt;
  std::optional<std::int64_t> found;
  for (const std::int64_t person : references.persons_named(words.surname, words.name)) {
    if (!words.birth_day.empty()) {
      const auto born = references.birth_day_of(person);
      if (born ? *born != words.birth_day : !by_name) continue;
    }
    if (found) return std::nullopt;
    found = person;
  }
  return found;
}

}  // namespace povnet
