// Any bytes as a CSV: every row is UTF-8, lines only go up, and the cells hold no more than the file can.

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "base/error.h"
#include "base/text.h"
#include "input/csv_dialect.h"
#include "input/csv_rows.h"

namespace {

void demand(bool holds) {
  if (!holds) std::abort();
}

void read_all(const std::shared_ptr<const std::string>& bytes) {
  using namespace povnet;
  const FoundEncoding found = find_encoding(ByteSource::memory(bytes));
  auto text = bytes;
  std::string encoding = found.name;
  std::size_t skip = found.mark;
  if (encoding.starts_with("utf-16")) {
    text = std::make_shared<const std::string>(decode_whole(ByteSource::memory(bytes), encoding, "x"));
    encoding = "utf-8";
    skip = 0;
  }
  const char delimiter = find_delimiter(*text, '"', true);
  CsvRows rows(ByteSource::memory(text), {.delimiter = delimiter, .skip = skip}, Decoder::named(encoding),
               "x");
  std::int64_t line = 0;
  std::size_t cells = 0;
  for (InputRow row; rows.next(row);) {
    demand(row.line > line);
    line = row.line;
    for (const InputCell& cell : row.cells) demand(is_utf8(cell.text));
    for (const InputFault& fault : row.faults) demand(fault.line >= row.line && fault.column > 0);
    cells += row.cells.size();
  }
  demand(cells <= text->size() + 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    read_all(std::make_shared<const std::string>(reinterpret_cast<const char*>(data), size));
  } catch (const povnet::Error&) {  // a refusal is an answer
  }
  return 0;
}
