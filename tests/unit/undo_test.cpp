#include "store/undo.h"

#include <doctest/doctest.h>

#include "store/row.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// An import of two persons that also renames person 1, in batch 1.
struct Imported : StoreScene {
  Imported() {
    add_persons({"Rossi"});
    import();
  }

  void import() {
    Transaction tx(file, act_of("intake import"));
    execute(file.db(),
            "INSERT INTO batch (tx, file_name, file_digest, started_at) VALUES (?, 'p.csv', 'x', '')",
            tx.id());
    tx.in_batch(file.db().getLastInsertRowid());
    Records persons(tx, "person", {"surname"});
    persons.update(1, std::vector<Value>{"Bianchi"});
    persons.insert(std::vector<Value>{"Verdi"});
    persons.insert(std::vector<Value>{"Neri"});
    tx.commit();
  }

  std::string surnames() {
    return text("SELECT group_concat(surname, ' ') FROM (SELECT surname FROM person ORDER BY id)");
  }
};

void add_address(StoreScene& scene, std::int64_t person) {
  Transaction tx(scene.file, act_of("intake add"));
  Records(tx, "address", {"person", "role"}).insert(std::vector<Value>{person, "residence"});
  tx.commit();
}

}  // namespace

TEST_CASE("S-006 an undone batch leaves every row as it was, and can be done again") {
  Imported scene;
  const Undone undone = undo(scene.file, 1, act_of("intake undo"));
  CHECK(undone.rows.removed == 2);
  CHECK(undone.rows.changed == 1);
  CHECK(scene.surnames() == "Rossi");
  CHECK(scene.number("SELECT undone_by FROM batch") == undone.tx);
  scene.import();
  CHECK(scene.surnames() == "Bianchi Verdi Neri");
  CHECK(scene.number("SELECT min(id) FROM person WHERE surname = 'Verdi'") == 4);
}

TEST_CASE("an undo removed brings rows back under their codes") {
  StoreScene scene;
  scene.add_persons({"Rossi", "Bianchi"});
  Transaction tx(scene.file, act_of("intake remove"));
  Records(tx, "person", {}).remove(1);
  const std::int64_t id = tx.id();
  tx.commit();
  CHECK(undo_transaction(scene.file, id, act_of("intake undo")).rows.restored == 1);
  CHECK(scene.text("SELECT code || surname || name FROM person ORDER BY id LIMIT 1") == "P-000001RossiAda");
}

TEST_CASE("what was changed since, or refers to what came in, stands in the way") {
  Imported scene;
  scene.rename(2, "Gialli");
  add_address(scene, 3);
  const std::vector<Dependent> dependents = dependents_of(scene.file, 2);
  REQUIRE(dependents.size() == 2);
  CHECK(dependents[0].code == "P-000002");
  CHECK(dependents[0].tx == 3);
  CHECK_FALSE(dependents[0].refers);
  CHECK(dependents[1].code == "IND-000001");
  CHECK(dependents[1].refers);
  const Error fault = fault_of([&] { undo(scene.file, 1, act_of("intake undo")); });
  CHECK(fault.fault() == Fault::refused);
  CHECK(std::string(fault.what()).find("P-000002 (cambiata dalla transazione 3)") != std::string::npos);
  CHECK(scene.surnames() == "Bianchi Gialli Neri");
  CHECK(scene.number("SELECT count(*) FROM tx") == 4);
}

TEST_CASE("a change that was itself undone stands in no way") {
  Imported scene;
  scene.rename(2, "Gialli");
  undo_transaction(scene.file, 3, act_of("intake undo"));
  CHECK(undo(scene.file, 1, act_of("intake undo")).rows.removed == 2);
}

TEST_CASE("a key freed and taken again within a batch is given back") {
  StoreScene scene;
  scene.add_persons({"Rossi", "Bianchi"});
  const std::vector<std::string> columns = {"person", "kind", "value"};
  const auto key = [](std::int64_t person) { return std::vector<Value>{person, "ALTRO", "K1"}; };
  {
    Transaction tx(scene.file, act_of("intake add"));
    Records(tx, "person_key", columns).insert(key(1));
    tx.commit();
  }
  Transaction tx(scene.file, act_of("intake merge"));
  Records keys(tx, "person_key", columns);
  keys.remove(1);
  keys.insert(key(2));
  const std::int64_t id = tx.id();
  tx.commit();
  undo_transaction(scene.file, id, act_of("intake unmerge"));
  CHECK(scene.text("SELECT id || '-' || person FROM person_key") == "1-1");
}

TEST_CASE("a batch is undone once, an unknown one not at all, a dry run leaves it") {
  Imported scene;
  undo(scene.file, 1, act_of("intake undo"), false);
  CHECK(scene.surnames() == "Bianchi Verdi Neri");
  undo(scene.file, 1, act_of("intake undo"));
  CHECK(fault_of([&] { undo(scene.file, 1, act_of("intake undo")); }).fault() == Fault::refused);
  CHECK(fault_of([&] { undo(scene.file, 9, act_of("intake undo")); }).fault() == Fault::input);
  CHECK(scene.number("PRAGMA foreign_keys") == 1);
}
