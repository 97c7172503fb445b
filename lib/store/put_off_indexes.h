#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace povnet {

/// Indexes of tables that are filled for the first time: made once all rows are there, in a third of the
/// time. Only those that no rule needs; whoever reads the table has them made first.
class PutOffIndexes {
 public:
  explicit PutOffIndexes(SQLite::Database& db) : db_(db) {}

  /// Before the first row of a table.
  void start(const std::string& table);
  /// So many rows of it have been written: past a number, the indexes of a table that was empty are put off.
  void consider(const std::string& table, std::size_t written);
  /// Whether `sql` mentions a table whose indexes are put off.
  bool needed_by(const char* sql) const;
  void make();

 private:
  struct Table {
    std::string name;
    bool filled_anew = false;
    std::vector<std::string> put_off = {};  ///< the statements that make them, as the schema has them
  };

  void put_off(Table& table);

  SQLite::Database& db_;
  std::list<Table> tables_;
};

/// Whether a statement may touch the table: its name is in it, or there is no telling.
bool names_table(const char* sql, const std::string& table);

}  // namespace povnet
