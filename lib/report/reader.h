#pragma once

#include <functional>
#include <map>
#include <memory>
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
#include "store/query.h"
#include "store/row.h"

namespace povnet {

using Values = std::vector<Value>;

/// The rows of a dataset that a scope keeps, one at a time.
class DatasetRows {
 public:
  DatasetRows(SQLite::Database& db, const DataFiles& data, const Dataset& dataset, const Scope& scope,
              std::span<const std::string> order, const std::set<std::size_t>& wanted);

  bool next(Values& values);             ///< false: no more
  bool none() const { return !first_; }  ///< the query gave no row at all, before any was kept
  const std::set<std::string>& reads() const { return query_.reads(); }
  std::vector<std::string> origins() const { return query_.origins(); }
  const std::set<std::string>& tables() const { return query_.tables(); }

 private:
  bool step(Values& values);

  std::vector<std::pair<std::size_t, std::string>> only_;  ///< column and the value it must have
  Query query_;
  std::optional<Values> first_;
  bool at_first_ = true;
};

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
  /// The same, for who takes a row at a time.
  std::shared_ptr<DatasetRows> rows(const Dataset& dataset, const Scope& scope,
                                    std::span<const std::string> order,
                                    const std::set<std::size_t>& wanted = {});
  /// People will read these columns of the rows themselves, not numbers of them. A column that comes
  /// unchanged from a table is that one; a text that is worked out may hold anything that the query looks at.
  void note_shown(const Dataset& dataset, const DatasetRows& rows, std::span<const std::size_t> columns);
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
