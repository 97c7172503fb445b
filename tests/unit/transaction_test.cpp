#include "store/transaction.h"

#include <doctest/doctest.h>

#include "store/row.h"
#include "store/seal.h"
#include "store_scene.h"

using namespace povnet;

TEST_CASE("an insert keeps an id range and a digest a row") {
  StoreScene scene;
  const std::vector<std::int64_t> ids = scene.add_persons({"Rossi", "Bianchi", "Verdi"});
  CHECK(ids == std::vector<std::int64_t>{1, 2, 3});
  CHECK(scene.text("SELECT register || first_record || '-' || last_record FROM tx_insert") == "person1-3");
  CHECK(scene.number("SELECT length(row_digests) FROM tx_insert") == 24);
  CHECK(scene.number("SELECT count(*) FROM tx_image") == 0);
}

TEST_CASE("two writers of one table share its range") {
  StoreScene scene;
  Transaction tx(scene.file, act_of("intake import"));
  Records first(tx, "person", {"surname"}), second(tx, "person", {"name"});
  first.insert(std::vector<Value>{"Rossi"});
  second.insert(std::vector<Value>{"Ada"});
  first.insert(std::vector<Value>{"Verdi"});
  tx.commit();
  CHECK(scene.number("SELECT count(*) FROM tx_insert") == 1);
}

TEST_CASE("update and removal keep what was there; an update that changes nothing keeps nothing") {
  StoreScene scene;
  scene.add_persons({"Ro\"ssi\n"});
  scene.rename(1, "Bianchi");
  CHECK(scene.text("SELECT json_extract(image, '$.surname') FROM tx_image") == "Ro\"ssi\n");
  scene.rename(1, "Bianchi");
  CHECK(scene.number("SELECT count(*) FROM tx_image") == 1);
  Transaction tx(scene.file, act_of("intake remove"));
  Records(tx, "person", {}).remove(1);
  tx.commit();
  CHECK(
      scene.text("SELECT kind || json_extract(image, '$.surname') FROM tx_image ORDER BY id DESC LIMIT 1") ==
      "removeBianchi");
}

TEST_CASE("each journal row seals itself and the row before") {
  StoreScene scene;
  scene.add_persons({"Rossi"});
  scene.rename(1, "Bianchi");
  CHECK(scene.number("SELECT b.previous = a.digest FROM tx a JOIN tx b ON b.id = a.id + 1") == 1);
  const auto digests = select(scene.file.db(), "SELECT id, digest FROM tx ORDER BY id", [](ResultRow& row) {
    const std::int64_t id = row.integer();
    return std::pair{id, row.blob()};
  });
  for (const auto& [id, digest] : digests) CHECK(seal_of(scene.file.db(), id) == digest);
  CHECK(printed_head(scene.file.db()).starts_with("2:"));
}

TEST_CASE("a transaction not committed leaves nothing, not even its journal row") {
  StoreScene scene;
  {
    Transaction tx(scene.file, act_of("intake add"));
    Records(tx, "person", {"surname"}).insert(std::vector<Value>{"Rossi"});
  }
  Transaction dry(scene.file, act_of("intake add"));
  Records(dry, "person", {"surname"}).insert(std::vector<Value>{"Rossi"});
  dry.roll_back();
  CHECK(scene.number("SELECT count(*) FROM person") == 0);
  CHECK(scene.number("SELECT count(*) FROM tx") == 0);
}

TEST_CASE("what a rule of the table refuses is the row's fault, and the rest goes on") {
  StoreScene scene;
  Transaction tx(scene.file, act_of("intake import"));
  Records persons(tx, "person", {"surname", "birth_day", "birth_comune"});
  const Error day = fault_of([&] { persons.insert(std::vector<Value>{"Rossi", "1980-13-01", {}}); });
  CHECK(day.fault() == Fault::input);
  CHECK(std::string(day.what()).find("birth_day") != std::string::npos);
  CHECK(fault_of([&] { persons.insert(std::vector<Value>{"Rossi", {}, 77}); }).fault() == Fault::input);
  CHECK(persons.insert(std::vector<Value>{"Rossi", "1980-02-28", {}}) == 1);
  tx.commit();
  CHECK(scene.number("SELECT last_record FROM tx_insert") == 1);
}

TEST_CASE("a value of another type than its column is a defect of the caller") {
  StoreScene scene;
  Transaction tx(scene.file, act_of("intake import"));
  Records persons(tx, "person", {"surname"});
  CHECK(fault_of([&] { persons.insert(std::vector<Value>{std::int64_t{5}}); }).fault() == Fault::bug);
  CHECK(fault_of([&] { Records(tx, "person", {"cognome"}); }).fault() == Fault::bug);
}

TEST_CASE("a second writer is told that the file is busy") {
  StoreScene scene;
  Transaction first(scene.file, act_of("intake import"));
  CaseFile other(scene.path, Access::write, scene.data, {.wait_seconds = 0});
  const Error fault = fault_of([&] { Transaction(other, act_of("intake import")); });
  CHECK(fault.fault() == Fault::busy);
  CHECK(fault.hint().find("--wait") != std::string::npos);
  CHECK(other.db().execAndGet("SELECT count(*) FROM person").getInt() == 0);
}
