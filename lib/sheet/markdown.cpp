#include <ostream>

#include "base/text.h"
#include "sheet/cell_text.h"
#include "sheet/clean_text.h"
#include "sheet/formats.h"
#include "sheet/table_rows.h"

namespace povnet {
namespace {

std::string markdown_text(std::string_view text) {
  std::string out;
  for (const char c : clean_text(text)) {
    if (std::string_view("\\`*_|<[#").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return replace_all(out, "\n", "<br>");
}

constexpr const char* line_to_write_on = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

class MarkdownPrinter {
 public:
  explicit MarkdownPrinter(std::ostream& out) : out_(out) {}

  void print(Document& document) {
    if (!document.title.empty()) title(1, document.title);
    if (document.as_of && !document.title.empty()) out_ << '\n' << situation(*document.as_of) << '\n';
    for (Sheet& sheet : document.sheets) {
      if (document.sheets.size() > 1) title(2, sheet.name);
      for (Block& block : sheet.blocks) std::visit([this](auto& each) { print(each); }, block);
    }
    if (document.notes.empty()) return;
    gap();
    for (const std::string& note : document.notes) out_ << "- " << markdown_text(one_line(note)) << '\n';
  }

 private:
  void print(const Heading& heading) { title(heading.level + 1, heading.text); }

  void print(const Paragraph& paragraph) {
    gap();
    out_ << markdown_text(paragraph.text) << '\n';
  }

  void print(const Fields& fields) {
    gap();
    out_ << "| | |\n|---|---|\n";
    for (const Fields::Field& field : fields.fields)
      out_ << "| **" << markdown_text(one_line(field.label)) << "** | "
           << (field.input && field.value.empty ? line_to_write_on : markdown_text(italian_text(field.value)))
           << " |\n";
  }

  void print(Table& table) {
    if (!table.title.empty()) title(3, table.title);
    gap();
    TableRows rows(table);
    Row row;
    if (!rows.next(row)) {
      out_ << markdown_text(table.if_empty) << '\n';
      return;
    }
    for (const Column& column : table.columns) out_ << "| " << markdown_text(one_line(column.label)) << " ";
    out_ << "|\n";
    for (const Column& column : table.columns) out_ << (is_number(column.kind) ? "|---:" : "|---");
    out_ << "|\n";
    do line(row, "");
    while (rows.next(row));
    if (const auto totals = rows.totals()) line(*totals, "**");
  }

  void print(const Chart&) {}

  void line(const Row& row, const char* mark) {
    for (const Cell& cell : row) {
      const std::string text = markdown_text(italian_text(cell));
      out_ << "| " << (text.empty() ? "" : mark + text + mark) << " ";
    }
    out_ << "|\n";
  }

  void title(int level, const std::string& text) {
    gap();
    out_ << std::string(static_cast<std::size_t>(level), '#') << ' ' << markdown_text(one_line(text)) << '\n';
  }

  void gap() {
    if (begun_) out_ << '\n';
    begun_ = true;
  }

  std::ostream& out_;
  bool begun_ = false;
};

}  // namespace

void write_markdown(Document& document, std::ostream& out) { MarkdownPrinter(out).print(document); }

}  // namespace povnet
