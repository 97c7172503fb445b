#include "report/query_seam.h"

#include "base/error.h"

namespace povnet {
namespace {

SQLite::Statement prepared(SQLite::Database& db, const std::string& sql, const std::string& path) {
  try {
    return SQLite::Statement(db, sql);
  } catch (const SQLite::Exception& bad) {
    throw Error(Fault::input, path + ": " + bad.what());
  }
}

Value value_of(const SQLite::Column& column) {
  if (column.isNull()) return {};
  if (column.isInteger()) return column.getInt64();
  return column.getString();
}

}  // namespace

Query::Query(SQLite::Database& db, const std::string& sql, const std::string& path,
             const std::map<std::string, Value>& named)
    : statement_(prepared(db, sql, path)) {
  for (const auto& [name, value] : named) {
    const int at = statement_.getIndex(name.c_str());
    if (at == 0) continue;
    if (const auto* number = std::get_if<std::int64_t>(&value)) statement_.bind(at, *number);
    if (const auto* text = std::get_if<std::string>(&value)) statement_.bind(at, *text);
  }
}

std::vector<std::string> Query::columns() const {
  std::vector<std::string> names;
  for (int i = 0; i < statement_.getColumnCount(); ++i) names.emplace_back(statement_.getColumnName(i));
  return names;
}

bool Query::next(std::vector<Value>& values) {
  if (!statement_.executeStep()) return false;
  values.clear();
  for (int i = 0; i < statement_.getColumnCount(); ++i) values.push_back(value_of(statement_.getColumn(i)));
  return true;
}

}  // namespace povnet
