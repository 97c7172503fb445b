#include "read_rows.h"

#include <doctest/doctest.h>

#include <array>

#include "base/error.h"

namespace povnet::test {
namespace {

constexpr std::array<const char*, 8> kinds{"-", "", "number ", "day ", "minutes ", "flag ", "fault ", "percent "};

std::string as_line(const InputRow& row) {
  std::string line = std::to_string(row.line) + ":";
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    line += i == 0 ? " " : " | ";
    line += kinds.at(static_cast<std::size_t>(row.cells[i].kind));
    line += row.cells[i].text;
  }
  for (const InputFault& fault : row.faults)
    line += " ! " + std::to_string(fault.line) + ":" + std::to_string(fault.column) + " " + fault.text;
  return line;
}

}  // namespace

std::vector<std::string> read_rows(const std::string& path, const InputOptions& options, std::size_t sheet) {
  const InputFile file = InputFile::open(path, options);
  RowReader reader = file.rows(sheet);
  std::vector<std::string> lines;
  for (InputRow row; reader.next(row);) lines.push_back(as_line(row));
  return lines;
}

std::string refusal(const std::string& path, const InputOptions& options) {
  try {
    for (std::size_t sheet = 0; sheet < InputFile::open(path, options).sheets().size(); ++sheet)
      read_rows(path, options, sheet);
  } catch (const Error& error) {
    CHECK(error.fault() == Fault::input);
    return error.what();
  }
  return "";
}

}  // namespace povnet::test
