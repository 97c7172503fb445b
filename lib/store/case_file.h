#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/value.h"
#include "schema/data_files.h"

namespace povnet {

enum class Access { read, write, create };

/// The case file: one SQLite database, opened as design 5 says (0600, WAL, synchronous FULL, foreign
/// keys, busy timeout, 8 KiB pages, large cache; foreign, newer, older-and-only-read, damaged and
/// network-mounted files refused with Fault::store).
class CaseFile {
 public:
  struct Options {
    int wait_seconds = 10;
    std::string group = {};  ///< --group of db init: 0660 and that group
    bool fresh_copy_before_upgrade = true;
  };

  /// `create` leaves nothing behind where it fails. `write` upgrades an older file, after a copy beside it.
  CaseFile(const std::string& path, Access access, const DataFiles& data, const Options& options);
  ~CaseFile();
  CaseFile(CaseFile&&) noexcept;

  /// A new file with what `fill` puts in it: whole or not there, whatever kills the process; a rehearsal
  /// (`keep` false) leaves nothing.
  static void make(const std::string& path, const DataFiles& data, const Options& options, bool keep,
                   const std::function<void(CaseFile&)>& fill);

  SQLite::Database& db();
  /// Up to 256 MB of pages in memory, for who reads and writes all over the file.
  void expect_many_rows();
  const std::string& path() const;
  /// What it was opened with.
  const DataFiles& data() const;

  /// What opening it changed, if it was older: the schema before, and the copy made ("" where it held
  /// nothing).
  struct Upgrade {
    int from = 0;
    std::string copy;
  };
  const std::optional<Upgrade>& upgrade() const;

  /// The schema of a file that is there, which is left as it is; foreign and newer ones are refused.
  static int schema_on_disk(const std::string& path, const DataFiles& data, int wait_seconds);

  /// The highest schema the built-in migrations know.
  static int latest_schema(const DataFiles& data);

 private:
  struct Held;
  std::unique_ptr<Held> held_;
};

}  // namespace povnet
