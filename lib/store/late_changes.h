#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/closings.h"
#include "store/raw_statement.h"
#include "store/row_image.h"
#include "store/transaction.h"

namespace povnet {

/// Where a row lies that is written in a closed period all the same.
struct LateRow {
  std::string closing;  ///< code
  std::string day;      ///< ISO
};

/// What a transaction knows of closed periods, and what it writes inside them.
class LateChanges {
 public:
  /// Null where nothing is closed: then no row is looked at.
  static std::unique_ptr<LateChanges> watch(CaseFile& file, const Act& act);

  bool allowed() const { return !act_.reason.empty(); }
  const ClosingRules& rules() const { return rules_; }
  std::vector<Closing> closings_of(const std::string& table) const;

  /// A row added and removed again leaves no note; of several changes the first is kept.
  void note(const std::string& table, std::int64_t id, std::string_view kind, const LateRow& row);
  std::size_t rows() const { return notes_.size(); }
  /// Into late_change.
  void write(Transaction& tx);

 private:
  struct Note {
    std::string_view kind;
    LateRow row;
  };

  LateChanges(Act act, std::vector<Closing> closings, ClosingRules rules);

  Act act_;
  std::vector<Closing> closings_;
  ClosingRules rules_;
  std::map<std::pair<std::string, std::int64_t>, Note> notes_;
};

/// The rows of one table, held beside the periods closed for them.
class ClosedRows {
 public:
  /// `changes`: null where nothing is closed.
  ClosedRows(LateChanges* changes, SQLite::Database& db, const TableShape& shape);

  /// Where the row lies in a closed period; ClosedPeriod where that is not allowed. `id` is 0 of a new row.
  std::optional<LateRow> admit(std::int64_t id, RowView row);
  /// What was done to an admitted row.
  void note(std::int64_t id, std::string_view kind, const std::optional<LateRow>& row);

 private:
  DayAndPartner said_of(RowView row);
  ClosedPeriod refusal(const Closing& closing, const std::string& day, std::int64_t id) const;

  LateChanges* changes_;
  SQLite::Database& db_;
  std::string table_;
  std::vector<Closing> closings_;  ///< empty: nothing to look at
  std::optional<std::size_t> day_, partner_, above_;
  std::optional<RawStatement> ask_above_;
};

}  // namespace povnet
