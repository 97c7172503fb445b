#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <memory>
#include <string>
#include <string_view>

#include "base/value.h"

namespace povnet {

/// A prepared statement without the copies that SQLiteCpp makes of every text. What is bound must live
/// until the step. Faults are those of failure.h.
class RawStatement {
 public:
  RawStatement(SQLite::Database& db, const std::string& sql);
  explicit RawStatement(sqlite3_stmt* prepared) : statement_(prepared) {}

  void bind(int at, const Value& value);
  void bind(int at, std::int64_t number);
  void bind(int at, std::string_view text);
  void bind_blob(int at, std::string_view bytes);

  bool step();   ///< true: a row
  void reset();  ///< ready for the next values
  void run();    ///< step and reset, for what gives no rows

  Value column(int at) const;  ///< a whole number, a text or nothing; anything else is Fault::store
  void column(int at, Value& into) const;  ///< the same; a text keeps the memory of the text before
  std::string_view text(int at) const;     ///< until the next step; empty for nothing
  std::int64_t number(int at) const;       ///< of a column that is never empty
  sqlite3_stmt* get() const { return statement_.get(); }

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  void check(int code) const;
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

}  // namespace povnet
