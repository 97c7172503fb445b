#include "intake/known_keys.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "intake/birth_places.h"
#include "intake/text_index.h"
#include "store_scene.h"

using namespace povnet;

namespace {

constexpr std::int64_t persons = 600;  ///< so many questions are answered from memory

std::string code(std::int64_t person) { return fmt::format("CODICE{}", person); }

/// Persons with a code each; the last took the place of the first.
struct KeyScene : StoreScene {
  KeyScene() {
    add_persons(std::vector<std::string>(persons, "Rossi"));
    Transaction tx(file, act_of("intake add"));
    Records keys(tx, "person_key", {"person", "kind", "value"});
    for (std::int64_t i = 1; i <= persons; ++i) keys.insert(std::vector<Value>{i, "ALTRO", code(i)});
    Records(tx, "person", {"merged_into"}).update(1, std::vector<Value>{persons});
    tx.commit();
  }
};

void place(Transaction& tx, const std::string& cadastral, const std::string& from) {
  Records(tx, "birth_place", {"cadastral", "name", "valid_from"})
      .insert(std::vector<Value>{cadastral, "LIVO", from});
}

}  // namespace

TEST_CASE("whose a key is: the same answers from the table and from memory") {
  KeyScene scene;
  KnownKeys keys(scene.file.db());
  for (int round = 0; round < 2; ++round)
    for (std::int64_t i = 1; i <= persons; ++i) CHECK(keys.owner("ALTRO", code(i)) == (i == 1 ? persons : i));
  CHECK(!keys.owner("CF", code(2)));
  CHECK(!keys.owner("ALTRO", code(persons + 1)));
}

TEST_CASE("keys in memory learn what is written, and forget what they cannot know") {
  KeyScene scene;
  KnownKeys keys(scene.file.db());
  for (std::int64_t i = 0; i < persons; ++i) keys.owner("ALTRO", code(i));
  keys.learn("CF", "NUOVO", 7);
  CHECK(keys.owner("CF", "NUOVO") == 7);
  scene.file.db().exec("UPDATE person_key SET value = 'ALTRA' WHERE id = 2");
  keys.forget();
  CHECK(keys.owner("ALTRO", "ALTRA") == 2);
  CHECK(!keys.owner("ALTRO", code(2)));
}

TEST_CASE("texts keep their numbers while the index grows") {
  TextIndex index;
  CHECK(!index.find("niente"));
  for (std::int64_t i = 1; i <= 5000; ++i) index.set(code(i), i);
  index.set(code(3), -3);
  index.set("", 7);
  for (std::int64_t i = 1; i <= 5000; ++i) CHECK(index.find(code(i)) == (i == 3 ? -3 : i));
  CHECK(!index.find(code(5001)));
  CHECK(index.find("") == 7);
}

TEST_CASE("a birth place by name is that of the day, and two that day say nothing") {
  StoreScene scene;
  BirthPlaces places(scene.file.db());
  CHECK(places.cadastral({}, "Livo", "1980-01-01").empty());
  Transaction tx(scene.file, act_of("intake import"));
  place(tx, "E623", "1900-01-01");
  places.forget();
  CHECK(places.cadastral({}, "Livo", "1980-01-01") == "E623");
  CHECK(places.cadastral({}, "Livo", "1880-01-01").empty());
  CHECK(places.cadastral({}, "Livo", {}).empty());
  place(tx, "E624", "1970-01-01");
  CHECK(places.cadastral({}, "Livo", "1980-01-01").empty());
  CHECK(places.cadastral({}, "Livo", "1960-01-01") == "E623");
}
