#include "store/sent_documents.h"

#include <doctest/doctest.h>

#include "package/packed.h"
#include "store/frozen_reports.h"
#include "store/kept_files.h"
#include "store/undo.h"
#include "store/verify.h"
#include "store_scene.h"

using namespace povnet;

namespace {

SentDocument about_persons(StoreScene& scene, const std::set<std::string>& codes) {
  return {.document = "elenco",
          .title = "Elenco",
          .parameters = "annuality=2024",
          .as_of = make_day(2026, 11, 5),
          .recipient = "Regione",
          .file_name = "elenco.csv",
          .bytes = "uno,due",
          .rows = packed("righe"),
          .codes = codes,
          .tables = {"person", "person_key"},
          .head = std::to_string(scene.number("SELECT max(id) FROM tx")) + ":00",
          .with_protected = false,
          .replaces = {}};
}

std::string send(StoreScene& scene, const SentDocument& sent, const std::string& reason = "") {
  Act act = act_of("export elenco");
  act.reason = reason;
  Transaction tx(scene.file, act);
  const std::string code = record_sent(tx, sent, act);
  tx.commit();
  return code;
}

}  // namespace

TEST_CASE("S-107 bytes are kept once, and what was packed comes back") {
  StoreScene scene;
  scene.add_persons({"Aaari"});
  send(scene, about_persons(scene, {}));
  send(scene, about_persons(scene, {}), "di nuovo");
  CHECK(scene.number("SELECT count(*) FROM kept_file") == 2);
  const SentFile sent = sent_file(scene.file.db(), "INV-000002");
  CHECK(kept_file(scene.file.db(), sent.digest) == "uno,due");
  CHECK(unpacked(kept_file(scene.file.db(), sent.rows_digest)) == "righe");
  CHECK(packed("righe") == packed("righe"));
  CHECK(unpacked(packed("")) == "");
  CHECK(verify(scene.file).troubles.empty());
}

TEST_CASE("S-107 an undo stops at what a standing document shows, and goes on when it is revoked") {
  StoreScene scene;
  scene.add_persons({"Aaari", "Bbbri", "Cccri"});
  const std::int64_t tx = scene.number("SELECT max(id) FROM tx");
  CHECK(dependents_of(scene.file, tx).empty());
  const std::string code = send(scene, about_persons(scene, {"P-000001", "P-000003"}));
  CHECK(scene.number("SELECT count(*) FROM sent_record") == 2);
  const std::vector<Dependent> dependents = dependents_of(scene.file, tx);
  REQUIRE(dependents.size() == 2);
  CHECK(dependents[1].code == "P-000003");
  CHECK(dependents[1].shown_by == code);
  CHECK(fault_of([&] { undo_transaction(scene.file, tx, act_of("intake undo")); }).fault() == Fault::refused);

  Transaction revoking(scene.file, act_of("export revoke"));
  revoke_sent(revoking, code, "sbaglio", make_day(2026, 11, 5));
  revoking.commit();
  CHECK(undo_transaction(scene.file, tx, act_of("intake undo")).rows.removed == 3);
}

TEST_CASE("S-107 an undo stops at what a frozen report counts, and goes on with a reason") {
  StoreScene scene;
  scene.add_persons({"Aaari", "Bbbri"});
  const std::int64_t tx = scene.number("SELECT max(id) FROM tx");
  Transaction freezing(scene.file, act_of("report freeze"));
  const std::string code = keep_frozen(freezing,
                                       {.title = "Mese",
                                        .report = "monthly",
                                        .period = {make_day(2026, 10, 1), make_day(2026, 10, 31)},
                                        .as_of = make_day(2026, 11, 5),
                                        .dimension = "",
                                        .narrowed = "",
                                        .head = std::to_string(tx) + ":00",
                                        .bytes = packed("copia"),
                                        .codes = {"P-000002"}},
                                       act_of("report freeze"));
  freezing.commit();
  const std::vector<Dependent> dependents = dependents_of(scene.file, tx);
  REQUIRE(dependents.size() == 1);
  CHECK(dependents.front().code == "P-000002");
  CHECK(dependents.front().shown_by == code);
  CHECK(dependents.front().frozen);
  CHECK(fault_of([&] { undo_transaction(scene.file, tx, act_of("intake undo")); }).fault() == Fault::refused);

  Act because = act_of("intake undo");
  because.reason = "file di un altro mese";
  CHECK(undo_transaction(scene.file, tx, because).rows.removed == 2);
  CHECK(kept_report(scene.file.db(), code).bytes == packed("copia"));
  CHECK(verify(scene.file).troubles.empty());
}

TEST_CASE("what was written after a document left is not in it") {
  StoreScene scene;
  scene.add_persons({"Aaari"});
  send(scene, about_persons(scene, {"P-000001"}));
  scene.rename(1, "Altri");
  const std::int64_t later = scene.number("SELECT max(id) FROM tx");
  CHECK(shown_since(scene.file.db(), later, 10).empty());
  CHECK(sent_with(scene.file.db(), {"person", 1}) == "INV-000001");
  CHECK(!sent_with(scene.file.db(), {"person", 2}));
}

TEST_CASE("what was read and belongs to a record of the document went out with it") {
  StoreScene scene;
  scene.add_persons({"Aaari"});
  Transaction tx(scene.file, act_of("intake add"));
  Records(tx, "person_key", {"person", "kind", "value"})
      .insert(std::vector<Value>{std::int64_t{1}, std::string("ALTRO"), std::string("K1")});
  tx.commit();
  send(scene, about_persons(scene, {"P-000001"}));
  CHECK(sent_with(scene.file.db(), {"person_key", 1}) == "INV-000001");
}
