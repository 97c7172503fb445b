#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "store/table_shape.h"

namespace povnet {

/// Where the shape has each of `columns`; Fault::bug for one that it has not.
std::vector<std::size_t> slots_of(const TableShape& shape, const std::vector<std::string>& columns);

/// "\"surname\" = ?, \"name\" = ?" with " = ?" after each.
std::string column_list(const std::vector<std::string>& columns, std::string_view after_each = "");

/// INSERT of so many rows, with a mark for each value.
std::string insertion(const std::string& table, const std::vector<std::string>& columns,
                      std::size_t rows = 1);

/// What a STRICT table would convert in silence, and the digest would not: Fault::bug.
void check_type(const TableShape& shape, std::size_t slot, const Value& value);

}  // namespace povnet
