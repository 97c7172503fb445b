#include <fmt/format.h>

#include <ostream>

#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/document_parts.h"
#include "sheet/formats.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

std::string text_of(std::string_view text) {
  std::string out = "\"";
  for (const char c : clean_text(text)) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else
      out += c;
  }
  return out + '"';
}

std::string json_value(const Cell& cell, const std::string& key) {
  if (cell.empty) return "null";
  if (!is_number(cell.kind)) return text_of(plain_text(cell));
  check_exact(cell, key);
  return plain_text(cell);
}

std::string record(const std::vector<Column>& columns, const Row& row, std::string text = "{") {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (text.size() > 1) text += ", ";
    text += text_of(columns[i].key) + ": " + json_value(row[i], columns[i].key);
  }
  return text + "}";
}

class JsonPrinter {
 public:
  explicit JsonPrinter(std::ostream& out) : out_(out) {}

  void print(Document& document) {
    out_ << fmt::format("{{\n\"key\": {},\n\"title\": {},\n\"as_of\": {},\n", text_of(document.key),
                        text_of(document.title), document.as_of ? text_of(iso(*document.as_of)) : "null");
    each<Table>("tables", document, [this](Table& table, const Sheet& sheet) { print(table, sheet); });
    out_ << ",\n";
    each<Fields>("fields", document,
                 [this](const Fields& fields, const Sheet& sheet) { print(fields, sheet); });
    out_ << ",\n";
    each<Paragraph>("texts", document, [this](const Paragraph& paragraph, const Sheet& sheet) {
      out_ << fmt::format("{{\"sheet\": {}, \"text\": {}}}", text_of(sheet.name), text_of(paragraph.text));
    });
    out_ << ",\n\"notes\": [";
    for (std::size_t i = 0; i < document.notes.size(); ++i)
      out_ << (i == 0 ? "\n  " : ",\n  ") << "{\"text\": " << text_of(document.notes[i]) << "}";
    out_ << "]\n}\n";
  }

 private:
  template <class Part, class Print>
  void each(const char* name, Document& document, Print print_part) {
    out_ << '"' << name << "\": [";
    const char* before = "\n  ";
    for (Sheet& sheet : document.sheets)
      for (Block& block : sheet.blocks)
        if (Part* part = std::get_if<Part>(&block)) {
          out_ << before;
          before = ",\n  ";
          print_part(*part, sheet);
        }
    out_ << "]";
  }

  void print(Table& table, const Sheet& sheet) {
    out_ << fmt::format("{{\"key\": {}, \"title\": {}, \"sheet\": {}, \"columns\": [", text_of(table.key),
                        text_of(table.title), text_of(sheet.name));
    for (const Column& column : table.columns)
      out_ << fmt::format("{}{{\"key\": {}, \"label\": {}, \"kind\": \"{}\"}}",
                          &column == table.columns.data() ? "" : ", ", text_of(column.key),
                          text_of(column.label), kind_name(column.kind));
    out_ << "], \"rows\": [";
    TableRows rows(table);
    const char* before = "\n    ";
    for (Row row; rows.next(row);) {
      out_ << before << record(table.columns, row);
      before = ",\n    ";
    }
    const auto totals = rows.totals();
    out_ << "], \"totals\": " << (totals ? record(table.columns, *totals) : "null") << "}";
  }

  void print(const Fields& fields, const Sheet& sheet) {
    out_ << fmt::format("{{\"key\": {}, \"sheet\": {}, \"values\": {{", text_of(fields.key),
                        text_of(sheet.name));
    for (const Fields::Field& field : fields.fields)
      out_ << (&field == fields.fields.data() ? "" : ", ") << text_of(field.key) << ": "
           << json_value(field.value, field.key);
    out_ << "}}";
  }

  std::ostream& out_;
};

}  // namespace

void write_json(Document& document, std::ostream& out) { JsonPrinter(out).print(document); }

void write_jsonl(Document& document, std::ostream& out) {
  const std::vector<Table*> tables = tables_of(document);
  for (Table* table : tables) {
    const std::string begin = tables.size() > 1 ? "{\"_table\": " + text_of(table->key) : "{";
    TableRows rows(*table);
    for (Row row; rows.next(row);) out << record(table->columns, row, begin) << '\n';
  }
}

}  // namespace povnet
