#include "store/case_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

#include "store/file_place.h"
#include "store/migrate.h"
#include "store/row.h"
#include "store_scene.h"

using namespace povnet;

namespace {

mode_t mode_of(const std::string& path) {
  struct stat found {};
  return stat(path.c_str(), &found) == 0 ? found.st_mode & 0777 : 0;
}

Error opening(const std::string& path, Access access, const DataFiles& data = DataFiles::load({})) {
  return fault_of([&] { CaseFile(path, access, data, {.wait_seconds = 0}); });
}

void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

/// A case file as an older povnet left it, with one journal row.
void make_older(const std::string& path, const DataFiles& data, std::size_t steps) {
  const auto all = migration_steps(data);
  SQLite::Database db(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (std::size_t i = 0; i < steps; ++i) db.exec(std::string(all[i]));
  db.exec("PRAGMA application_id = " + std::to_string(application_id));
  db.exec("PRAGMA user_version = " + std::to_string(steps));
  db.exec(
      "INSERT INTO tx (at, actor, login, command, reason, schema, previous, digest) "
      "VALUES ('2026-01-01T00:00:00Z', '', '', 'db init', '', 1, zeroblob(32), zeroblob(32))");
}

}  // namespace

TEST_CASE("S-006 a new case file is private, in WAL mode, with every table") {
  StoreScene scene;
  CHECK(mode_of(scene.path) == 0600);
  scene.add_persons({"Rossi"});
  CHECK(mode_of(scene.path + "-wal") == 0600);
  CHECK(mode_of(scene.path + "-shm") == 0600);
  CHECK(scene.text("PRAGMA journal_mode") == "wal");
  CHECK(scene.number("PRAGMA foreign_keys") == 1);
  CHECK(scene.number("PRAGMA synchronous") == 2);
  CHECK(scene.number("PRAGMA page_size") == 8192);
  CHECK(scene.number("PRAGMA user_version") == CaseFile::latest_schema(scene.data));
}

TEST_CASE("a case file is not created over another file, nor left behind where it fails") {
  const Scratch folder;
  write(folder / "a.db", "altro");
  CHECK(opening(folder / "a.db", Access::create).fault() == Fault::store);
  CHECK(opening(folder / "manca/a.db", Access::create).fault() == Fault::store);
  const DataFiles data = DataFiles::load({});
  const Error unknown =
      fault_of([&] { CaseFile(folder / "b.db", Access::create, data, {.group = "nessun gruppo"}); });
  CHECK(unknown.fault() == Fault::usage);
  CHECK_FALSE(std::filesystem::exists(folder / "b.db"));
}

TEST_CASE("what is no case file is refused with its own sentence, untouched") {
  const Scratch folder;
  CHECK(std::string(opening(folder / "manca.db", Access::read).what()).find("non c'è") != std::string::npos);
  CHECK(std::string(opening(folder / "", Access::read).what()).find("cartella") != std::string::npos);
  write(folder / "testo.db", std::string(4000, 'x'));
  CHECK(opening(folder / "testo.db", Access::write).fault() == Fault::store);
  write(folder / "vuoto.db", "");
  CHECK(std::string(opening(folder / "vuoto.db", Access::write).what()).find("vuoto") != std::string::npos);
  {
    SQLite::Database other(folder / "altro.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    other.exec("CREATE TABLE a (x)");
  }
  CHECK(std::string(opening(folder / "altro.db", Access::write).what()).find("altro programma") !=
        std::string::npos);
  CHECK(std::string(opening("/dev/null", Access::read).what()).find("non è un file") != std::string::npos);
}

TEST_CASE("a newer case file is refused untouched") {
  const Scratch folder;
  const DataFiles data = DataFiles::load({});
  { const CaseFile made(folder / "a.db", Access::create, data, {}); }
  { SQLite::Database(folder / "a.db", SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999"); }
  const Error fault = opening(folder / "a.db", Access::write);
  CHECK(fault.fault() == Fault::store);
  CHECK(std::string(fault.what()).find("999") != std::string::npos);
}

TEST_CASE("an older case file is upgraded by who writes, after a private copy, and refused to who reads") {
  const Scratch folder;
  const DataFiles data = DataFiles::load({});
  make_older(folder / "a.db", data, 2);
  CHECK(opening(folder / "a.db", Access::read).hint().find("upgrade") != std::string::npos);
  CaseFile file(folder / "a.db", Access::write, data, {});
  REQUIRE(file.upgrade());
  CHECK(file.upgrade()->from == 2);
  CHECK(file.upgrade()->copy == folder / "a.db.before-v3.db");
  CHECK(mode_of(file.upgrade()->copy) == 0600);
  CHECK(file.db().execAndGet("PRAGMA user_version").getInt() == CaseFile::latest_schema(data));
  CHECK(file.db().execAndGet("SELECT count(*) FROM tx").getInt() == 1);
  SQLite::Database copy(file.upgrade()->copy);
  CHECK(copy.execAndGet("PRAGMA user_version").getInt() == 2);
}

TEST_CASE("upgrading twice is nothing") {
  const Scratch folder;
  const DataFiles data = DataFiles::load({});
  make_older(folder / "a.db", data, 1);
  { const CaseFile first(folder / "a.db", Access::write, data, {}); }
  const CaseFile second(folder / "a.db", Access::write, data, {});
  CHECK_FALSE(second.upgrade());
}

TEST_CASE("--data cannot bring a migration") {
  const Scratch folder;
  std::filesystem::create_directories(folder / "d/schemas/migrations");
  write(folder / "d/schemas/migrations/0099_x.sql", "DROP TABLE person;");
  const std::vector<std::filesystem::path> overlays = {folder / "d"};
  CHECK(opening(folder / "a.db", Access::create, DataFiles::load(overlays)).fault() == Fault::usage);
}

TEST_CASE("a reader leaves no -wal behind and cannot write") {
  const Scratch folder;
  const DataFiles data = DataFiles::load({});
  { const CaseFile made(folder / "a.db", Access::create, data, {}); }
  {
    CaseFile file(folder / "a.db", Access::read, data, {});
    file.db().exec("CREATE TEMP TABLE parameter (id)");
    CHECK_THROWS(file.db().exec("DELETE FROM person"));
  }
  CHECK_FALSE(std::filesystem::exists(folder / "a.db-wal"));
  CHECK_FALSE(std::filesystem::exists(folder / "a.db-shm"));
}

TEST_CASE("network file systems are known by their numbers") {
  CHECK(is_network_file_system(0x6969));        // nfs
  CHECK(is_network_file_system(0xFE534D42));    // smb2
  CHECK_FALSE(is_network_file_system(0xEF53));  // ext4
}

TEST_CASE("a row reader does not guess") {
  StoreScene scene;
  scene.add_persons({"Rossi"});
  SQLite::Database& db = scene.file.db();
  CHECK_THROWS_AS(select(db, "SELECT note FROM person", [](ResultRow& row) { return row.text(); }), Error);
  CHECK_THROWS_AS(select(db, "SELECT surname FROM person", [](ResultRow& row) { return row.integer(); }),
                  Error);
  CHECK_THROWS_AS(select(db, "SELECT surname FROM person", [](ResultRow& row) { return row.day(); }), Error);
}
