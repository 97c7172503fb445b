#include "report/frozen.h"

#include <doctest/doctest.h>

#include "diff_scene.h"

using namespace povnet;

namespace {

const char* const contacts = R"sql(
  INSERT INTO contact (antenna, day, person, comune) VALUES
    (1, '2026-10-01', 1, 1), (1, '2026-10-02', 1, 1), (2, '2026-10-20', 2, 2), (1, '2026-10-31', 3, 1);
  INSERT INTO puc_project (number, title, comune) VALUES ('PUC-1', 'Orto', 1);
  INSERT INTO puc_attendance (puc_project, person, day, kind, minutes) VALUES (1, 1, '2026-10-01', 'present', 240);
)sql";

CellName cell(const std::string& line, const std::string& column) {
  return {.rows = {line}, .column = column};
}

}  // namespace

TEST_CASE("S-107 a frozen report keeps the records behind each number") {
  DiffScene scene;
  scene.db.exec(contacts);
  const FrozenReport frozen = scene.freeze_month();
  const DiffCell same = diff_cell(frozen, frozen, cell("Alba", "contacts"));
  CHECK(same.before.number == 3);
  CHECK(same.records.empty());
  CHECK(diff(frozen, frozen).empty());
}

TEST_CASE("S-107 frozen bytes come back as they were") {
  DiffScene scene;
  scene.db.exec(contacts);
  FrozenReport frozen = scene.freeze_month();
  Document document{.key = "monthly", .title = "Attività", .sheets = {}, .notes = {"una nota"}};
  const std::string bytes = pack_frozen(document, frozen);
  Document document_again;
  FrozenReport again;
  unpack_frozen(bytes, document_again, again);
  CHECK(diff(frozen, again).empty());
  CHECK(again.request.period == frozen.request.period);
  CHECK(pack_frozen(document_again, again) == bytes);
  CHECK_THROWS_AS(unpack_frozen(bytes.substr(0, bytes.size() / 2), document_again, again), Error);
}

TEST_CASE("S-107 the difference names what entered, left and changed its line") {
  DiffScene scene;
  scene.db.exec(contacts);
  const FrozenReport before = scene.freeze_month();
  scene.db.exec(R"sql(
    INSERT INTO contact (antenna, day, person, comune) VALUES (1, '2026-10-07', 4, 1);
    UPDATE contact SET comune = 2 WHERE id = 2;
    UPDATE puc_attendance SET minutes = 300 WHERE id = 1;
    UPDATE contact SET day = '2026-09-30' WHERE id = 4;
  )sql");
  const FrozenReport after = scene.freeze_month();

  const DiffCell total = diff_cell(before, after, cell("Totale", "contacts"));
  CHECK(total.before.number == 4);
  CHECK(total.after.number == 4);
  REQUIRE(total.records.size() == 3);
  CHECK(total.records[0].code == "C-000002");
  CHECK(total.records[0].change == DiffRecord::Change::changed);
  CHECK(total.records[0].place_before == "Alba");
  CHECK(total.records[0].place_after == "Borgo");
  CHECK(total.records[1].change == DiffRecord::Change::left);
  CHECK(total.records[2].code == "C-000005");
  CHECK(total.records[2].change == DiffRecord::Change::entered);

  SUBCASE("of a line, what moved away has left") {
    const DiffCell alba = diff_cell(before, after, cell("Alba", "contacts"));
    CHECK(alba.count(DiffRecord::Change::left) == 2);
    CHECK(alba.count(DiffRecord::Change::entered) == 1);
    CHECK(alba.count(DiffRecord::Change::changed) == 0);
  }
  SUBCASE("a sum says by how much") {
    const DiffCell minutes = diff_cell(before, after, cell("Totale", "puc_minutes"));
    REQUIRE(minutes.records.size() == 1);
    CHECK(minutes.records[0].before == "240");
    CHECK(minutes.records[0].after == "300");
  }
  SUBCASE("a person seen in another comune, too, is one person all the same") {
    const DiffCell persons = diff_cell(before, after, cell("Borgo", "persons"));
    CHECK(persons.before.number == 1);
    CHECK(persons.after.number == 2);
    REQUIRE(persons.records.size() == 1);
    CHECK(persons.records[0].code == "P-000001");
  }
}

TEST_CASE("what cannot be compared says why") {
  DiffScene scene;
  const FrozenReport before = scene.freeze_month();
  const auto refused = [&](const FrozenReport& after) {
    try {
      (void)diff(before, after);
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("nothing");
  };
  CHECK(refused(scene.freeze_month("administration")).find("ha righe per comune") != std::string::npos);
  FrozenReport other = before;
  other.report = "diary";
  CHECK(refused(other) == "non si possono confrontare: uno è il rapporto \"monthly\", l'altro \"diary\"");
  FrozenReport narrowed = before;
  narrowed.request.only["comune"] = "015001";
  CHECK(refused(narrowed).find("ristretti a cose diverse") != std::string::npos);
  FrozenReport fewer = before;
  fewer.tables.front().columns.pop_back();
  CHECK(refused(fewer).find("non ha più le stesse tabelle e colonne") != std::string::npos);
}
