#include "domain/likeness.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/tax_code.h"
#include "shipped_rules.h"

using namespace povnet;

namespace {

PersonTraits person(std::string surname, std::string name, Day birth = make_day(1980, 3, 9)) {
  PersonTraits traits;
  traits.surname = std::move(surname);
  traits.name = std::move(name);
  traits.birth_day = birth;
  return traits;
}

PersonTraits with_code(PersonTraits traits, const std::string& code) {
  traits.keys.push_back({std::string(name_of(classify_key(code))), code});
  return traits;
}

/// "BBBBBB80C09Z999" and its check letter: of nobody.
std::string coded(const std::string& first) { return first + check_letter(first); }

Likeness of(const PersonTraits& one, const PersonTraits& other) {
  const Likeness found = likeness(one, other, shipped_rules().points);
  const Likeness turned = likeness(other, one, shipped_rules().points);
  CHECK(found.score == turned.score);
  CHECK(found.traits == turned.traits);
  return found;
}

bool proposed(const PersonTraits& one, const PersonTraits& other) {
  return of(one, other).score >= shipped_rules().min;
}

bool says(const PersonTraits& one, const PersonTraits& other, Trait trait) {
  return std::ranges::count(of(one, other).traits, trait) == 1;
}

}  // namespace

TEST_CASE("V-02 the same names and birth day are proposed, and however people write names") {
  const PersonTraits one = person("bbbari", "bbba maria");
  CHECK(proposed(one, person("bbbari", "bbba maria")));
  CHECK(says(one, person("bbba maria", "bbbari"), Trait::swapped_names));
  CHECK(says(person("d'bbbo", "bba"), person("d bbbo", "bba"), Trait::spelled_names));
  CHECK(says(one, person("bbbari", "bbba"), Trait::near_names));
  CHECK(says(one, person("bbbario", "bbba maria"), Trait::near_names));
  CHECK(says(person("mohamed", "bbbali"), person("muhammad", "bbbaly"), Trait::sounding_names));
  for (const char* surname : {"bbbario", "bbbari bbbini", "bbabri"})
    CHECK(proposed(one, person(surname, "bbba maria")));
  CHECK(proposed(person("mohamed", "bbbali"), person("muhammad", "bbbaly")));
}

TEST_CASE("V-02 a birth day with a wrong digit, or day and month swapped, is proposed") {
  const PersonTraits one = person("bbbari", "bbba");
  CHECK(says(one, person("bbbari", "bbba", make_day(1980, 9, 3)), Trait::swapped_birth));
  CHECK(says(one, person("bbbari", "bbba", make_day(1981, 3, 9)), Trait::near_birth));
  CHECK(proposed(one, person("bbbari", "bbba", make_day(1980, 9, 3))));
  CHECK(proposed(one, person("bbbari", "bbba", make_day(1981, 3, 9))));
  CHECK_FALSE(proposed(one, person("bbbari", "bbba", make_day(1955, 11, 27))));
}

TEST_CASE("V-02 a code with a slip, or written by omocodia, is a reason; two valid codes speak against") {
  const std::string code = coded("BBBBBB80C49Z999");
  const PersonTraits one = with_code(person("bbbari", "bbba"), code);
  PersonTraits only_code = with_code({}, code.substr(0, 3) + "X" + code.substr(4));
  CHECK(says(one, only_code, Trait::near_key));
  CHECK(proposed(one, only_code));
  const std::string omocode = coded("BBBBBB80C49Z99V");
  CHECK(says(one, with_code(person("bbbari", "bbba"), omocode), Trait::same_base_key));
  const PersonTraits homonym = with_code(person("bbbari", "bbba"), coded("BBBBBB80C49F119"));
  CHECK(says(one, homonym, Trait::other_key));
  CHECK_FALSE(proposed(one, homonym));
}

TEST_CASE("V-02 a provisional code that became definitive is a reason") {
  const PersonTraits definitive = with_code(person("bbbari", "bbba"), coded("BBBBBB80C49Z999"));
  PersonTraits provisional = person("bbbari", "bbba");
  provisional.keys.push_back({"CF_PROVV", "12345670017"});
  CHECK(says(definitive, provisional, Trait::replaced_key));
  CHECK(says(definitive, provisional, Trait::agreeing_key));
  CHECK(of(definitive, provisional).score == 100);
}

TEST_CASE("twins are not one person; who lives at one address is not, either") {
  PersonTraits one = person("bbbari", "bbbo"), twin = person("bbbari", "bbba");
  one.sex = "M";
  twin.sex = "F";
  one.addresses = twin.addresses = {"3|via bbb 1"};
  CHECK_FALSE(proposed(one, twin));
  PersonTraits spouse = person("cccari", "ccca", make_day(1975, 12, 30));
  spouse.addresses = one.addresses;
  CHECK(of(one, spouse).score == 0);
}

TEST_CASE("same phone and address bring together names without a birth day") {
  PersonTraits one = person("bbbari", "bbba"), other = one;
  other.birth_day.reset();
  CHECK_FALSE(proposed(one, other));
  one.phone = other.phone = "020000001";
  CHECK(proposed(one, other));
  one.addresses = other.addresses = {"3|via bbb 1"};
  CHECK(of(one, other).score == 75);
}

TEST_CASE("who has no name is like nobody for their name") {
  CHECK(of({}, {}).traits.empty());
  CHECK(of(person("bbbari", "bbba"), {}).score == 0);
}
