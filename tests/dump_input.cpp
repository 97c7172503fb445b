// Prints what the readers make of a file, one JSON array a row: [sheet, line, [[kind, text], ...], [faults]].

#include <cstdio>
#include <string>

#include "base/error.h"
#include "input/input_file.h"

namespace {

std::string quoted(std::string_view text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) {
      json += c;
      continue;
    }
    char code[8];
    std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c));
    json += code;
  }
  return json + "\"";
}

const char* name(povnet::InputKind kind) {
  switch (kind) {
    case povnet::InputKind::empty:
      return "empty";
    case povnet::InputKind::text:
      return "text";
    case povnet::InputKind::number:
    case povnet::InputKind::percent:
      return "number";
    case povnet::InputKind::day:
      return "day";
    case povnet::InputKind::minutes:
      return "minutes";
    case povnet::InputKind::flag:
      return "flag";
    case povnet::InputKind::fault:
      return "fault";
  }
  return "";
}

void print(const std::string& sheet, const povnet::InputRow& row) {
  std::string json = "[" + quoted(sheet) + "," + std::to_string(row.line) + ",[";
  for (const povnet::InputCell& cell : row.cells)
    json += std::string(json.back() == '[' ? "" : ",") + "[\"" + name(cell.kind) + "\"," + quoted(cell.text) +
            "]";
  json += "],[";
  for (const povnet::InputFault& fault : row.faults)
    json += std::string(json.back() == '[' ? "" : ",") +
            quoted(std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": " + fault.text);
  std::puts((json + "]]").c_str());
}

}  // namespace

int main(int count, char** words) {
  const bool quiet = count == 3 && std::string(words[2]) == "--count";
  if (count != 2 && !quiet) return 2;
  try {
    const povnet::InputFile file = povnet::InputFile::open(words[1]);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < file.sheets().size(); ++i) {
      povnet::RowReader reader = file.rows(i);
      for (povnet::InputRow row; reader.next(row); ++rows)
        if (!quiet) print(file.sheets()[i].name, row);
    }
    if (quiet) std::printf("%zu\n", rows);
  } catch (const povnet::Error& error) {
    std::fprintf(stderr, "%s\n%s\n", error.what(), error.hint().c_str());
    return static_cast<int>(error.fault());
  }
  return 0;
}
