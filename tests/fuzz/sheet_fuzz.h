#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "input/sheet_rows.h"

namespace povnet::test {

/// Feeds bytes to a sheet's script in two pieces and looks at every row.
inline void read_sheet(SheetScript script, std::string_view bytes) {
  const auto demand = [](bool holds) {
    if (!holds) std::abort();
  };
  try {
    XmlParser parser("x", std::move(script.handlers));
    parser.feed(bytes.substr(0, bytes.size() / 2));
    parser.feed(bytes.substr(bytes.size() / 2));
    parser.finish();
    script.at_end();
  } catch (const Error&) {  // a refusal is an answer; the rows before it must be whole all the same
  }
  InputRow row;
  for (int seen = 0; seen < 1000 && !script.queue->empty(); ++seen) {
    script.queue->pop(row);
    demand(row.line >= 1 && row.line <= most_sheet_lines);
    for (const InputCell& cell : row.cells)
      demand(is_utf8(cell.text) && (cell.kind != InputKind::empty || cell.text.empty()));
  }
}

}  // namespace povnet::test
