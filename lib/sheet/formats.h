#pragma once

#include <iosfwd>
#include <string>

#include "document/document.h"

namespace povnet {

/// Padded columns for a terminal: headings, Italian numbers aligned right, totals after a rule; never cut.
void write_table(Document& document, bool color, std::ostream& out);

/// RFC 4180 with LF, keys as header, values as plain_text gives them; totals are left out. A document
/// of several tables gives blocks, an empty line between them, each begun by a line with the table's
/// key; one without tables gives its fields as key,value.
void write_csv(Document& document, bool excel, std::ostream& out);

/// As CSV with tabs and no quotes: tabs and line feeds inside a value become spaces.
void write_tsv(Document& document, std::ostream& out);

/// One record: key, title, as_of, tables (columns, rows as records, totals), fields, texts, notes.
void write_json(Document& document, std::ostream& out);

/// One record a row; where there are several tables, each begins with "_table".
void write_jsonl(Document& document, std::ostream& out);

void write_markdown(Document& document, std::ostream& out);

/// One page that needs nothing from outside: own style, charts as SVG, ready for A4.
void write_html(Document& document, std::ostream& out);

/// The file at `path` exists and is empty. Parts are kept in `tmpdir` until they are packed; the
/// finished file is read once and its rows and cells compared with those written.
void write_xlsx(Document& document, const std::string& tmpdir, const std::string& path);

}  // namespace povnet
