#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace povnet {

/// A value as the case file keeps it: nothing, a whole number (cents, minutes, ids, 0/1) or text
/// (days as YYYY-MM-DD, codes).
using Value = std::variant<std::monostate, std::int64_t, std::string>;

inline bool is_null(const Value& value) { return std::holds_alternative<std::monostate>(value); }

}  // namespace povnet
