#include "intake/duplicates.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/day.h"

namespace povnet {
namespace {

/// A record under one of the texts by which it is put in order.
struct Keyed {
  std::string key;
  std::size_t at;
};

using Order = std::vector<Keyed>;

std::string sort_key(const std::string& first, const std::string& second, const std::string& third) {
  return first + '|' + second + '|' + third;
}

std::string birth_of(const PersonTraits& person) { return person.birth_day ? iso(*person.birth_day) : ""; }

/// Surname and name are put both ways: people swap them.
template <class Key>
Order ordered(const std::vector<PersonTraits>& persons, Key key) {
  Order order;
  for (std::size_t at = 0; at < persons.size(); ++at) {
    const PersonTraits& person = persons[at];
    if (person.surname.empty() && person.name.empty()) continue;
    order.push_back({key(person, person.surname, person.name), at});
    order.push_back({key(person, person.name, person.surname), at});
  }
  return order;
}

Order by_names(const std::vector<PersonTraits>& persons) {
  return ordered(persons,
                 [](const PersonTraits& person, const std::string& first, const std::string& second) {
                   return sort_key(letters_of(first), letters_of(second), birth_of(person));
                 });
}

Order by_birth(const std::vector<PersonTraits>& persons) {
  return ordered(persons,
                 [](const PersonTraits& person, const std::string& first, const std::string& second) {
                   return sort_key(birth_of(person), sound_of(first), sound_of(second));
                 });
}

Order by_sound(const std::vector<PersonTraits>& persons) {
  return ordered(persons,
                 [](const PersonTraits& person, const std::string& first, const std::string& second) {
                   return sort_key(sound_of(first), birth_of(person).substr(0, 4), sound_of(second));
                 });
}

/// A slip leaves one half of a code as it was.
void add_codes(const PersonTraits& person, std::size_t at, Order& order) {
  constexpr std::size_t half = 8;
  for (const LikenessKey& key : person.keys) {
    order.push_back({"=" + key.value, at});
    if (key.value.size() != 2 * half) continue;
    order.push_back({"<" + key.value.substr(0, half), at});
    order.push_back({">" + key.value.substr(half), at});
  }
}

Order by_shared(const std::vector<PersonTraits>& persons) {
  Order order;
  for (std::size_t at = 0; at < persons.size(); ++at) {
    const PersonTraits& person = persons[at];
    add_codes(person, at, order);
    if (!person.phone.empty()) order.push_back({"t" + person.phone, at});
    if (!person.email.empty()) order.push_back({"@" + person.email, at});
    for (const std::string& address : person.addresses) order.push_back({"a" + address, at});
  }
  return order;
}

class Search {
 public:
  Search(const std::vector<PersonTraits>& persons, const DuplicateRules& rules)
      : persons_(persons), rules_(rules) {}

  /// Compares each record with the next ones in order; `same_key`: as long as the text is the same.
  void along(Order order, bool same_key) {
    std::ranges::sort(order, [this](const Keyed& one, const Keyed& other) {
      return std::pair(std::string_view(one.key), persons_[one.at].id) <
             std::pair(std::string_view(other.key), persons_[other.at].id);
    });
    for (std::size_t i = 0; i < order.size(); ++i)
      for (std::size_t next = i + 1; next < order.size() && next <= i + rules_.reach; ++next) {
        if (same_key && order[next].key != order[i].key) break;
        compare(order[i].at, order[next].at);
      }
  }

  Duplicates result() {
    Duplicates result{.pairs = {}, .comparisons = comparisons_};
    for (auto& [ids, found] : found_) result.pairs.push_back({ids.second, ids.first, std::move(found)});
    std::ranges::stable_sort(result.pairs, std::greater{},
                             [](const LikePair& pair) { return pair.likeness.score; });
    return result;
  }

 private:
  void compare(std::size_t first, std::size_t second) {
    if (first == second) return;
    ++comparisons_;
    const PersonTraits &one = persons_[first], &other = persons_[second];
    Likeness found = likeness(one, other, rules_.points);
    if (found.score >= rules_.min)
      found_.try_emplace({std::min(one.id, other.id), std::max(one.id, other.id)}, std::move(found));
  }

  const std::vector<PersonTraits>& persons_;
  const DuplicateRules& rules_;
  std::int64_t comparisons_ = 0;
  std::map<std::pair<std::int64_t, std::int64_t>, Likeness> found_;
};

}  // namespace

Duplicates find_duplicates(const std::vector<PersonTraits>& persons, const DuplicateRules& rules) {
  Search search(persons, rules);
  search.along(by_names(persons), false);
  search.along(by_birth(persons), false);
  search.along(by_sound(persons), false);
  search.along(by_shared(persons), true);
  return search.result();
}

}  // namespace povnet
