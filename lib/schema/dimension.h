#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/data_files.h"

namespace povnet {

/// A way to split numbers. Facts carry a value in `column`; a member is what people read. Every member
/// is shown, also where nothing happened; the unknown is a row, so that the parts make the whole.
struct Dimension {
  /// Members from a dataset: each row maps a value to a member, in force from/to (both included).
  struct Register {
    std::string dataset;
    std::string value;   ///< its column with the value that facts carry
    std::string member;  ///< its column with the member's key
    std::string label;
    std::string from = {};
    std::string to = {};
  };
  /// Whole numbers of `column` from `from` up to and with `to`; nothing: open.
  struct Band {
    std::string key;
    std::string label;
    std::optional<std::int64_t> from = std::nullopt;
    std::optional<std::int64_t> to = std::nullopt;
  };

  std::string key;
  std::string path;
  bool replaced = false;
  std::string label;
  std::string column;
  std::string unknown;   ///< label of the row of facts without value
  std::string other;     ///< label of the row of facts whose value is no member on their day
  std::string subtotal;  ///< label of the row that counts the members alone; empty: none
  std::string rolls_up;  ///< the coarser dimension, offered by --by
  std::optional<Register> members = std::nullopt;
  std::string codes = {};  ///< or: the codes of this list
  std::vector<Band> bands = {};
};

Dimension read_dimension(const DataFile& file);
Dimension dimension_named(const DataFiles& data, std::string_view name);

}  // namespace povnet
