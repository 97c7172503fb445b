#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "intake/emitter.h"
#include "intake/import.h"
#include "store/raw_statement.h"
#include "store/transaction.h"

namespace povnet {

/// What an import leaves about itself: the batch, its rows that made no record, what it noticed.
class BatchLog {
 public:
  BatchLog(Transaction& tx, const Source& source, const ImportRequest& request,
           const std::string& started_at);

  std::int64_t id() const { return id_; }
  void row(const std::string& sheet, std::int64_t line, RowOutcome outcome, const std::string& reason);
  /// False where the same was noticed before: it is not said twice.
  bool finding(const std::string& sheet, std::int64_t line, const Finding& finding);
  /// Keeps the digest of what a rule set aside, so that other files may know it.
  void remember(const std::string& value);
  bool remembered(const std::string& value);
  void finish(const ImportResult& result);

 private:
  SQLite::Database& db_;
  std::int64_t id_ = 0;
  RawStatement add_row_;
  RawStatement add_finding_;
  RawStatement find_finding_;
};

}  // namespace povnet
