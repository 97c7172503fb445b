#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/error.h"
#include "schema/data_files.h"

namespace povnet {

/// A TOML table of a data file, read key by key. Every fault names file, line, column and what to
/// write instead. After the last key, `done()` refuses the keys that nobody asked for.
class Node {
 public:
  /// The root table of a .toml file, or of the TOML in the first block comment of a .sql file.
  static Node parse(const DataFile& file);

  std::string text(std::string_view key) const;  ///< required
  std::optional<std::string> maybe_text(std::string_view key) const;
  std::string text_or(std::string_view key, std::string_view fallback) const;
  std::int64_t integer(std::string_view key) const;
  std::optional<std::int64_t> maybe_integer(std::string_view key) const;
  bool flag(std::string_view key, bool fallback = false) const;
  std::optional<Day> maybe_day(std::string_view key) const;    ///< TOML date or "YYYY-MM-DD"
  std::vector<std::string> texts(std::string_view key) const;  ///< a list, or one text; empty if absent
  std::vector<Node> tables(std::string_view key) const;        ///< [[key]], in order; empty if absent
  std::optional<Node> maybe_table(std::string_view key) const;
  bool has(std::string_view key) const;
  std::vector<std::string> keys() const;  ///< alphabetical: TOML tables have no order

  /// Any scalar as text ("3", "true", "2026-01-01"): for values whose type depends on another key.
  std::optional<std::string> maybe_scalar(std::string_view key) const;

  /// Refuses unknown keys of this table, proposing the nearest that was asked for.
  void done() const;

  /// "schemas/registers/person.toml:12:3: ", where the key stands: for faults found after reading.
  std::string place_of(std::string_view key) const;

  /// "schemas/registers/person.toml:12:3: message", Fault::input.
  Error fault(const std::string& message, std::string hint = {}) const;
  Error fault_at(std::string_view key, const std::string& message, std::string hint = {}) const;

 private:
  struct Held;
  std::shared_ptr<Held> held_;
};

/// What follows the header comment of a .sql data file.
std::string_view sql_of(const DataFile& file);

}  // namespace povnet
