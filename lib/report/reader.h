#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/value.h"
#include "document/document.h"
#include "report/basis.h"
#include "report/scope.h"
#include "schema/data_files.h"
#include "schema/dataset.h"
#include "store/row.h"

namespace povnet {

using Values = std::vector<Value>;

/// Reads datasets out of a case file and remembers what the document came to rest on.
class Reader {
 public:
  Reader(SQLite::Database& db, const DataFiles& data) : db_(db), data_(data) {}

  const DataFiles& data() const { return data_; }
  SQLite::Database& db() { return db_; }
  Basis& basis() { return basis_; }

  /// Every row of the dataset that `scope` keeps; in the order of `order` (columns of the dataset) if any.
  /// Where some columns are `wanted` (their places), the others are not computed and stay empty.
  void each(const Dataset& dataset, const Scope& scope, std::span<const std::string> order,
            const std::function<void(const Values&)>& row, const std::set<std::size_t>& wanted = {});
  std::vector<Values> all(const Dataset& dataset, const Scope& scope,
                          std::span<const std::string> order = {});

  /// Code -> label of a code list.
  const std::map<std::string, std::string>& labels(const std::string& code_list);

  /// The codes of a list, in its order.
  std::vector<std::string> codes(const std::string& code_list);

  /// The file is noted when it comes from --data.
  void note_file(const std::string& path, bool replaced);

 private:
  SQLite::Database& db_;
  const DataFiles& data_;
  Basis basis_;
  std::map<std::string, std::map<std::string, std::string>> labels_;
};

Kind kind_of(DataType type);

/// A value of a dataset as people read it: codes by their label, flags as sì and no.
Cell cell_of(Reader& reader, const DatasetColumn& column, const Value& value);
Column column_of(const DatasetColumn& column);

}  // namespace povnet
