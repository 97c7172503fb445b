#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/period.h"
#include "document/document.h"
#include "report/reader.h"
#include "schema/register.h"

namespace povnet {

/// Which records of a register are wanted.
struct ListQuestion {
  std::map<std::string, Value> fields = {};  ///< column -> what it holds; texts are compared folded
  std::optional<Period> period = {};         ///< by the register's competence day
  std::optional<std::int64_t> comune = {};   ///< id; of the record, else where its person dwells
  std::optional<std::string> code = {};      ///< one record
  Day as_of{};
};

/// The column by which people name a record of `reg`: never its internal id.
std::string naming_column(const Register& reg);

/// The columns of a register as a table: its code first. References are shown as people name them.
std::vector<Column> register_columns(const Register& reg);

/// The records that were not merged into others, in order of code; Fault::usage for a field that the register
/// lacks, or for a period or a comune that it cannot know.
std::vector<Row> register_rows(Reader& reader, const Register& reg, const ListQuestion& question);

/// The same, one at a time while `reader` lives.
RowSource register_row_source(Reader& reader, const Register& reg, const ListQuestion& question);

}  // namespace povnet
