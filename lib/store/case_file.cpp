#include "store/case_file.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>

#include "base/error.h"
#include "base/text.h"
#include "store/day_function.h"
#include "store/failure.h"
#include "store/file_place.h"
#include "store/migrate.h"

namespace povnet {
namespace {

namespace fs = std::filesystem;

/// Absolute, so that no name is taken for a URI.
std::string full(const std::string& path) { return fs::absolute(path).string(); }

/// Before SQLite is used at all: nobody asks it how much memory it takes, and what a statement of many rows
/// may have to undo stays in memory, up to a size.
void prepare_sqlite() {
  static const bool once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK &&
                           sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1) == SQLITE_OK;
  static_cast<void>(once);
}

std::unique_ptr<SQLite::Database> open_database(const std::string& path, bool to_write, int wait_seconds) {
  prepare_sqlite();
  const int flags = (to_write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY) | SQLite::OPEN_NOMUTEX;
  return std::make_unique<SQLite::Database>(full(path), flags, wait_seconds * 1000);
}

void configure(SQLite::Database& db) {
  offer_quick_date(db);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  db.exec("PRAGMA trusted_schema = OFF");
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("PRAGMA synchronous = FULL");
  db.exec("PRAGMA cache_size = -65536");  // KiB
}

/// A reader cannot clear away the empty -wal it had to make; whoever may write can.
void tidy(const std::string& path) {
  if (!fs::exists(path + "-wal")) return;
  SQLite::Database db(full(path), SQLite::OPEN_READWRITE);
  db.execAndGet("PRAGMA user_version");
}

std::string free_name(const std::string& base) {
  std::string name = base + ".db";
  for (int i = 2; fs::exists(name); ++i) name = fmt::format("{}-{}.db", base, i);
  return name;
}

std::string copy_beside(SQLite::Database& db, const std::string& path, int version) {
  if (db.execAndGet("SELECT count(*) FROM tx").getInt64() == 0) return {};
  const std::string name = free_name(fmt::format("{}.before-v{}", path, version + 1));
  NewFile copy(name, {});
  SQLite::Statement vacuum(db, "VACUUM INTO ?");
  vacuum.bind(1, full(name));
  vacuum.exec();
  sync_to_disk(name);
  copy.keep();
  return name;
}

void refuse_empty(SQLite::Database& db, const std::string& path) {
  if (!has_tables(db))
    throw Error(Fault::store, fmt::format("\"{}\" è vuoto", path), "crearlo con povnet db init");
}

}  // namespace

struct CaseFile::Held {
  std::string path;
  DataFiles data;
  bool reads_only = false;
  std::optional<Upgrade> upgrade = {};
  std::unique_ptr<SQLite::Database> db = {};

  ~Held() {
    db.reset();
    if (!reads_only) return;
    try {
      tidy(path);
    } catch (const SQLite::Exception&) {
      // The next writer clears it away.
      return;
    }
  }

  void create(const Options& options) {
    const auto steps = migration_steps(data);
    NewFile file(path, options.group);
    db = open_database(path, true, options.wait_seconds);
    db->exec("PRAGMA page_size = 8192");
    db->exec("PRAGMA journal_mode = WAL");
    configure(*db);
    migrate(*db, steps);
    share_with_group(path);
    file.keep();
  }

  void bring_up_to_date(const Options& options) {
    const auto steps = migration_steps(data);
    const int version = schema_of(*db);
    if (version == static_cast<int>(steps.size())) return;
    if (reads_only)
      throw Error(
          Fault::store,
          fmt::format("\"{}\" ha la struttura {}, a questo povnet serve la {}", path, version, steps.size()),
          "aggiornarlo con povnet db upgrade, che ne fa prima una copia");
    upgrade = Upgrade{version, options.fresh_copy_before_upgrade ? copy_beside(*db, path, version) : ""};
    migrate(*db, steps);
  }

  void open_existing(const Options& options) {
    check_place(path, !reads_only);
    db = open_database(path, !reads_only, options.wait_seconds);
    recognise(*db, path, latest_schema(data));
    refuse_empty(*db, path);
    if (!reads_only) db->exec("PRAGMA journal_mode = WAL");
    configure(*db);
    bring_up_to_date(options);
    share_with_group(path);
  }
};

CaseFile::CaseFile(const std::string& path, Access access, const DataFiles& data, const Options& options)
    : held_(new Held{.path = path, .data = data, .reads_only = access == Access::read}) {
  try {
    if (access == Access::create)
      held_->create(options);
    else
      held_->open_existing(options);
  } catch (const SQLite::Exception& fault) {
    throw store_failure(path, fault);
  }
}

CaseFile::~CaseFile() = default;
CaseFile::CaseFile(CaseFile&&) noexcept = default;

void CaseFile::make(const std::string& path, const DataFiles& data, const Options& options, bool keep,
                    const std::function<void(CaseFile&)>& fill) {
  NewFile claimed(path, options.group);  // empty until the whole one takes its place
  const std::string part = fmt::format("{}.{}.part", path, getpid());
  const Provisional made(part);
  try {
    CaseFile file(part, Access::create, data, options);
    fill(file);
  } catch (const Error& fault) {
    throw Error(fault.fault(), replace_all(fault.what(), part, path), fault.hint());
  }
  if (!keep) return;
  fs::rename(part, path);
  claimed.keep();
  sync_to_disk(path);
}

void CaseFile::expect_many_rows() {
  db().exec("PRAGMA cache_size = -262144");
  db().exec("PRAGMA mmap_size = 2147418112");  // measured: rows looked up in any order, a seventh less time
}
SQLite::Database& CaseFile::db() { return *held_->db; }
const std::string& CaseFile::path() const { return held_->path; }
const DataFiles& CaseFile::data() const { return held_->data; }
const std::optional<CaseFile::Upgrade>& CaseFile::upgrade() const { return held_->upgrade; }

int CaseFile::schema_on_disk(const std::string& path, const DataFiles& data, int wait_seconds) {
  check_place(path, false);
  try {
    const auto db = open_database(path, false, wait_seconds);
    recognise(*db, path, latest_schema(data));
    refuse_empty(*db, path);
    return schema_of(*db);
  } catch (const SQLite::Exception& fault) {
    throw store_failure(path, fault);
  }
}

int CaseFile::latest_schema(const DataFiles& data) { return static_cast<int>(migration_steps(data).size()); }

}  // namespace povnet
