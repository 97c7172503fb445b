#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"

namespace povnet {

enum class Format { table, csv, tsv, json, jsonl, md, html, xlsx, ics };

/// "table", "csv" ...; nothing for another name.
std::optional<Format> format_named(std::string_view name);

struct WriteOptions {
  bool excel_csv = false;   ///< CSV for an Italian Excel: `;`, decimal comma, BOM, `'` before = + - @
  bool color = false;       ///< bold headings and totals in the text table
  std::string tmpdir = {};  ///< for the parts of a workbook; empty: the folder of the result
};

/// Writes the whole document and flushes; Error (output) where `out` does not take it. The rows of the
/// tables are used up. A workbook is made in `tmpdir` first. `before_shown` is called when all rows were read
/// and nothing of them is out: where it throws, nothing will be.
void write_text(Document& document, Format format, const WriteOptions& options, std::ostream& out,
                const std::function<void()>& before_shown = {});

/// The same into a file of mode 0600: whole or not at all, on disk when it returns. `complete` is told where
/// its bytes are before it gets its name.
void write_file(Document& document, Format format, const WriteOptions& options, const std::string& path,
                const std::function<void(const std::string&)>& complete = {});

}  // namespace povnet
