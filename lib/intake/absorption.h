#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>

#include "intake/merge.h"
#include "store/links.h"

namespace povnet {

/// Gives to one record what hangs on another, and so on downwards where two of it have the same key.
class Absorption {
 public:
  Absorption(Transaction& tx, const std::set<std::string>& keep, Merged& merged)
      : tx_(tx), db_(tx.file().db()), keep_(keep), merged_(merged) {}

  void absorb(const std::string& table, std::int64_t loser, std::int64_t survivor);

  /// Fault::usage for a code of `keep` that nobody had to choose.
  void check_choices() const;

 private:
  void take_over(const Link& link, std::int64_t loser, std::int64_t survivor, const std::string& parent);
  void settle(const Link& link, std::int64_t moving, std::int64_t there);
  bool moving_stays(const Link& link, const RecordRef& moving, const RecordRef& there);
  Records& records(const std::string& table, const std::string& column);

  Transaction& tx_;
  SQLite::Database& db_;
  const std::set<std::string>& keep_;
  Merged& merged_;
  std::set<std::string> chosen_;
  std::set<std::pair<std::string, std::int64_t>> moved_;
  std::map<std::pair<std::string, std::string>, Records> records_;
};

/// The columns in which two rows of a table differ, but for `aside` and what the engine keeps.
std::vector<std::string> differing_columns(Transaction& tx, const std::string& table, std::int64_t one,
                                           std::int64_t other, const std::string& aside);

}  // namespace povnet
