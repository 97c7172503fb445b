#pragma once

#include <string>
#include <utility>
#include <vector>

namespace povnet::test {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A folder of its own for the running test program, removed at its end.
std::string scratch(const std::string& name);

/// Writes a zip of these parts and returns its path.
std::string write_zip(const std::string& name, const Parts& parts);

std::string write_file(const std::string& name, const std::string& bytes);
std::string read_file(const std::string& path);

/// The least .xlsx around these sheets' <sheetData> content; `extra` adds or replaces parts.
Parts xlsx_parts(const std::vector<std::string>& sheets, const Parts& extra = {});

}  // namespace povnet::test
