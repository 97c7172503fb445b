#include "intake/duplicates.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "intake/household_likeness.h"
#include "intake/person_traits.h"
#include "shipped_rules.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// An invented population: 700 surnames, 300 names, fifty years; one in fifty is written a second time with a
/// wrong letter in the surname.
struct Population {
  explicit Population(std::size_t size) {
    while (persons.size() < size) {
      add(any());
      if (persons.size() % 50 != 0) continue;
      PersonTraits again = persons.back();
      again.surname[2] = again.surname[2] == 'q' ? 'x' : 'q';
      add(again);
      twice.emplace_back(again.id, again.id + 1);
    }
  }

  void add(PersonTraits person) {
    person.id = static_cast<std::int64_t>(persons.size()) + 1;
    persons.push_back(std::move(person));
  }

  std::string word(std::size_t number) const {
    std::string text;
    for (std::size_t rest = number + 700; rest > 0; rest /= 12)
      text += "bcdfglmnprst"[rest % 12], text += "aeio"[rest % 4];
    return text;
  }

  PersonTraits any() {
    PersonTraits person;
    person.surname = word(random() % 700);
    person.name = word(random() % 300);
    person.birth_day = make_day(1950, 1, 1) + std::chrono::days(random() % 18000);
    person.addresses = {"1|" + word(random() % 5000)};
    return person;
  }

  std::mt19937 random{7};
  std::vector<PersonTraits> persons;
  std::vector<std::pair<std::int64_t, std::int64_t>> twice;
};

}  // namespace

TEST_CASE("V-02 the comparisons grow with the records, not with their pairs, and miss nobody") {
  const Population small(20000), large(40000);
  const Duplicates of_small = find_duplicates(small.persons, shipped_rules());
  const Duplicates of_large = find_duplicates(large.persons, shipped_rules());
  CHECK(of_large.comparisons < of_small.comparisons * 23 / 10);
  CHECK(of_large.comparisons < 60 * 40000);
  const auto missed = std::ranges::count_if(large.twice, [&](const auto& pair) {
    return std::ranges::none_of(of_large.pairs, [&](const LikePair& found) {
      return found.other == pair.first && found.one == pair.second;
    });
  });
  CHECK(missed == 0);
}

TEST_CASE("a thousand people of one address and birth day stay within the reach") {
  Population population(1000);
  for (PersonTraits& person : population.persons) {
    person.birth_day = make_day(1990, 1, 1);
    person.addresses = {"1|dormitorio"};
  }
  CHECK(find_duplicates(population.persons, shipped_rules()).comparisons <= 7 * 8 * 1000);
}

TEST_CASE("no record and one record are like nobody") {
  CHECK(find_duplicates({}, shipped_rules()).pairs.empty());
  CHECK(find_duplicates({PersonTraits{}}, shipped_rules()).comparisons == 0);
}

TEST_CASE("V-02 what is read of a person: folded names, codes, phone, address; nobody who was merged") {
  StoreScene scene;
  scene.add_persons({"Bbbàri", "Verdi"});
  Transaction tx(scene.file, act_of("intake add"));
  Records(tx, "person", {"phone", "birth_day"})
      .update(1, std::vector<Value>{"+39 02 000.0001", "1980-03-09"});
  Records(tx, "person", {"merged_into"}).update(2, std::vector<Value>{std::int64_t{1}});
  Records(tx, "person_key", {"person", "kind", "value"})
      .insert(std::vector<Value>{std::int64_t{1}, "STP", "X"});
  Records(tx, "address", {"person", "role", "street", "place"})
      .insert(std::vector<Value>{std::int64_t{1}, "dwelling", "Via  Bbb, 1", "Altrove"});
  tx.commit();
  const auto persons = read_traits(scene.file.db());
  REQUIRE(persons.size() == 1);
  CHECK(persons[0].surname == "bbbari");
  CHECK(persons[0].phone == "020000001");
  CHECK(persons[0].keys[0].value == "X");
  CHECK(persons[0].addresses[0] == "Altrove|viabbb1");
}

TEST_CASE("households of the same people are proposed apart; merged and ended ones are not") {
  StoreScene scene;
  scene.add_persons({"Rossi", "Bianchi", "Verdi"});
  Transaction tx(scene.file, act_of("intake add"));
  Records households(tx, "household", {"head", "valid_from", "valid_to", "merged_into"});
  const auto add = [&](std::int64_t head, const char* from, const Value& to, const Value& merged) {
    return households.insert(std::vector<Value>{head, from, to, merged});
  };
  const std::int64_t one = add(1, "2026-01-01", {}, {}), other = add(2, "2026-02-01", {}, {});
  add(1, "2020-01-01", "2020-12-31", {});
  add(2, "2026-03-01", {}, one);
  Records members(tx, "household_member", {"household", "person"});
  for (const auto& [household, person] :
       std::vector<std::pair<std::int64_t, std::int64_t>>{{one, 2}, {one, 3}, {other, 3}})
    members.insert(std::vector<Value>{household, person});
  tx.commit();
  const auto found = like_households(scene.file.db(), make_day(2026, 11, 5), shipped_rules());
  REQUIRE(found.size() == 1);
  CHECK(found[0].other == one);
  CHECK(found[0].one == other);
  CHECK(found[0].shared == 2);
  CHECK(found[0].all == 3);
  CHECK_FALSE(found[0].same_head);
}
