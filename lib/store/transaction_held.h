#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "store/late_changes.h"
#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/transaction.h"

namespace povnet {

/// Rows added one after the other, not yet in tx_insert.
struct PendingInserts {
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::string digests = {};
};

class Later;

/// What Transaction and Records share: the journal of the transaction under way.
struct Transaction::Held {
  Held(CaseFile& case_file, const Act* act);  ///< null: no journal
  ~Held();

  CaseFile& file;
  std::int64_t id = 0;
  bool open = false;
  bool journaled = true;
  std::optional<std::int64_t> batch = {};
  std::map<std::string, PendingInserts> pending = {};  ///< by table
  std::optional<RawStatement> add_image = {};
  std::unique_ptr<LateChanges> late;  ///< null where nothing is closed
  std::unique_ptr<Later> later;       ///< where rows may wait

  Later& inserts_later();

  void note_insert(const std::string& table, PendingInserts& rows, std::int64_t record,
                   const RowDigest& digest);
  /// `left` is null after a removal.
  void note_image(const TableShape& shape, std::int64_t record, RowView before, const RowDigest* left);
  void seal();
  void flush(const std::string& table, PendingInserts& rows);
};

}  // namespace povnet
