#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "input/input_file.h"
#include "schema/code_list.h"
#include "schema/value_type.h"

namespace povnet {

/// One column of an arriving file, without knowing any source.
struct ColumnSketch {
  std::string heading;
  std::int64_t filled = 0;           ///< cells that are not empty
  ValueType type = ValueType::text;  ///< what nearly all of them read as
  std::string codes = {};            ///< list of codes, where they are of one
  std::string days = {};             ///< "yyyymmdd" where days are written so
  std::int64_t odd = 0;              ///< cells that do not read as `type`
  std::int64_t first_odd = 0;        ///< line of the first of them
  std::string shape = {};            ///< Italian, never a value: "16 caratteri, codice fiscale"
};

struct SheetSketch {
  std::string name;
  bool hidden = false;
  std::int64_t header_line = 0;  ///< 0: the sheet is empty
  std::int64_t rows = 0;         ///< below it
  bool has_totals = false;       ///< a row begins with "totale"
  std::vector<ColumnSketch> columns = {};
};

/// The likely header of each sheet and what its columns hold. Looks at some thousands of different values a
/// column, counts all rows. Throws Error (input) for a file that cannot be read.
std::vector<SheetSketch> sketch_of(const InputFile& input, const std::vector<CodeList>& lists);

}  // namespace povnet
