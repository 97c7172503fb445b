#include "store/later_records.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "store/row.h"
#include "store/undo.h"
#include "store/verify.h"
#include "store_scene.h"

using namespace povnet;

namespace {

constexpr std::int64_t some = 500;         ///< more than one statement takes
constexpr std::int64_t very_many = 40000;  ///< more than may wait

using RowOfValues = std::vector<Value>;

RowOfValues named(std::int64_t number) { return {fmt::format("Rossi{}", number), "1980-01-31"}; }
RowOfValues key_of(std::int64_t person) {
  return {person, "ALTRO", fmt::format("K{}", very_many + person * 7919 % very_many)};
}

/// Persons and their codes, written by whoever is given.
template <class Writer>
void write(Writer& to_persons, Writer& keys, std::int64_t rows) {
  for (std::int64_t i = 1; i <= rows; ++i) {
    to_persons.insert(named(i));
    keys.insert(key_of(i));
  }
}

struct LaterScene : StoreScene {
  Transaction tx{file, act_of("intake import")};
  LaterRecords persons{tx, "person", {"surname", "birth_day"}};
  LaterRecords keys{tx, "person_key", {"person", "kind", "value"}, 2};
};

std::vector<std::string> texts(StoreScene& scene, const char* sql) {
  return select(scene.file.db(), sql, [](ResultRow& row) { return row.text(); });
}

constexpr const char* journal_sql =
    "SELECT register || first_record || '-' || last_record || hex(row_digests) FROM tx_insert ORDER BY 1";
constexpr const char* schema_sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";

}  // namespace

TEST_CASE("rows that wait have their ids, and whoever reads the table sees them") {
  LaterScene scene;
  for (std::int64_t i = 1; i <= some; ++i) CHECK(scene.persons.insert(named(i)) == i);
  CHECK(scene.number("SELECT count(*) FROM person") == some);
  SQLite::Statement kept(scene.file.db(), "SELECT count(*) FROM PERSON");
  CHECK(scene.persons.insert(named(some + 1)) == some + 1);
  kept.executeStep();
  CHECK(kept.getColumn(0).getInt64() == some + 1);
}

TEST_CASE("who reads something else leaves the rows waiting; who writes does not") {
  LaterScene scene;
  scene.persons.insert(named(1));
  const std::int64_t before = scene.file.db().getTotalChanges();
  scene.number("SELECT count(*) FROM comune");
  CHECK(scene.file.db().getTotalChanges() == before);
  scene.file.db().exec("SAVEPOINT here");
  CHECK(scene.file.db().getTotalChanges() == before + 1);
}

TEST_CASE("a row written at once comes after those that wait, and the next after it") {
  LaterScene scene;
  scene.persons.insert(named(1));
  CHECK(Records(scene.tx, "person", {"surname"}).insert(RowOfValues{"Verdi"}) == 2);
  CHECK(scene.persons.insert(named(3)) == 3);
  LaterRecords others(scene.tx, "person", {"name"});
  CHECK(others.insert(RowOfValues{"Ada"}) == 4);
  CHECK(scene.persons.insert(named(5)) == 5);
  scene.tx.commit();
  CHECK(verify(scene.file).troubles.empty());
}

TEST_CASE("an id that a removed row had is not given again") {
  LaterScene scene;
  scene.persons.insert(named(1));
  Records(scene.tx, "person", {}).remove(1);
  CHECK(scene.persons.insert(named(2)) == 2);
}

TEST_CASE("the journal of rows that waited is that of rows written at once") {
  LaterScene later;
  write(later.persons, later.keys, some);
  later.tx.commit();
  StoreScene at_once;
  Transaction tx(at_once.file, act_of("intake import"));
  Records one_by_one(tx, "person", {"surname", "birth_day"}),
      keys(tx, "person_key", {"person", "kind", "value"});
  write(one_by_one, keys, some);
  tx.commit();
  CHECK(texts(later, journal_sql) == texts(at_once, journal_sql));
  CHECK(verify(later.file).troubles.empty());
}

TEST_CASE("what waited is undone like anything else") {
  LaterScene scene;
  write(scene.persons, scene.keys, some);
  scene.tx.commit();
  undo_transaction(scene.file, scene.tx.id(), act_of("intake undo"));
  CHECK(scene.number("SELECT count(*) FROM person") + scene.number("SELECT count(*) FROM person_key") == 0);
  CHECK(verify(scene.file).troubles.empty());
}

TEST_CASE("a row that its table refuses spoils the transaction, and is told") {
  LaterScene scene;
  for (std::int64_t i = 1; i < some; ++i) scene.persons.insert(named(i));
  scene.persons.insert(RowOfValues{"Verdi", "mai"});
  CHECK(!scene.tx.refused_later());
  CHECK(scene.number("SELECT count(*) FROM person") < some);
  CHECK(scene.tx.refused_later());
  CHECK(fault_of([&] { scene.persons.insert(named(1)); }).fault() == Fault::input);
  CHECK(fault_of([&] { scene.tx.commit(); }).fault() == Fault::input);
  scene.tx.roll_back();
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
}

TEST_CASE(
    "a table filled anew has its indexes at the end, or when somebody reads it; very many rows are sorted") {
  LaterScene scene;
  const std::vector<std::string> schema = texts(scene, schema_sql);
  const auto indexes = [&] {
    return scene.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index'");
  };
  const std::int64_t all = indexes();
  write(scene.persons, scene.keys, very_many);
  CHECK(indexes() == all - 2);
  CHECK(scene.number("SELECT count(*) FROM person_key WHERE person = 5") == 1);
  CHECK(indexes() == all);
  CHECK(scene.number("SELECT person FROM person_key WHERE id = 1") != 1);
  scene.tx.commit();
  CHECK(texts(scene, schema_sql) == schema);
  CHECK(scene.number("SELECT count(*) FROM person_key") == very_many);
  CHECK(verify(scene.file).troubles.empty());
}
