#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/value.h"
#include "store/row.h"

namespace povnet {

class Query {
 public:
  Query(SQLite::Database& db, const std::string& sql, const std::string& path,
        const std::map<std::string, Value>& named);
  std::vector<std::string> columns() const;
  bool next(std::vector<Value>& values);
  const std::set<std::string>& tables() const { return tables_; }

 private:
  SQLite::Statement statement_;
  std::set<std::string> tables_;
};

}  // namespace povnet
