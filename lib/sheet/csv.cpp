#include <algorithm>
#include <ostream>
#include <utility>

#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/document_parts.h"
#include "sheet/formats.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

struct Dialect {
  char separator = ',';
  char decimal_mark = '.';
  bool quotes = true;
  bool guarded = false;  ///< `'` before what a spreadsheet would take for a formula
  const char* line_end = "\n";
};

bool needs_quotes(const std::string& text, const Dialect& dialect) {
  return std::ranges::any_of(
      text, [&](char c) { return c == '"' || c == '\r' || c == '\n' || c == dialect.separator; });
}

std::string quoted(std::string text, const Dialect& dialect) {
  if (!dialect.quotes) return one_line(text);
  if (!needs_quotes(text, dialect)) return text;
  std::string out = "\"";
  for (const char c : text) out.append(c == '"' ? 2 : 1, c);
  return out + '"';
}

std::string value(const Cell& cell, const Dialect& dialect) {
  std::string text = plain_text(cell, dialect.decimal_mark);
  const bool dangerous = cell.kind == Kind::text && !text.empty() &&
                         std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
  if (dialect.guarded && dangerous) text.insert(0, 1, '\'');
  return quoted(std::move(text), dialect);
}

class CsvPrinter {
 public:
  CsvPrinter(Dialect dialect, std::ostream& out) : dialect_(dialect), out_(out) {}

  void print(Document& document) {
    const std::vector<Table*> tables = tables_of(document);
    for (Table* table : tables) {
      if (table != tables.front()) out_ << dialect_.line_end;
      if (tables.size() > 1) line({Cell::of(table->key)});
      print(*table);
    }
    if (tables.empty()) print_fields(document);
  }

 private:
  void print(Table& table) {
    Row header;
    for (const Column& column : table.columns) header.push_back(Cell::of(column.key));
    line(header);
    TableRows rows(table);
    for (Row row; rows.next(row);) line(row);
  }

  void print_fields(Document& document) {
    line({Cell::of("key"), Cell::of("value")});
    for (const Fields* fields : fields_of(document))
      for (const Fields::Field& field : fields->fields) line({Cell::of(field.key), field.value});
  }

  void line(const Row& row) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) text += dialect_.separator;
      text += value(row[i], dialect_);
    }
    if (text.empty() && dialect_.quotes) text = "\"\"";  // an empty line would be no row
    out_ << text << dialect_.line_end;
  }

  Dialect dialect_;
  std::ostream& out_;
};

}  // namespace

void write_csv(Document& document, bool excel, std::ostream& out) {
  Dialect dialect;
  if (excel) {
    dialect = {.separator = ';', .decimal_mark = ',', .guarded = true, .line_end = "\r\n"};
    out << "\xEF\xBB\xBF";
  }
  CsvPrinter(dialect, out).print(document);
}

void write_tsv(Document& document, std::ostream& out) {
  CsvPrinter({.separator = '\t', .quotes = false}, out).print(document);
}

}  // namespace povnet
