#include "store/verify.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "store/access_log.h"
#include "store/backup.h"
#include "store/rewind.h"
#include "store/undo.h"
#include "store_scene.h"

using namespace povnet;

namespace {

/// What somebody with another program could do.
void from_outside(const std::string& path, const std::string& sql) {
  SQLite::Database db(path, SQLite::OPEN_READWRITE);
  db.exec(sql);
}

std::vector<std::string> surnames(CaseFile& file) {
  std::vector<std::string> all;
  SQLite::Statement query(file.db(), "SELECT surname FROM person ORDER BY id");
  while (query.executeStep()) all.push_back(query.getColumn(0).getString());
  return all;
}

Trouble only(const Verified& verified) {
  REQUIRE(verified.troubles.size() == 1);
  return verified.troubles.front();
}

struct Peopled : StoreScene {
  Peopled() {
    add_persons({"Alfa", "Beta", "Gamma"}, "2026-09-01T08:00:00Z");
    rename(2, "Bis", "2026-10-01T08:00:00Z");
  }
};

}  // namespace

TEST_CASE("a file that only povnet wrote verifies") {
  Peopled scene;
  const Verified verified = verify(scene.file);
  CHECK(verified.troubles.empty());
  CHECK(verified.transactions == 2);
  CHECK(verified.rows == 3);
  CHECK_FALSE(verified.head.empty());
}

TEST_CASE("verify names the row that was edited, added or removed from outside") {
  Peopled scene;
  SUBCASE("an inserted row edited") {
    from_outside(scene.path, "UPDATE person SET surname = 'Altro' WHERE id = 1");
    CHECK(only(verify(scene.file)).where == "P-000001");
  }
  SUBCASE("an updated row put back as it was before the update") {
    from_outside(scene.path, "UPDATE person SET surname = 'Beta' WHERE id = 2");
    CHECK(only(verify(scene.file)).where == "P-000002");
  }
  SUBCASE("added") {
    from_outside(scene.path, "INSERT INTO person (surname, name) VALUES ('Delta', 'Ada')");
    const Trouble trouble = only(verify(scene.file));
    CHECK(trouble.where == "P-000004");
    CHECK(trouble.what.find("aggiunta") != std::string::npos);
  }
  SUBCASE("removed") {
    from_outside(scene.path, "DELETE FROM person WHERE id = 3");
    CHECK(only(verify(scene.file)).what.find("tolta") != std::string::npos);
  }
}

TEST_CASE("verify names the transaction that was rewritten") {
  Peopled scene;
  SUBCASE("who did it") { from_outside(scene.path, "UPDATE tx SET actor = 'AS-9' WHERE id = 1"); }
  SUBCASE("what the row was before") {
    from_outside(scene.path, "UPDATE tx_image SET image = '{}' WHERE tx = 2");
  }
  SUBCASE("the digest of a row with the row") {
    from_outside(scene.path, "UPDATE tx_insert SET row_digests = zeroblob(length(row_digests)) WHERE tx = 1");
  }
  const Verified verified = verify(scene.file);
  REQUIRE_FALSE(verified.troubles.empty());
  CHECK(verified.troubles.front().where.starts_with("transazione "));
}

TEST_CASE("many rows edited from outside are counted, not all told") {
  StoreScene scene;
  scene.add_persons(std::vector<std::string>(200, "Uno"));
  from_outside(scene.path, "UPDATE person SET surname = 'Due'");
  const Verified verified = verify(scene.file);
  CHECK(verified.troubles.size() == 51);
  CHECK(verified.troubles.back().what.starts_with("altre 150 righe"));
}

TEST_CASE("an undo verifies, too") {
  Peopled scene;
  undo_transaction(scene.file, 2, act_of("intake undo"));
  CHECK(surnames(scene.file) == std::vector<std::string>{"Alfa", "Beta", "Gamma"});
  CHECK(verify(scene.file).troubles.empty());
}

TEST_CASE("a backup holds the same, may be read by who may not write, and replaces only where asked") {
  Peopled scene;
  const std::string copy = scene.folder / "copia.db";
  back_up(scene.file, copy, 0);
  CHECK((std::filesystem::status(copy).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK_FALSE(std::filesystem::exists(copy + "-wal"));
  CaseFile read(copy, Access::read, scene.data, {});
  CHECK(surnames(read) == surnames(scene.file));
  CHECK(verify(read).head == verify(scene.file).head);
  CHECK_THROWS_AS(back_up(scene.file, copy, 0), Error);
  scene.rename(1, "Dopo");
  back_up(scene.file, copy, 2);
  CHECK(std::filesystem::exists(copy + ".1"));
  CaseFile newer(copy, Access::read, scene.data, {});
  CHECK(surnames(newer).front() == "Dopo");
  back_up(scene.file, copy, 2);
  back_up(scene.file, copy, 2);
  CHECK(std::filesystem::exists(copy + ".2"));
  CHECK_FALSE(std::filesystem::exists(copy + ".3"));
}

TEST_CASE("rewind gives back what was known, whatever came after") {
  Peopled scene;
  scene.add_persons({"Delta"}, "2026-10-05T08:00:00Z");
  {
    Transaction tx(scene.file, act_of("intake remove", "2026-10-06T08:00:00Z"));
    Records(tx, "person", {"surname"}).remove(1);
    tx.commit();
  }
  undo_transaction(scene.file, 2, act_of("intake undo"));
  const std::string path = scene.folder / "copia.db";
  back_up(scene.file, path, 0);
  CaseFile copy(path, Access::write, scene.data, {});
  CHECK(last_on(copy, "2026-08-31") == 0);
  CHECK(last_on(copy, "2026-10-04") == 2);
  const Rewound rewound = rewind(copy, 2);
  CHECK(rewound.undone == 3);
  CHECK(surnames(copy) == std::vector<std::string>{"Alfa", "Bis", "Gamma"});
  const Verified verified = verify(copy);
  CHECK(verified.troubles.empty());
  CHECK(verified.transactions == 2);
}

TEST_CASE("who saw whom is written down, and a line cannot change unseen") {
  Peopled scene;
  const AccessLine line{.at = "2026-11-05T08:00:00Z",
                        .actor = "AS-1",
                        .login = "prova",
                        .command = "plan due",
                        .codes = {"P-000001", "P-000002"},
                        .reason = "riga\tcon tabulazione"};
  for (int i = 0; i < 3; ++i) log_access(scene.path, line);
  CHECK(verify(scene.file).accesses == 3);
  CHECK(verify(scene.file).troubles.empty());
  const std::string path = scene.path + ".access";
  CHECK((std::filesystem::status(path).permissions() & std::filesystem::perms::all) ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  std::string tampered = text.str();
  tampered.erase(0, tampered.find('\n') + 1);  // the first line gone
  std::ofstream(path) << tampered;
  CHECK(only(verify(scene.file)).where == "registro degli accessi, riga 1");
  std::filesystem::remove(path);
  std::filesystem::create_directory(path);
  CHECK_THROWS_AS(log_access(scene.path, line), Error);
}
