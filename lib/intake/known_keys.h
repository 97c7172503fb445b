#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "intake/text_index.h"
#include "intake/worth_loading.h"
#include "store/raw_statement.h"

namespace povnet {

/// Whose each row of person_key is. Who asks often gets the answers from memory.
class KnownKeys {
 public:
  explicit KnownKeys(SQLite::Database& db) : db_(db), worth_(db, "person_key") {}

  /// The person, after mergers. `key` must be normal.
  std::optional<std::int64_t> owner(std::string_view kind, std::string_view key);

  /// A row was written.
  void learn(std::string_view kind, std::string_view key, std::int64_t person);
  /// Rows were written that nobody tells.
  void forget();

 private:
  void load();
  std::optional<std::int64_t> remembered(std::string_view kind, std::string_view key);
  std::optional<std::int64_t> stored(std::string_view kind, std::string_view key);

  SQLite::Database& db_;
  std::optional<RawStatement> by_key_;
  WorthLoading worth_;
  std::optional<TextIndex> in_memory_;
  std::unordered_map<std::int64_t, std::int64_t> survivors_;  ///< of the persons that were merged
  std::string text_;
};

}  // namespace povnet
